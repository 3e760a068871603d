import { redirect } from '@sveltejs/kit';
import { readItems } from '#drafting/server/reads.ts';
import { checkGoal } from '#drafting/server/structure/check-goal.ts';
import { readGoalChecks } from '#drafting/server/structure/read-goal-checks.ts';
import { isCheckable } from '#drafting/structure/goal-check.ts';
import { dayOf } from '#shared/dates.ts';
import { performEach, type Refused } from '#web/form-action.ts';
import { deskPath } from '../../../../../desk-process.ts';
import { findDeskMeeting } from '../../desk-meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const { process, meeting } = await findDeskMeeting(event);
	const [items, checks] = await Promise.all([
		readItems(read, {
			...{ processId: process.id, published: true },
			...(meeting.areaId ? { areaId: meeting.areaId } : {})
		}),
		readGoalChecks(read, { meetingId: meeting.id })
	]);
	return {
		meeting: { id: meeting.id, title: meeting.title, areaTitle: meeting.areaTitle },
		goals: items.filter(isCheckable).map((item) => {
			const check = checks.findLast(({ itemId }) => itemId === item.id);
			return {
				...{ id: item.id, code: item.code, title: item.title, text: item.text },
				version: item.version,
				...{ state: item.state, measuredBy: item.goalSheet?.measuredBy ?? null },
				check: check && {
					outcome: check.outcome,
					reason: check.reason,
					on: check.day ?? dayOf(check.at, process.timeZone)
				}
			};
		})
	};
};

export const actions: Actions = {
	default: async (event) => {
		const meetingId = event.params.id;
		const outcome = await performEach(event, checkGoal, (values) => chosenIn(values, meetingId));
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/treffen/${meetingId}/ziele#offen`));
	}
};

/** Whatever goal has a choice is meant, whichever button was pressed: nothing chosen gets lost. */
function chosenIn(values: Refused['values'], meetingId: string) {
	const goals = values['goals'];
	if (!goals || typeof goals !== 'object' || Array.isArray(goals)) return [];
	return Object.entries(goals).flatMap(([itemId, given]) =>
		typeof given === 'object' && 'outcome' in given
			? [{ name: `goals.${itemId}`, input: { ...given, itemId, meetingId } }]
			: []
	);
}
