import type { GroupFacts } from './group-facts.ts';
import type { ItemFact, StepFact, TodayFacts } from './today-facts.ts';

export const goal: ItemFact = {
	id: 'goal',
	kind: 'goal',
	areaId: 'housing',
	code: 'Z-WO-1',
	title: 'Eigene Wohnungen',
	state: 'draft',
	published: true,
	version: 1,
	benefits: ['Wer eine Wohnung hat, ist angekommen.'],
	goalSheet: { measuredBy: 'Zahl der Mietverträge' },
	measureSheet: null
};
export const round = {
	id: 'round',
	itemId: 'goal',
	version: 1,
	open: true,
	lastDay: '2017-05-04',
	sheets: 4,
	invited: 9
};
export const review = {
	id: 'review',
	itemId: 'goal',
	department: 'Rechtsamt',
	version: 1,
	dueOn: '2017-05-01',
	answeredOn: null
};
export const kickoff: StepFact = {
	id: 'step',
	title: 'Auftakt',
	areaId: null,
	area: null,
	kind: 'event',
	groupPhase: null,
	tasks: [],
	letters: [],
	contents: [],
	startsOn: '2017-03-08',
	endsOn: null,
	optional: false
};
/** Nobody is wanted, and there is no core group. */
export const quiet: GroupFacts = {
	coreGroup: null,
	wanted: [],
	letters: { changeAsked: 0, toSend: 0 }
};
/** A process on 2 May 2017 in which nothing is due. */
export const calm: TodayFacts = {
	today: '2017-05-02',
	published: true,
	holidays: [],
	steps: [kickoff],
	calls: [],
	meetings: [],
	documents: [],
	adopted: false,
	handedOver: false,
	consultations: [],
	invited: 9,
	received: 0,
	mail: 0,
	questions: 0,
	briefed: [],
	rounds: [],
	items: [goal],
	reviews: [],
	letters: { failed: 0, kept: 0 },
	unanswered: 0,
	unowned: 0,
	stale: 0,
	minutes: { tasks: [], objections: [], published: [] },
	barriers: { count: 0, firstDue: null },
	goals: [],
	group: quiet
};
