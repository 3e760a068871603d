import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAnswer } from '../../mail/desk-rules.ts';
import { findMail } from './read-mails.ts';
import { saveAnswer, setMailState } from './writes.ts';

const AnswerMail = v.object({ mailId: id(), text: prose(8000) });

/** The steering answers a mail; the letter quotes it and stands beneath it in the sender's mail program. */
export const answerMail = act('participation.answer-mail', AnswerMail, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const mail = await findMail(tx, input.mailId);
	if (!mail) return refuse('not-found');
	const permitted = tools.permit(mail.processId);
	if (!permitted.ok) return permitted;
	const decision = decideAnswer(mail);
	if (!decision.ok) return decision;
	const answer = { id: newId(), mailId: mail.id, text: input.text, at: now, entryId };
	await saveAnswer(tx, answer);
	if (mail.state === 'open') await setMailState(tx, { id: mail.id, state: 'done', entryId });
	return done({
		what: 'mail-answered',
		subject: ['mail', mail.id],
		process: mail.processId,
		audience: 'desk',
		value: { answerId: answer.id }
	});
});
