import * as v from 'valibot';
import { act } from '#journal/server/act.ts';
import { refuse } from '#shared/result.ts';
import { decideSend } from '../../letters/letter-rules.ts';
import { isLate } from '../../letters/planned-letters.ts';
import { findLetterOf, onLetter } from './on-letter.ts';
import { saveLetterState } from './writes.ts';

/** Sends a released letter whose day has come, once. What it would tell too late is noted as missed instead. */
export const sendDueLetter = act('process.send-due-letter', v.object(onLetter), async (tools) => {
	const found = await findLetterOf(tools);
	if (!found.ok) return found;
	const { tx, now } = tools;
	const { process, planned } = found;
	if (planned.record?.state !== 'released' || (planned.at ?? now) > now || planned.at === null)
		return refuse('nothing-to-tell');
	const decision = decideSend(planned, { published: process.published, now });
	const entry = { ...tools, processId: process.id };
	if (!decision.ok && decision.reason !== 'letter-missed') return decision;
	const late = isLate(planned, now);
	await saveLetterState(tx, planned, entry, { state: decision.ok ? 'sent' : 'missed', late });
	return found.tell({ what: decision.ok ? 'step-letter-sent' : 'step-letter-missed' });
});
