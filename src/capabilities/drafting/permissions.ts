import type { Permissions } from '#journal/permission.ts';

export const draftingPermissions: Permissions = {
	'drafting.draft-item': ['steering'],
	'drafting.draft-from-minutes': ['steering'],
	'drafting.publish-minutes': ['steering'],
	'drafting.publish-item': ['steering'],
	'drafting.word-version': ['steering'],
	'drafting.link-item': ['steering'],
	'drafting.open-round': ['steering'],
	'drafting.close-round': ['steering', 'system'],
	'drafting.record-dissent': ['steering'],
	'drafting.reply-to-dissent': ['steering'],
	'drafting.consolidate': ['steering'],
	'drafting.prepare-predecessor': ['steering'],
	'drafting.correct-predecessor': ['steering'],
	'drafting.import-predecessor': ['steering'],
	'drafting.discard-predecessor': ['steering'],
	'drafting.compare-old-item': ['steering'],
	'drafting.tell-outcome': ['steering'],
	'drafting.draft-from-predecessor': ['steering'],
	'drafting.keep-answer-sheet': ['linkHolder']
};
