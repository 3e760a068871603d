import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '#process/plan/check.ts';
import type { Finding } from '#process/plan/finding.ts';
import { sayFinding } from '#process/plan/say-finding.ts';
import { parsePlan } from '#process/plan-file/parse.ts';

const read = (name: string) => {
	const parsed = parsePlan(readFileSync(`examples/brandenburg-2017-${name}.yaml`, 'utf8'), 'de');
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings, null, '\t'));
	return parsed.plan;
};

describe('the plan of 2016 as printed', () => {
	const plan = read('as-printed');
	const findings = checkPlan(plan);
	const titles = new Map(plan.definition.steps.map((step) => [step.id, step]));
	const say = (finding: Finding | undefined) =>
		finding && sayFinding(finding, (id) => titles.get(id), 'de');
	const of = (code: Finding['code']) => findings.filter((finding) => finding.code === code);

	it('hands over in the wrong year', () => {
		const [finding, ...others] = of('said-until');
		expect(others).toEqual([]);
		expect(finding).toMatchObject({
			...{ severity: 'error', steps: ['closing-event'] },
			...{ said: '2016-11-30', rightDay: '2017-11-30' }
		});
		expect(say(finding)?.suggestion).toMatch(
			/^Gemeint ist wohl: bis Do\.,\s30\.\sNovember\s2017\.$/
		);
	});

	it('has the second feedback round before the first meeting', () => {
		const [finding, ...others] = of('said-before');
		expect(others).toEqual([]);
		expect(finding).toMatchObject({ severity: 'error', better: 'Zweites Treffen' });
		expect(finding?.steps).toContain('health/feedback-2');
		expect(say(finding)?.suggestion).toBe('Gemeint ist wohl: vor „Zweites Treffen“.');
	});

	it('says four weeks where the table has two months', () => {
		expect(of('said-length')).toMatchObject([
			{ severity: 'error', subject: 'Abschlussphase', weeks: 4, days: 61 }
		]);
	});

	it('has a July of thirty days; its other months are right', () => {
		expect(of('said-month')).toMatchObject([{ severity: 'error', month: '2017-07', days: 31 }]);
	});

	it('has two names for one phase', () => {
		expect(of('said-names')).toMatchObject([
			{ severity: 'warning', names: ['Startphase', 'Auftaktphase'] }
		]);
	});

	it('describes the review by different aspects in two tables', () => {
		expect(of('said-aspects')).toMatchObject([
			{
				severity: 'warning',
				only: [
					['Umsetzbarkeit', 'Zuständigkeit'],
					['sachlicher Rahmen', 'rechtlicher Rahmen']
				]
			}
		]);
	});

	it('extends windows into the month of the next group', () => {
		expect(of('window-runs-on').map((finding) => 'subject' in finding && finding.subject)).toEqual([
			...['Gesundheit', 'Wohnen und Unterkunft', 'Kinder und Familie']
		]);
	});

	it('lays the groups of April and July into Easter and summer holidays', () => {
		expect(of('window-in-holidays')).toMatchObject([
			{ severity: 'error', period: { name: 'Sommerferien', first: '2017-07-20' } },
			{ severity: 'warning', period: { name: 'Osterferien', first: '2017-04-12' } }
		]);
	});

	it('has no other slips', () => {
		const known = [
			...['said-until', 'said-before', 'said-length', 'said-month', 'said-names', 'said-aspects'],
			...['window-runs-on', 'window-in-holidays']
		];
		const others = findings.filter(
			({ code, severity }) => severity !== 'hint' && !known.includes(code)
		);
		expect(others).toEqual([]);
	});
});

describe('the corrected plan', () => {
	it('has no error and no warning, a day for each step, and only true hints', () => {
		const findings = checkPlan(read('corrected'));
		expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
		expect(findings.map(({ code }) => code)).toEqual(['on-feast', 'on-feast', 'on-feast']);
	});

	it('gets each slip of the printed one back as a finding', () => {
		const { says: slips = [] } = read('as-printed');
		const plan = read('corrected');
		const codes = checkPlan({ ...plan, says: [...(plan.says ?? []), ...slips] }).map(
			({ code }) => code
		);
		for (const code of ['said-until', 'said-before', 'said-length', 'said-month', 'said-names'])
			expect(codes).toContain(code);
	});
});
