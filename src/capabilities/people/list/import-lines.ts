import * as v from 'valibot';
import { address } from '#shared/inputs.ts';
import type { Sector } from '../roles.ts';
import type { AddressTable, ColumnKey, Mapping } from './columns.ts';
import { inSpokenOrder, nameKey } from './names.ts';
import {
	readAreas,
	readConsent,
	readKinds,
	readLanguage,
	readRhythm,
	readRole,
	readSector,
	type KnownArea
} from './spellings.ts';
import { everything, type LetterLanguage, type Wishes } from './wishes.ts';

/** Why a line stays out. */
export type LineFault =
	| 'no-address'
	| 'bad-address'
	| 'too-long'
	| 'twice-in-file'
	| 'already-listed'
	| 'had-left'
	| 'no-consent'
	| 'unknown-area'
	| 'unknown-kind'
	| 'unknown-rhythm'
	| 'unknown-role'
	| 'role-by-invitation';
/** What a person has to decide: the line stays out unless they tick it. */
export type LineQuestion = 'same-name-in-file' | 'same-name-known';
/** What is left out of a line that is taken. */
export type LineHint = 'unknown-sector' | 'unknown-language';

export type LineFinding = {
	readonly severity: 'fault' | 'question' | 'hint';
	readonly reason: LineFault | LineQuestion | LineHint;
	/** What stands there, or who it is about. */
	readonly about: string;
	/** The line before this one that it agrees with. */
	readonly other: number | null;
};

/** Somebody as a list names them. */
export type ListedPerson = {
	readonly email: string;
	readonly name: string;
	readonly organisation: string | null;
	readonly sector: Sector | null;
	readonly language: LetterLanguage;
	readonly wishes: Wishes;
	readonly participant: boolean;
	/** Words of the line itself about the consent; else those of the whole import hold. */
	readonly consent: string | null;
};

export type ReadLine = {
	readonly line: number;
	/** What the file says, to be recognised. */
	readonly shown: string;
	readonly person: ListedPerson | undefined;
	readonly findings: readonly LineFinding[];
};

/** What is known before the import. */
export type KnownPeople = {
	readonly areas: readonly KnownArea[];
	/** Addresses on the list, and of those who left it or were taken off it. */
	readonly listed: ReadonlySet<string>;
	readonly left: ReadonlySet<string>;
	/** Names on the list and of the process by `nameKey`, each with its addresses. */
	readonly names: ReadonlyMap<string, readonly string[]>;
};

/** Reads each line and says what is to be said about it; what has no finding is new and will be taken. */
export function readLines(
	table: AddressTable,
	mapping: Mapping,
	known: KnownPeople
): readonly ReadLine[] {
	const addresses = new Map<string, number>();
	const names = new Map<string, number>();
	const understood: Understood = new Map();
	return table.lines.map(({ line, cells }) => {
		const cell = (key: ColumnKey) => {
			const column = mapping.indexOf(key);
			return column < 0 ? undefined : (cells[column] ?? '').trim();
		};
		const { person, findings } = readPerson(cell, known.areas, understood);
		const said = [...findings];
		const { email, name } = person;
		const before = addresses.get(email);
		const valid = !findings.some(
			({ reason }) => reason === 'no-address' || reason === 'bad-address'
		);
		if (valid && before !== undefined) said.push(fault('twice-in-file', email, before));
		else if (known.listed.has(email)) said.push(fault('already-listed', email));
		else if (known.left.has(email)) said.push(fault('had-left', email));
		if (valid && before === undefined) addresses.set(email, line);
		const key = nameKey(name);
		if (valid && before === undefined && key !== undefined) {
			const namesake = names.get(key);
			const others = known.names.get(key)?.filter((other) => other !== email) ?? [];
			if (namesake !== undefined) said.push(question('same-name-in-file', name, namesake));
			else if (others.length > 0 && !known.listed.has(email))
				said.push(question('same-name-known', `${name}, ${others.join(', ')}`));
			if (namesake === undefined) names.set(key, line);
		}
		return {
			line,
			shown:
				[name, email].filter(Boolean).join(', ') || cells.filter(Boolean).join(', ').slice(0, 80),
			person: said.some(({ severity }) => severity === 'fault') ? undefined : person,
			findings: said
		};
	});
}

/** The people of a read list that will be taken, with those that somebody has ticked. */
export function takenLines(lines: readonly ReadLine[], also: readonly number[]) {
	const ticked = new Set(also);
	return lines.flatMap(({ line, person, findings }) => {
		const asked = findings.some(({ severity }) => severity === 'question');
		return person && (!asked || ticked.has(line)) ? [person] : [];
	});
}

const Address = address();
const mostName = 120;
const mostOrganisation = 160;

/** What was read before: ten thousand lines say the same few words. */
type Understood = Map<string, unknown>;

function readPerson(
	cell: (key: ColumnKey) => string | undefined,
	areas: readonly KnownArea[],
	understood: Understood
) {
	const findings: LineFinding[] = [];
	/** Nothing where the column is missing or empty; a finding where its word is not known. */
	const read = <Value>(
		key: ColumnKey,
		understand: (text: string) => Value | undefined,
		otherwise: (text: string) => LineFinding
	): Value | undefined => {
		const text = cell(key);
		if (!text) return undefined;
		const word = `${key} ${text}`;
		if (!understood.has(word)) understood.set(word, understand(text));
		const value = understood.get(word) as Value | undefined;
		if (value === undefined) findings.push(otherwise(text));
		return value;
	};
	const given = cell('email') ?? '';
	const parsed = v.safeParse(Address, given.replace(/^mailto:/i, ''));
	if (!parsed.success) findings.push(fault(given === '' ? 'no-address' : 'bad-address', given));
	const name = nameFrom(cell);
	const organisation = oneLine(cell('organisation') ?? '') || null;
	if (name.length > mostName || (organisation?.length ?? 0) > mostOrganisation)
		findings.push(fault('too-long', (name.length > mostName ? name : organisation) ?? ''));
	const role = read('role', readRole, (text) => fault('unknown-role', text));
	if (role === 'byInvitation') findings.push(fault('role-by-invitation', cell('role') ?? ''));
	const consentCell = cell('consent');
	const consent = consentCell === undefined ? 'yes' : readConsent(consentCell);
	if (consent === 'no') findings.push(fault('no-consent', consentCell ?? ''));
	const areaIds = read(
		'areas',
		(text) => readAreas(text, areas),
		(text) => fault('unknown-area', text)
	);
	const person: ListedPerson = {
		email: parsed.success ? parsed.output : given.toLowerCase(),
		name,
		organisation,
		sector: read('sector', readSector, (text) => hint('unknown-sector', text)) ?? null,
		language: read('language', readLanguage, (text) => hint('unknown-language', text)) ?? 'de',
		wishes: {
			kinds: read('kinds', readKinds, (text) => fault('unknown-kind', text)) ?? everything.kinds,
			areaIds: areaIds ?? null,
			rhythm:
				read('rhythm', readRhythm, (text) => fault('unknown-rhythm', text)) ?? everything.rhythm
		},
		participant: role === 'participant',
		consent: typeof consent === 'object' ? consent.source : null
	};
	return { person, findings };
}

function nameFrom(cell: (key: ColumnKey) => string | undefined): string {
	const full = oneLine(cell('name') ?? '');
	if (full) return full;
	const turned = inSpokenOrder(oneLine(cell('lastFirst') ?? ''));
	if (turned) return turned;
	return oneLine(`${cell('firstName') ?? ''} ${cell('lastName') ?? ''}`);
}

function oneLine(text: string): string {
	return text
		.replaceAll(/\p{Cc}|\s+/gu, ' ')
		.replaceAll(/ +/g, ' ')
		.trim();
}

function fault(reason: LineFault, about: string, other: number | null = null): LineFinding {
	return { severity: 'fault', reason, about: about.slice(0, 160), other };
}

function question(reason: LineQuestion, about: string, other: number | null = null): LineFinding {
	return { severity: 'question', reason, about, other };
}

function hint(reason: LineHint, about: string): LineFinding {
	return { severity: 'hint', reason, about: about.slice(0, 160), other: null };
}
