import { briefingPermissions } from './briefing/permissions.ts';
import type { Permissions } from '#journal/permission.ts';

export const meetingsPermissions: Permissions = {
	...briefingPermissions,
	'meetings.prepare': ['steering']
};
