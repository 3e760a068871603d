import type { Permissions } from '#journal/permission.ts';

export const monitoringPermissions: Permissions = {
	'monitoring.ask-owner': ['steering'],
	'monitoring.answer-ownership': ['owner'],
	'monitoring.post-update': ['owner', 'steering'],
	'page:owners': ['owner', 'steering']
};
