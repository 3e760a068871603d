import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { permissions } from '#assembly/permissions.ts';
import { boundaryKinds } from '#process/boundaries.ts';
import { sentences } from '#assembly/sentences.ts';
import { generateSchema } from '../scripts/generate-schema.ts';

/** What a reader may rely on everywhere in this repository, told as rules that can fail. */
const story =
	/^src\/capabilities\/(journal|people|process|participation|meetings|drafting|review|documents|council|monitoring)\//;
const isTest = (file: string) => file.endsWith('.test.ts');

const sources = globSync('src/**/*.{ts,svelte}').filter((file) => !isTest(file));
const text = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));
const code = new Map([...text].map(([file, written]) => [file, withoutComments(written)]));

describe('what decides', () => {
	const deciding = [...code].filter(([file]) =>
		/^src\/capabilities\/[^/]+\/(?!server\/).+\.ts$/.test(file)
	);

	it('knows no clock, no chance and no setting', () => {
		const forbidden =
			/\bnew Date\b|\bDate[.(]|Temporal\.Now|Math\.random|process\.env|performance\.now/;
		expect(filesWith(deciding, forbidden)).toEqual([]);
	});

	it('reads and writes nothing; only the journal computes hashes', () => {
		const others = deciding.filter(([file]) => file !== 'src/capabilities/journal/entry.ts');
		expect(filesWith(others, /from '(node:|.*\/server\/)|\bfetch\(|import\(/)).toEqual([]);
	});
});

describe('everywhere', () => {
	it('dates are Temporal, never Date', () => {
		expect(filesWith(code, /\bnew Date\b|\bDate[.(]/)).toEqual([]);
	});

	it('the time of the machine is read by the clock and the log alone', () => {
		const clocks = ['src/clock.ts', 'src/web/log.ts'];
		expect(filesWith(code, /Temporal\.Now/).filter((file) => !clocks.includes(file))).toEqual([]);
	});

	it('settings are read at the start, by the command line alone', () => {
		const readers = filesWith(code, /process\.env/).filter((file) => !file.startsWith('src/cli/'));
		expect(readers).toEqual(['src/server.ts']);
		const setting =
			/process\.env\['(PROTOCOL_HEADER|BODY_SIZE_LIMIT|ADDRESS_HEADER|XFF_DEPTH)'\] = /g;
		expect(code.get('src/server.ts')?.replaceAll(setting, '')).not.toContain('process.env');
	});

	it('no file has more than 300 lines, except words and generated ones', () => {
		const excepted = /(^|\/)words(\/|\.ts$)|src\/storage\/server\/(schema\.ts|migrations\/)/;
		const long = [...text, ...others()].filter(
			([file, written]) => written.split('\n').length > 301 && !excepted.test(file)
		);
		expect(long.map(([file]) => file)).toEqual([]);
	});

	it('every capability has its place in the story', () => {
		expect(
			sources.filter((file) => file.startsWith('src/capabilities/') && !story.test(file))
		).toEqual([]);
	});

	it('no file or folder has a name that says nothing', () => {
		const empty = /\/(utils?|helpers?|managers?|services?|base|common|misc)(\/|\.|$)/i;
		expect(sources.filter((file) => empty.test(file))).toEqual([]);
	});
});

describe('a page', () => {
	const shown = [...code].filter(([file]) => file.endsWith('.svelte'));

	it('has no style attribute: the content policy forbids it', () => {
		expect(filesWith(shown, /\sstyle(:[\w-]+)?=|<style[\s>]/)).toEqual([]);
	});

	it('asks nobody else for anything', () => {
		const files = globSync('src/{routes,ui,web,assembly}/**/*.{svelte,ts,scss}').concat(
			'src/app.html'
		);
		const allowed = /https?:\/\/(www\.w3\.org\/|[\w.-]+\.example\b)/g;
		const address = /(https?:)?\/\/[\w-]+\.[a-z]{2,}/;
		const asking = files.filter(
			(file) =>
				!isTest(file) &&
				address.test(withoutComments(readFileSync(file, 'utf8')).replaceAll(allowed, ''))
		);
		expect(asking).toEqual([]);
	});
});

describe('an act', () => {
	const acts = found(/\bact\(\s*'([^']+)'/g);

	it('is in the permission table, and what is in the table is an act, a page or a ballot', () => {
		// A ballot is not an act: no entry may tell of a single one.
		const ballots = ['drafting.keep-answer-sheet', 'drafting.keep-ballot'];
		const named = Object.keys(permissions).filter(
			(name) => !name.startsWith('page:') && !ballots.includes(name)
		);
		expect(acts.length).toBeGreaterThan(10);
		expect(new Set(acts)).toEqual(new Set(named));
	});

	it('has a name of its own', () => {
		expect(acts.filter((name, place) => acts.indexOf(name) !== place)).toEqual([]);
	});

	it('is told by a sentence, and no sentence tells what never happens', () => {
		const among = /^src\/(capabilities|assembly)\/.*\/server\//;
		const told = [
			...found(/\bwhat: (?:[^',]*(?:'\w+')? \? )?'([^']+)'/g, among),
			...found(/\bwhat: [^,]* \? '[^']+' : '([^']+)'/g, among),
			// What dates set off is called as the boundary that has passed.
			...boundaryKinds
		];
		expect(told.length).toBeGreaterThan(10);
		expect(new Set(told)).toEqual(new Set(Object.keys(sentences)));
	});

	it('lets a page ask only for permissions that exist', () => {
		const asked = found(/\bguardPage\(\s*\w+,\s*'([^']+)'/g);
		expect(asked.filter((name) => !(name in permissions))).toEqual([]);
	});
});

describe('what is written down twice', () => {
	it('the types of the database are those of the migrations', async () => {
		expect(readFileSync('src/storage/server/schema.ts', 'utf8')).toBe(await generateSchema());
	});

	it('the glossary names only what exists', () => {
		expect(existsSync('GLOSSARY.md')).toBe(true);
		const everything = [...text.values()].join('\n');
		const missing = glossaryIdentifiers().filter(
			(name) => !new RegExp(`(?<![\\w-])${escape(name)}(?![\\w-])`).test(everything)
		);
		expect(missing).toEqual([]);
	});

	it('versions of packages are exact', () => {
		const { dependencies, devDependencies } = JSON.parse(
			readFileSync('package.json', 'utf8')
		) as Record<string, Record<string, string>>;
		const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
			([, version]) => !/^(npm:[\w@/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)
		);
		expect(loose).toEqual([]);
	});
});

/** Identifiers of the second column, without the rows that are marked "later". */
function glossaryIdentifiers(): string[] {
	const rows = readFileSync('GLOSSARY.md', 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.map((line) =>
			line
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim())
		)
		.filter((cells) => !cells.includes('later'));
	const names = rows.flatMap((cells) =>
		[...(cells[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
	);
	expect(names.length).toBeGreaterThan(20);
	return names;
}

function found(pattern: RegExp, where = /./): string[] {
	return [...code]
		.filter(([file]) => where.test(file))
		.flatMap(([, written]) => [...written.matchAll(pattern)].map((match) => match[1] ?? ''));
}

function filesWith(files: Iterable<[string, string]>, pattern: RegExp): string[] {
	return [...files].filter(([, written]) => pattern.test(written)).map(([file]) => file);
}

function others(): [string, string][] {
	return globSync(['{tests,bench,scripts,examples}/**/*.{ts,cjs}', 'src/**/*.{test.ts,scss}']).map(
		(file) => [file, readFileSync(file, 'utf8')]
	);
}

function withoutComments(written: string): string {
	return written.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, '');
}

function escape(name: string): string {
	return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
