import type { Permissions } from '#journal/permission.ts';

export const documentsPermissions: Permissions = {
	'documents.compile': ['steering'],
	'documents.comment': ['public'],
	'documents.enter-comment': ['steering'],
	'documents.answer-comment': ['steering']
};
