import type { Permissions } from '#journal/permission.ts';

export const reviewPermissions: Permissions = {
	'review.send': ['steering'],
	'review.answer': ['department']
};
