import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { outcomes } from '../../predecessor/compare.ts';
import { findOldItem, findPredecessor } from './reads.ts';

const TellOutcome = v.object({
	oldId: id(),
	outcome: v.picklist(outcomes, 'missing'),
	text: maybe(prose(1000)),
	/** Who says so: a report, a department, a date. */
	source: maybe(line(200))
});

/** Says what became of an old measure in the city, and who says so (S11). */
export const tellOutcome = act('drafting.tell-outcome', TellOutcome, async (tools) => {
	const { input, tx, entryId } = tools;
	const old = await findOldItem(tx, input.oldId);
	const predecessor = old && (await findPredecessor(tx, old.predecessorId));
	if (!old || !predecessor) return refuse('not-found');
	const permitted = tools.permit(predecessor.processId);
	if (!permitted.ok) return permitted;
	if (!predecessor.imported) return refuse('not-yet-imported');
	// Nobody outside reads of an old concept before it is taken over.
	if (!predecessor.imported) return refuse('not-yet-imported');
	if (old.kind !== 'measure') return refuse('not-a-measure');
	if (input.outcome !== 'unknown' && !input.source)
		return refuse('source-needed', { source: 'source-needed' });
	await tx
		.updateTable('predecessor_item')
		.set({
			...{ outcome: input.outcome, outcome_text: input.text, outcome_source: input.source },
			outcome_entry: entryId
		})
		.where('id', '=', old.id)
		.execute();
	return done({
		what: 'old-outcome-told',
		subject: ['oldItem', old.id],
		process: predecessor.processId,
		audience: 'public',
		data: {
			...{ oldTitle: old.title, concept: predecessor.title, outcome: input.outcome },
			...{ text: input.text, source: input.source }
		}
	});
});
