import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideChangeBenefit } from '../../measure-sheet/links.ts';
import { findItem, readLinks } from '../reads.ts';
import { replaceLink } from './change-links.ts';

const ChangeBenefit = v.object({ itemId: id(), servesId: id(), benefit: prose(600) });

/** Says anew what an item is good for with regard to what it serves (S16, question 2). */
export const changeBenefit = act('drafting.change-benefit', ChangeBenefit, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const links = (await readLinks(tx, item.processId)).filter(({ fromId }) => fromId === item.id);
	const { servesId: toId, benefit } = input;
	const decision = decideChangeBenefit(item, links, { toId, benefit });
	if (!decision.ok) return decision;
	const target = await findItem(tx, toId);
	const { rank } = decision.value;
	await replaceLink(tx, { id: newId(), from: item.id, to: toId, benefit, rank, entryId });
	return done({
		what: 'benefit-changed',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published && target?.published ? 'public' : 'desk',
		data: { code: item.code, title: item.title, serves: target?.code ?? null, benefit }
	});
});
