import type { Permissions } from '#journal/permission.ts';

/** What is `public` here needs the private link of one letter, but to put oneself forward. */
export const coreGroupPermissions: Permissions = {
	'process.put-forward': ['public'],
	'process.confirm-candidacy': ['public'],
	'process.change-visibility': ['public'],
	'process.leave-core-group': ['public'],
	'process.enter-candidacy': ['steering'],
	'process.take-in': ['steering'],
	'process.decline-candidacy': ['steering'],
	'process.extend-term': ['steering'],
	'process.describe-member': ['steering'],
	'process.end-membership': ['steering']
};
