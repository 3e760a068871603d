import type { Permissions } from '#journal/permission.ts';

/** Minutes are written by the steering; whoever was there speaks by a private link. */
export const minutesPermissions: Permissions = {
	'meetings.add-line': ['steering'],
	'meetings.correct-line': ['steering'],
	'meetings.remove-line': ['steering'],
	'meetings.move-line': ['steering'],
	'meetings.put-forward-minutes': ['steering'],
	'meetings.agree-to-minutes': ['public'],
	'meetings.object-to-minutes': ['public'],
	'meetings.answer-objection': ['steering'],
	'meetings.settle-minutes': ['system'],
	'meetings.close-approval': ['steering'],
	'meetings.take-up-idea': ['steering'],
	'meetings.finish-task': ['steering'],
	'meetings.finish-own-task': ['public'],
	'meetings.move-task': ['steering'],
	'meetings.remind-of-task': ['system']
};
