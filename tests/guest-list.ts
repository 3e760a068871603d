import { publicActor } from '#journal/actor.ts';
import { claimOf, type Guest } from '#meetings/guests.ts';
import { answerInvitation } from '#meetings/server/answer-invitation.ts';
import { arrangeMeeting } from '#meetings/server/arrange-meeting.ts';
import { inviteGuests } from '#meetings/server/invite-guests.ts';
import { joinMeeting } from '#meetings/server/join-meeting.ts';
import { readGuests } from '#meetings/server/read-guests.ts';
import { issueGuestLink } from '#meetings/server/tokens.ts';
import type { Cast } from './cast.ts';
import { healthMeeting } from './health-meeting.ts';

export const at = (name: string) => `${name}@beispiel.example`;

/** The second meeting on health, prepared, with what can happen to its list; guests are called by name. */
export async function guestList(cast: Cast) {
	const { meetingId, stepId } = await healthMeeting(cast);
	const guests = () => readGuests(cast.storage.read, meetingId);
	const guest = async (name: string): Promise<Guest> => {
		const found = (await guests()).find((one) => one.email === at(name) || one.name === name);
		if (!found) throw new Error(`${name} is not on the list`);
		return found;
	};
	const link = async (name: string) => {
		const { id } = await guest(name);
		return cast.storage.transact((tx) => issueGuestLink(tx, id));
	};
	return {
		...{ meetingId, stepId, guests, guest, link },
		claims: async () => (await guests()).map(claimOf),
		invite: (who: object = { roles: ['participant'] }) =>
			cast.play(cast.anna, inviteGuests, { meetingId, ...who }),
		arrange: (made: object = {}) => cast.play(cast.anna, arrangeMeeting, { meetingId, ...made }),
		/** By private link. */
		answer: async (name: string, said: object) =>
			answerInvitation(cast.as(publicActor), { secret: await link(name), ...said }),
		/** On the public page. */
		join: (name: string, more: object = {}) =>
			joinMeeting(cast.as(publicActor), { stepId, name, email: at(name), ...more })
	};
}
