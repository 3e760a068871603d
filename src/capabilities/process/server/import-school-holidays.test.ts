import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#shared/dates.ts';
import { schoolHolidays } from '../holidays/school-holidays.ts';
import { createProcess } from './create-process.ts';
import { importSchoolHolidays } from './import-school-holidays.ts';
import { makePlan } from './make-plan.ts';
import { readPlan } from './read-plan.ts';
import { readSchoolHolidays } from './read-school-holidays.ts';
import { findProcess, readSteps } from './reads.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

const table = [
	'BB;Sommerferien;2031-07-10;2031-08-20;Amtsblatt;2030-05-01',
	'BB;Weihnachtsferien;2031-12-22;2032-01-03',
	'BE;Sommerferien;2031-07-10;2031-08-20'
].join('\r\n');
const event = (name: string, first: string, after: string) =>
	`BEGIN:VEVENT\nDTSTART:${first}\nDTEND:${after}\nSUMMARY:${name}\nEND:VEVENT\n`;
const calendar = (...events: string[]) => `BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR\n`;

describe.each(engines)('school holidays that are brought in, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const bring = (source: string, more: object = {}) =>
		cast.play(cast.anna, importSchoolHolidays, { source, land: 'BB', ...more });
	const refusal = (source: string) =>
		importSchoolHolidays(cast.as(cast.anna), { source, land: 'BB' });
	const known = async (year: number, land: 'BB' | 'BE' = 'BB') => {
		const rows = await readSchoolHolidays(cast.storage.read, land);
		return schoolHolidays(land, `${year}-01-02`, `${year}-12-31`, rows);
	};
	const stored = () => cast.storage.read.selectFrom('school_holiday').selectAll().execute();

	it('are known from a table, with their source and the day on which it was looked at', async () => {
		expect((await known(2031)).missing).toEqual([2031]);
		expect(await bring(table, { origin: 'MBJS' })).toEqual({ count: 3, leftOut: 0 });
		expect(await known(2031)).toMatchObject({
			known: [
				{ name: 'Sommerferien', source: 'Amtsblatt', retrieved: '2030-05-01' },
				{ name: 'Weihnachtsferien', source: 'MBJS', retrieved: '2017-04-03' }
			],
			missing: []
		});
		expect((await known(2031, 'BE')).known).toHaveLength(1);
	});

	it('are known from a calendar of a ministry, which may hold other days', async () => {
		const file = calendar(
			event('Sommerferien', '20310710', '20310821'),
			event('Karfreitag', '20310411', '20310412'),
			event('Weihnachtsferien', '20311222', '20320104')
		);
		expect(await bring(file)).toEqual({ count: 2, leftOut: 1 });
		expect(await known(2031)).toMatchObject({
			known: [{ last: '2031-08-20' }, { last: '2032-01-03' }],
			missing: []
		});
	});

	it('replace what was brought in before for the same year, and leave other years', async () => {
		await bring(`${table}\nBB;Sommerferien;2032-07-01;2032-08-10`);
		await bring('BB;Sommerferien;2031-07-17;2031-08-27\nBB;Weihnachtsferien;2031-12-23;2032-01-02');
		expect((await known(2031)).known.map(({ first }) => first)).toEqual([
			'2031-07-17',
			'2031-12-23'
		]);
		expect((await known(2032)).known.map(({ first }) => first)).toContain('2032-07-01');
		expect((await stored()).filter((row) => row.ended_entry !== null)).toHaveLength(2);
	});

	it('are refused as a whole when a line is wrong, and nothing is kept', async () => {
		const wrong = { reason: 'not-school-holidays', fields: { source: 'not-school-holidays' } };
		expect(await refusal(`${table}\nXX;Ferien;2031-01-01;2031-01-02`)).toMatchObject(wrong);
		expect(await refusal(calendar(event('Karfreitag', '20310411', '20310412')))).toMatchObject(
			wrong
		);
		expect(await refusal('<html>Nicht gefunden</html>')).toMatchObject(wrong);
		expect(await refusal(' \n')).toMatchObject({ fields: { source: 'missing' } });
		expect(await stored()).toEqual([]);
	});

	it('are kept free by a plan that is made afterwards', async () => {
		cast.setClock('2026-12-01T08:00:00.000Z');
		const { processId } = await cast.play(cast.anna, createProcess, {
			...{ template: 'planungskonzept-2016', title: 'Konzept 2027', tagline: 'Wir' },
			...{ city: 'Brandenburg', land: 'BB', contactEmail: 'steuerung@beispiel.example' }
		});
		const answers = {
			...{ processId, begins: '2027-01-01', keepFree: 'schoolHolidays' },
			council: { weekday: '3', week: 'last' }
		};
		const meetings = async () =>
			(await readSteps(cast.storage.read, processId)).flatMap(({ key, startsOn }) =>
				key.startsWith('meeting-') && startsOn ? [startsOn] : []
			);
		await cast.play(cast.anna, makePlan, answers);
		const first = (await meetings()).sort()[0] ?? '';
		const last = addDays(first, 4);
		await bring(`BB;Freie Tage;${first};${last}`);
		await cast.play(cast.anna, makePlan, answers);
		const after = await meetings();
		expect(after.length).toBeGreaterThan(0);
		expect(after.filter((day) => day >= first && day <= last)).toEqual([]);
		const process = await findProcess(cast.storage.read, processId);
		const plan = process && (await readPlan(cast.storage.read, process, { today: '2026-12-01' }));
		expect(plan?.definition.calendar.schoolHolidays).toContainEqual({
			...{ first, last, name: 'Freie Tage', summer: false }
		});
	});
});
