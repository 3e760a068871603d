import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideLink, isGone } from '../items.ts';
import { nextRank } from '../measure-sheet/links.ts';
import { findItem, readLinks } from './reads.ts';
import { addLink } from './writes.ts';

const LinkItem = v.object({ itemId: id(), servesId: id(), benefit: prose(600) });

/** Says which guideline or goal an item serves, and its benefit for it (S16, question 2). */
export const linkItem = act('drafting.link-item', LinkItem, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const target = await findItem(tx, input.servesId);
	if (target?.processId !== item.processId) return refuse('not-found', { servesId: 'unknown' });
	const links = (await readLinks(tx, item.processId)).filter((link) => link.fromId === item.id);
	const decision = decideLink({
		from: item.kind,
		to: target.kind,
		alreadyLinked: links.some((link) => link.toId === target.id),
		gone: isGone(item.state) || isGone(target.state)
	});
	if (!decision.ok) return decision;
	await addLink(tx, {
		id: newId(),
		from: item.id,
		to: target.id,
		benefit: input.benefit,
		rank: nextRank(links),
		entryId
	});
	return done({
		what: 'item-linked',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published && target.published ? 'public' : 'desk',
		data: { code: item.code, title: item.title, serves: target.code, benefit: input.benefit }
	});
});
