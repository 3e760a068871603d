import type { Permissions } from '#journal/permission.ts';

export const peoplePermissions: Permissions = {
	'people.set-up': ['public'],
	'people.invite': ['steering', 'system'],
	'people.add-department': ['steering'],
	'people.end-role': ['steering'],
	'people.reopen-access': ['steering'],
	'people.require-strong-sign-in': ['steering'],
	'page:desk': ['steering'],
	'page:departments': ['department', 'steering']
};
