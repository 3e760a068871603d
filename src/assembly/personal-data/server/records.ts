import { mailRecords } from '#delivery/mail/personal-records.ts';
import { draftingRecords } from '#drafting/server/personal-records.ts';
import type {
	ClassRecords,
	DataSubject,
	Erasure,
	FoundRecord,
	Read
} from '#journal/server/data-records.ts';
import { journalRecords } from '#journal/server/personal-records.ts';
import { minutesRecords } from '#meetings/server/minutes/personal-records.ts';
import { meetingsRecords } from '#meetings/server/personal-records.ts';
import { monitoringRecords } from '#monitoring/server/personal-records.ts';
import { inboundMailRecords } from '#participation/server/mail/personal-records.ts';
import { participationRecords } from '#participation/server/personal-records.ts';
import { peopleRecords } from '#people/server/personal-records.ts';
import { processRecords } from '#process/server/personal-records.ts';
import type { Tx } from '#storage/storage.ts';
import { dataClasses } from '../classes.ts';

/** What is done first comes first: whatever points to a person goes before the person. */
export const classRecords: readonly ClassRecords[] = [
	...monitoringRecords,
	...draftingRecords,
	...minutesRecords,
	...meetingsRecords,
	...participationRecords,
	...inboundMailRecords,
	...processRecords,
	...mailRecords,
	...peopleRecords,
	...journalRecords
];

export type FoundClass = { readonly key: string; readonly records: readonly FoundRecord[] };

/** Everything that is kept about somebody, by class, in the order of the classes. */
export async function findPersonalData(
	reader: Read,
	subject: DataSubject
): Promise<readonly FoundClass[]> {
	const found: FoundClass[] = [];
	for (const { key } of dataClasses)
		found.push({ key, records: await recordsOf(key).find(reader, subject) });
	return found;
}

/** Lets go of everything about somebody. What it leads to for contributions is their choice. */
export async function erasePersonalData(
	tx: Tx,
	subject: DataSubject,
	erasure: Erasure
): Promise<void> {
	for (const records of classRecords) await records.erase(tx, subject, erasure);
}

export function recordsOf(key: string): ClassRecords {
	const found = classRecords.find((records) => records.class === key);
	if (!found) throw new Error(`Nothing is done with the class ${key}`);
	return found;
}
