import * as v from 'valibot';
import { act } from '#journal/server/act.ts';
import { decideTakeBack } from '../../letters/letter-rules.ts';
import { findLetterOf, onLetter } from './on-letter.ts';
import { endState } from './writes.ts';

/** Takes a release or a skip back: the letter is open again. */
export const takeBackLetter = act('process.take-back-letter', v.object(onLetter), async (tools) => {
	const found = await findLetterOf(tools);
	if (!found.ok) return found;
	const { planned } = found;
	const decision = decideTakeBack(planned);
	if (!decision.ok) return decision;
	await endState(tools.tx, planned.step.id, planned.letter.key, tools.entryId);
	return found.tell({ what: 'step-letter-taken-back' });
});
