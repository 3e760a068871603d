import { describe, expect, it } from 'vitest';
import { taskActs, type TaskAct, type TemplateDue } from '#process/template.ts';
import { dueStepTasks } from './step-tasks.ts';
import { leftOf } from './task-proofs.ts';
import { calm, goal, kickoff, review, round } from './today.fixture.ts';
import type { ItemFact, StepFact, TodayFacts } from './today-facts.ts';
import { urgencyOf, whatIsDue } from './today.ts';

const sameDay: TemplateDue = { count: 0, unit: 'days', side: 'after', edge: 'end' };
const task = (act: TaskAct, due: TemplateDue = sameDay) => ({
	...{ key: act, act, due, text: { de: act, en: act }, demand: 'S11' }
});
/** The second meeting of the group on housing, today. */
const meeting: StepFact = {
	...kickoff,
	...{ id: 'meeting', title: 'Zweites Treffen', areaId: 'housing', area: 'Wohnen' },
	...{ kind: 'meeting', groupPhase: 'C', startsOn: '2017-05-02' }
};
const measure: ItemFact = { ...goal, id: 'measure', kind: 'measure', code: 'M-WO-1' };
const due = (act: TaskAct, facts: Partial<TodayFacts> = {}, step: StepFact = meeting) =>
	dueStepTasks({ ...calm, ...facts, steps: [{ ...step, tasks: [task(act)] }] }).length > 0;

describe('a task of the plan', () => {
	const lines = (
		rule: Partial<TemplateDue>,
		step: Partial<StepFact> = {},
		act: TaskAct = 'compile'
	) =>
		dueStepTasks({
			...calm,
			holidays: ['2017-05-01'],
			steps: [{ ...meeting, ...step, tasks: [task(act, { ...sameDay, ...rule })] }]
		});

	it('is soon two weeks before its day, then this week, then due, then overdue', () => {
		const urgency = (count: number) => lines({ count }).map((line) => urgencyOf(line, calm.today));
		expect([15, 14, 7, 0].map(urgency)).toEqual([[], ['soon'], ['week'], ['today']]);
		expect(lines({}, { startsOn: '2017-04-20' })).toMatchObject([{ day: '2017-04-20' }]);
	});

	it('is counted from its step, and not due on a free day', () => {
		const before = { startsOn: '2017-04-27' };
		expect(lines({ count: 3 }, before)).toMatchObject([{ day: '2017-05-02', moved: true }]);
	});

	it('is left to the next one that the same deed does, once that is due too', () => {
		const tasks = [
			{ ...task('prepare-briefing', { ...sameDay, edge: 'start' }), key: 'ask' },
			{ ...task('prepare-briefing'), key: 'publish' }
		];
		const keys = (startsOn: string, endsOn: string) =>
			dueStepTasks({ ...calm, steps: [{ ...meeting, startsOn, endsOn, tasks }] }).map(
				(line) => line.task.key
			);
		expect(keys('2017-05-02', '2017-05-08')).toEqual(['ask', 'publish']);
		expect(keys('2017-04-25', '2017-05-02')).toEqual(['publish']);
	});

	it('does not exist while its step has no date', () => {
		expect(lines({}, { startsOn: null })).toEqual([]);
	});

	it('that nothing can prove goes by itself when its step begins', () => {
		const notice = { count: 2, unit: 'weeks', side: 'before', edge: 'start' } as const;
		expect(lines(notice, { startsOn: '2017-05-04' }, 'award')).toMatchObject([
			{ day: '2017-04-20', until: '2017-05-03' }
		]);
		expect(lines(notice, { startsOn: '2017-05-02' }, 'award')).toEqual([]);
	});

	it('that nothing can prove goes soon after its day if it follows its step', () => {
		const minutes = (startsOn: string) => lines({ count: 5 }, { startsOn }, 'publish-minutes');
		expect(minutes('2017-04-24')).toMatchObject([{ day: '2017-05-02', until: '2017-05-05' }]);
		expect(minutes('2017-04-23')).toEqual([]);
	});

	it('is over once the council has decided', () => {
		const consultations = [{ meetsOn: '2017-05-02', adopts: true }];
		const earlier = { ...meeting, startsOn: '2017-05-01' };
		expect(due('compile', { consultations })).toBe(true);
		expect(due('compile', { consultations }, earlier)).toBe(false);
	});
});

describe('a task is done by doing it:', () => {
	const call = {
		areaId: 'housing',
		firstDay: '2017-05-01',
		lastDay: '2017-05-09',
		onDocument: false,
		waiting: 0
	};

	it('the call, once there is one of the group for that time, or when the time is over', () => {
		const feedback = { ...meeting, startsOn: '2017-05-01', endsOn: '2017-05-10' };
		expect(due('open-call', {}, feedback)).toBe(true);
		expect(due('open-call', { calls: [{ ...call, areaId: 'health' }] }, feedback)).toBe(true);
		expect(due('open-call', { calls: [{ ...call, firstDay: '2017-05-11' }] }, feedback)).toBe(true);
		expect(due('open-call', { calls: [call] }, feedback)).toBe(false);
		expect(due('open-call', { today: '2017-05-11' }, feedback)).toBe(false);
	});

	it('what came in, once the call is over and everything is read', () => {
		expect(due('close-call', { calls: [call] })).toBe(true);
		const over = { ...call, firstDay: '2017-04-20', lastDay: '2017-05-01' };
		const step = { ...meeting, startsOn: '2017-05-01' };
		expect(due('close-call', { calls: [{ ...over, waiting: 2 }] }, step)).toBe(true);
		expect(due('close-call', { calls: [over] }, step)).toBe(false);
	});

	it('questionnaires, when each text of the step had its own', () => {
		expect(due('open-rounds')).toBe(true);
		const asked = { ...round, itemId: 'measure' };
		expect(due('open-rounds', { items: [goal, measure] })).toBe(true);
		expect(due('open-rounds', { items: [goal, measure], rounds: [asked] })).toBe(false);
		const goals = { ...meeting, groupPhase: 'B' as const };
		expect(due('open-rounds', { items: [goal, measure], rounds: [asked] }, goals)).toBe(true);
		expect(due('open-rounds', { rounds: [round] }, goals)).toBe(false);
		const second = { ...goal, id: 'other' };
		const over = { ...goals, startsOn: '2017-05-01' };
		expect(due('open-rounds', { items: [goal, second], rounds: [round] }, goals)).toBe(true);
		expect(due('open-rounds', { items: [goal, second], rounds: [round] }, over)).toBe(false);
		expect(due('close-round', { rounds: [round] }, goals)).toBe(true);
	});

	it('answers, when they have become a new wording', () => {
		const goals = { ...meeting, groupPhase: 'B' as const };
		const rounds = [{ ...round, open: false }];
		expect(due('word-results', { rounds }, goals)).toBe(true);
		expect(due('word-results', { rounds, items: [{ ...goal, version: 2 }] }, goals)).toBe(false);
		const feedback = { ...goals, kind: 'call' as const, groupPhase: null };
		expect(due('word-results', { items: [] }, feedback)).toBe(true);
		expect(due('word-results', {}, feedback)).toBe(false);
	});

	it('the review, when no measure of the group still waits for it, and when all have answered', () => {
		const inState = (state: ItemFact['state']) => ({ items: [{ ...measure, state }] });
		expect(due('send-to-review')).toBe(true);
		expect(due('send-to-review', inState('consolidated'))).toBe(true);
		expect(due('send-to-review', inState('inReview'))).toBe(false);
		const rest = { ...measure, id: 'rest', state: 'draft' as const };
		expect(due('send-to-review', { items: [rest] })).toBe(true);
		expect(due('send-to-review', { items: [rest, ...inState('inReview').items] })).toBe(false);
		const reviews = [{ ...review, itemId: 'measure' }];
		expect(due('answer-reviews', { ...inState('inReview'), reviews })).toBe(true);
		const answered = [{ ...review, itemId: 'measure', answeredOn: '2017-05-01' }];
		expect(due('answer-reviews', { ...inState('reviewed'), reviews: answered })).toBe(false);
	});

	it('documents, when they are there', () => {
		const on = '2017-05-01';
		const items = [{ ...measure, state: 'reviewed' as const }];
		expect(due('write-report', { items })).toBe(true);
		expect(due('write-report', { items, documents: [{ kind: 'interimReport', on }] })).toBe(false);
		expect(due('compile', { documents: [{ kind: 'interimReport', on }] })).toBe(true);
		expect(due('publish-draft', { documents: [{ kind: 'draft', on }] })).toBe(false);
	});

	it('the way through the council, from its record', () => {
		const documents = [{ kind: 'concept' as const, on: '2017-05-01' }];
		const ahead = [{ meetsOn: '2017-06-01', adopts: false }];
		expect(due('decide-draft')).toBe(true);
		expect(due('decide-draft', { adopted: true })).toBe(false);
		expect(due('hand-over')).toBe(true);
		expect(due('hand-over', { handedOver: true })).toBe(false);
		expect(due('send-to-council', { documents })).toBe(true);
		expect(due('send-to-council', { documents, consultations: ahead })).toBe(false);
		expect(due('enter-decision', { documents, consultations: ahead })).toBe(true);
		const report = [{ kind: 'draft' as const, on: '2017-05-03' }];
		expect(leftOf('enter-decision', meeting, { ...calm, documents: report })).toBeNull();
		const decided = [{ meetsOn: '2017-05-01', adopts: true }];
		expect(due('enter-decision', { documents, consultations: decided })).toBe(false);
		expect(due('confirm-owners', { consultations: decided, unowned: 2 })).toBe(true);
		expect(due('confirm-owners', { consultations: decided })).toBe(false);
		expect(due('write-report', { consultations: decided, stale: 3 })).toBe(true);
		expect(due('write-report', { consultations: decided })).toBe(false);
	});

	it('the plan and the people, when it is public and somebody is invited', () => {
		expect(due('publish-plan', { published: false })).toBe(true);
		expect(due('publish-plan')).toBe(false);
		expect(due('approach', { invited: 0 })).toBe(true);
		expect(due('approach')).toBe(false);
	});

	it('the meeting, when its place is known and somebody is invited', () => {
		const prepared = { id: 'm', stepId: 'meeting', guests: 0, arranged: false };
		expect(due('invite')).toBe(true);
		expect(due('invite', { meetings: [prepared] })).toBe(true);
		expect(due('invite', { meetings: [{ ...prepared, guests: 3 }] })).toBe(false);
		expect(due('arrange', { meetings: [prepared] })).toBe(true);
		expect(due('arrange', { meetings: [{ ...prepared, arranged: true }] })).toBe(false);
		expect(due('arrange', {}, { ...meeting, startsOn: '2017-05-01' })).toBe(false);
	});

	it('the briefing, when the group can read it', () => {
		expect(due('prepare-briefing', { briefed: [null] })).toBe(true);
		expect(due('prepare-briefing', { briefed: [meeting.areaId] })).toBe(false);
	});

	it('and of each act it is known whether anything can show that', () => {
		const unproven = taskActs.filter((act) => leftOf(act, meeting, calm) === null);
		expect(unproven).toEqual([
			...['award', 'publish-minutes', 'write-report'],
			...['send-to-council', 'answer-council', 'enter-decision', 'other']
		]);
	});
});

describe('a line says', () => {
	const line = (act: TaskAct, facts: Partial<TodayFacts>) =>
		dueStepTasks({ ...calm, ...facts, steps: [{ ...meeting, tasks: [task(act)] }] });

	it('how many are left', () => {
		const items = ['one', 'two'].map((id) => ({ ...measure, id, state: 'consolidated' as const }));
		expect(line('send-to-review', { items })).toMatchObject([{ left: 2 }]);
	});

	it('how it is done now: ideas become a draft before answers become a wording', () => {
		expect(line('word-results', { items: [] })).toMatchObject([{ doing: 'draft-items' }]);
		const rounds = [{ ...round, itemId: 'measure', open: false }];
		expect(line('word-results', { items: [measure], rounds })).toMatchObject([
			{ doing: 'word-results' }
		]);
		expect(line('enter-decision', {})).toMatchObject([{ doing: 'answer-council' }]);
	});
});

describe('what is due is said once:', () => {
	const kinds = (act: TaskAct, facts: Partial<TodayFacts>) =>
		whatIsDue({ ...calm, ...facts, steps: [{ ...meeting, tasks: [task(act)] }] }).map(
			({ kind }) => kind
		);

	it('the measures of a group instead of each of them', () => {
		const items = [{ ...measure, state: 'consolidated' as const }];
		expect(kinds('send-to-review', { items })).toEqual(['step-task']);
		const elsewhere = items.map((item) => ({ ...item, areaId: 'health' }));
		expect(kinds('send-to-review', { items: elsewhere })).toEqual(['step-task', 'send-to-review']);
	});

	it('each late answer with its department instead of all of them', () => {
		const items = [{ ...measure, state: 'inReview' as const }];
		const reviews = [{ ...review, itemId: 'measure' }];
		expect(kinds('answer-reviews', { items, reviews })).toEqual(['review-late']);
		const far = [{ ...review, itemId: 'measure', dueOn: '2017-05-16' }];
		expect(kinds('answer-reviews', { items, reviews: far })).toEqual(['step-task']);
	});

	it('comments on the draft by the window in which they came', () => {
		const step = { ...meeting, areaId: null, startsOn: '2017-04-20' };
		const call = { areaId: null, firstDay: '2017-04-06', lastDay: '2017-04-20', waiting: 3 };
		const facts = { calls: [{ ...call, onDocument: true }], unanswered: 3 };
		const steps = [{ ...step, tasks: [task('close-call')] }];
		expect(whatIsDue({ ...calm, ...facts, steps })).toMatchObject([{ doing: 'answer-comments' }]);
	});

	it('the own work of the plan by its tasks, where the template names some', () => {
		const own = { ...meeting, kind: 'task' as const, areaId: null };
		const steps = [{ ...own, tasks: [task('compile')] }];
		expect(whatIsDue({ ...calm, steps }).map(({ kind }) => kind)).toEqual(['step-task']);
	});
});
