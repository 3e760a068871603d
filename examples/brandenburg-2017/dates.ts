import type { StoryDate } from './story-shape.ts';

const house = 'Haus Beispiel, großer Saal';

/** What all take part in. `real` marks what is on public record; all other dates are invented. */
const common: StoryDate[] = [
	{
		step: 'preparation-kickoff',
		on: '2016-10-11',
		place: 'Räume der BBAG',
		note: 'Rund 50 Menschen waren da. Gemeinsam legten sie die Termine der beiden Ideenwerkstätten fest.',
		real: true
	},
	{
		step: 'idea-workshop-1',
		on: '2016-11-03',
		note: 'Rund 40 Menschen sammelten und ordneten erste Leitlinien, Ziele und Maßnahmen.',
		real: true
	},
	{
		step: 'idea-workshop-2',
		on: '2016-12-01',
		note: 'Eine Gruppe plante den Ablauf für 2017, eine Gruppe legte die fünf Arbeitsbereiche fest.',
		real: true
	},
	{ step: 'planning-concept', on: '2016-12-30', real: true },
	{ step: 'decision', on: '2017-01-09', until: '2017-01-31', real: false },
	{ step: 'year-plan', on: '2017-02-06', until: '2017-03-03', real: false },
	{ step: 'kickoff', on: '2017-03-08', at: '17:00', place: 'Gotisches Haus', real: true },
	{ step: 'specialist-event', on: '2017-04-07', real: true },
	{ step: 'core-group', on: '2017-04-10', at: '16:00', place: house, real: false },
	{ step: 'interim-report', on: '2017-08-01', until: '2017-08-31', real: false },
	{
		step: 'interim-report-council',
		on: '2017-09-27',
		at: '16:00',
		place: 'Sitzungssaal (Beispiel)',
		real: false
	},
	{ step: 'council-questions', on: '2017-09-28', until: '2017-10-13', real: false },
	{ step: 'compilation', on: '2017-10-20', until: '2017-11-03', real: false },
	{ step: 'draft', on: '2017-11-06', real: false },
	{ step: 'draft-feedback', on: '2017-11-06', until: '2017-11-20', real: false },
	{ step: 'closing-event', on: '2018-01-18', at: '17:00', place: house, real: false },
	{ step: 'council-path', on: '2018-01-25', until: '2018-05-29', real: false },
	{
		step: 'council-decision',
		on: '2018-05-30',
		at: '16:00',
		place: 'Sitzungssaal (Beispiel)',
		real: false
	},
	{ step: 'owners', on: '2018-06-06', until: '2018-07-13', real: false },
	{ step: 'yearly-report', on: '2019-05-20', until: '2019-06-14', real: false }
];

/** The groups follow one another in the real order; their dates are invented. */
const groups: StoryDate[] = [
	...group('social-participation', {
		'invitation-1': ['2017-03-13', '2017-03-20'],
		'feedback-1': ['2017-03-20', '2017-04-09'],
		briefing: ['2017-04-03', '2017-04-07'],
		'meeting-1': ['2017-04-10'],
		'invitation-2': ['2017-04-11', '2017-04-13'],
		'feedback-2': ['2017-04-13', '2017-04-25'],
		'meeting-2': ['2017-04-26'],
		review: ['2017-04-27', '2017-05-10'],
		'core-group-review': ['2017-05-15']
	}),
	...group('health', {
		'invitation-1': ['2017-04-03', '2017-04-10'],
		'feedback-1': ['2017-04-10', '2017-04-26'],
		briefing: ['2017-04-20', '2017-04-24'],
		'meeting-1': ['2017-04-27'],
		// Three days end on Sunday, 30 April; 1 May is a holiday.
		'invitation-2': ['2017-04-28', '2017-04-28'],
		'feedback-2': ['2017-04-28', '2017-05-17'],
		'meeting-2': ['2017-05-18'],
		review: ['2017-05-19', '2017-06-01']
	}),
	...group('housing', {
		'invitation-1': ['2017-04-10', '2017-04-13'],
		'feedback-1': ['2017-04-13', '2017-05-03'],
		briefing: ['2017-04-24', '2017-04-28'],
		'meeting-1': ['2017-05-04'],
		'invitation-2': ['2017-05-05', '2017-05-05'],
		'feedback-2': ['2017-05-08', '2017-05-22'],
		'meeting-2': ['2017-05-23'],
		review: ['2017-05-24', '2017-06-06']
	}),
	...group('education-labour', {
		'invitation-1': ['2017-05-15', '2017-05-22'],
		'feedback-1': ['2017-05-22', '2017-06-07'],
		briefing: ['2017-05-29', '2017-06-02'],
		'meeting-1': ['2017-06-08'],
		'invitation-2': ['2017-06-09', '2017-06-09'],
		'feedback-2': ['2017-06-12', '2017-06-28'],
		'meeting-2': ['2017-06-29'],
		review: ['2017-06-30', '2017-07-13']
	}),
	...group('children-family', {
		'invitation-1': ['2017-07-10', '2017-07-14'],
		'feedback-1': ['2017-09-04', '2017-09-13'],
		briefing: ['2017-09-04', '2017-09-11'],
		'meeting-1': ['2017-09-14'],
		'invitation-2': ['2017-09-15', '2017-09-15'],
		'feedback-2': ['2017-09-18', '2017-10-04'],
		'meeting-2': ['2017-10-05'],
		review: ['2017-10-06', '2017-10-19']
	})
];

export const dates: StoryDate[] = [...common, ...groups];

function group(area: string, steps: Record<string, [on: string, until?: string]>): StoryDate[] {
	return Object.entries(steps).map(([step, [on, until]]) =>
		until
			? { step, area, on, until, real: false }
			: { step, area, on, at: '17:00', place: house, real: false }
	);
}
