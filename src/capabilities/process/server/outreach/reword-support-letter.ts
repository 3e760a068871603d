import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, line, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideSupportText } from '../../outreach/support-letter.ts';
import { findSupportLetter } from './read-support-letters.ts';
import { saveVersion } from './writes.ts';

const RewordSupportLetter = v.object({
	letterId: id(),
	letterSubject: line(160),
	letterText: prose(4000)
});

/** A new wording beside the old one; what was released before does not hold for it. */
export const rewordSupportLetter = act(
	'process.reword-support-letter',
	RewordSupportLetter,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const letter = await findSupportLetter(tx, input.letterId);
		if (!letter) return refuse('not-found');
		const permitted = tools.permit(letter.processId);
		if (!permitted.ok) return permitted;
		const { letterSubject: subject, letterText: body } = input;
		if (subject === letter.newest.subject && body === letter.newest.body)
			return refuse('same-wording', { letterText: 'same-wording' });
		const decision = decideSupportText({ subject, body });
		if (!decision.ok) return decision;
		const number = letter.newest.number + 1;
		await saveVersion(tx, {
			...{ id: newId(), letterId: letter.id, number, subject, body, now, entryId }
		});
		return done({
			what: 'release-asked',
			subject: ['support-letter', letter.id],
			process: letter.processId,
			audience: 'desk',
			data: { version: number }
		});
	}
);
