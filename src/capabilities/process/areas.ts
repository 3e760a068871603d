import { allow, refuse, type Decision } from '#shared/result.ts';
import { deriveCode } from './area-code.ts';
import { hyphenated } from './slug.ts';
import type { ProcessTemplate } from './template.ts';

type Area = ProcessTemplate['areas'][number];
type Reason =
	'too-many-areas' | 'area-twice' | 'area-code-twice' | 'not-an-area-code' | 'area-too-long';
type Line = { readonly code: string | undefined; readonly title: string };

const most = 20;
const longest = 120;
const shortest = 24;

/**
 * The areas as they are written, one a line: `Gesundheit` or `GE: Gesundheit`. What the template knows
 * by its title keeps its key, code and short title; nothing written means the template's areas.
 */
export function decideAreas(
	text: string,
	template: Pick<ProcessTemplate, 'areas' | 'phases' | 'steps' | 'groupSteps'>
): Decision<Area[], Reason> {
	const lines = linesOf(text);
	if (lines.length === 0) return allow(template.areas);
	if (lines.length > most) return no('too-many-areas');
	if (lines.some(({ code, title }) => !title || (code && !/^[A-Z]{2}$/.test(code))))
		return no('not-an-area-code');
	if (lines.some(({ title }) => title.length > longest)) return no('area-too-long');
	if (haveTwice(lines.map(({ title }) => folded(title)))) return no('area-twice');

	const known = lines.map(({ title }) => template.areas.find((area) => same(area.title, title)));
	const codes = lines.map(({ code }, place) => code ?? known[place]?.code);
	if (haveTwice(codes.filter((code) => code !== undefined))) return no('area-code-twice');

	const takenCodes = new Set(codes);
	const takenKeys = new Set([
		...known.map((area) => area?.key),
		// A printed plan names phases, areas and steps alike: none may hide another.
		...[template.phases, template.steps, template.groupSteps].flat().map(({ key }) => key)
	]);
	const takenShorts = new Set(known.map((area) => area?.short));
	return allow(
		lines.map(({ title }, place) => {
			const code = codes[place] ?? deriveCode(title, takenCodes);
			takenCodes.add(code);
			const area = known[place];
			if (area) return { ...area, code };
			const key = freeKey(title, takenKeys);
			takenKeys.add(key);
			const short = shortTitle(title);
			const own = takenShorts.has(short) ? `${short} (${code})` : short;
			takenShorts.add(own);
			return { key, code, title, short: own };
		})
	);
}

function no(reason: Reason) {
	return refuse(reason, { areas: reason });
}

/** Up to three letters or digits before a colon are meant as a code; longer words belong to the title. */
function linesOf(text: string): readonly Line[] {
	return text
		.split(/\r\n?|\n/)
		.map((line) => line.replaceAll(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.map((line) => {
			const [, code, title = ''] = /^([\p{L}\p{N}]{0,3}) ?:(.*)$/u.exec(line) ?? [];
			return code === undefined
				? { code, title: line }
				: { code: code || '?', title: title.trim() };
		});
}

function folded(title: string): string {
	return title.normalize('NFC').toLowerCase();
}

function same(one: string, other: string): boolean {
	return folded(one) === folded(other);
}

function haveTwice(names: readonly string[]): boolean {
	return new Set(names).size < names.length;
}

function freeKey(title: string, taken: ReadonlySet<string | undefined>): string {
	const words = hyphenated(title).slice(0, 50).replace(/-$/, '');
	const key = /^[a-z]/.test(words) ? words : ['area', words].filter(Boolean).join('-');
	let free = key;
	for (let count = 2; taken.has(free); count++) free = `${key}-${count}`;
	return free;
}

/** As many whole words as there is room for; it does not end in „und“ or a comma. */
function shortTitle(title: string): string {
	const letters = [...title];
	if (letters.length <= shortest) return title;
	const room = letters.slice(0, shortest + 1).join('');
	const cut = room.includes(' ') ? room.slice(0, room.lastIndexOf(' ')) : '';
	const whole = cut.replace(/( \p{Ll}{1,3})*[\s\p{P}]*$/u, '');
	return whole || `${letters.slice(0, shortest - 1).join('')}…`;
}
