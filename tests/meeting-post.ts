import { inviteGuests } from '#meetings/server/invite-guests.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { planMove } from '#process/plan/plan-move.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { moveSteps } from '#process/server/move-steps.ts';
import { readPlan } from '#process/server/read-plan.ts';
import { findProcess } from '#process/server/reads.ts';
import type { Cast } from './cast.ts';
import { at, guestList } from './guest-list.ts';
import { lettersOf } from './written-letters.ts';

/** The list of a meeting on 18 May at five, and the letters that follow from what happens to it. */
export async function meetingPost(cast: Cast) {
	const list = await guestList(cast);
	const { meetingId, stepId } = list;
	const dates = { startsOn: '2017-05-18', startsAt: '17:00', place: 'Gotisches Haus' };
	await cast.play(cast.anna, enterDates, { stepId, ...dates });
	let minute = 0;
	/** Entries have to be told apart by their instant. */
	const later = () => cast.setClock(`2017-04-03T09:${String(++minute).padStart(2, '0')}:00.000Z`);
	const invite = async (who: object) => {
		later();
		await cast.play(cast.anna, inviteGuests, { meetingId, ...who });
		return lettersOf(cast, 'guests-invited');
	};
	return {
		...{ meetingId, stepId, later, invite, guestOf: list.guest },
		written: (what: string) => lettersOf(cast, what),
		inviteAll: () => invite({ roles: ['participant'] }),
		personOf: async (name: string) => (await findPersonByAddress(cast.storage.read, at(name)))?.id,
		enter: async (changed: object) => {
			later();
			await cast.play(cast.anna, enterDates, { stepId, startsAt: '17:00', ...changed });
			return lettersOf(cast, 'dates-entered');
		},
		move: async (moved: { startsOn: string }) => {
			later();
			const process = await findProcess(cast.storage.read, cast.processId);
			if (!process) throw new Error('no process');
			const today = '2017-04-03';
			const plan = await readPlan(cast.storage.read, process, { today, also: stepId });
			const wanted = { ...dates, endsOn: null, ...moved };
			const seen = planMove(plan, { stepId, dates: wanted, alsoAnnounced: true }, today, true);
			await cast.play(cast.anna, moveSteps, {
				...{
					stepId,
					...wanted,
					endsOn: '',
					alsoAnnounced: 'yes',
					dateReason: 'Der Saal ist belegt'
				},
				basis: seen.ok ? seen.basis : ''
			});
			return lettersOf(cast, 'steps-moved');
		}
	};
}
