import { describe, expect, test } from 'vitest';
import { template } from '../../src/capabilities/process/templates/planungskonzept-2016.ts';
import type { StoryItem } from './shape.ts';
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
const items: StoryItem[] = [...story.guidelines, ...story.goals, ...story.measures];
const departments = story.people.departments.map((department) => department.key);
const kindOf = (step: string) => allSteps.find(({ key }) => key === step)?.kind;
const gatherings = story.dates.filter(({ step }) =>
	['event', 'meeting'].includes(kindOf(step) ?? '')
);

describe('every key resolves', () => {
	test('keys are unique', () => {
		unique(areas);
		unique(allSteps.map(({ key }) => key));
		unique(template.phases.map(({ key }) => key));
		unique([...story.calls, ...story.ideas, ...items].map(({ key }) => key));
		unique([...story.rounds, ...story.reviews].map(({ key }) => key));
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

	test('contributions answer calls, and only hidden ones carry a reason', () => {
		for (const idea of story.ideas) {
			const call = must(story.calls.find(({ key }) => key === idea.call));
			expect(idea.at >= call.opens && idea.at <= call.closes, idea.key).toBe(true);
			expect(Boolean(idea.hiddenBecause), idea.key).toBe(!idea.publish);
		}
	});

	test('items come from published contributions made before them', () => {
		for (const item of items) {
			for (const key of item.from) {
				const idea = must(story.ideas.find((candidate) => candidate.key === key));
				expect(idea.publish && idea.at < item.at, `${item.key} from ${key}`).toBe(true);
			}
		}
	});

	test('goals serve guidelines, measures serve goals, each with its benefit', () => {
		for (const goal of story.goals) serves(goal, story.guidelines);
		for (const measure of story.measures) serves(measure, story.goals);
		for (const item of [...story.goals, ...story.measures]) expect(areas).toContain(item.area);
	});

	test('measures have a sheet', () => {
		for (const measure of story.measures) expect(measure.sheet).toBeDefined();
	});

	test('a questionnaire round fills the form and leads to a later version', () => {
		for (const round of story.rounds) {
			const item = must(items.find(({ key }) => key === round.item));
			expect(round.leadsTo.item).toBe(item.key);
			const version = must(item.versions[round.leadsTo.version - 2]);
			expect(item.publishAt <= round.opens && round.closes <= version.at).toBe(true);
			for (const sheet of round.sheets) {
				expect(sheet.answers).toHaveLength(template.questionnaires[item.kind].length);
			}
		}
	});

	test('reviews name a measure, its version and a department, and answer every aspect', () => {
		const aspects = template.reviewAspects.map(({ key }) => key);
		for (const review of story.reviews) {
			const measure = must(story.measures.find(({ key }) => key === review.measure));
			expect(measure.versions.length + 1).toBeGreaterThanOrEqual(review.version);
			const written = review.version === 1 ? measure : must(measure.versions[review.version - 2]);
			expect(written.at <= review.sentAt && measure.publishAt <= review.sentAt).toBe(true);
			expect(departments).toContain(review.department);
			if (!review.answer) continue;
			expect(review.answer.at > review.sentAt).toBe(true);
			expect(review.answer.findings.map(({ aspect }) => aspect)).toEqual(aspects);
			for (const { answer, text } of review.answer.findings) {
				if (answer !== 'yes') expect(text).not.toBe('');
			}
		}
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

	test('calls run as planned and close before their meeting', () => {
		for (const { area, round, opens, closes } of story.calls) {
			const planned = dateOf(area, `feedback-${round}`);
			expect([opens.slice(0, 10), closes.slice(0, 10)]).toEqual([planned.on, planned.until]);
			expect(closes < dateOf(area, `meeting-${round}`).on).toBe(true);
		}
	});

	test('reviews are due at most 14 days after the second meeting', () => {
		for (const { measure, due } of story.reviews) {
			const { area } = must(story.measures.find(({ key }) => key === measure));
			const days = daysBetween(dateOf(must(area), 'meeting-2').on, due);
			expect(days).toBeGreaterThan(0);
			expect(days).toBeLessThanOrEqual(template.reviewDays);
		}
	});

	test('nothing has happened after now, and versions follow one another', () => {
		const day = Temporal.PlainDateTime.from(story.now);
		expect(day.dayOfWeek).toBe(2);
		for (const { at, publishAt, versions } of items) {
			const moments = [at, ...versions.map((version) => version.at)];
			expect(moments).toEqual([...moments].sort());
			for (const moment of [...moments, publishAt]) expect(moment < story.now).toBe(true);
			expect(at <= publishAt).toBe(true);
		}
		for (const { at } of story.ideas) expect(at < story.now).toBe(true);
		for (const { answer } of story.reviews) expect((answer?.at ?? '') < story.now).toBe(true);
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

function serves(item: StoryItem, targets: StoryItem[]) {
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
