import { peopleWords } from '../words.ts';
import type { ListedPerson } from './import-lines.ts';
import type { KnownArea } from './spellings.ts';
import { listKinds } from './wishes.ts';

/** The headings of an export: an import knows them, and reads back exactly what was written. */
const exportHead = [
	'Mailadresse',
	'Vollständiger Name',
	'Organisation',
	'Sektor',
	'Sprache',
	'Arbeitsbereiche',
	'Post',
	'Rhythmus',
	'Aufgabe',
	'Einwilligung'
] as const;

const kinds = { dates: 'Termine', calls: 'Aufrufe', results: 'Ergebnisse' } as const;
const rhythms = { atOnce: 'sofort', weekly: 'wöchentlich' } as const;
const { sectors, roles, list } = peopleWords.de;

/** The list as a table, in German whatever the screen says: it is a file that goes on living elsewhere. */
export function exportRows(
	people: readonly (ListedPerson & { readonly consent: string })[],
	areas: readonly KnownArea[]
): string[][] {
	const codes = new Map(areas.map(({ id, code }) => [id, code]));
	return [
		[...exportHead],
		...people.map(({ wishes, ...person }) => [
			person.email,
			person.name,
			person.organisation ?? '',
			person.sector ? sectors[person.sector] : '',
			list.languages[person.language],
			wishes.areaIds === null ? 'alle' : wishes.areaIds.map((id) => codes.get(id) ?? '').join(', '),
			listKinds
				.filter((kind) => wishes.kinds.includes(kind))
				.map((kind) => kinds[kind])
				.join(', '),
			rhythms[wishes.rhythm],
			person.participant ? roles.participant : 'Verteiler',
			person.consent
		])
	];
}
