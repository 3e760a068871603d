import type { Permissions } from '#journal/permission.ts';

export const participationPermissions: Permissions = {
	'participation.open-call': ['steering'],
	'participation.tell-call': ['system'],
	'participation.contribute': ['public'],
	'participation.enter-contribution': ['steering'],
	'participation.publish': ['steering'],
	'participation.hide': ['steering'],
	'participation.remove': ['public']
};
