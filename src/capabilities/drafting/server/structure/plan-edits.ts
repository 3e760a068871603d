import { readAreas } from '#process/server/reads.ts';
import type { Decision } from '#shared/result.ts';
import type { Reader } from '#storage/storage.ts';
import { isGone } from '../../items.ts';
import { decideEdit, type Change, type Edit } from '../../structure/edit-many.ts';
import type { StructureFacts } from '../../structure/merge.ts';
import { readItems, readLinks, type Item } from '../reads.ts';
import { withRounds } from './read-structure.ts';

export type PlannedEdit = Item & StructureFacts & { readonly decision: Decision<Change> };

/** What one change would mean for each of several items; nothing is saved. */
export async function planEdits(
	reader: Pick<Reader, 'selectFrom'>,
	processId: string,
	itemIds: readonly string[],
	edit: Edit,
	now: string
): Promise<readonly PlannedEdit[]> {
	const all = await readItems(reader, { processId, standing: 'all' });
	const chosen = new Set(itemIds);
	const items = await withRounds(
		reader,
		all.filter((item) => chosen.has(item.id)),
		now
	);
	const links = await readLinks(reader, processId);
	const target = all.find((item) => item.id === edit.servesId && !isGone(item.state));
	const areas = edit.areaId ? await readAreas(reader, processId) : [];
	const known = { ...edit, areaId: areas.find((area) => area.id === edit.areaId)?.id ?? null };
	return items.map((item) => {
		const upward = links.filter(({ fromId }) => fromId === item.id);
		const decision: Decision<Change> = isGone(item.state)
			? { ok: false, reason: 'already-gone' }
			: decideEdit({ ...item, upward }, known, target);
		return { ...item, decision };
	});
}
