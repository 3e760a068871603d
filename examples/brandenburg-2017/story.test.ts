import { describe, expect, test } from 'vitest';
import { template } from '../../src/capabilities/process/templates/planungskonzept-2016.ts';
import { story } from './story.ts';

/** Source: school holidays of Brandenburg 2017 (two sources differ on Easter: 10 or 12 April). */
const schoolHolidays = [
	['2017-01-30', '2017-02-04'],
	['2017-04-12', '2017-04-22'],
	['2017-05-26', '2017-05-26'],
	['2017-07-20', '2017-09-01'],
	['2017-10-23', '2017-11-04'],
	['2017-12-21', '2018-01-02']
] as const;

const publicHolidays = [
	'2017-01-01',
	'2017-04-14',
	'2017-04-16',
	'2017-04-17',
	'2017-05-01',
	'2017-05-25',
	'2017-06-04',
	'2017-06-05',
	'2017-10-03',
	'2017-10-31',
	'2017-12-25',
	'2017-12-26'
];

const areas = template.areas.map((area) => area.key);
const allSteps = [...template.steps, ...template.groupSteps];
const measures = story.areas.flatMap((area) => area.measures);
const goals = story.areas.flatMap((area) => area.goals);
const ideas = [...story.calls, ...story.areas].flatMap((from) => from.ideas);
const departments = story.people.departments.map((department) => department.key);
const persons = [
	...story.people.participants,
	...story.people.departments.map(({ reviewer }) => reviewer)
].map(({ key }) => key);
const kindOf = (step: string) => allSteps.find(({ key }) => key === step)?.kind;
const gatherings = story.dates.filter(({ step }) =>
	['event', 'meeting'].includes(kindOf(step) ?? '')
);

describe('every key resolves', () => {
	test('keys are unique', () => {
		unique(areas);
		unique(allSteps.map(({ key }) => key));
		unique(template.phases.map(({ key }) => key));
		unique([...ideas, ...story.guidelines, ...goals, ...measures].map(({ key }) => key));
		unique(persons);
		unique(story.dates.map(({ step, area }) => `${area} ${step}`));
	});

	test('steps belong to a phase', () => {
		for (const step of allSteps) {
			expect(template.phases.map(({ key }) => key)).toContain(step.phase);
		}
		for (const step of template.groupSteps) expect(step.phase).toBe('groups');
	});

	test('dates name steps and areas, and no step that must happen lacks one', () => {
		for (const { step, area } of story.dates) {
			const known = area ? template.groupSteps : template.steps;
			expect(known.map(({ key }) => key)).toContain(step);
			if (area) expect(areas).toContain(area);
		}
		const dated = story.dates.map(({ step, area }) => `${area} ${step}`);
		for (const { key, optional } of template.steps) {
			if (!optional) expect(dated).toContain(`undefined ${key}`);
		}
		for (const area of areas) {
			for (const { key, optional } of template.groupSteps) {
				if (!optional) expect(dated).toContain(`${area} ${key}`);
			}
		}
	});

	test('the groups meet in the order the story names', () => {
		expect([...story.groupOrder].sort()).toEqual([...areas].sort());
		const firstMeetings = story.groupOrder.map((area) => dateOf(area, 'meeting-1').on);
		expect(firstMeetings).toEqual([...firstMeetings].sort());
	});

	test('items come from contributions that are not hidden', () => {
		for (const item of [...story.guidelines, ...goals, ...measures])
			for (const key of item.from) {
				const idea = must(ideas.find((candidate) => candidate.key === key));
				expect(
					'hiddenBecause' in idea && idea.hiddenBecause,
					`${item.key} from ${key}`
				).toBeFalsy();
			}
	});

	test('goals come from ideas of the first round', () => {
		for (const area of story.areas)
			for (const goal of area.goals)
				for (const key of goal.from)
					expect(area.ideas.find((idea) => idea.key === key)?.call, goal.key).toBe(1);
	});

	test('goals serve guidelines, measures serve goals, each with its benefit', () => {
		for (const goal of goals) serves(goal, story.guidelines);
		for (const measure of measures) serves(measure, goals);
	});

	test('a questionnaire is about an item of its area and fills the form', () => {
		for (const area of story.areas)
			for (const { key, item, sheets, answers } of area.rounds) {
				const kind = area.goals.some((goal) => goal.key === item) ? 'goal' : 'measure';
				if (kind === 'measure') expect(area.measures.map((one) => one.key)).toContain(item);
				expect(answers, key).toHaveLength(template.questionnaires[kind].length);
				for (const list of answers) expect(list, key).toHaveLength(sheets.length);
			}
	});

	test('reviews name a department and aspects of the template, each finding with its reason', () => {
		const aspects = template.reviewAspects.map(({ key }) => key);
		for (const { key, review, third, conclusion } of measures) {
			if (!review) continue;
			expect(departments).toContain(review.department);
			for (const { aspect, text } of review.findings) {
				expect(aspects).toContain(aspect);
				expect(text, key).not.toBe('');
			}
			const returned = review.findings.length > 0 && review.answeredAfterDays !== undefined;
			expect(Boolean(third ?? conclusion), `${key} has an end`).toBe(returned);
		}
	});

	test('owners are people of the story, and only a yes is followed by updates', () => {
		for (const { key, owner, updates = [] } of measures) {
			if (owner) expect(persons).toContain(owner.person);
			if (updates.length > 0) expect(owner?.answer, key).toBe('accepted');
			const days = updates.map(({ on }) => on);
			expect(days, key).toEqual([...days].sort());
		}
	});

	test('comments are about texts of their area', () => {
		for (const area of story.areas)
			for (const { item } of area.comments)
				expect([...area.goals, ...area.measures].map(({ key }) => key)).toContain(item);
	});
});

describe('the size is typical', () => {
	test('five areas with their ideas, goals, measures, questionnaires and comments', () => {
		for (const area of story.areas) {
			expect(area.ideas.length, area.area).toBeGreaterThanOrEqual(20);
			expect(area.goals.length, area.area).toBeGreaterThanOrEqual(6);
			expect(area.measures.length, area.area).toBeGreaterThanOrEqual(14);
			expect(area.rounds.length, area.area).toBeGreaterThanOrEqual(3);
			expect(area.comments.length, area.area).toBeGreaterThanOrEqual(40);
		}
		expect(story.people.participants.length).toBeGreaterThanOrEqual(75);
	});

	test('the weaknesses of the real case are planted: missing costs, open dissent, a postponement', () => {
		const sheets = measures.map(({ second, sheet }) => second?.sheet ?? sheet);
		expect(sheets.filter(({ cost }) => cost.kind === 'missing').length).toBeGreaterThan(10);
		expect(measures.some(({ dissent }) => dissent && !dissent.reply)).toBe(true);
		expect(measures.some(({ council }) => council?.kind === 'strike')).toBe(true);
		expect(measures.some(({ council }) => council?.kind === 'amend')).toBe(true);
		expect(story.concept.consultations.some(({ result }) => result === 'postponed')).toBe(true);
	});
});

describe('the calendar holds', () => {
	test('every meeting is on a weekday, on no public holiday and outside school holidays', () => {
		expect(gatherings.length).toBeGreaterThan(15);
		for (const { step, area, on } of gatherings) {
			const what = `${area ?? ''} ${step} ${on}`;
			expect(Temporal.PlainDate.from(on).dayOfWeek, what).toBeLessThanOrEqual(5);
			expect(publicHolidays, what).not.toContain(on);
			expect(
				schoolHolidays.some(([first, last]) => first <= on && on <= last),
				what
			).toBe(false);
		}
	});

	test('no group step starts or ends in the summer holidays', () => {
		for (const { step, area, on, until } of story.dates) {
			if (!area) continue;
			for (const day of [on, until ?? on]) {
				expect(day < '2017-07-20' || day > '2017-09-01', `${area} ${step}`).toBe(true);
			}
		}
	});

	test('weekdays named in a text are right', () => {
		const texts = JSON.stringify(story);
		const named = [...texts.matchAll(/(\p{L}+tag|Mittwoch), (\d+)\. (\p{L}+)(?: (\d{4}))?/gu)];
		expect(named.length).toBeGreaterThanOrEqual(3);
		for (const [, weekday, day, month, year] of named) {
			const date = Temporal.PlainDate.from({
				year: Number(year ?? 2017),
				month: months.indexOf(must(month)) + 1,
				day: Number(day)
			});
			expect(date.toLocaleString('de', { weekday: 'long' })).toBe(weekday);
		}
	});

	test('real dates are the ones on public record', () => {
		expect(story.dates.filter(({ real }) => real).map(({ on }) => on)).toEqual([
			'2016-10-11',
			'2016-11-03',
			'2016-12-01',
			'2016-12-30',
			'2017-03-08',
			'2017-04-07'
		]);
	});

	test('windows end after they begin', () => {
		for (const { on, until } of story.dates) {
			expect(Temporal.PlainDate.compare(on, until ?? on)).toBeLessThanOrEqual(0);
		}
	});

	test.each(areas)('the window of %s fits the rules of the template', (area) => {
		const [first, second] = [dateOf(area, 'meeting-1'), dateOf(area, 'meeting-2')];
		const review = dateOf(area, 'review');
		expect(daysBetween(must(dateOf(area, 'feedback-1').until), first.on)).toBe(1);
		expect(daysBetween(must(dateOf(area, 'feedback-2').until), second.on)).toBe(1);
		expect(daysBetween(first.on, second.on)).toBeGreaterThanOrEqual(14);
		expect(daysBetween(second.on, must(review.until))).toBeLessThanOrEqual(template.reviewDays);
		const weeks = daysBetween(first.on, must(review.until)) / 7;
		expect(weeks).toBeGreaterThanOrEqual(4);
		expect(weeks).toBeLessThanOrEqual(6);
	});

	test('everybody has two weeks for the draft, and each answer comes before the concept', () => {
		const { draft, concept, answersFrom } = story.concept;
		expect(daysBetween(draft.at.slice(0, 10), draft.until)).toBeGreaterThanOrEqual(14);
		expect(draft.until < answersFrom && answersFrom < concept.at).toBe(true);
	});

	test('the council meets on weekdays outside the holidays, after the handover', () => {
		for (const { on, scheduledAt } of story.concept.consultations) {
			expect(Temporal.PlainDate.from(on).dayOfWeek).toBeLessThanOrEqual(5);
			expect(scheduledAt > story.concept.handover.on && scheduledAt < on).toBe(true);
		}
	});
});

test('all mail addresses end in .example', () => {
	const addresses = JSON.stringify(story).match(/[\w.+-]+@[\w.-]+/g) ?? [];
	expect(addresses.length).toBeGreaterThan(5);
	for (const address of addresses) expect(address).toMatch(/\.example$/);
	const { participants, departments, steering } = story.people;
	unique(
		[...steering, ...participants, ...departments.map(({ reviewer }) => reviewer)].map(
			({ email }) => email
		)
	);
});

const months =
	'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

function serves(
	item: { key: string; serves: readonly { item: string; benefit: string }[] },
	targets: readonly { key: string }[]
) {
	expect(item.serves.length, item.key).toBeGreaterThan(0);
	for (const link of item.serves) {
		expect(targets.map(({ key }) => key)).toContain(link.item);
		expect(link.benefit).not.toBe('');
	}
}

function dateOf(area: string, step: string) {
	return must(story.dates.find((date) => date.area === area && date.step === step));
}

function daysBetween(from: string, to: string) {
	return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

function unique(keys: string[]) {
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
}

function must<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('A key of the story leads nowhere.');
	return value;
}
