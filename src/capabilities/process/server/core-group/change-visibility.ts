import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { shownParts } from '../../core-group/candidacy.ts';
import { findOwnCandidacy, isMember } from './reads.ts';

const ChangeVisibility = v.object({
	secret: v.string('missing'),
	shows: several(v.picklist(shownParts, 'unknown'))
});

/** What is public about a member is theirs to decide, at any time and without signing in. */
export const changeVisibility = act(
	'process.change-visibility',
	ChangeVisibility,
	async (tools) => {
		const { input, tx } = tools;
		const candidacy = await findOwnCandidacy(tx, input.secret);
		if (!candidacy) return refuse('not-found');
		const permitted = tools.permit(candidacy.processId);
		if (!permitted.ok) return permitted;
		const shows = shownParts.filter((part) => input.shows.includes(part));
		await tx
			.updateTable('candidacy')
			.set({ shows: JSON.stringify(shows) })
			.where('id', '=', candidacy.id)
			.execute();
		return done({
			what: 'member-visibility-changed',
			subject: ['candidacy', candidacy.id],
			process: candidacy.processId,
			// A public entry renews the public pages, so that a withdrawn name is gone at once.
			audience: isMember(candidacy) ? 'public' : 'desk'
		});
	}
);
