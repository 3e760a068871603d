import type { Unit } from './definition.ts';

/** The parts of a sentence about a rule; titles of steps come with their marks. */
export type RuleWords = {
	quoted(title: string): string;
	units: Readonly<Record<Unit, (count: number) => string>>;
	/** `„Prüfung“ endet`, `„Prüfung“ beginnt`; a step of one day is just named. */
	starts: string;
	ends: string;
	/** `nach Beginn von „Prüfung“`, where a step of several days is counted from its other edge. */
	afterStart(title: string): string;
	after(title: string): string;
	beforeEnd(title: string): string;
	before(title: string): string;
	earliest(distance: string, from: string): string;
	latest(distance: string, from: string): string;
	notBefore(title: string): string;
	notAfter(title: string): string;
	sameDay(title: string): string;
	lastsAtLeast(count: number): string;
	lastsAtMost(count: number): string;
	onlyOn(weekdays: string): string;
	not: Readonly<
		Record<'publicHolidays' | 'schoolHolidays' | 'summerHolidays' | 'freeDays', string>
	>;
	in: Readonly<Record<'summerHolidays' | 'councilDays', string>>;
	fixed(day: string): string;
	from(day: string): string;
	until(day: string): string;
};

const de: RuleWords = {
	quoted: (title) => `„${title}“`,
	units: {
		days: (count) => (count === 1 ? 'einen Tag' : `${count} Tage`),
		workdays: (count) => (count === 1 ? 'einen Arbeitstag' : `${count} Arbeitstage`),
		weeks: (count) => (count === 1 ? 'eine Woche' : `${count} Wochen`)
	},
	starts: 'beginnt',
	ends: 'endet',
	afterStart: (title) => `nach dem Beginn von ${title}`,
	after: (title) => `nach ${title}`,
	beforeEnd: (title) => `vor dem Ende von ${title}`,
	before: (title) => `vor ${title}`,
	earliest: (distance, from) => `frühestens ${distance} ${from}`,
	latest: (distance, from) => `spätestens ${distance} ${from}`,
	notBefore: (title) => `nicht vor ${title}`,
	notAfter: (title) => `nicht nach ${title}`,
	sameDay: (title) => `spätestens am Tag von ${title}`,
	lastsAtLeast: (count) => `dauert mindestens ${count === 1 ? 'einen Tag' : `${count} Tage`}`,
	lastsAtMost: (count) => `dauert höchstens ${count === 1 ? 'einen Tag' : `${count} Tage`}`,
	onlyOn: (weekdays) => `nur an diesen Wochentagen: ${weekdays}`,
	not: {
		publicHolidays: 'nicht an einem Feiertag',
		schoolHolidays: 'nicht in den Schulferien',
		summerHolidays: 'nicht in den Sommerferien',
		freeDays: 'nicht am Wochenende und nicht an einem Feiertag'
	},
	in: { summerHolidays: 'in den Sommerferien', councilDays: 'nur an einem Sitzungstag' },
	fixed: (day) => `steht fest für ${day}`,
	from: (day) => `nicht vor ${day}`,
	until: (day) => `nicht nach ${day}`
};

const en: RuleWords = {
	quoted: (title) => `“${title}”`,
	units: {
		days: (count) => (count === 1 ? 'one day' : `${count} days`),
		workdays: (count) => (count === 1 ? 'one working day' : `${count} working days`),
		weeks: (count) => (count === 1 ? 'one week' : `${count} weeks`)
	},
	starts: 'begins',
	ends: 'ends',
	afterStart: (title) => `after the beginning of ${title}`,
	after: (title) => `after ${title}`,
	beforeEnd: (title) => `before the end of ${title}`,
	before: (title) => `before ${title}`,
	earliest: (distance, from) => `at the earliest ${distance} ${from}`,
	latest: (distance, from) => `at the latest ${distance} ${from}`,
	notBefore: (title) => `not before ${title}`,
	notAfter: (title) => `not after ${title}`,
	sameDay: (title) => `at the latest on the day of ${title}`,
	lastsAtLeast: (count) => `takes at least ${count === 1 ? 'one day' : `${count} days`}`,
	lastsAtMost: (count) => `takes at most ${count === 1 ? 'one day' : `${count} days`}`,
	onlyOn: (weekdays) => `only on these weekdays: ${weekdays}`,
	not: {
		publicHolidays: 'not on a public holiday',
		schoolHolidays: 'not in the school holidays',
		summerHolidays: 'not in the summer holidays',
		freeDays: 'not at weekends or on a public holiday'
	},
	in: { summerHolidays: 'in the summer holidays', councilDays: 'only on a session day' },
	fixed: (day) => `is fixed for ${day}`,
	from: (day) => `not before ${day}`,
	until: (day) => `not after ${day}`
};

export const ruleWords = { de, en } as const;
