import type { CsvLine } from '#shared/csv.ts';
import { folded } from './names.ts';

/** What a column of an address list can tell. */
export const columnKeys = [
	'email',
	'name',
	'lastFirst',
	'firstName',
	'lastName',
	'organisation',
	'sector',
	'language',
	'areas',
	'kinds',
	'rhythm',
	'role',
	'consent'
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** An address list as it was uploaded. */
export type AddressTable = {
	/** Empty where the file begins with a person at once. */
	readonly head: readonly string[];
	readonly lines: readonly CsvLine[];
};

/** What each column tells, from the first on; nothing (null) is left out. */
export type Mapping = readonly (ColumnKey | null)[];

/** As columns are called in address lists, without capitals and umlauts; ours among them. */
const headings: Readonly<Record<ColumnKey, readonly string[]>> = {
	email: [
		'mailadresse',
		'e mail',
		'email',
		'mail',
		'e mail adresse',
		'emailadresse',
		'mail address',
		'e mail address',
		'email address',
		'e mail 1',
		'primary email'
	],
	name: [
		'vollstaendiger name',
		'name',
		'ansprechpartner',
		'ansprechpartnerin',
		'kontakt',
		'person',
		'full name',
		'teilnehmer',
		'teilnehmende'
	],
	lastFirst: ['name vorname', 'nachname vorname'],
	firstName: ['vorname', 'first name', 'given name', 'rufname'],
	lastName: ['nachname', 'familienname', 'zuname', 'last name', 'surname', 'family name'],
	organisation: [
		'organisation',
		'organization',
		'institution',
		'einrichtung',
		'verein',
		'traeger',
		'firma',
		'company',
		'behoerde',
		'amt'
	],
	sector: ['sektor', 'perspektive', 'sector', 'gruppe'],
	language: ['sprache', 'language'],
	areas: [
		'arbeitsbereiche',
		'arbeitsbereich',
		'bereiche',
		'bereich',
		'arbeitsgruppe',
		'ag',
		'areas',
		'area',
		'thema',
		'themen'
	],
	kinds: ['post', 'art der post', 'arten', 'mail about', 'kinds'],
	rhythm: ['rhythmus', 'wie oft', 'haeufigkeit', 'how often', 'rhythm'],
	role: ['aufgabe', 'rolle', 'role', 'funktion im verfahren'],
	consent: [
		'einwilligung',
		'einverstaendnis',
		'zustimmung',
		'consent',
		'einwilligung liegt vor',
		'dsgvo'
	]
};

/** Tells a line of headings from a person: nobody's address stands in a heading. */
export function toTable(lines: readonly CsvLine[]): AddressTable {
	const [first, ...others] = lines;
	if (!first || first.cells.some((cell) => cell.includes('@'))) return { head: [], lines };
	return { head: first.cells.map((cell) => cell.trim()), lines: others };
}

export function columnCount({ head, lines }: AddressTable): number {
	return lines.reduce((most, { cells }) => Math.max(most, cells.length), head.length);
}

/** What the columns seem to tell, by their headings and by what stands in them; a person corrects it. */
export function guessMapping(table: AddressTable): Mapping {
	const taken = new Set<ColumnKey>();
	const take = (key: ColumnKey | undefined) => {
		if (!key || taken.has(key)) return null;
		taken.add(key);
		return key;
	};
	const guessed = Array.from({ length: columnCount(table) }, (_, column) =>
		take(byHeading(table, column))
	);
	if (taken.has('email')) return guessed;
	const withMail = guessed.findIndex(
		(key, column) => key === null && mostly(table, column, (cell) => cell.includes('@'))
	);
	return guessed.map((key, column) => (column === withMail ? 'email' : key));
}

function byHeading(table: AddressTable, column: number): ColumnKey | undefined {
	const heading = folded(table.head[column] ?? '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean)
		.join(' ');
	if (heading === '') return undefined;
	const key = columnKeys.find((one) => headings[one].includes(heading));
	// "Name" alone says nothing about the order; most of what stands there does.
	if (heading === 'name' && mostly(table, column, (cell) => /^[^,]+,[^,]+$/.test(cell)))
		return 'lastFirst';
	return key;
}

function mostly(
	{ lines }: AddressTable,
	column: number,
	holds: (cell: string) => boolean
): boolean {
	const told = lines.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
	return told.length > 0 && told.filter(holds).length > told.length / 2;
}
