import type { TemplateRule } from '#process/template.ts';

const days = (count: number) => ({ count, unit: 'days' as const });
const weeks = (count: number) => ({ count, unit: 'weeks' as const });

/** What the days have to keep to: the texts and tables of the source, as far as they speak of time. */
export const rules: TemplateRule[] = [
	// Before and at the start (S7, S8, S9).
	{
		key: 'plan-after-decision',
		step: 'year-plan',
		atLeast: days(1),
		after: 'decision',
		basis: 'S7'
	},
	{
		key: 'invited-in-time',
		step: 'kickoff',
		atLeast: weeks(3),
		after: 'year-plan',
		thanEdge: 'start',
		basis: 'S7'
	},
	{ key: 'kickoff-after-plan', step: 'kickoff', atLeast: days(1), after: 'year-plan', basis: 'S7' },
	{
		key: 'specialist-after-kickoff',
		step: 'specialist-event',
		atLeast: weeks(2),
		after: 'kickoff',
		basis: 'S8'
	},
	{
		key: 'specialist-soon',
		step: 'specialist-event',
		atMost: weeks(8),
		after: 'kickoff',
		basis: 'S8'
	},
	{
		key: 'core-group-between',
		step: 'core-group',
		atLeast: days(1),
		after: 'specialist-event',
		basis: 'S9'
	},
	{
		key: 'core-group-first',
		step: 'core-group',
		atLeast: days(1),
		before: 'meeting-1',
		freeDay: 'stays',
		basis: 'S9'
	},
	// Each group, by table 3 (S10, S11, S12).
	{
		key: 'groups-after-start',
		step: 'meeting-1',
		atLeast: days(1),
		after: 'specialist-event',
		basis: 'S6'
	},
	{
		key: 'staggered',
		step: 'meeting-1',
		atLeast: days(1),
		after: 'meeting-2',
		previousGroup: true,
		basis: 'S10'
	},
	{
		key: 'invitation-1-notice',
		step: 'invitation-1',
		atLeast: weeks(2),
		before: 'meeting-1',
		basis: 'S11'
	},
	{
		key: 'invitation-1-after-plan',
		step: 'invitation-1',
		atLeast: days(1),
		after: 'year-plan',
		basis: 'S7'
	},
	{
		key: 'feedback-1-invited',
		step: 'feedback-1',
		atLeast: days(0),
		after: 'invitation-1',
		thanEdge: 'start',
		basis: 'S12'
	},
	{
		key: 'feedback-1-before',
		step: 'feedback-1',
		atLeast: days(1),
		before: 'meeting-1',
		freeDay: 'stays',
		basis: 'S11'
	},
	{
		key: 'feedback-1-until',
		step: 'feedback-1',
		atMost: days(1),
		before: 'meeting-1',
		basis: 'S11'
	},
	{ key: 'briefing-sent', step: 'briefing', atLeast: days(3), before: 'meeting-1', basis: 'S11' },
	{
		key: 'briefing-fresh',
		step: 'briefing',
		edge: 'start',
		atMost: weeks(4),
		before: 'meeting-1',
		basis: 'S11'
	},
	{
		key: 'invitation-2-after',
		step: 'invitation-2',
		atLeast: days(0),
		after: 'meeting-1',
		basis: 'S11'
	},
	{
		key: 'invitation-2-soon',
		step: 'invitation-2',
		edge: 'end',
		atMost: days(3),
		after: 'meeting-1',
		basis: 'S11'
	},
	{
		key: 'feedback-2-invited',
		step: 'feedback-2',
		atLeast: days(0),
		after: 'invitation-2',
		thanEdge: 'start',
		basis: 'S12'
	},
	{
		key: 'feedback-2-before',
		step: 'feedback-2',
		atLeast: days(1),
		before: 'meeting-2',
		freeDay: 'stays',
		basis: 'S11'
	},
	{
		key: 'feedback-2-until',
		step: 'feedback-2',
		atMost: days(1),
		before: 'meeting-2',
		basis: 'S11'
	},
	{
		key: 'meeting-2-after',
		step: 'meeting-2',
		atLeast: weeks(2),
		after: 'meeting-1',
		basis: 'S11'
	},
	{ key: 'review-begins', step: 'review', atLeast: days(1), after: 'meeting-2', basis: 'S11' },
	{ key: 'review-begins-soon', step: 'review', atMost: days(1), after: 'meeting-2', basis: 'S11' },
	{
		key: 'review-two-weeks',
		step: 'review',
		edge: 'end',
		atMost: weeks(2),
		after: 'meeting-2',
		basis: 'S11'
	},
	{
		key: 'core-review-after',
		step: 'core-group-review',
		atLeast: days(1),
		after: 'review',
		basis: 'S11'
	},
	{ key: 'meeting-3-after', step: 'meeting-3', atLeast: days(1), after: 'review', basis: 'S10' },
	{ key: 'meeting-3-soon', step: 'meeting-3', atMost: weeks(3), after: 'review', basis: 'S10' },
	// Interim report in the summer break, for the council's session after it (S13).
	{
		key: 'report-in-break',
		step: 'interim-report',
		edge: 'start',
		days: { in: 'summerHolidays' },
		basis: 'S13'
	},
	{
		key: 'report-after-first-group',
		step: 'interim-report',
		atLeast: days(1),
		after: 'specialist-event',
		basis: 'S13'
	},
	{
		key: 'report-session',
		step: 'interim-report-council',
		days: { in: 'councilDays' },
		basis: 'S13'
	},
	{
		key: 'report-paper',
		step: 'interim-report',
		edge: 'end',
		atLeast: weeks(2),
		before: 'interim-report-council',
		basis: 'S13'
	},
	{
		key: 'report-soon',
		step: 'interim-report-council',
		atMost: weeks(10),
		after: 'interim-report',
		basis: 'S13'
	},
	{
		key: 'questions-after',
		step: 'council-questions',
		atLeast: days(1),
		after: 'interim-report-council',
		basis: 'S13'
	},
	{
		key: 'questions-answered',
		step: 'council-questions',
		edge: 'end',
		atMost: weeks(3),
		after: 'interim-report-council',
		basis: 'S13'
	},
	// Completion (S14).
	{
		key: 'compile-after-groups',
		step: 'compilation',
		atLeast: days(1),
		after: 'review',
		basis: 'S14'
	},
	{
		key: 'compile-after-meeting-3',
		step: 'compilation',
		atLeast: days(1),
		after: 'meeting-3',
		basis: 'S14'
	},
	{
		key: 'compile-after-core-review',
		step: 'compilation',
		atLeast: days(1),
		after: 'core-group-review',
		basis: 'S14'
	},
	{
		key: 'compile-after-questions',
		step: 'compilation',
		atLeast: days(1),
		after: 'council-questions',
		basis: 'S13'
	},
	{
		key: 'draft-after-compilation',
		step: 'draft',
		atLeast: days(1),
		after: 'compilation',
		basis: 'S14'
	},
	{ key: 'draft-soon', step: 'draft', atMost: days(7), after: 'compilation', basis: 'S14' },
	{
		key: 'feedback-with-draft',
		step: 'draft-feedback',
		atLeast: days(0),
		after: 'draft',
		basis: 'S14'
	},
	{
		key: 'feedback-with-draft-soon',
		step: 'draft-feedback',
		atMost: days(1),
		after: 'draft',
		basis: 'S14'
	},
	{
		key: 'closing-after-feedback',
		step: 'closing-event',
		atLeast: days(7),
		after: 'draft-feedback',
		basis: 'S14'
	},
	{
		key: 'closing-soon',
		step: 'closing-event',
		atMost: weeks(8),
		after: 'draft-feedback',
		basis: 'S14'
	},
	{
		key: 'council-after-handover',
		step: 'council-path',
		atLeast: days(1),
		after: 'closing-event',
		basis: 'S14'
	},
	{ key: 'decision-session', step: 'council-decision', days: { in: 'councilDays' }, basis: 'S14' },
	{
		key: 'decision-after-path',
		step: 'council-decision',
		atLeast: days(1),
		after: 'council-path',
		basis: 'S14'
	},
	{
		key: 'owners-after-decision',
		step: 'owners',
		atLeast: days(1),
		after: 'council-decision',
		basis: 'S4'
	},
	{
		key: 'report-after-a-year',
		step: 'yearly-report',
		atLeast: weeks(48),
		after: 'council-decision',
		basis: 'S4'
	},
	{
		key: 'report-within-a-year',
		step: 'yearly-report',
		edge: 'end',
		atMost: weeks(60),
		after: 'council-decision',
		basis: 'S4'
	}
];
