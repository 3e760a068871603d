import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { refuse } from '#shared/result.ts';
import { everything } from '../../list/wishes.ts';
import { findListLink, findSubscription } from './reads.ts';
import { beginSubscription, endSubscription } from './writes.ts';

const LeaveList = v.object({ secret: v.string('missing') });

/**
 * Leaves by the link of any letter, without signing in and without a word: as easy as joining. The entry
 * stays and says that they left, so that nobody puts them back. Letters of a task of their own still come.
 */
export const leaveList = act('people.leave-list', LeaveList, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const link = await findListLink(tx, input.secret);
	if (!link) return refuse('link-unknown');
	const permitted = tools.permit(link.processId);
	if (!permitted.ok) return permitted;
	const present = await findSubscription(tx, link);
	if (present?.ended) return refuse('already-left');
	const id = present?.id ?? newId();
	if (!present) {
		const consent = {
			...{ source: 'link', wording: null, version: null },
			...{ requestedAt: now, confirmedAt: now }
		};
		await beginSubscription(
			tx,
			{ id, ...link, basis: 'role', wishes: everything, consent },
			entryId
		);
	}
	await endSubscription(tx, id, { entryId, reason: null });
	return done({
		what: 'list-left',
		subject: ['subscription', id],
		process: link.processId,
		audience: 'desk'
	});
});
