import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from './parse.ts';

const start = 'format: fortschrift-plan/1\ntemplate: planungskonzept-2016\nland: BB\n';
const begun = `${start}parameters: { begins: 2027-01-01 }\n`;
const problems = (text: string) => {
	const parsed = parsePlan(text, 'de');
	return parsed.ok ? [] : parsed.findings.map(({ line, path, code }) => `${line} ${path} ${code}`);
};
const plan = (text: string) => {
	const parsed = parsePlan(text, 'de');
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
	return parsed.plan;
};

describe('a plan’s file', () => {
	it('needs no more than template, Land and first day', () => {
		const { definition, dates } = plan(begun);
		expect(definition.horizon).toEqual({ from: '2027-01-01', to: '2029-12-31' });
		expect(definition.steps.length).toBeGreaterThan(50);
		expect(definition.calendar.publicHolidays).toContainEqual({
			day: '2027-03-26',
			name: 'Karfreitag'
		});
		expect(dates).toEqual({});
	});

	it('may be JSON', () => {
		const given = { format: 'fortschrift-plan/1', template: 'planungskonzept-2016', land: 'BB' };
		const { horizon } = plan(
			JSON.stringify({ ...given, parameters: { begins: '2027-01-01' } })
		).definition;
		expect(horizon.from).toBe('2027-01-01');
	});

	it('writes the days of a step as one, as two, or with their names', () => {
		const { dates } = plan(
			`${begun}dates:\n  kickoff: 2027-03-01\n  decision: [2027-01-04, 2027-01-20]\n  draft: { start: 2027-11-01, end: 2027-11-02 }\n`
		);
		expect(dates).toEqual({
			kickoff: { start: '2027-03-01', end: '2027-03-01' },
			decision: { start: '2027-01-04', end: '2027-01-20' },
			draft: { start: '2027-11-01', end: '2027-11-02' }
		});
	});

	it('lets a step that may be left out take place by giving it a date', () => {
		const ids = (text: string) => plan(text).definition.steps.map(({ id }) => id);
		expect(ids(begun)).not.toContain('core-group');
		expect(ids(`${begun}dates: { core-group: 2027-04-01 }`)).toContain('core-group');
	});

	it('may bring its own free days', () => {
		const { calendar } = plan(
			`${begun}holidays:\n  publicHolidays: [{ day: 2027-05-05, name: Stadtfest }]\n  unknownSchoolYears: [2027]\n`
		).definition;
		expect(calendar.publicHolidays).toEqual([{ day: '2027-05-05', name: 'Stadtfest' }]);
		expect(calendar.unknownSchoolYears).toEqual([2027]);
	});

	it('may bring its own template, which is looked at like any other', () => {
		const template = readFileSync('src/capabilities/process/templates/two-groups.yaml', 'utf8');
		const inline = begun.replace(
			'planungskonzept-2016',
			`\n${template.trimEnd().replaceAll(/^(?=.)/gm, '  ')}`
		);
		expect(plan(inline).definition.steps.length).toBeGreaterThan(10);
		const line = inline.split('\n').findIndex((one) => one.startsWith('  months:')) + 1;
		expect(problems(inline.replace('  months: 3', '  months: no'))).toEqual([
			`${line} template.months not-a-number`
		]);
	});
});

describe('a file that cannot be understood', () => {
	it.each([
		['nothing', '', '1  empty'],
		['a list', '[1, 2, 3]', '1 format field-missing'],
		['another format', begun.replace('plan/1', 'plan/9'), '1 format other-format'],
		['a misspelt field', `${begun}date: {}`, '5 date field-unknown'],
		['no first day', `${start}parameters: {}`, '4 parameters.begins field-missing'],
		['no free days', begun.replace('land: BB', ''), '1  needs-free-days'],
		['an unknown Land', begun.replace('BB', 'XX'), '3 land not-among'],
		['an unknown template', begun.replace('2016', '2061'), '2 template unknown-template'],
		[
			'a template that is none',
			begun.replace('planungskonzept-2016', '7'),
			'2 template not-fields'
		],
		[
			'a day that does not exist',
			`${begun}dates: { kickoff: 2027-02-29 }`,
			'5 dates.kickoff not-a-day'
		],
		[
			'an end before its beginning',
			`${start}parameters: { begins: 2027-01-01, ends: 2026-12-31 }`,
			'4 parameters.ends ends-before-begins'
		],
		[
			'a thousand years',
			`${start}parameters: { begins: 1027-01-01, ends: 2027-01-01 }`,
			'4 parameters.ends plan-too-long'
		],
		[
			'the end of time',
			`${start}parameters: { begins: 9999-12-31 }`,
			'4 parameters.ends ends-before-begins'
		],
		['a statement of no kind', `${begun}says:\n  - { of: start }`, '6 says[0].kind field-missing'],
		[
			'a statement of an unknown kind',
			`${begun}says:\n  - { kind: x, of: start }`,
			'6 says[0].kind not-among'
		],
		[
			'a month that does not exist',
			`${begun}says:\n  - { kind: month, month: 2017-13, days: 31, begins: 1 }`,
			'6 says[0].month not-a-month'
		],
		[
			'a misspelt severity',
			`${begun}severities: { same-dy: hint }`,
			'5 severities.same-dy field-unknown'
		],
		['broken quotes', 'format: "fortschrift-plan/1', '1  not-readable'],
		['brackets without end', '['.repeat(20_000), '1  not-readable']
	])('%s', (_, text, expected) => {
		expect(problems(text)[0]).toBe(expected);
	});

	it('is told which area, step or fixed day is unknown, with its line', () => {
		const text = `${start}parameters:
  begins: 2027-01-01
  order: [health, sport, health]
  extended: [sports]
  optional: [kickoff]
  fixed:
    kickof: 2027-03-01
    draft: [2027-11-05, 2027-11-01]
  limits:
    - { step: housing/meeting-9, until: 2027-12-01 }
`;
		expect(problems(text)).toEqual([
			'6 parameters.order[1] unknown-area',
			'6 parameters.order[2] given-twice',
			'7 parameters.extended[0] unknown-area',
			'8 parameters.optional[0] not-optional',
			'10 parameters.fixed.kickof unknown-step',
			'11 parameters.fixed.draft ends-before-begins',
			'13 parameters.limits[0].step unknown-step'
		]);
	});

	it('never makes the reader fail, wherever it is cut and whatever is changed in it', () => {
		const whole = readFileSync('examples/brandenburg-2017-as-printed.yaml', 'utf8');
		fc.assert(
			fc.property(
				fc.nat(whole.length),
				fc.nat(whole.length),
				fc.string({ unit: 'binary' }),
				(from, to, junk) => {
					const parsed = parsePlan(whole.slice(0, from) + junk + whole.slice(to), 'en');
					if (parsed.ok) return;
					expect(parsed.findings.length).toBeGreaterThan(0);
					for (const { line, message } of parsed.findings) {
						expect(line).toBeGreaterThan(0);
						expect(message.en).not.toBe('');
					}
				}
			),
			{ numRuns: 100 }
		);
	});
});
