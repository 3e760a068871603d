import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..');
const sheets = globSync('style/*.scss', { cwd: folder });
const components = globSync('*.svelte', { cwd: folder });

const physical =
	/(?:^|[\s;{])(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b|(?:left|right|top|bottom)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|(?:min-|max-)?(?:width|height)\s*:)/;

describe.each(sheets)('%s', (name) => {
	const lines = linesOf(name).filter((line) => !/^\s*(?:\/\/|@media)/.test(line));

	it('knows a start and an end, no left and right', () => {
		expect(lines.filter((line) => physical.test(line))).toEqual([]);
	});

	it('names no side by its place in a list of four', () => {
		const uneven = /(?:margin|padding|border-width|inset):\s*\S+ (\S+) \S+ (?!\1)\S+;/;
		expect(lines.filter((line) => uneven.test(line))).toEqual([]);
	});

	it('asks nobody else for anything', () => {
		expect(lines.filter((line) => /https?:|url\(/.test(line))).toEqual([]);
	});
});

describe.each(components)('%s', (name) => {
	const text = linesOf(name).join('\n');

	it('carries no style of its own, which the content security policy would refuse', () => {
		expect(text).not.toMatch(/<style|\sstyle=|\sstyle:/);
	});

	it('asks nobody else for anything', () => {
		expect(text).not.toMatch(/https?:\/\//);
	});

	it('knows nothing of the field', () => {
		expect(text).not.toMatch(/from '(?!\.\/|svelte|#shared\/)/);
	});
});

function linesOf(name: string): string[] {
	return readFileSync(join(folder, name), 'utf8').split('\n');
}
