import { newSecret } from '#journal/server/act.ts';
import type { Process } from '#process/server/reads.ts';
import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import type { AskedCircle, SetWay } from '../../rounds/sets.ts';
import type { Item } from '../reads.ts';
import { readQuestionnaires } from './read-questions.ts';

export type NewSet = {
	readonly id: string;
	readonly process: Process;
	readonly title: string | null;
	readonly meetingId: string | null;
	readonly named: boolean;
	readonly asks: AskedCircle;
	readonly ways: readonly SetWay[];
	readonly invited: number;
	readonly tables: readonly string[];
	readonly items: readonly Item[];
	readonly closesAt: Instant;
	readonly now: Instant;
	readonly entryId: string;
	newId(): string;
};

const rowsAtOnce = 200;

/** Writes a set with a round for each of its items, and a link for each of its tables. @returns item id → round id */
export async function beginSet(tx: Tx, set: NewSet): Promise<ReadonlyMap<string, string>> {
	const { process, invited, closesAt: closes_at, now: opened_at, entryId: opened_entry } = set;
	const common = { process_id: process.id, invited, closes_at, opened_at, opened_entry };
	await tx
		.insertInto('questionnaire_set')
		.values({
			...{ id: set.id, title: set.title, meeting_id: set.meetingId, named: set.named ? 1 : 0 },
			...{ ways: JSON.stringify(set.ways), asks: set.asks, reminded_at: null },
			...{ ...common, closed_entry: null }
		})
		.execute();
	const questionnaires = await readQuestionnaires(tx, process);
	const rounds = set.items.map((item) => ({
		...{ id: set.newId(), set_id: set.id, item_id: item.id, version: item.version },
		questions: JSON.stringify(questionnaires[item.kind].questions),
		questionnaire_version: questionnaires[item.kind].number,
		...{ ...common, closed_entry: null }
	}));
	for (let from = 0; from < rounds.length; from += rowsAtOnce)
		await tx
			.insertInto('questionnaire_round')
			.values(rounds.slice(from, from + rowsAtOnce))
			.execute();
	await addTableLinks(tx, set.id, set.tables);
	return new Map(rounds.map(({ item_id: itemId, id }) => [itemId, id]));
}

/** A link for each table. Its secret is kept while the set is open: it has to be shown in the room. */
export async function addTableLinks(
	tx: Tx,
	setId: string,
	tables: readonly string[]
): Promise<void> {
	if (tables.length === 0) return;
	const links = tables.map((table_name) => ({ table_name, ...newSecret() }));
	await tx
		.insertInto('questionnaire_link')
		.values(
			links.map(({ table_name, secret, hash }) => ({
				...{ secret_hash: hash, set_id: setId, person_id: null, table_name, people: 0, secret }
			}))
		)
		.execute();
}
