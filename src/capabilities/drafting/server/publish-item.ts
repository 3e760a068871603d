import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findArea } from '#process/server/reads.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { nextCode } from '../codes.ts';
import { decidePublishItem } from '../items.ts';
import { findItem, readCodes, readLinks } from './reads.ts';

const PublishItem = v.object({ itemId: id() });

/** Shows an item to all and gives it the code that it keeps for ever. */
export const publishItem = act('drafting.publish-item', PublishItem, async (tools) => {
	const { input, tx, entryId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const links = (await readLinks(tx, item.processId)).filter((link) => link.fromId === item.id);
	const decision = decidePublishItem(item, { upward: links.length });
	if (!decision.ok) return decision;
	const area = item.areaId ? await findArea(tx, item.areaId) : undefined;
	const code = nextCode(item.kind, area?.code ?? null, await readCodes(tx, item.processId));
	await tx
		.updateTable('item')
		.set({ code, published_entry: entryId })
		.where('id', '=', item.id)
		.execute();
	return done({
		what: 'item-published',
		subject: ['item', item.id],
		process: item.processId,
		audience: 'public',
		data: { code, kind: item.kind, title: item.title, text: item.text, version: item.version },
		value: { code }
	});
});
