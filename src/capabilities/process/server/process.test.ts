import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { template } from '../templates/planungskonzept-2016.ts';
import { createProcess } from './create-process.ts';
import { enterDates } from './enter-dates.ts';
import { publishProcess } from './publish-process.ts';
import { findPublicProcess, readAnnouncements, readAreas, readSteps } from './reads.ts';
import { publicDate } from '../announcements.ts';
import { processSentences } from '../sentences.ts';
import { readPublicEntries } from '#journal/server/reads.ts';
import { dates as migration } from '#storage/migrations/0003-dates.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

describe.each(engines)('a process, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const second = {
		template: 'planungskonzept-2016',
		title: 'Klimakonzept',
		tagline: 'Die Stadt schreibt gemeinsam',
		city: 'Beispielstadt',
		land: 'NW',
		contactEmail: 'klima@beispiel.example'
	};

	it('has the areas of its template, and the group steps once per area', async () => {
		const areas = await readAreas(cast.storage.read, cast.processId);
		expect(areas.map((area) => area.code)).toEqual(template.areas.map((area) => area.code));
		const steps = await readSteps(cast.storage.read, cast.processId);
		expect(steps).toHaveLength(
			template.steps.length + template.areas.length * template.groupSteps.length
		);
		for (const area of areas)
			expect(steps.filter((step) => step.areaId === area.id).map((step) => step.key)).toEqual(
				template.groupSteps.map((step) => step.key)
			);
	});

	it('is public under the short path only while it is alone', async () => {
		const { processId } = await cast.play(cast.anna, createProcess, second);
		expect(await findPublicProcess(cast.storage.read, undefined)).toMatchObject({
			id: cast.processId
		});
		const [step] = await readSteps(cast.storage.read, processId);
		await cast.play(cast.anna, enterDates, { stepId: step?.id, startsOn: '2017-05-01' });
		await cast.play(cast.anna, publishProcess, { processId });
		expect(await findPublicProcess(cast.storage.read, undefined)).toBeUndefined();
		expect(await findPublicProcess(cast.storage.read, 'klimakonzept-1')).toMatchObject({
			id: processId
		});
	});

	it('does not become public without a date', async () => {
		const { processId } = await cast.play(cast.anna, createProcess, second);
		expect(await publishProcess(cast.as(cast.anna), { processId })).toMatchObject({
			reason: 'no-dates'
		});
	});

	it('has an address of its own', async () => {
		await cast.play(cast.anna, createProcess, second);
		expect(await createProcess(cast.as(cast.anna), second)).toMatchObject({
			reason: 'slug-taken',
			fields: { title: 'slug-taken' }
		});
	});

	it('takes dates from the steering only, and only possible ones', async () => {
		const [step] = await readSteps(cast.storage.read, cast.processId);
		const dates = { stepId: step?.id, startsOn: '2017-02-31' };
		expect(await enterDates(cast.as(cast.anna), dates)).toMatchObject({
			fields: { startsOn: 'not-a-day' }
		});
		expect(
			await enterDates(cast.as(cast.karim), { ...dates, startsOn: '2017-03-01' })
		).toMatchObject({ reason: 'not-permitted' });
	});

	describe('that is public', () => {
		const may = { startsOn: '2017-05-18', startsAt: '17:00', place: 'Gotisches Haus' };
		const june = { ...may, startsOn: '2017-06-01', dateReason: 'Der Saal ist belegt.' };
		let stepId: string;

		beforeEach(async () => {
			const steps = await readSteps(cast.storage.read, cast.processId);
			stepId = steps.find(({ key }) => key === 'specialist-event')?.id ?? '';
		});
		const enter = (dates: object) => cast.play(cast.anna, enterDates, { stepId, ...dates });
		const told = async () => publicDate(await readAnnouncements(cast.storage.read, { stepId }));
		const said = async (language: 'de' | 'en' = 'de') => {
			const { entries } = await readPublicEntries(cast.storage.read, { limit: 1 });
			const body = entries[0]?.body;
			return body && processSentences['dates-entered']?.[language](body.data, body.why);
		};

		it('has told the dates that were entered before', async () => {
			const all = await readAnnouncements(cast.storage.read, { processId: cast.processId });
			expect(all.map(({ startsOn, sequence }) => `${startsOn} ${sequence}`).sort()).toEqual([
				'2017-03-08 0',
				'2017-04-06 0'
			]);
		});

		it('has told them too if it is older than the announcements', async () => {
			const { read } = cast.storage;
			const days = async () => {
				const all = await readAnnouncements(read, { processId: cast.processId });
				return all.map(({ startsOn }) => startsOn).sort();
			};
			const before = await days();
			const carry = migration.split(';\n').find((line) => line.trim().startsWith('insert')) ?? '';
			await cast.storage.transact(async (tx) => {
				await tx.deleteFrom('announcement').execute();
				await sql.raw(carry).execute(tx);
			});
			expect(await days()).toEqual(before);
		});

		it('tells a date, and that it moves and why', async () => {
			await enter(may);
			expect(await told()).toMatchObject({ state: 'fixed', sequence: 0 });
			cast.setClock('2017-04-04T08:00:00.000Z');
			await enter(june);
			expect(await told()).toMatchObject({
				state: 'moved',
				dates: { startsOn: '2017-06-01', startsAt: '17:00', place: 'Gotisches Haus' },
				before: { startsOn: '2017-05-18' },
				reason: 'Der Saal ist belegt.',
				sequence: 1,
				firstAt: '2017-04-03T08:00:00.000Z',
				changedAt: '2017-04-04T08:00:00.000Z'
			});
			expect(await said()).toBe(
				'Fachveranstaltung: Do.,\u00A01.\u00A0Juni 2017, 17:00\u00A0Uhr, verschoben von Do.,\u00A018.\u00A0Mai 2017, 17:00\u00A0Uhr. Grund: Der Saal ist belegt.'
			);
		});

		it('cancels a date by clearing it, and remembers it', async () => {
			await enter(may);
			await enter({ dateReason: 'Zu wenige Anmeldungen' });
			expect(await told()).toMatchObject({
				state: 'cancelled',
				dates: { startsOn: '2017-05-18' },
				reason: 'Zu wenige Anmeldungen',
				sequence: 1
			});
			expect(await said('en')).toContain('cancelled, was planned for Thu,');
			await enter(may);
			expect(await told()).toMatchObject({ state: 'fixed', sequence: 2 });
		});

		it('does not tell the same date twice', async () => {
			await enter(may);
			await enter(may);
			expect(await told()).toMatchObject({ sequence: 0 });
		});
	});

	it('tells no dates while it is not public, and no reasons', async () => {
		const { processId } = await cast.play(cast.anna, createProcess, second);
		const [step] = await readSteps(cast.storage.read, processId);
		const dates = { stepId: step?.id, startsOn: '2017-05-01', dateReason: 'Nur unter uns' };
		await cast.play(cast.anna, enterDates, dates);
		await cast.play(cast.anna, enterDates, { ...dates, startsOn: '2017-05-02' });
		expect(await readAnnouncements(cast.storage.read, { processId })).toEqual([]);
		await cast.play(cast.anna, publishProcess, { processId });
		expect(await readAnnouncements(cast.storage.read, { processId })).toMatchObject([
			{ startsOn: '2017-05-02', sequence: 0, reason: null }
		]);
	});
});
