import { peopleWords } from '../words.ts';
import { sectors, type Sector } from '../roles.ts';
import { folded } from './names.ts';
import {
	letterLanguages,
	listKinds,
	rhythms,
	type LetterLanguage,
	type ListKind,
	type Rhythm
} from './wishes.ts';

/** An area as a list may name it. */
export type KnownArea = {
	readonly id: string;
	readonly code: string;
	readonly title: string;
	readonly shortTitle: string;
};

const kindNames: Readonly<Record<ListKind, readonly string[]>> = {
	dates: ['termine', 'einladungen', 'dates', 'invitations'],
	calls: ['aufrufe', 'mitmachen', 'calls'],
	results: ['ergebnisse', 'zwischenstaende', 'results']
};
const rhythmNames: Readonly<Record<Rhythm, readonly string[]>> = {
	atOnce: ['sofort', 'at once', 'immediately'],
	weekly: ['woechentlich', 'einmal in der woche', 'weekly', 'once a week']
};
const languageNames: Readonly<Record<LetterLanguage, readonly string[]>> = {
	de: ['deutsch', 'german'],
	en: ['englisch', 'english']
};
const sectorNames: Readonly<Partial<Record<Sector, readonly string[]>>> = {
	provider: ['freier traeger', 'wohlfahrt', 'sozialer traeger'],
	volunteer: ['ehrenamtlich', 'ehrenamtliche', 'verein'],
	education: ['schule', 'kita', 'hochschule'],
	business: ['unternehmen'],
	migrantOrganisation: ['migrantenorganisation', 'mso'],
	resident: ['einwohner', 'buergerschaft', 'buerger', 'buergerin', 'zivilgesellschaft']
};

/** `undefined` for a word that nobody knows. */
export function readSector(cell: string): Sector | undefined {
	return sectors.find((sector) =>
		says(cell, [
			sector,
			peopleWords.de.sectors[sector],
			peopleWords.en.sectors[sector],
			...(sectorNames[sector] ?? [])
		])
	);
}

export function readLanguage(cell: string): LetterLanguage | undefined {
	return letterLanguages.find((one) => says(cell, [one, ...languageNames[one]]));
}

export function readRhythm(cell: string): Rhythm | undefined {
	return rhythms.find((one) =>
		says(cell, [
			one,
			...rhythmNames[one],
			peopleWords.de.list.rhythms[one],
			peopleWords.en.list.rhythms[one]
		])
	);
}

/** `Termine, Ergebnisse`; "alle" for all of them. */
export function readKinds(cell: string): readonly ListKind[] | undefined {
	if (saysAll(cell)) return listKinds;
	const named = parted(cell, /[;,|/\n+]|\bund\b|\band\b/i).map((part) =>
		listKinds.find((kind) =>
			says(part, [
				kind,
				...kindNames[kind],
				peopleWords.de.list.kinds[kind],
				peopleWords.en.list.kinds[kind]
			])
		)
	);
	return named.includes(undefined) ? undefined : listKinds.filter((kind) => named.includes(kind));
}

/** By code, by title or by short title, several parted by marks; null for all areas. */
export function readAreas(
	cell: string,
	areas: readonly KnownArea[]
): readonly string[] | null | undefined {
	if (saysAll(cell)) return null;
	const find = (part: string) =>
		areas.find(({ code, title, shortTitle }) => says(part, [code, title, shortTitle]))?.id;
	const whole = find(cell);
	if (whole) return [whole];
	const named = parted(cell, /[;|\n]/).flatMap((part) => {
		const one = find(part);
		// Titles may hold commas themselves, so that a comma parts only what is no title.
		return one ? [one] : parted(part, /[,/+]/).map(find);
	});
	if (named.includes(undefined)) return undefined;
	const chosen = areas.map(({ id }) => id).filter((id) => named.includes(id));
	return chosen.length === areas.length ? null : chosen;
}

/** Yes, no, or words of their own about where the consent comes from. */
export function readConsent(cell: string): 'yes' | 'no' | { readonly source: string } {
	const given = cell.trim();
	if (says(given, ['ja', 'yes', 'j', 'y', 'x', '1', 'wahr', 'true', 'ok', 'liegt vor']))
		return 'yes';
	if (given === '' || says(given, ['nein', 'no', 'n', '0', '-', 'falsch', 'false', 'fehlt']))
		return 'no';
	return { source: given };
}

const onList = ['verteiler', 'nur verteiler', 'list', 'distribution list'];

/** An import gives no rights: it makes participants, and all other roles come by invitation. */
export function readRole(cell: string): 'none' | 'participant' | 'byInvitation' | undefined {
	if (says(cell, onList)) return 'none';
	const { de, en } = { de: peopleWords.de.roles, en: peopleWords.en.roles };
	if (
		says(cell, ['participant', de.participant, en.participant, 'beteiligter', 'akteur', 'akteurin'])
	)
		return 'participant';
	const others = ['coreGroup', 'department', 'steering', 'owner'] as const;
	return others.some((role) => says(cell, [role, de[role], en[role]])) ? 'byInvitation' : undefined;
}

function saysAll(cell: string): boolean {
	return cell.trim() === '' || says(cell, ['alle', 'alles', 'all']);
}

function parted(cell: string, marks: RegExp): string[] {
	return cell
		.split(marks)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function says(cell: string, names: readonly string[]): boolean {
	const given = folded(cell.trim());
	return names.some((name) => folded(name) === given);
}
