import * as v from 'valibot';
import { act } from '#journal/server/act.ts';
import { decideSend } from '../../letters/letter-rules.ts';
import { findLetterOf, onLetter } from './on-letter.ts';
import { saveLetterState } from './writes.ts';

/** Sends a letter of a step now, before or after its day. The letters follow from the journal. */
export const sendLetter = act('process.send-letter', v.object(onLetter), async (tools) => {
	const found = await findLetterOf(tools);
	if (!found.ok) return found;
	const { process, planned } = found;
	const decision = decideSend(planned, { published: process.published, now: tools.now });
	if (!decision.ok) return decision;
	await saveLetterState(tools.tx, planned, { ...tools, processId: process.id }, { state: 'sent' });
	return found.tell({ what: 'step-letter-sent' });
});
