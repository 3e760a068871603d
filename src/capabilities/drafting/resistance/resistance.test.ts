import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainRating } from './explain.ts';
import { decideDecideWording, decideKeepBallot, decideOpenRating } from './ratings.ts';
import { countRating, type Ballot } from './result.ts';
import { ratingWords } from './words.ts';

const one = (...resistance: (number | null)[]): Ballot => ({ people: 1, resistance });
const now = '2017-05-01T08:00:00.000Z';
const later = '2017-05-08T22:00:00.000Z';
const running = { closesAt: later, closed: false, decided: false };

describe('a result', () => {
	it('proposes the least resistance, not the most friends', () => {
		// Six love A, two cannot live with it; nobody minds B much.
		const ballots = [...Array.from({ length: 6 }, () => one(0, 2)), one(10, 2), one(10, 1)];
		const result = countRating(2, ballots);
		expect(result.least).toEqual([1]);
		expect(result.options[1]).toMatchObject({ option: 0, total: 20, mean: 2.5, acceptance: 0.75 });
		expect(result.options[1]?.spread).toMatchObject({ high: 2 });
	});

	it('is a tie if the means are the very same', () => {
		const result = countRating(3, [one(1, 2, 9), one(2, 1, 9), one(0, 0, 9)]);
		expect(result.least).toEqual([0, 1]);
	});

	it('takes a missing number neither as 0 nor as 10', () => {
		const result = countRating(2, [one(4, null), one(4, 3), one(4, 5)]);
		expect(result).toMatchObject({ incomplete: 1, least: [0, 1] });
		expect(result.options.map(({ mean, raters }) => [mean, raters])).toEqual([
			[4, 3],
			[4, 2]
		]);
	});

	it('does not count an empty ballot', () => {
		expect(countRating(2, [one(null, null), one(1, 2)])).toMatchObject({ people: 1 });
	});

	it('never proposes what fewer than half have rated', () => {
		const result = countRating(2, [one(3, 0), one(3, null), one(3, null)]);
		expect(result.least).toEqual([0]);
		expect(result.options.at(-1)).toMatchObject({ option: 1, widely: false });
	});

	it('proposes nothing if nobody rated', () => {
		expect(countRating(3, [])).toMatchObject({ people: 0, least: [] });
	});

	it('shows how numbers lie from five ballots on', () => {
		const four = [1, 2, 3, 4].map((value) => one(value));
		expect(countRating(1, four).options[0]?.spread).toBeNull();
		expect(countRating(1, [...four, one(5)]).options[0]?.spread?.counts.slice(0, 6)).toEqual([
			0, 1, 1, 1, 1, 1
		]);
	});

	it('counts sums of a room, and says nothing about how they lie', () => {
		const result = countRating(2, [{ people: 12, resistance: [24, 60] }, one(2, 5)]);
		expect(result).toMatchObject({ people: 13, least: [0] });
		expect(result.options[0]).toMatchObject({ total: 26, mean: 2, spread: null });
	});

	const value = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
	const ballots = (options: number) =>
		fc.array(fc.array(value, { minLength: options, maxLength: options }).map((all) => one(...all)));

	it('does not depend on the order of the ballots', () => {
		fc.assert(
			fc.property(ballots(3), (given) => {
				const { options, ...rest } = countRating(3, given);
				const turned = countRating(3, given.toReversed());
				expect({ ...turned, options: [] }).toEqual({ ...rest, options: [] });
				expect(turned.options.map(({ option, total }) => [option, total])).toEqual(
					options.map(({ option, total }) => [option, total])
				);
			})
		);
	});

	it('does not change if everybody votes twice the same', () => {
		fc.assert(
			fc.property(ballots(3), (given) => {
				expect(countRating(3, [...given, ...given]).least).toEqual(countRating(3, given).least);
			})
		);
	});

	it('knows single ballots and their sum as the same mean', () => {
		const full = fc.array(
			fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })),
			{
				minLength: 1
			}
		);
		fc.assert(
			fc.property(full, (pairs) => {
				const singles = pairs.map(([a, b]) => one(a, b));
				const total = (at: 0 | 1) => pairs.reduce((all, pair) => all + pair[at], 0);
				const summed = { people: pairs.length, resistance: [total(0), total(1)] };
				expect(countRating(2, [summed]).least).toEqual(countRating(2, singles).least);
			})
		);
	});

	it('never proposes less, the less resistance an option has', () => {
		fc.assert(
			fc.property(ballots(3), (given) => {
				const before = countRating(3, given);
				const [winner] = before.least;
				if (winner === undefined) return;
				const eased = given.map(({ resistance }) =>
					one(...resistance.map((value, at) => (at === winner && value !== null ? 0 : value)))
				);
				expect(countRating(3, eased).least).toContain(winner);
			})
		);
	});

	it('keeps means within 0 and 10, acceptance within 0 and 1', () => {
		fc.assert(
			fc.property(ballots(4), (given) => {
				for (const { mean, acceptance, widely, raters } of countRating(4, given).options) {
					if (mean === null) expect([raters, widely]).toEqual([0, false]);
					else expect(mean >= 0 && mean <= 10 && (acceptance ?? -1) >= 0).toBe(true);
				}
			})
		);
	});
});

describe('the result in sentences', () => {
	const say = (options: number, ballots: Ballot[], invited: number | null = null) =>
		explainRating(countRating(options, ballots), invited, ratingWords.de);

	it('names the least resistance, those who mind, and what follows', () => {
		const ballots = [one(4, 0), one(6, 0), one(3, 1), one(5, 9), one(2, 0)];
		expect(say(2, ballots, 12)).toEqual([
			'5 von 12 Gefragten haben bewertet.',
			'Am wenigsten Widerstand hat Fassung B: im Schnitt 2 von 10.',
			'Ein Mensch gab ihr 8 oder mehr.',
			'Es folgt Fassung A mit 4.'
		]);
	});

	it('says that the present wording may stay', () => {
		expect(say(2, [one(1, 5)])).toContain(
			'Das ist die jetzige Fassung: Eine Änderung fände mehr Widerstand.'
		);
	});

	it('tells no mean that would be what one or two have given', () => {
		for (const ballots of [[one(1, 5)], [one(1, 5), one(2, 5)]]) {
			const said = say(2, ballots).join(' ');
			expect(said).toContain('Am wenigsten Widerstand hat Fassung A. Wie viel, sagen wir erst ab');
			expect(said).not.toMatch(/\d von 10|mit \d/);
		}
		expect(say(2, [one(1, 5), one(1, 5), one(1, null)]).join(' ')).toContain('1 von 10');
		expect(say(2, [one(1, 5), one(1, 5), one(1, null)]).join(' ')).not.toContain('mit 5');
	});

	it('says when nobody rated', () => {
		expect(say(2, [])).toEqual(['Niemand hat bewertet.']);
	});
});

describe('a ballot', () => {
	const keep = (given: string[], people = 1) =>
		decideKeepBallot(running, { now, options: 2, given, people });

	it('has numbers from 0 to 10, or nothing', () => {
		expect(keep(['0', ''])).toEqual({ ok: true, value: [0, null] });
		for (const wrong of ['11', '-1', '2,5', 'x', '1e1', '3 4'])
			expect(keep([wrong, '1'])).toMatchObject({ fields: { 'resistance.0': 'not-a-resistance' } });
	});

	it('may be a sum of several people', () => {
		expect(keep(['40', '37'], 4)).toMatchObject({ ok: true });
		expect(keep(['41', '37'], 4)).toMatchObject({ reason: 'not-a-resistance' });
	});

	it('is refused when it says nothing, or comes too late', () => {
		expect(keep(['', ' '])).toMatchObject({ reason: 'nothing-rated' });
		expect(
			decideKeepBallot(running, { now: later, options: 2, given: ['1', '2'], people: 1 })
		).toMatchObject({ reason: 'rating-closed' });
		expect(
			decideKeepBallot(undefined, { now, options: 2, given: ['1', '2'], people: 1 })
		).toMatchObject({ reason: 'link-unknown' });
	});
});

describe('opening a rating', () => {
	const item = { kind: 'goal', state: 'draft', published: true } as const;
	const facts = {
		...{ present: { title: 'x', text: 'Jetzt' }, others: [{ title: 'x', text: 'Anders' }] },
		...{ ratingRuns: false, invited: 3, closesAt: later, now },
		circle: 'participants' as const
	};

	it('needs another wording than the present one', () => {
		expect(decideOpenRating(item, facts)).toMatchObject({ ok: true });
		expect(decideOpenRating(item, { ...facts, others: [] })).toMatchObject({
			reason: 'no-other-wording'
		});
		const same = [{ title: 'x', text: 'Jetzt ' }].map(({ text, ...rest }) => ({
			...rest,
			text: text.trim()
		}));
		expect(decideOpenRating(item, { ...facts, others: same })).toMatchObject({
			fields: { 'texts.0': 'same-wording' }
		});
	});

	it('needs somebody to ask, except in a room', () => {
		expect(decideOpenRating(item, { ...facts, invited: 0 })).toMatchObject({
			reason: 'nobody-to-ask'
		});
		expect(decideOpenRating(item, { ...facts, circle: 'room', invited: 0 })).toMatchObject({
			ok: true
		});
	});

	it('is refused while another one runs or the wording stands still', () => {
		expect(decideOpenRating(item, { ...facts, ratingRuns: true })).toMatchObject({
			reason: 'rating-runs'
		});
		expect(decideOpenRating({ ...item, state: 'inReview' }, facts)).toMatchObject({
			reason: 'wording-closed'
		});
	});
});

describe('deciding', () => {
	const item = { kind: 'goal', state: 'consolidated', published: true } as const;
	const over = { ...running, closed: true };

	it('comes after the rating, once', () => {
		expect(decideDecideWording(item, running, { differs: true })).toMatchObject({
			reason: 'rating-open'
		});
		expect(decideDecideWording(item, { ...over, decided: true }, { differs: true })).toMatchObject({
			reason: 'already-decided'
		});
	});

	it('makes a version of another wording, and none of the present one', () => {
		expect(decideDecideWording(item, over, { differs: true })).toMatchObject({
			value: { next: 'draft' }
		});
		expect(
			decideDecideWording({ ...item, state: 'inReview' }, over, { differs: false })
		).toMatchObject({ value: { next: null } });
	});
});
