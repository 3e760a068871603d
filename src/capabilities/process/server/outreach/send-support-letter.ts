import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideSend } from '../../outreach/support-letter.ts';
import { findProcess } from '../reads.ts';
import { findSupportLetter, readSendings } from './read-support-letters.ts';
import { readWanted } from './reads.ts';
import { setWantedState } from './writes.ts';

const SendSupportLetter = v.object({ letterId: id(), wantedIds: several(id()) });

/** Sends a released letter to those who were chosen; they count as approached. */
export const sendSupportLetter = act(
	'process.send-support-letter',
	SendSupportLetter,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const letter = await findSupportLetter(tx, input.letterId);
		const process = letter && (await findProcess(tx, letter.processId));
		if (!letter || !process) return refuse('not-found');
		const permitted = tools.permit(process.id);
		if (!permitted.ok) return permitted;
		const sent = new Set(
			(await readSendings(tx, { processId: process.id }))
				.filter(({ versionId }) => versionId === letter.newest.id)
				.map(({ wantedId }) => wantedId)
		);
		const wanted = await readWanted(tx, { processId: process.id });
		const chosen = wanted
			.filter((one) => input.wantedIds.includes(one.id))
			.map((one) => ({ ...one, sent: sent.has(one.id) }));
		const decision = decideSend(letter.newest, chosen, process);
		if (!decision.ok) return decision;
		for (const one of decision.value)
			await tx
				.insertInto('support_letter_sending')
				.values({
					...{ id: newId(), version_id: letter.newest.id, wanted_id: one.id },
					...{ at: now, begun_entry: entryId }
				})
				.execute();
		const open = decision.value.filter(({ state }) => state === 'open').map((one) => one.id);
		await setWantedState(tx, open, { state: 'approached', reason: null, now, entryId });
		return done({
			what: 'support-letter-sent',
			subject: ['support-letter', letter.id],
			process: process.id,
			audience: 'desk',
			data: { count: decision.value.length }
		});
	}
);
