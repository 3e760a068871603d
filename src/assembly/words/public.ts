import { minutesPageWords } from '#meetings/minutes/page-words.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { briefingPublicWords } from './public/briefing.ts';
import { documentPageWords } from './public/documents.ts';
import { conceptWords } from './public/concept.ts';
import { coreGroupPageWords } from './public/core-group.ts';
import { dateWords } from './public/dates.ts';
import { dependenciesWords } from './public/dependencies.ts';
import { frameWords } from './public/frame.ts';
import { groupWords } from './public/groups.ts';
import { implementationWords } from './public/implementation.ts';
import { itemWords } from './public/item.ts';
import { itemTextPageWords } from './public/item-texts.ts';
import { journalWords } from './public/journal.ts';
import { legalWords } from './public/legal.ts';
import { listPageWords } from './public/list.ts';
import { meetingPageWords } from './public/meetings.ts';
import { planWords } from './public/plan.ts';
import { cataloguePageWords } from './public/catalogue.ts';
import { predecessorPageWords } from './public/predecessor.ts';
import { startWords } from './public/start.ts';
import { structureWords } from './public/structure.ts';
import { takePartWords } from './public/take-part.ts';
import { treeWords } from './public/tree.ts';

function words(language: WrittenLanguage) {
	return {
		frame: frameWords[language],
		start: startWords[language],
		groups: groupWords[language],
		briefing: briefingPublicWords[language],
		plan: planWords[language],
		dates: dateWords[language],
		minutes: minutesPageWords[language],
		meetings: meetingPageWords[language],
		takePart: takePartWords[language],
		coreGroup: coreGroupPageWords[language],
		concept: conceptWords[language],
		catalogue: cataloguePageWords[language],
		predecessor: predecessorPageWords[language],
		tree: treeWords[language],
		dependencies: dependenciesWords[language],
		documents: documentPageWords[language],
		item: itemWords[language],
		itemTexts: itemTextPageWords[language],
		structure: structureWords[language],
		implementation: implementationWords[language],
		list: listPageWords[language],
		journal: journalWords[language],
		legal: legalWords[language]
	};
}

/** The words of the public pages. */
export const publicWords = { de: words('de'), en: words('en') };
