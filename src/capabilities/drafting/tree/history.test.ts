import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdingBefore, type History } from './history.ts';

const at = (minute: number) => `2017-05-04T10:${String(minute).padStart(2, '0')}:00.000Z`;
const goal: History['items'][number] = {
	...{ id: 'z', processId: 'p', areaId: 'ge', areaCode: 'GE', kind: 'goal' as const },
	...{ code: 'Z-GE-1', draftNumber: 2, rank: 0, publishedAt: at(20) }
};
const guideline: History['items'][number] = {
	...{ id: 'l', processId: 'p', areaId: null, areaCode: null, kind: 'guideline' as const },
	...{ code: 'L1', draftNumber: 1, rank: 0, publishedAt: at(1) }
};
const version = (itemId: string, number: number, minute: number) => ({
	...{ itemId, number, title: `${itemId} ${number}`, text: 'Text', sheet: null, at: at(minute) }
});
const link = { fromId: 'z', toId: 'l', benefit: 'Alle verstehen.', rank: 0 };
const history: History = {
	items: [goal, guideline],
	versions: [version('l', 1, 1), version('z', 1, 10), version('z', 2, 30)],
	states: [
		{ itemId: 'l', state: 'draft', begunAt: at(1), endedAt: null },
		{ itemId: 'z', state: 'draft', begunAt: at(10), endedAt: at(40) },
		{ itemId: 'z', state: 'consolidated', begunAt: at(40), endedAt: at(50) },
		{ itemId: 'z', state: 'dropped', begunAt: at(50), endedAt: null }
	],
	links: [{ ...link, begunAt: at(10), endedAt: at(50) }]
};
const before = (minute: number) => holdingBefore(history, at(minute));
const goalBefore = (minute: number) => before(minute).items.find(({ id }) => id === 'z');

describe('an earlier day', () => {
	it('knows nothing of what came later', () => {
		expect(before(1)).toEqual({ items: [], links: [] });
		expect(before(10).items.map(({ id }) => id)).toEqual(['l']);
	});

	it('gives a wording until the next one', () => {
		expect(goalBefore(30)).toMatchObject({ version: 1, title: 'z 1' });
		expect(goalBefore(31)).toMatchObject({ version: 2, title: 'z 2', versionAt: at(30) });
	});

	it('gives a code from the moment of publication', () => {
		expect(goalBefore(20)).toMatchObject({ published: false, code: null, draftNumber: 2 });
		expect(goalBefore(21)).toMatchObject({ published: true, code: 'Z-GE-1' });
	});

	it('gives a state until the next one, and a link until it ended', () => {
		expect(goalBefore(40)?.state).toBe('draft');
		expect(goalBefore(41)?.state).toBe('consolidated');
		expect(before(50).links).toEqual([link]);
		expect(before(51)).toMatchObject({ links: [], items: [{ id: 'l' }, { state: 'dropped' }] });
	});

	it('stands in the order in which people read it', () => {
		expect(before(60).items.map(({ code }) => code)).toEqual(['L1', 'Z-GE-1']);
	});

	it('reads a sheet of then as its release would', () => {
		const sheet = JSON.stringify({ measuredBy: 'Einsätze' });
		const versions = history.versions.map((one) => (one.number === 2 ? { ...one, sheet } : one));
		const items = holdingBefore({ ...history, versions }, at(60)).items;
		expect(items[1]).toMatchObject({ goalSheet: { measuredBy: 'Einsätze' }, measureSheet: null });
	});
});

describe('every history', () => {
	const minute = fc.integer({ min: 0, max: 59 });
	const histories = fc
		.record({
			versions: fc.array(fc.tuple(fc.constantFrom('l', 'z'), minute), { maxLength: 12 }),
			states: fc.array(fc.tuple(fc.constantFrom('l', 'z'), minute), { maxLength: 12 }),
			links: fc.array(fc.tuple(minute, fc.option(minute)), { maxLength: 6 })
		})
		.map(({ versions, states, links }): History => {
			const inOrder = <T>(rows: [T, number][]) => rows.toSorted((a, b) => a[1] - b[1]);
			return {
				items: [goal, guideline],
				versions: inOrder(versions).map(([id, when], index) => version(id, index + 1, when)),
				states: ['l', 'z'].flatMap((itemId) => {
					const changes = inOrder(states).filter(([id]) => id === itemId);
					return changes.map(([, when], index) => ({
						...{ itemId, state: index % 2 ? ('draft' as const) : ('consolidated' as const) },
						...{ begunAt: at(when), endedAt: endOf(changes[index + 1]?.[1]) }
					}));
				}),
				links: links.map(([begun, ended], rank) => ({
					...{ ...link, rank, begunAt: at(begun) },
					endedAt: endOf(ended === null ? undefined : Math.max(begun, ended))
				}))
			};
		});

	it('tells the same of a day, whatever happened after it', () => {
		fc.assert(
			fc.property(histories, minute, (all, day) => {
				const until = { ...all, ...keptUntil(all, at(day)) };
				expect(holdingBefore(all, at(day))).toEqual(holdingBefore(until, at(day)));
			})
		);
	});

	it('never loses an item, and its wording only moves on', () => {
		fc.assert(
			fc.property(histories, minute, minute, (all, one, other) => {
				const [early, late] = [Math.min(one, other), Math.max(one, other)];
				const later = new Map(holdingBefore(all, at(late)).items.map((item) => [item.id, item]));
				for (const item of holdingBefore(all, at(early)).items)
					expect(later.get(item.id)?.version).toBeGreaterThanOrEqual(item.version);
			})
		);
	});
});

function endOf(minute: number | undefined): string | null {
	return minute === undefined ? null : at(minute);
}

/** What a database had kept before an instant. */
function keptUntil(all: History, instant: string): Partial<History> {
	const known = <Row extends { begunAt: string; endedAt: string | null }>(rows: readonly Row[]) =>
		rows
			.filter(({ begunAt }) => begunAt < instant)
			.map((row) => ({
				...row,
				endedAt: row.endedAt && row.endedAt < instant ? row.endedAt : null
			}));
	return {
		versions: all.versions.filter((row) => row.at < instant),
		states: known(all.states),
		links: known(all.links)
	};
}
