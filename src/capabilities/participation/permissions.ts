import type { Permissions } from '#journal/permission.ts';

export const participationPermissions: Permissions = {
	'participation.open-call': ['steering'],
	'participation.tell-call': ['system'],
	'participation.contribute': ['public'],
	'participation.enter-contribution': ['steering'],
	'participation.publish': ['steering'],
	'participation.hide': ['steering'],
	'participation.remove': ['public'],
	'participation.receive-mail': ['system'],
	// Whoever holds the private link of the letter.
	'participation.confirm-mail': ['public'],
	'participation.disown-mail': ['public'],
	'participation.file-mail': ['steering'],
	'participation.answer-mail': ['steering'],
	'participation.mark-mail': ['steering'],
	'participation.forget-mails': ['system']
};
