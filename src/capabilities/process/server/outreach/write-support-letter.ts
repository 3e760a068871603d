import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { address, id, line, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideSupportText } from '../../outreach/support-letter.ts';
import { findProcess } from '../reads.ts';
import { saveVersion } from './writes.ts';

const WriteSupportLetter = v.object({
	processId: id(),
	supporter: line(120),
	office: line(160),
	supporterEmail: address(),
	letterSubject: line(160),
	letterText: prose(4000)
});

/** A letter in the name of a supporter, such as the deputy mayor (S7). They are asked to release it. */
export const writeSupportLetter = act(
	'process.write-support-letter',
	WriteSupportLetter,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const process = await findProcess(tx, input.processId);
		if (!process) return refuse('not-found');
		const permitted = tools.permit(process.id);
		if (!permitted.ok) return permitted;
		const { letterSubject: subject, letterText: body } = input;
		const decision = decideSupportText({ subject, body });
		if (!decision.ok) return decision;
		const letterId = newId();
		await tx
			.insertInto('support_letter')
			.values({
				id: letterId,
				process_id: process.id,
				supporter: input.supporter,
				office: input.office,
				email: input.supporterEmail,
				begun_entry: entryId
			})
			.execute();
		await saveVersion(tx, { id: newId(), letterId, number: 1, subject, body, now, entryId });
		return done({
			what: 'release-asked',
			subject: ['support-letter', letterId],
			process: process.id,
			audience: 'desk',
			data: { version: 1 },
			value: { letterId }
		});
	}
);
