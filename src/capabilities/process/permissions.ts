import type { Permissions } from '#journal/permission.ts';

export const processPermissions: Permissions = {
	'process.create': ['steering'],
	'process.import-template': ['steering'],
	'process.enter-dates': ['steering'],
	'process.publish': ['steering'],
	'process.make-plan': ['steering'],
	'process.move-steps': ['steering'],
	'process.undo-move': ['steering'],
	'process.tell-boundary': ['system']
};
