import { describe, expect, it } from 'vitest';
import { decidePublish, editionOf, publicAttendance, type Edition } from './edition.ts';
import type { Line } from './lines.ts';

const head: Omit<Edition, 'format' | 'parts'> = {
	...{ number: 1, title: 'Zweites Treffen', area: 'Gesundheit', day: '2017-04-06' },
	...{ startsAt: '17:00', endsAt: '19:00', place: 'Rathaus' },
	...{ approved: { on: '2017-04-14', how: 'silence', readers: 9 }, attendance: null }
};
const point = {
	...{ id: 'a', title: 'Dolmetschen', minutes: 30, phase: 'B' as const },
	...{ from: '17:00', to: '17:30' }
};
const task: Line = {
	...{ id: 'l1', number: 1, rank: 1, agendaItemId: 'a', kind: 'task', at: '' },
	...{ text: 'Angebote einholen.', who: 'Frau Kaya', publicAs: 'Klinikum', personId: null },
	...{ email: 'kaya@beispiel.example', dueOn: '2017-05-02' }
};

describe('published minutes', () => {
	it('name whoever has a task only as they agreed to be named, and no address', () => {
		const edition = editionOf({ head, agenda: [point], lines: [task], objections: [] });
		expect(edition.parts).toEqual([
			{
				...{ title: 'Dolmetschen', from: '17:00', to: '17:30', phase: 'B' },
				lines: [
					{
						...{ id: 'l1', kind: 'task', text: 'Angebote einholen.' },
						...{ who: 'Klinikum', dueOn: '2017-05-02', objections: [] }
					}
				]
			}
		]);
		const unnamed = { ...task, publicAs: null };
		const text = JSON.stringify(editionOf({ head, agenda: [], lines: [unnamed], objections: [] }));
		expect(text).not.toMatch(/Kaya|kaya@/);
	});

	it('show an objection that changed nothing, with the reason', () => {
		const objection = { lineId: 'l1', text: 'So war es nicht.', reply: 'Doch, siehe Tonband.' };
		const { parts } = editionOf({
			...{ head, agenda: [point], lines: [task] },
			objections: [
				{ ...objection, outcome: 'kept' },
				{ ...objection, outcome: 'corrected' }
			]
		});
		expect(parts[0]?.lines[0]?.objections).toEqual([
			{ text: 'So war es nicht.', reply: 'Doch, siehe Tonband.' }
		]);
	});

	const facts = { lines: 3, askable: true, changed: true, reason: null };

	it('were approved before, unless there was nobody to ask', () => {
		expect(decidePublish({ ...facts, standing: 'approved' })).toMatchObject({ ok: true });
		for (const standing of ['draft', 'circulating'] as const)
			expect(decidePublish({ ...facts, standing })).toMatchObject({ reason: 'not-approved' });
		const silent = { ...facts, askable: false };
		expect(decidePublish({ ...silent, standing: 'draft' })).toMatchObject({ ok: true });
		expect(decidePublish({ ...facts, standing: 'approved', lines: 0 })).toMatchObject({
			reason: 'no-lines'
		});
	});

	it('are corrected by a new version with a reason, if something changed', () => {
		const later = { ...facts, standing: 'published' as const };
		expect(decidePublish(later)).toMatchObject({ fields: { reason: 'missing' } });
		expect(decidePublish({ ...later, reason: 'Zahl falsch.' })).toMatchObject({ ok: true });
		expect(decidePublish({ ...later, reason: 'Zahl falsch.', changed: false })).toMatchObject({
			reason: 'nothing-changed'
		});
	});
});

describe('who was there, in public', () => {
	it('is said in numbers, and cells below five are left out', () => {
		const counts = [
			{ sector: 'resident' as const, people: 11 },
			{ sector: 'provider' as const, people: 3 },
			{ sector: 'politics' as const, people: 2 },
			{ sector: null, people: 4 }
		];
		expect(publicAttendance(counts)).toEqual({
			total: 20,
			sectors: [
				{ sector: 'resident', count: 11 },
				{ sector: 'provider', count: null },
				{ sector: 'politics', count: null }
			]
		});
	});

	it('lets a single small cell not be found by subtraction', () => {
		const counts = [
			{ sector: 'resident' as const, people: 11 },
			{ sector: 'provider' as const, people: 7 },
			{ sector: 'politics' as const, people: 2 }
		];
		expect(publicAttendance(counts)?.sectors.map(({ count }) => count)).toEqual([11, null, null]);
	});

	it('lets small cells not be found by their sum either', () => {
		const shown = (...people: number[]) =>
			publicAttendance(
				people.map((count, place) => ({
					sector: (['resident', 'provider', 'politics', 'volunteer'] as const)[place] ?? null,
					people: count
				}))
			)?.sectors.map(({ count }) => count);
		// Two sectors that share two people have one each; two that share eight have four each.
		expect(shown(10, 7, 1, 1)).toEqual([10, null, null, null]);
		expect(shown(10, 7, 4, 4)).toEqual([10, null, null, null]);
		expect(shown(1, 1)).toEqual([]);
		expect(shown(10, 7, 3, 4)).toEqual([10, 7, null, null]);
		// One sector alone is the total.
		expect(shown(3)).toEqual([]);
		expect(shown(12)).toEqual([12]);
	});

	it('is not said where nobody counted', () => {
		expect(publicAttendance([])).toBeNull();
	});
});
