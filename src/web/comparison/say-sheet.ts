import type { Words } from '#assembly/words/index.ts';
import { notStated, type PlacedSheet } from '#drafting/consolidation/sheets.ts';

/** What a sheet is called: its table, its person where the round said so before, else its number. */
export function nameSheet(sheet: PlacedSheet, words: Words): string {
	return sheet.table ?? sheet.person ?? words.desk.rounds.round.sheet(sheet.number);
}

/** Who filled it and which way it came: `5 Personen, Papier`. */
export function describeSheet({ perspective, people, channel }: PlacedSheet, words: Words): string {
	const sector = perspective === null ? undefined : saySector(perspective, words);
	const who = people > 1 ? words.desk.consolidation.people(people) : undefined;
	const said = [who, sector].filter((part) => part !== undefined);
	if (said.length === 0) said.push(words.desk.consolidation.notStated);
	return [...said, sayChannel(channel, words)].join(', ');
}

export function sayChannel(channel: string, words: Words): string {
	const channels: Readonly<Record<string, string>> = words.desk.consolidation.channels;
	return channels[channel] ?? channel;
}

export function saySector(sector: string, words: Words): string {
	const sectors: Readonly<Record<string, string>> = words.people.sectors;
	return sector === notStated ? words.desk.consolidation.notStated : (sectors[sector] ?? sector);
}
