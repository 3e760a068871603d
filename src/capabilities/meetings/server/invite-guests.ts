import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { readAudience } from '#people/server/read-audience.ts';
import { findProcess } from '#process/server/reads.ts';
import { address, id, line, maybe, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { meetingData } from '../entry-data.ts';
import { decideInviting } from '../guests.ts';
import { decideSingle, guestRoles, newcomers, type Invitee } from '../invitees.ts';
import { beginningOf } from '../meeting.ts';
import { readEverInvited } from './read-guests.ts';
import { readPeople } from './read-invitees.ts';
import { findMeeting } from './reads.ts';
import { addGuest, inviteAgain } from './writes.ts';

const InviteGuests = v.object({
	meetingId: id(),
	/** Everybody who gets dates of this area: roles and list. */
	everybody: v.optional(v.string()),
	roles: several(v.picklist(guestRoles, 'unknown')),
	organisationIds: several(id()),
	personIds: several(id()),
	/** Somebody whom nobody knows yet; without an address they are told in another way. */
	name: maybe(line(120)),
	email: maybe(address())
});

/** Invites people to a meeting, each of them once; the letters with the calendar entry follow. */
export const inviteGuests = act('meetings.invite', InviteGuests, async (tools) => {
	const { input, tx, entryId, now, newId } = tools;
	const meeting = await findMeeting(tx, input.meetingId);
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!meeting || !process) return refuse('not-found');
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const begins = beginningOf(meeting, process.timeZone);
	const decision = decideInviting({ begins, now, published: process.published });
	if (!decision.ok) return decision;
	const single = decideSingle(input);
	if (!single.ok) return single;
	const { processId, areaId } = meeting;
	const audience = (roles?: typeof input.roles) =>
		readAudience(tx, { processId, areaId, kind: 'dates', ...(roles && { roles }) });
	const chosen: readonly Invitee[] = [
		...(input.everybody ? await audience() : []),
		...(input.roles.length > 0 ? await audience(input.roles) : []),
		...(await readPeople(tx, processId, input)),
		...(single.value ? [single.value] : [])
	];
	if (chosen.length === 0) return refuse('nobody-chosen');
	const { added, again } = newcomers(chosen, await readEverInvited(tx, meeting.id));
	if (added.length + again.length === 0) return refuse('nobody-new');
	for (const { personId, name, email, language } of added)
		await addGuest(tx, {
			...{ id: newId(), meetingId: meeting.id, personId, language, entryId },
			// What a person's own row says is never kept twice.
			...{ name: personId ? null : name, email: personId ? null : email, origin: 'invited' }
		});
	for (const guest of again) await inviteAgain(tx, { ...guest, origin: 'invited' }, entryId);
	if (!meeting.arranged)
		await tx
			.updateTable('meeting')
			.set({ changed_entry: entryId })
			.where('id', '=', meeting.id)
			.execute();
	const count = added.length + again.length;
	return done({
		what: 'guests-invited',
		subject: ['meeting', meeting.id],
		process: meeting.processId,
		// The first invitation shows the public what is prepared; whoever comes later changes nothing there.
		audience: meeting.arranged ? 'desk' : 'public',
		data: { ...meetingData(meeting), count },
		value: { count }
	});
});
