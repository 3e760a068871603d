import { verifyDatabase } from '#journal/server/walk.ts';
import type { Storage } from '#storage/storage.ts';

/** Which of these texts are not there, or not told by a sealed entry. */
export async function lostAmong(storage: Storage, texts: readonly string[]): Promise<string[]> {
	const there = new Set<string>();
	for (let from = 0; from < texts.length; from += 500) {
		const rows = await storage.read
			.selectFrom('contribution')
			.innerJoin('journal_entry', 'journal_entry.id', 'contribution.state_entry')
			.innerJoin('journal_seal', 'journal_seal.entry_id', 'journal_entry.id')
			.innerJoin('contribution_link', 'contribution_link.contribution_id', 'contribution.id')
			.select('contribution.body')
			.where('contribution.body', 'in', texts.slice(from, from + 500))
			.execute();
		for (const row of rows) there.add(row.body);
	}
	return texts.filter((text) => !there.has(text));
}

/** What is wrong with the whole: a broken chain, an entry without its seal, half an act. */
export async function faultsOf(storage: Storage): Promise<string[]> {
	const faults: string[] = [];
	const walked = await storage.snapshot(verifyDatabase);
	if (walked.fault) faults.push(`entry ${walked.fault.position}: ${walked.fault.fault}`);
	const count = async (query: { executeTakeFirstOrThrow(): Promise<{ count: unknown }> }) =>
		Number((await query.executeTakeFirstOrThrow()).count);
	const unsealed = await count(
		storage.read
			.selectFrom('journal_entry')
			.select((row) => row.fn.countAll().as('count'))
			.where('position', 'is', null)
	);
	if (unsealed > 0) faults.push(`${unsealed} entries without a seal`);
	const told = await count(
		storage.read
			.selectFrom('journal_entry')
			.select((row) => row.fn.countAll().as('count'))
			.where('what', '=', 'contribution-received')
	);
	const kept = await count(
		storage.read.selectFrom('contribution').select((row) => row.fn.countAll().as('count'))
	);
	if (told !== kept) faults.push(`${kept} contributions, but ${told} entries`);
	return faults;
}
