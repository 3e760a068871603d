import type { ItemKind } from '#drafting/items.ts';

/** What became of an item that is no longer worked on, and how a meeting has checked a goal. */
const de = {
	/** Head of the box on the page of what is no longer worked on. */
	goneText: {
		guideline: 'Diese Leitlinie wird nicht weitergeschrieben.',
		goal: 'Dieses Ziel wird nicht weitergeschrieben.',
		measure: 'Diese Maßnahme wird nicht weitergeschrieben.'
	} satisfies Record<ItemKind, string>,
	stays: 'Code, letzter Text und Begründung bleiben hier lesbar.',
	since: (day: string) => `Seit ${day}.`,
	because: 'Begründung:',
	goneInto: 'Aufgegangen in:',
	splitInto: 'Geteilt in:',
	life: {
		inherited: {
			merge: (codes: string, many: boolean) => `${codes} ${many ? 'sind' : 'ist'} hier aufgegangen`,
			split: (codes: string) => `Entstanden aus ${codes}, geteilt`
		},
		merged: {
			merge: (codes: string) => `Aufgegangen in ${codes}`,
			split: (codes: string) => `Geteilt in ${codes}`
		},
		dropped: 'Vor dem Beschluss gestrichen',
		restored: 'Wieder in Arbeit'
	},
	and: 'und',
	checked: {
		confirmed: (day: string) => `Am ${day} bestätigt`,
		reworded: (day: string) => `Am ${day} neu gefasst`,
		back: (day: string) => `Am ${day} zurück in die Arbeit gegeben`
	},
	checkedAt: (meeting: string) => `beim Treffen „${meeting}“`
};

export const structureWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		goneText: {
			guideline: 'This guideline is no longer worked on.',
			goal: 'This goal is no longer worked on.',
			measure: 'This measure is no longer worked on.'
		},
		stays: 'Code, last text and reason stay readable here.',
		since: (day) => `Since ${day}.`,
		because: 'Reason:',
		goneInto: 'Gone into:',
		splitInto: 'Split into:',
		life: {
			inherited: {
				merge: (codes, many) => `${codes} ${many ? 'have' : 'has'} gone into this`,
				split: (codes) => `Made from ${codes} by a split`
			},
			merged: {
				merge: (codes) => `Gone into ${codes}`,
				split: (codes) => `Split into ${codes}`
			},
			dropped: 'Struck before the council decided',
			restored: 'Back in the work'
		},
		and: 'and',
		checked: {
			confirmed: (day) => `Confirmed on ${day}`,
			reworded: (day) => `Worded anew on ${day}`,
			back: (day) => `Sent back into the work on ${day}`
		},
		checkedAt: (meeting) => `at the meeting “${meeting}”`
	}
};
