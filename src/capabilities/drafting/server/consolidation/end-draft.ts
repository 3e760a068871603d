import type { Decision } from '#shared/result.ts';
import type { Tx } from '#storage/storage.ts';
import { decideKeepSeen } from '../../consolidation/working-draft.ts';
import { headOf, readDraftStates } from './read-draft.ts';

/** May a version be kept by a form that saw these states? Forms that say nothing ask nothing. */
export async function decideKeepDraft(
	tx: Tx,
	item: { readonly id: string; readonly version: number },
	input: { readonly seenVersion: number | null; readonly seenRevision: number | null }
): Promise<Decision<null, 'version-moved' | 'draft-moved'>> {
	const head = input.seenRevision === null ? undefined : headOf(await readDraftStates(tx, item.id));
	return decideKeepSeen({
		...{ version: item.version, head },
		seen: { version: input.seenVersion, revision: input.seenRevision }
	});
}

/** The draft has become a version. What others wrote beside it stays, it may still be wanted. */
export async function endDraft(tx: Tx, itemId: string): Promise<void> {
	await tx
		.deleteFrom('wording_draft')
		.where('item_id', '=', itemId)
		.where('apart', '=', 0)
		.execute();
}
