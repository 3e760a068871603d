import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideChooseMain } from '../../measure-sheet/links.ts';
import { findItem, readLinks } from '../reads.ts';
import { replaceLink } from './change-links.ts';

const ChooseMain = v.object({ itemId: id(), servesId: id() });

/** Chooses under which goal a measure, or under which guideline a goal, stands in the concept. */
export const chooseMain = act('drafting.choose-main', ChooseMain, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const links = (await readLinks(tx, item.processId)).filter(({ fromId }) => fromId === item.id);
	const decision = decideChooseMain(item, links, input.servesId);
	if (!decision.ok) return decision;
	const { toId, benefit, rank } = decision.value;
	const target = await findItem(tx, toId);
	await replaceLink(tx, { id: newId(), from: item.id, to: toId, benefit, rank, entryId });
	return done({
		what: 'main-chosen',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published && target?.published ? 'public' : 'desk',
		data: { code: item.code, title: item.title, serves: target?.code ?? null }
	});
});
