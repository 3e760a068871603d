import type { Permissions } from '#journal/permission.ts';

export const reviewPermissions: Permissions = {
	'review.send': ['steering'],
	'review.extend': ['steering'],
	'review.conclude': ['steering'],
	'review.answer': ['department']
};
