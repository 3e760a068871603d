import { briefingPermissions } from './briefing/permissions.ts';
import type { Permissions } from '#journal/permission.ts';

export const meetingsPermissions: Permissions = {
	'meetings.prepare': ['steering'],
	'meetings.arrange': ['steering'],
	'meetings.cancel': ['steering'],
	'meetings.invite': ['steering'],
	'meetings.remove-guest': ['steering'],
	'meetings.record-answer': ['steering'],
	'meetings.note-attendance': ['steering'],
	// Guarded by the private link that they must bring, or open to everybody.
	'meetings.answer': ['public'],
	'meetings.join': ['public'],
	'meetings.note-arrival': ['public'],
	'meetings.answer-by-calendar': ['system'],
	'meetings.remind': ['system'],
	...briefingPermissions
};
