import type { Permissions } from '#journal/permission.ts';

/** A supporter decides on their letter by private link. */
export const outreachPermissions: Permissions = {
	'process.add-wanted': ['steering'],
	'process.import-wanted': ['steering'],
	'process.change-wanted': ['steering'],
	'process.record-outreach': ['steering'],
	'process.invite-wanted': ['steering'],
	'process.put-wanted-forward': ['steering'],
	'process.write-support-letter': ['steering'],
	'process.reword-support-letter': ['steering'],
	'process.decide-support-letter': ['public'],
	'process.send-support-letter': ['steering']
};
