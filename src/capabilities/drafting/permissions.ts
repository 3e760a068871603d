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
	'drafting.open-rating': ['steering'],
	'drafting.enter-ballots': ['steering'],
	'drafting.remove-ballot': ['steering'],
	'drafting.close-rating': ['steering', 'system'],
	'drafting.decide-wording': ['steering'],
	'drafting.keep-ballot': ['linkHolder'],
	'drafting.keep-answer-sheet': ['linkHolder']
};
