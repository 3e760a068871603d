import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { letterOf } from '../../resistance/explain.ts';
import { decideDecideWording } from '../../resistance/ratings.ts';
import { countRating } from '../../resistance/result.ts';
import { findItem } from '../reads.ts';
import { addVersion, moveItem } from '../writes.ts';
import { findRating, readBallots } from './reads.ts';

const DecideWording = v.object({ ratingId: id(), optionId: id(), reason: prose(1000) });

/** The group takes the proposed wording or another one, with its reason; another than the present one becomes a version. */
export const decideWording = act('drafting.decide-wording', DecideWording, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const rating = await findRating(tx, input.ratingId);
	const item = rating && (await findItem(tx, rating.itemId));
	if (!item) return refuse('not-found');
	const permitted = tools.permit(rating.processId);
	if (!permitted.ok) return permitted;
	const at = rating.options.findIndex((one) => one.id === input.optionId);
	const option = rating.options[at];
	if (!option) return refuse('not-found', { optionId: 'unknown' });
	const differs = option.title !== item.title || option.text !== item.text;
	const decision = decideDecideWording(item, rating, { differs });
	if (!decision.ok) return decision;
	const { next } = decision.value;
	const { least } = countRating(rating.options.length, await readBallots(tx, [rating.id]));
	await tx
		.updateTable('wording_rating')
		.set({
			...{ decided_option: option.id, decided_reason: input.reason, decided_at: now },
			decided_entry: entryId
		})
		.where('id', '=', rating.id)
		.execute();
	if (differs)
		await addVersion(tx, {
			...{ id: newId(), itemId: item.id, number: item.version + 1 },
			...{ title: option.title, text: option.text, reason: input.reason },
			sheet: item.measureSheet ?? item.goalSheet,
			source: { kind: 'rating', id: rating.id },
			...{ at: now, entryId }
		});
	if (next && next !== item.state)
		await moveItem(tx, {
			...{ id: newId(), itemId: item.id, to: next, reason: input.reason, at: now, entryId }
		});
	return done({
		what: 'wording-decided',
		subject: ['item', item.id],
		process: item.processId,
		audience: 'public',
		data: {
			...{ code: item.code, kind: item.kind, title: option.title, text: option.text },
			...{ letter: letterOf(at), proposed: least.includes(at), unchanged: !differs },
			version: differs ? item.version + 1 : item.version
		},
		why: input.reason,
		value: { version: differs ? item.version + 1 : item.version }
	});
});
