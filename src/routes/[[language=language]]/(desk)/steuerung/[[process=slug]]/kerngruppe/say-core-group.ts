import type { Words } from '#assembly/words/index.ts';
import type { Sector } from '#people/roles.ts';
import type { ShownPart } from '#process/core-group/candidacy.ts';
import { atStart } from '#shared/format.ts';

type KnownArea = { readonly id: string; readonly shortTitle: string };

/** Members and candidates in words, with the areas of this process. */
export function compose(words: Words, known: readonly KnownArea[]) {
	const area = (areaId: string) => known.find(({ id }) => id === areaId)?.shortTitle ?? '';
	const { fieldNames } = words;
	const parts = {
		name: fieldNames.name,
		sector: fieldNames.sector,
		areas: fieldNames.areaIds
	} satisfies Record<ShownPart, string>;
	return {
		area,
		atStart,
		areas: (ids: readonly string[]) => ids.map(area).join(', '),
		shown: (shows: readonly ShownPart[]) => shows.map((part) => parts[part]).join(', '),
		from: (one: { readonly sector: Sector | null; readonly organisation: string | null }) =>
			[one.sector && words.people.sectors[one.sector], one.organisation].filter(Boolean).join(', ')
	};
}
