import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import type { Call } from '../calls.ts';
import type { Channel, ContributionState } from '../contributions.ts';

/** A call for contributions; one with a document asks about its paragraphs. */
export async function saveCall(tx: Tx, call: Call & { readonly entryId: string }): Promise<void> {
	await tx
		.insertInto('call')
		.values({
			id: call.id,
			process_id: call.processId,
			area_id: call.areaId,
			title: call.title,
			question: call.question,
			opens_at: call.opensAt,
			closes_at: call.closesAt,
			begun_entry: call.entryId,
			document_id: call.documentId
		})
		.execute();
}

export async function saveContribution(
	tx: Tx,
	contribution: {
		id: string;
		call: Call;
		channel: Channel;
		text: string;
		name: string | null;
		email: string | null;
		now: Instant;
		entryId: string;
		secretHash: string | null;
		passage?: string | null;
	}
): Promise<void> {
	await tx
		.insertInto('contribution')
		.values({
			id: contribution.id,
			process_id: contribution.call.processId,
			call_id: contribution.call.id,
			channel: contribution.channel,
			body: contribution.text,
			author_name: contribution.name,
			author_email: contribution.email,
			received_at: contribution.now,
			state: 'received',
			reason: null,
			state_at: contribution.now,
			state_entry: contribution.entryId,
			passage: contribution.passage ?? null
		})
		.execute();
	if (contribution.secretHash)
		await linkToContributor(tx, contribution.id, contribution.secretHash);
}

/** Lets whoever knows the secret see this contribution as its author. */
export async function linkToContributor(
	tx: Tx,
	contributionId: string,
	secretHash: string
): Promise<void> {
	await tx
		.insertInto('contribution_link')
		.values({ secret_hash: secretHash, contribution_id: contributionId })
		.execute();
}

export async function setContributionState(
	tx: Tx,
	change: {
		id: string;
		state: ContributionState;
		reason: string | null;
		now: Instant;
		entryId: string;
	}
): Promise<void> {
	await tx
		.updateTable('contribution')
		.set({
			state: change.state,
			reason: change.reason,
			state_at: change.now,
			state_entry: change.entryId
		})
		.where('id', '=', change.id)
		.execute();
}

/** Takes away what somebody said, and who they were. The empty row stays: items came from it. */
export async function emptyContribution(
	tx: Tx,
	gone: { id: string; now: Instant; entryId: string }
): Promise<void> {
	await tx
		.updateTable('contribution')
		.set({ body: '', author_name: null, author_email: null })
		.where('id', '=', gone.id)
		.execute();
	await setContributionState(tx, { ...gone, state: 'removed', reason: null });
	await tx.deleteFrom('contribution_link').where('contribution_id', '=', gone.id).execute();
}
