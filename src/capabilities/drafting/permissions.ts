import type { Permissions } from '#journal/permission.ts';

export const draftingPermissions: Permissions = {
	'drafting.draft-item': ['steering'],
	'drafting.draft-from-minutes': ['steering'],
	'drafting.publish-minutes': ['steering'],
	'drafting.publish-item': ['steering'],
	'drafting.word-version': ['steering'],
	'drafting.keep-sheet': ['steering'],
	'drafting.link-item': ['steering'],
	'drafting.end-link': ['steering'],
	'drafting.change-benefit': ['steering'],
	'drafting.choose-main': ['steering'],
	'drafting.add-dependency': ['steering'],
	'drafting.remove-dependency': ['steering'],
	'drafting.merge': ['steering'],
	'drafting.split': ['steering'],
	'drafting.drop': ['steering'],
	'drafting.discard': ['steering'],
	'drafting.restore': ['steering'],
	'drafting.check-goal': ['steering'],
	'drafting.open-round': ['steering'],
	'drafting.close-round': ['steering', 'system'],
	'drafting.record-dissent': ['steering'],
	'drafting.reply-to-dissent': ['steering'],
	'drafting.consolidate': ['steering'],
	'drafting.keep-answer-sheet': ['linkHolder']
};
