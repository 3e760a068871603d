import type { Permissions } from '#journal/permission.ts';

/** An expert answers by the link in their letter alone. */
export const briefingPermissions: Permissions = {
	'meetings.add-to-briefing': ['steering'],
	'meetings.change-briefing': ['steering'],
	'meetings.remove-from-briefing': ['steering'],
	'meetings.publish-briefing': ['steering'],
	'meetings.ask-expert': ['public'],
	'meetings.enter-question': ['steering'],
	'meetings.pass-question-on': ['steering'],
	'meetings.answer-question': ['steering'],
	'meetings.answer-as-expert': ['public'],
	'meetings.hide-question': ['steering']
};
