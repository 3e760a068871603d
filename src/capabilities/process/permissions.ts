import type { Permissions } from '#journal/permission.ts';
import { coreGroupPermissions } from './core-group/permissions.ts';
import { outreachPermissions } from './outreach/permissions.ts';

export const processPermissions: Permissions = {
	'process.create': ['steering'],
	'process.import-template': ['steering'],
	'process.import-school-holidays': ['steering'],
	'process.enter-dates': ['steering'],
	'process.publish': ['steering'],
	'process.tell-boundary': ['system'],
	'process.open-poll': ['steering'],
	'process.answer-poll': ['public'],
	'process.decide-poll': ['steering'],
	'process.make-plan': ['steering'],
	'process.move-steps': ['steering'],
	'process.undo-move': ['steering'],
	'process.adapt-letter': ['steering'],
	'process.release-letter': ['steering'],
	'process.send-letter': ['steering'],
	'process.skip-letter': ['steering'],
	'process.take-back-letter': ['steering'],
	'process.send-due-letter': ['system'],
	...coreGroupPermissions,
	...outreachPermissions
};
