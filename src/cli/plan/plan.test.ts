import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const printed = 'examples/brandenburg-2017-as-printed.yaml';
const corrected = 'examples/brandenburg-2017-corrected.yaml';
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'fortschrift-plan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ran = { code: number | null; out: string; err: string };

function plan(words: readonly string[], input?: string): Ran {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/cli/main.ts', 'plan', ...words],
		{ encoding: 'utf8', input: input ?? '', timeout: 20_000, maxBuffer: 50_000_000 }
	);
	return { code: status, out: stdout, err: stderr };
}

function file(content: string | Uint8Array): string {
	const path = join(folder, 'plan.yaml');
	writeFileSync(path, content);
	return path;
}

function json(ran: Ran): Record<string, unknown> {
	return JSON.parse(ran.out) as Record<string, unknown>;
}

describe('fortschrift plan check', () => {
	it('says that the corrected plan is fine', () => {
		const ran = plan(['check', corrected]);
		expect(ran).toMatchObject({ code: 0, err: '' });
		expect(json(ran)).toMatchObject({ counts: { error: 0, warning: 0 } });
	});

	it('gives the findings of the printed plan as data and as sentences', () => {
		const ran = plan(['check', printed]);
		expect(ran).toMatchObject({ code: 1, err: '' });
		const { findings } = json(ran) as { findings: { code: string; sentence: string }[] };
		const until = findings.find(({ code }) => code === 'said-until');
		expect(until).toMatchObject({
			severity: 'error',
			suggestion: expect.stringContaining('2017') as string
		});
	});

	it('speaks English if asked', () => {
		const ran = plan(['check', '--language', 'en', printed]);
		expect(ran.out).toContain('July 2017 has 31 days; the plan says otherwise (Tabelle 1).');
	});

	it('reads JSON from its input', () => {
		const given = {
			...{ format: 'fortschrift-plan/1', template: 'planungskonzept-2016', land: 'BB' },
			...{ parameters: { begins: '2027-01-01' }, dates: { kickoff: '2027-03-26' } }
		};
		const ran = plan(['check', '-'], JSON.stringify(given));
		expect(ran.code).toBe(1);
		expect(ran.out).toContain('„Auftaktveranstaltung“ liegt auf einem Feiertag: Karfreitag.');
	});
});

describe('fortschrift plan solve', () => {
	const tight = (until: string) => `
format: fortschrift-plan/1
template: planungskonzept-2016
land: BB
council: { weekday: 3, week: last, notIn: summerHolidays }
parameters:
  begins: 2027-01-01
  limits:
    - { step: closing-event, until: ${until} }
`;

	it('gives earliest and latest days and slack, and dates that check takes back', () => {
		const ran = plan(['solve', file(tight('2027-12-15'))]);
		expect(ran).toMatchObject({ code: 0, err: '' });
		const { steps, dates } = json(ran) as {
			steps: { id: string; slack: number }[];
			dates: Record<string, unknown>;
		};
		expect(steps.find(({ id }) => id === 'closing-event')?.slack).toBeGreaterThan(0);
		expect(Object.keys(dates)).toHaveLength(steps.length);
		const again = plan(['check', '-'], `${tight('2027-12-15')}\ndates: ${JSON.stringify(dates)}`);
		expect((json(again) as { counts: { error: number } }).counts.error).toBe(0);
	});

	it('names the rules that contradict one another where there is no plan', () => {
		const ran = plan(['solve', file(tight('2027-02-15'))]);
		expect(ran).toMatchObject({ code: 2, err: '' });
		const { conflict } = json(ran) as { conflict: { sentence: string; rule: { key: string } }[] };
		expect(conflict.map(({ rule }) => rule.key)).toContain('closing-event/until');
		for (const { sentence } of conflict) expect(sentence).toMatch(/\.$/);
	});
});

describe('bad input', () => {
	const start = 'format: fortschrift-plan/1\ntemplate: planungskonzept-2016\nland: BB\n';
	const refusals = (ran: Ran) => {
		expect(ran.code).toBe(3);
		expect(ran.out).toBe('');
		expect(ran.err).not.toMatch(/^\s+at |node:internal|Error:/m);
		return ran.err;
	};

	it('is named by line and path', () => {
		const given = `${start}parameters:\n  begins: 2027-02-30\n  fixed:\n    kickof: 2027-03-01\n`;
		const said = refusals(plan(['check', file(given)]));
		expect(said).toContain('plan.yaml:5: parameters.begins: ');
		const typo = given.replace('02-30', '02-28');
		expect(refusals(plan(['check', file(typo)]))).toMatch(
			/plan\.yaml:7: parameters\.fixed\.kickof: .*„kickoff“/
		);
	});

	it('is a truncated file, wherever it ends', () => {
		const whole = readFileSync(printed);
		for (const part of [0.1, 0.5]) {
			const ran = plan(['check', file(whole.subarray(0, Math.floor(whole.length * part)))]);
			// Cut between two lines it may be a whole plan.
			if (ran.code === 3) refusals(ran);
			else expect([0, 1]).toContain(ran.code);
			expect(ran.err).not.toMatch(/^\s+at /m);
		}
	});

	it('is one that would grow without end', () => {
		const levels = Array.from({ length: 9 }, (_, level) => {
			const entry = level === 0 ? 'x' : `*a${level - 1}`;
			return `a${level}: &a${level} [${Array.from({ length: 10 }, () => entry).join(', ')}]`;
		});
		expect(refusals(plan(['check', file(levels.join('\n'))]))).toMatch(/plan\.yaml:1: /);
	});

	it('is a file that is no text, too large, missing, or a folder', () => {
		expect(refusals(plan(['solve', file(Uint8Array.from([0xff, 0xfe, 0, 1, 2]))]))).toContain(
			'UTF-8'
		);
		expect(refusals(plan(['solve', file(new Uint8Array(2000))]))).toMatch(/plan\.yaml:\d+: /);
		expect(refusals(plan(['solve', file('#'.repeat(5_000_000))]))).toContain('larger than');
		expect(refusals(plan(['solve', join(folder, 'none.yaml')]))).toContain('no such file');
		expect(refusals(plan(['solve', folder]))).toContain('folder');
	});

	it('is a command that nobody understands', () => {
		for (const words of [[], ['draw', printed], ['check', printed, '--language', 'fr']])
			expect(refusals(plan(words))).toContain('Usage: fortschrift plan');
	});
});
