import type { Permissions } from '#journal/permission.ts';

export const meetingsPermissions: Permissions = {
	'meetings.prepare': ['steering']
};
