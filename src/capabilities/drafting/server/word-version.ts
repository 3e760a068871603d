import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { count, id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { wordingOf } from '../consolidation/used-words.ts';
import { decideWordVersion, type DevelopmentState } from '../items.ts';
import { differ } from '../measure-sheet/read-sheet.ts';
import { GoalSheet, MeasureSheet, sheetOf } from '../sheet.ts';
import { decideKeepDraft, endDraft } from './consolidation/end-draft.ts';
import { keepQuotes } from './consolidation/keep-quotes.ts';
import { findRound } from './read-rounds.ts';
import { findItem } from './reads.ts';
import { addVersion, moveItem, type NewVersion } from './writes.ts';

const WordVersion = v.object({
	itemId: id(),
	title: line(160),
	text: prose(),
	reason: prose(1000),
	roundId: maybe(id()),
	/** What the author had before their eyes; a form that says so keeps nothing over what came meanwhile. */
	seenVersion: v.optional(count()),
	seenRevision: v.optional(count()),
	goal: v.optional(GoalSheet),
	measure: v.optional(MeasureSheet)
});

/** Adds the next wording of an item with its reason (S4); earlier versions stay as they were. */
export const wordVersion = act('drafting.word-version', WordVersion, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const round = input.roundId ? await findRound(tx, input.roundId) : undefined;
	if (input.roundId && round?.itemId !== item.id) return refuse('not-found');
	const { seenVersion = null, seenRevision = null } = input;
	const seen = await decideKeepDraft(tx, item, { seenVersion, seenRevision });
	if (!seen.ok) return seen;
	// A form without the sheet leaves it as it is.
	const present = item.measureSheet ?? item.goalSheet;
	const sheet = sheetOf(item.kind, input) ?? present;
	const decision = decideWordVersion(item, {
		textDiffers: input.title !== item.title || input.text !== item.text,
		differs:
			input.title !== item.title || input.text !== item.text || differ(item.kind, sheet, present)
	});
	if (!decision.ok) return decision;
	const number = item.version + 1;
	await addVersion(tx, {
		id: newId(),
		itemId: item.id,
		number,
		title: input.title,
		text: input.text,
		sheet,
		reason: input.reason,
		source: sourceOf(item.state, round?.id),
		at: now,
		entryId
	});
	if (round)
		await keepQuotes(tx, {
			...{ itemId: item.id, version: number, entryId },
			wording: wordingOf({ title: input.title, text: input.text, sheet })
		});
	if (seenRevision !== null) await endDraft(tx, item.id);
	if (decision.value.next !== item.state)
		await moveItem(tx, {
			id: newId(),
			itemId: item.id,
			to: decision.value.next,
			reason: input.reason,
			at: now,
			entryId
		});
	return done({
		what: 'version-worded',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published ? 'public' : 'desk',
		data: {
			code: item.code,
			kind: item.kind,
			title: input.title,
			text: input.text,
			version: number
		},
		why: input.reason,
		value: { version: number }
	});
});

/** What a wording came out of: its round, the review that sent it back, the comments on the draft, or the steering. */
function sourceOf(state: DevelopmentState, roundId: string | undefined): NewVersion['source'] {
	if (roundId) return { kind: 'round', id: roundId };
	if (state === 'returned') return { kind: 'review', id: null };
	return { kind: state === 'inConcept' ? 'comments' : 'steering', id: null };
}
