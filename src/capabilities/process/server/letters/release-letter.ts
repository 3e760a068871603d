import * as v from 'valibot';
import { act } from '#journal/server/act.ts';
import { decideRelease } from '../../letters/letter-rules.ts';
import { findLetterOf, onLetter } from './on-letter.ts';
import { saveLetterState } from './writes.ts';

/** Lets a letter go by itself on its day, also if that day moves. */
export const releaseLetter = act('process.release-letter', v.object(onLetter), async (tools) => {
	const found = await findLetterOf(tools);
	if (!found.ok) return found;
	const { process, planned } = found;
	const decision = decideRelease(planned, { published: process.published, now: tools.now });
	if (!decision.ok) return decision;
	const entry = { ...tools, processId: process.id };
	await saveLetterState(tools.tx, planned, entry, { state: 'released' });
	return found.tell({ what: 'step-letter-released' });
});
