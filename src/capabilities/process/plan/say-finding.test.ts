import { describe, expect, it } from 'vitest';
import type { PlanRule } from './definition.ts';
import { found, usualSeverities, type Finding, type FindingCode } from './finding.ts';
import { sayFinding } from './say-finding.ts';
import type { Statement } from './statement.ts';

const rule: PlanRule = {
	...{ kind: 'distance', key: 'r', step: 'b', edge: 'start', bound: 'atLeast', count: 14 },
	...{ unit: 'days', side: 'after', than: 'a', thanEdge: 'end', freeDay: 'stays' }
};
const move = { step: 'b', start: '2017-05-24', end: '2017-05-24' };
const broken = { rule, days: 3, move };
const period = { first: '2017-07-20', last: '2017-09-01', name: 'Sommerferien' };
const window = {
	kind: 'window',
	of: 'a',
	from: '2017-07-01',
	to: '2017-07-31',
	where: 'Tabelle 1'
} as const;
const said = { statements: [window] as Statement[], subject: 'Wohnen' };
const month: Statement = {
	kind: 'month',
	month: '2017-07',
	days: 30,
	begins: 6,
	where: 'Tabelle 1'
};
const pair = ['b', 'a'];

const examples: { readonly [Code in FindingCode]: Finding } = {
	'wrong-order': found('wrong-order', pair, broken),
	'too-soon': found('too-soon', pair, broken),
	'notice-missed': found('notice-missed', pair, broken),
	'too-far-apart': found('too-far-apart', pair, { ...broken, move: null }),
	'ends-before-start': found('ends-before-start', pair, broken),
	'too-short': found('too-short', pair, broken),
	'too-long': found('too-long', pair, { ...broken, days: 1 }),
	'on-wrong-day': found('on-wrong-day', pair, broken),
	'on-weekend': found('on-weekend', pair, {}),
	'on-public-holiday': found('on-public-holiday', pair, { period }),
	'in-summer-holidays': found('in-summer-holidays', pair, { period, ...broken }),
	'in-school-holidays': found('in-school-holidays', pair, { period }),
	'outside-plan': found('outside-plan', pair, { from: '2017-01-01', to: '2017-12-31', move }),
	'wrong-year': found('wrong-year', pair, { said: '2016-11-30', move }),
	'unknown-step': found('unknown-step', ['c'], { known: 'b' }),
	'not-a-day': found('not-a-day', pair, { said: '2017-02-30' }),
	'without-date': found('without-date', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], {}),
	'same-day': found('same-day', pair, { day: '2017-05-23' }),
	'on-feast': found('on-feast', pair, { period }),
	'unknown-school-year': found('unknown-school-year', [], { years: [2031, 2032] }),
	'said-month': found('said-month', [], {
		...{ ...said, statements: [month], month: '2017-07', days: 31, begins: 6 }
	}),
	'said-names': found('said-names', pair, { ...said, names: ['Startphase', 'Auftaktphase'] }),
	'said-aspects': found('said-aspects', pair, { ...said, only: [['Recht', 'Sache'], ['Geld']] }),
	'said-length': found('said-length', pair, { ...said, weeks: 4, period, days: 61 }),
	'said-before': found('said-before', pair, { ...said, than: 'A', rules: [rule], better: 'B' }),
	'said-until': found('said-until', pair, {
		...{ ...said, said: '2016-11-30', earliest: '2017-11-02', rightDay: '2017-11-30' }
	}),
	'said-until-missed': found('said-until-missed', pair, { ...said, said: '2017-11-30', days: 2 }),
	'window-in-holidays': found('window-in-holidays', pair, { ...said, period }),
	'window-runs-on': found('window-runs-on', pair, {
		...{ ...said, weeks: 6, until: '2017-08-11', next: 'Familie' }
	}),
	'window-too-short': found('window-too-short', pair, { ...said, span: period, rules: [rule] }),
	'outside-window': found('outside-window', pair, { ...said, day: '2017-08-01', span: period }),
	'said-of-nothing': found('said-of-nothing', [], { ...said, known: null })
};
const titles = new Map(['Treffen', 'Prüfung'].map((title, place) => ['ab'[place], title]));
const stepOf = (id: string) => {
	const title = titles.get(id);
	return title === undefined ? undefined : { title, lasts: { least: 1, most: 1 } };
};
const say = (code: FindingCode, language: 'de' | 'en') =>
	sayFinding(examples[code], stepOf, language);
const codes = Object.keys(usualSeverities) as FindingCode[];

describe.each(['de', 'en'] as const)('in %s', (language) => {
	it.each(codes)('%s is a sentence that is whole', (code) => {
		const { sentence, suggestion } = say(code, language);
		for (const text of [sentence, suggestion ?? 'Nothing.']) {
			expect(text).toMatch(/^(\d|[„“]?\p{Lu}).*[.?]$/u);
			expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|!/);
		}
	});

	it('a rule is told with what it demands, and a list ends before it tires', () => {
		const { sentence } = say('too-soon', language);
		expect(sentence).toContain(
			language === 'de' ? 'Regel: „Prüfung“ frühestens' : 'Rule: “Prüfung”'
		);
		const [first, last] = language === 'de' ? ['7 Schritte', '3 weitere'] : ['7 steps', '3 more'];
		expect(say('without-date', language).sentence).toMatch(new RegExp(`^${first}.*${last}`));
	});
});

describe('the two languages', () => {
	it('say each finding in their own words', () => {
		for (const code of codes) expect(say(code, 'de').sentence).not.toBe(say(code, 'en').sentence);
	});
});
