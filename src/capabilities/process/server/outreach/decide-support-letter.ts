import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideRelease } from '../../outreach/support-letter.ts';
import { findOwnSupportLetter } from './read-support-letters.ts';

const DecideSupportLetter = v.object({
	secret: v.string('missing'),
	outcome: v.picklist(['release', 'change'], 'missing'),
	note: maybe(prose(2000))
});

/** The supporter releases the letter as they read it, or says what has to change. */
export const decideSupportLetter = act(
	'process.decide-support-letter',
	DecideSupportLetter,
	async (tools) => {
		const { input, tx, now, entryId } = tools;
		const found = await findOwnSupportLetter(tx, input.secret);
		if (!found) return refuse('not-found');
		const { letter, version } = found;
		const permitted = tools.permit(letter.processId);
		if (!permitted.ok) return permitted;
		const decision = decideRelease(
			{ state: version.state, isNewest: version.id === letter.newest.id },
			input
		);
		if (!decision.ok) return decision;
		await tx
			.updateTable('support_letter_version')
			.set({ state: decision.value, note: input.note, state_at: now, state_entry: entryId })
			.where('id', '=', version.id)
			.execute();
		return done({
			what: decision.value === 'released' ? 'letter-released' : 'letter-change-asked',
			subject: ['support-letter', letter.id],
			process: letter.processId,
			audience: 'desk',
			data: { version: version.number }
		});
	}
);
