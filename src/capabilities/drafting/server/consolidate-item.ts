import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideConsolidate } from '../items.ts';
import { isOpen } from '../questionnaire.ts';
import { missingIn } from '../readiness.ts';
import { readRounds } from './read-rounds.ts';
import { findItem, readLinks } from './reads.ts';
import { moveItem } from './writes.ts';

const ConsolidateItem = v.object({ itemId: id() });

/** The group agrees on the present wording; what is missing says `missingIn`. */
export const consolidateItem = act('drafting.consolidate', ConsolidateItem, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const links = (await readLinks(tx, item.processId)).filter((link) => link.fromId === item.id);
	const rounds = await readRounds(tx, { itemId: item.id });
	const decision = decideConsolidate(item, {
		roundOpen: rounds.some((round) => isOpen(round, now)),
		missing: missingIn({ ...item, benefits: links.map((link) => link.benefit) })
	});
	if (!decision.ok) return decision;
	await moveItem(tx, {
		id: newId(),
		itemId: item.id,
		to: 'consolidated',
		reason: null,
		at: now,
		entryId
	});
	return done({
		what: 'item-consolidated',
		subject: ['item', item.id],
		process: item.processId,
		audience: 'public',
		data: { code: item.code, kind: item.kind, title: item.title, version: item.version }
	});
});
