import { consolidationWords } from './desk/consolidation.ts';
import { deskCoreGroupWords } from './desk/core-group.ts';
import { briefingDeskWords } from './desk/briefing.ts';
import { deskCouncilWords } from './desk/council.ts';
import { deskDocumentWords } from './desk/documents.ts';
import { departmentWords } from './desk/department.ts';
import { inboxWords } from './desk/inbox.ts';
import { itemTextDeskWords } from './desk/item-texts.ts';
import { lettersWords } from './desk/letters.ts';
import { measureSheetWords } from './desk/measure-sheet.ts';
import { meetingsDeskWords } from './desk/meetings.ts';
import { minutesDeskWords } from './desk/minutes.ts';
import { deskListWords } from './desk/list.ts';
import { mailWords } from './desk/mail.ts';
import { mineWords } from './desk/mine.ts';
import { outreachDeskWords } from './desk/outreach.ts';
import { overviewWords } from './desk/overview.ts';
import { ownGroupWords } from './desk/own-group.ts';
import { ownWords } from './desk/own.ts';
import { ownRatingWords } from './desk/own-rating.ts';
import { resistanceWords } from './desk/resistance.ts';
import { peopleDeskWords } from './desk/people.ts';
import { planEditorWords } from './desk/plan-editor.ts';
import { planWords } from './desk/plan.ts';
import { pollWords } from './desk/poll.ts';
import { deskCatalogueWords } from './desk/catalogue.ts';
import { deskPredecessorWords } from './desk/predecessor.ts';
import { processesWords } from './desk/processes.ts';
import { roundsWords } from './desk/rounds.ts';
import { schoolHolidaysWords } from './desk/school-holidays.ts';
import { questionnaireWords } from './desk/questionnaires.ts';
import { sheetWords } from './desk/sheets.ts';
import { shellWords } from './desk/shell.ts';
import { stepLettersWords } from './desk/step-letters.ts';
import { signInWords } from './desk/sign-in.ts';
import { structureDeskWords } from './desk/structure.ts';
import { survivalWords } from './desk/survival.ts';
import { templatesWords } from './desk/templates.ts';
import { todayWords } from './desk/today.ts';
import { bulkDeskWords } from './desk/bulk.ts';
import { workshopWords } from './desk/workshop.ts';

const parts = {
	measureSheet: measureSheetWords,
	people: peopleDeskWords,
	list: deskListWords,
	letters: lettersWords,
	stepLetters: stepLettersWords,
	mail: mailWords,
	department: departmentWords,
	shell: shellWords,
	mine: mineWords,
	signIn: signInWords,
	own: ownWords,
	ownRating: ownRatingWords,
	resistance: resistanceWords,
	ownGroup: ownGroupWords,
	coreGroup: deskCoreGroupWords,
	outreach: outreachDeskWords,
	today: todayWords,
	plan: planWords,
	planEditor: planEditorWords,
	poll: pollWords,
	processes: processesWords,
	templates: templatesWords,
	schoolHolidays: schoolHolidaysWords,
	inbox: inboxWords,
	meetings: meetingsDeskWords,
	minutes: minutesDeskWords,
	briefing: briefingDeskWords,
	catalogue: deskCatalogueWords,
	predecessor: deskPredecessorWords,
	workshop: workshopWords,
	itemTexts: itemTextDeskWords,
	structure: structureDeskWords,
	bulk: bulkDeskWords,
	rounds: roundsWords,
	questionnaires: questionnaireWords,
	sheets: sheetWords,
	consolidation: consolidationWords,
	documents: deskDocumentWords,
	council: deskCouncilWords,
	survival: survivalWords,
	overview: overviewWords
};
type Parts = { [Name in keyof typeof parts]: (typeof parts)[Name]['de'] };

/** The words of the desk, of the departments and of the pages behind a personal link. */
export const deskWords: { de: Parts; en: Parts } = { de: inLanguage('de'), en: inLanguage('en') };

function inLanguage(language: 'de' | 'en'): Parts {
	return Object.fromEntries(
		Object.entries(parts).map(([name, words]) => [name, words[language]])
	) as Parts;
}
