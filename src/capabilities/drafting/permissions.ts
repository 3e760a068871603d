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
	'drafting.reword-questions': ['steering'],
	'drafting.open-set': ['steering'],
	'drafting.add-tables': ['steering'],
	'drafting.remind-set': ['steering'],
	'drafting.close-set': ['steering', 'system'],
	'drafting.enter-sheet': ['steering'],
	'drafting.take-back-sheet': ['steering'],
	'drafting.record-dissent': ['steering'],
	'drafting.reply-to-dissent': ['steering'],
	'drafting.consolidate': ['steering'],
	'drafting.keep-answer-sheet': ['linkHolder']
};
