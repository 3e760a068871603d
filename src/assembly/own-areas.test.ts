import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planTable } from './public/plan-table.ts';
import { readTodayFacts } from './desk/read-today.ts';
import { whatIsDue } from './desk/today.ts';
import { structureSheet } from '#process/structure-sheet.ts';
import { createProcess } from '#process/server/create-process.ts';
import { makePlan } from '#process/server/make-plan.ts';
import { publishProcess } from '#process/server/publish-process.ts';
import { findProcess, readAnnouncements, readAreas, readSteps } from '#process/server/reads.ts';
import { assemble, type Cast } from '../../tests/cast.ts';
import { engines } from '../../tests/storages.ts';

const nine = [
	...['Gesundheit', 'Wohnen und Unterkunft', 'NU: Natur und Umwelt', 'Sport', 'Kultur'],
	...['Verkehr', 'Sicherheit', 'Ehrenamt', 'Arbeit und Ausbildung']
];
const input = {
	...{ template: 'planungskonzept-2016', title: 'Konzept 2027', tagline: 'Wir' },
	...{ city: 'Brandenburg', land: 'BB', contactEmail: 'steuerung@beispiel.example' }
};
const answers = {
	...{ begins: '2027-01-01', keepFree: 'schoolHolidays' },
	council: { weekday: '3', week: 'last' }
};

describe.each(engines)('a process with areas of its own, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
		cast.setClock('2026-12-01T08:00:00.000Z');
	});
	afterEach(() => cast.storage.close());

	it.each([
		['one area', ['Ehrenamt']],
		['nine areas', nine]
	])('is planned and published with %s', async (_name, titles) => {
		const { read } = cast.storage;
		const areas = titles.join('\r\n');
		const { processId } = await cast.play(cast.anna, createProcess, { ...input, areas });
		await cast.play(cast.anna, makePlan, { processId, ...answers });
		await cast.play(cast.anna, publishProcess, { processId });

		const process = await findProcess(read, processId);
		if (!process) throw new Error('no process');
		const groups = await readAreas(read, processId);
		const steps = await readSteps(read, processId);
		expect(groups.map(({ title }) => title)).toEqual(
			titles.map((title) => title.replace('NU: ', ''))
		);
		expect(process.template.areas.map(({ key }) => key)).toEqual(groups.map(({ key }) => key));

		const { template } = process;
		const firstDays: string[] = [];
		for (const { id } of groups) {
			const sheet = structureSheet(template, steps, id);
			expect(sheet).toHaveLength(template.groupSteps.length);
			expect(sheet.every(({ optional, startsOn }) => optional || startsOn)).toBe(true);
			firstDays.push(steps.find((one) => one.areaId === id && one.startsOn)?.startsOn ?? '');
		}
		expect(firstDays).toEqual(firstDays.toSorted());
		expect(
			planTable(template.phases, steps, groups, '2026-12-01').flatMap(({ groups: of }) => of)
		).toHaveLength(groups.length);
		expect(await readAnnouncements(read, { processId })).toHaveLength(
			steps.filter(({ startsOn }) => startsOn).length
		);
		const facts = await readTodayFacts(read, process, {
			...{ now: '2027-03-01T08:00:00.000Z', mailWorks: true, wholeInstallation: true }
		});
		expect(whatIsDue(facts)).not.toHaveLength(0);
	});

	it('plans its groups in another order where the steering wants it', async () => {
		const { processId } = await cast.play(cast.anna, createProcess, {
			...{ ...input, areas: 'Sport\nKultur' }
		});
		const order = { kultur: '1', sport: '2' };
		await cast.play(cast.anna, makePlan, { processId, ...answers, order });
		const areas = await readAreas(cast.storage.read, processId);
		const steps = await readSteps(cast.storage.read, processId);
		const [sport, kultur] = areas.map(
			({ id }) => steps.find((one) => one.areaId === id && one.key === 'meeting-1')?.startsOn
		);
		expect(kultur && sport && kultur < sport).toBe(true);
	});

	it('does not come about from areas that do not fit, and says so at their field', async () => {
		const outcome = await createProcess(cast.as(cast.anna), { ...input, areas: 'Sport\nSport' });
		expect(outcome).toMatchObject({ reason: 'area-twice', fields: { areas: 'area-twice' } });
	});
});
