import type { Words } from '#assembly/words/index.ts';
import type { Format } from '#shared/format.ts';

const zone = 'Europe/Berlin';

/** A value as it is kept, in words where it is a code or an instant. */
export function sayValue(field: string, value: string, words: Words, format: Format): string {
	if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return format.instant(value, zone);
	if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.day(value);
	const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		role: words.people.roles,
		sector: words.people.sectors,
		channel: words.participation.channels,
		state: { ...words.participation.contributionStates, ...words.desk.letters.states },
		kind: words.desk.letters.kinds
	};
	return codes[field]?.[value] ?? value;
}
