import type { Permissions } from '#journal/permission.ts';

export const peoplePermissions: Permissions = {
	'people.set-up': ['public'],
	'people.invite': ['steering', 'system'],
	'people.add-department': ['steering'],
	'people.end-role': ['steering'],
	'people.request-subscription': ['public'],
	'people.confirm-subscription': ['public'],
	'people.change-subscription': ['public'],
	'people.leave-list': ['public'],
	'people.add-subscriber': ['steering'],
	'people.end-subscription': ['steering'],
	'people.prepare-list-import': ['steering'],
	'people.discard-list-import': ['steering'],
	'people.import-list': ['steering'],
	'people.change-organisation': ['steering'],
	'people.merge-organisations': ['steering'],
	'people.delete-my-data': ['public'],
	'people.set-retention': ['steering'],
	'people.run-retention': ['system'],
	'people.save-text': ['steering'],
	'people.reset-text': ['steering'],
	'people.report-barrier': ['public'],
	'people.answer-barrier': ['steering'],
	'people.reopen-access': ['steering'],
	'people.require-strong-sign-in': ['steering'],
	'page:desk': ['steering'],
	/** What holds for all processes: only who steers the whole installation. */
	'page:installation': ['steering'],
	'page:departments': ['department', 'steering']
};
