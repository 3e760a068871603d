import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideEndLink } from '../../measure-sheet/links.ts';
import { findItem, readLinks } from '../reads.ts';
import { endHeldLink } from './change-links.ts';

const EndLink = v.object({ itemId: id(), servesId: id(), endReason: prose(600) });

/** An item serves something no more; why stays readable in the journal. */
export const endLink = act('drafting.end-link', EndLink, async (tools) => {
	const { input, tx, entryId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const links = (await readLinks(tx, item.processId)).filter(({ fromId }) => fromId === item.id);
	const decision = decideEndLink(item, links, input.servesId);
	if (!decision.ok) return decision;
	const target = await findItem(tx, input.servesId);
	await endHeldLink(tx, { from: item.id, to: input.servesId, entryId });
	return done({
		what: 'link-ended',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published && target?.published ? 'public' : 'desk',
		data: { code: item.code, title: item.title, serves: target?.code ?? null },
		why: input.endReason
	});
});
