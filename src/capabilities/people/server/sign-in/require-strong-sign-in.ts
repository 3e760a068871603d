import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { decideRequireStrong } from '../../sign-in/strength.ts';
import { findRequirement } from './read-strength.ts';
import { findSession } from './sessions.ts';

const RequireStrongSignIn = v.object({
	required: v.picklist(['yes', 'no'], 'answer-needed'),
	/** The session of whoever decides; a page fills it in. */
	session: v.string()
});

/** Gives the roles of steering and departments only to those who sign in by passkey or town hall, or again to all. */
export const requireStrongSignIn = act(
	'people.require-strong-sign-in',
	RequireStrongSignIn,
	async (tools) => {
		const { input, tx, now, entryId, newId, actor } = tools;
		const permitted = tools.permit(null);
		if (!permitted.ok) return permitted;
		const present = await findRequirement(tx);
		const session = await findSession(tx, input.session, now);
		const isOwn = actor.kind === 'person' && session?.actor.personId === actor.personId;
		const wanted = input.required === 'yes';
		const decision = decideRequireStrong(
			{ required: present !== undefined, wanted, session: isOwn ? session : undefined },
			now
		);
		if (!decision.ok) return decision;
		if (present)
			await tx
				.updateTable('strong_sign_in')
				.set({ ended_entry: entryId })
				.where('id', '=', present.id)
				.execute();
		else
			await tx
				.insertInto('strong_sign_in')
				.values({ id: newId(), begun_entry: entryId, ended_entry: null })
				.execute();
		return done({
			what: wanted ? 'strong-sign-in-required' : 'strong-sign-in-released',
			subject: ['installation', 'sign-in'],
			process: null,
			audience: 'desk'
		});
	}
);
