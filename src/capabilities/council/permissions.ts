import type { Permissions } from '#journal/permission.ts';

export const councilPermissions: Permissions = {
	'council.record-adoption': ['steering'],
	'council.record-handover': ['steering'],
	'council.schedule-consultation': ['steering'],
	'council.record-amendment': ['steering'],
	'council.withdraw-amendment': ['steering'],
	'council.record-result': ['steering']
};
