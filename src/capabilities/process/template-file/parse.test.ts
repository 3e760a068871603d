import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { template as source } from '../templates/planungskonzept-2016.ts';
import { template as short } from '../templates/two-groups.ts';
import { shipped } from '../templates/shipped.ts';
import { parseTemplate } from './parse.ts';
import { writeTemplate } from './write.ts';
import { anyTemplate } from '../../../../tests/any-template.ts';

const file = writeTemplate(short);
/** What is found in the short template's file after a change. */
function found(from: string | RegExp, to: string) {
	const changed = file.replace(from, to);
	expect(changed).not.toBe(file);
	const parsed = parseTemplate(changed);
	if (parsed.ok) return [];
	const lines = changed.split('\n');
	return parsed.findings.map((finding) => ({
		...{ code: finding.code, path: finding.path, at: lines[finding.line - 1]?.trim() },
		said: finding.message.de
	}));
}

describe('a template’s file', () => {
	it.each(shipped.map((template) => [template.key, template] as const))(
		'of %s is read as it was written',
		(_key, template) => {
			expect(parseTemplate(writeTemplate(template))).toEqual({ ok: true, template });
		}
	);

	it('is read as it was written, whatever the template', () => {
		fc.assert(
			fc.property(anyTemplate(), (template) => {
				expect(parseTemplate(writeTemplate(template))).toEqual({ ok: true, template });
			}),
			{ numRuns: 40 }
		);
	});

	it('may be JSON', () => {
		const { steps, groupSteps, rules, ...rest } = short;
		const bare = (step: (typeof steps)[number]) => {
			const { tasks: _tasks, letters: _letters, ...others } = step;
			return others;
		};
		const plain = {
			...{ format: 'fortschrift-template/1', ...rest, rules: [] },
			...{ steps: steps.map(bare), groupSteps: groupSteps.map(bare) }
		};
		expect(parseTemplate(JSON.stringify(plain, null, 2)).ok).toBe(true);
		expect(rules.length).toBeGreaterThan(0);
	});

	it('never throws, whatever is in it', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), cut(file)), (text) => {
				const parsed = parseTemplate(text);
				if (parsed.ok) return;
				expect(parsed.findings.length).toBeGreaterThan(0);
				for (const finding of parsed.findings) {
					expect(finding.line).toBeGreaterThan(0);
					expect(finding.message.de).not.toMatch(/undefined|null/);
				}
			}),
			{ numRuns: 150 }
		);
		for (const text of ['', '['.repeat(50_000), '&a [*a, *a]', '? [a]\n: b', '{'.repeat(9)])
			expect(parseTemplate(text).ok).toBe(false);
		expect(parseTemplate('a'.repeat(400_000))).toMatchObject({ findings: [{ code: 'too-large' }] });
	});
});

describe('what is wrong with a template’s file', () => {
	it('is said with its line: a field that is misspelt', () => {
		expect(found('thread: Start', 'thraed: Start')).toMatchObject([
			{ code: 'field-missing', path: 'phases[0].thread' },
			{ code: 'field-unknown', path: 'phases[0].thraed', at: 'thraed: Start' }
		]);
		expect(found('thread: Start', 'thraed: Start')[1]?.said).toContain('Meinen Sie „thread“?');
	});

	it('names what is possible where a word does not exist', () => {
		const [finding] = found('kind: event', 'kind: party');
		expect(finding).toMatchObject({ code: 'not-among', at: 'kind: party' });
		expect(finding?.said).toBe(
			'„party“ gibt es hier nicht. Möglich sind: event, meeting, call, task, review, report.'
		);
	});

	it.each([
		['atLeast: 2 weeks', 'atLeast: zwei Wochen', 'not-a-distance'],
		['due: on start', 'due: sofort', 'not-a-due'],
		['code: OM', 'code: ort', 'not-a-code'],
		['code: MV', 'code: OM', 'given-twice'],
		['key: community', 'key: place', 'given-twice'],
		['key: community', 'key: Das Miteinander', 'not-a-key'],
		['months: 3', 'months: drei', 'not-a-number'],
		['months: 3', 'months: 0', 'not-a-number'],
		['format: fortschrift-template/1', 'format: other/2', 'other-format'],
		['key: two-groups', 'key: two-groups\nkey: again', 'field-twice'],
		['  - key: start', '\t- key: start', 'tab'],
		['title: Start', 'title: 2027', 'not-text'],
		['title: Start', 'title: ""', 'empty'],
		['phase: start', 'phase: begin', 'unknown-phase'],
		['groupPhase: B', 'groupPhase: A', 'unknown-phase'],
		['after: plan\n    thanEdge', 'after: plann\n    thanEdge', 'unknown-step'],
		['after: plan\n    thanEdge', 'after: kickoff\n    thanEdge', 'rule-with-itself'],
		['atLeast: 2 weeks', 'atLeast: 2 weeks\n    atMost: 3 weeks', 'rule-says-two-things'],
		['    atLeast: 2 weeks\n', '', 'rule-needs-distance'],
		['    after: plan\n    thanEdge: start\n', '', 'rule-needs-step'],
		[
			'    after: plan\n    thanEdge: start\n',
			'    days: { not: freeDays }\n',
			'rule-says-two-things'
		],
		['thanEdge: start\n', 'thanEdge: start\n    previousGroup: true\n', 'only-between-groups'],
		['thanEdge: start', 'edge: whole', 'only-with-days'],
		['least: 7, most: 14, wanted: 10', 'least: 7, most: 6', 'lasts-out-of-order'],
		['least: 7, most: 14, wanted: 10', 'least: 7, most: 14, wanted: 20', 'lasts-out-of-order'],
		['{ from: meeting-1', '{ from: kickoff', 'unknown-group-step'],
		['extendedWeeks: 6', 'extendedWeeks: 4', 'window-out-of-order'],
		['months: 3', 'coreGroup: { least: 5, most: 3 }\nmonths: 3', 'size-out-of-order'],
		['reviewAfter: meeting-2', 'reviewAfter: meeting-9', 'unknown-group-step'],
		['{link}', '{url}', 'unknown-placeholder'],
		[/guideline:\n( {4}- .*\n)+/, 'guideline: []\n', 'too-few'],
		['at: 19:00', 'at: 7 pm', 'not-a-time']
	])('%s, written as %s, is found: %s', (from, to, code) => {
		expect(found(from, to).map((finding) => finding.code)).toContain(code);
	});

	it.each([
		['{ not: summerHolidays }', []],
		['{ in: councilDays }', []],
		['{ weekdays: [2, 3, 4] }', []],
		['{ on: 2027-01-31 }', []],
		['{ on: 2027-02-31 }', ['not-a-day']],
		['{ not: sundays }', ['not-days']],
		['{ weekdays: [8] }', ['not-a-number']],
		['summerHolidays', ['not-days']]
	])('days may be %s', (days, codes) => {
		const rule = `rules:\n  - key: days\n    step: kickoff\n    days: ${days}`;
		expect(found('rules:', rule).map(({ code }) => code)).toEqual(codes);
	});

	it('understands a length in short', () => {
		const parsed = parseTemplate(
			file.replace('lasts: { least: 7, most: 14, wanted: 10 }', 'lasts: 2 weeks')
		);
		expect(parsed.ok && parsed.template.steps[0]?.lasts).toEqual({ least: 14, most: 14 });
	});

	it('is all said at once, in the order of the file', () => {
		const parsed = parseTemplate(
			writeTemplate(source)
				.replaceAll('kind: event', 'kind: party')
				.replace('months: 36', 'months: x')
		);
		if (parsed.ok) throw new Error('nothing found');
		const lines = parsed.findings.map(({ line }) => line);
		expect(lines.length).toBeGreaterThan(5);
		expect(lines).toEqual(lines.toSorted((a, b) => a - b));
	});
});

/** A file of which something was lost or doubled. */
function cut(text: string) {
	return fc
		.tuple(fc.nat(text.length), fc.nat(200), fc.string())
		.map(([from, length, added]) => text.slice(0, from) + added + text.slice(from + length));
}
