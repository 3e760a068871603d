import { calendarWords } from './calendar-words.ts';
import { addDays, dayOf, type Day, type Instant } from './dates.ts';
import { writtenLanguage, type Language, type WrittenLanguage } from './language.ts';

/** A word that begins a sentence. */
export function atStart(text: string): string {
	return text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
}

/** How dates are said. A line may break before the year, so that a narrow column never cuts a word; elsewhere stand no-break spaces. */
export type Format = {
	/** `Mi., 8. März 2017` */
	day(day: Day): string;
	/** `Mittwoch, 8. März 2017` */
	longDay(day: Day): string;
	/** `8. März` */
	shortDay(day: Day): string;
	/** `März 2017`, of a day or of `2017-03` */
	monthYear(month: string): string;
	/** `Mi.` */
	weekday(day: Day): string;
	/** `17:00 Uhr` */
	time(time: string): string;
	/** `Mi., 8. März 2017, 17:00 Uhr` */
	dayAndTime(day: Day, time: string | null): string;
	/** `Mi., 8. März 2017, 17:00 Uhr` in a time zone */
	instant(instant: Instant, timeZone: string): string;
	/** `8. März – 7. April 2017`, or one day */
	span(from: Day, to: Day | null): string;
	/** `heute`, `morgen`, `gestern`, or nothing */
	nearness(day: Day, today: Day): string | undefined;
	/** `noch bis morgen, Mi., 3. Mai` */
	until(day: Day, today: Day): string;
	number(value: number): string;
};

const near = {
	de: { '-1': 'gestern', '0': 'heute', '1': 'morgen' },
	en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }
} as const;

const locales = { de: 'de-DE', en: 'en-GB' } as const;
const cache = new Map<string, Format>();

export function formatFor(language: Language): Format {
	const written = writtenLanguage(language);
	const known = cache.get(written);
	if (known) return known;
	const format = makeFormat(written);
	cache.set(written, format);
	return format;
}

function makeFormat(language: WrittenLanguage): Format {
	const { months, weekdays, short, afterDay, dot } = calendarWords[language];
	const glue = (...words: string[]) => words.join('\u00A0');
	const month = (day: Day) => months[Number(day.slice(5, 7)) - 1] ?? '';
	const shortDay = (day: Day) => glue(`${Number(day.slice(8))}${afterDay}`, month(day));
	const dayYear = (day: Day) => `${shortDay(day)} ${day.slice(0, 4)}`;
	const weekday = (day: Day) => `${short[placeInWeek(day)]}${dot}`;
	const fullDay = (day: Day) => glue(`${weekday(day)},`, dayYear(day));
	const time = (clock: string) => (language === 'de' ? `${clock}\u00A0Uhr` : clock);
	const dayAndTime = (day: Day, clock: string | null) =>
		clock ? `${fullDay(day)}, ${time(clock)}` : fullDay(day);
	const nearness = (day: Day, today: Day) => {
		for (const distance of [-1, 0, 1] as const)
			if (addDays(today, distance) === day) return near[language][`${distance}`];
		return undefined;
	};
	let numbers: Intl.NumberFormat | undefined;
	return {
		day: fullDay,
		longDay: (day) => glue(`${weekdays[placeInWeek(day)]},`, dayYear(day)),
		shortDay,
		monthYear: (of) => glue(month(of), of.slice(0, 4)),
		weekday,
		time,
		dayAndTime,
		instant: (instant, timeZone) => {
			const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
			const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
			return dayAndTime(dayOf(instant, timeZone), clock);
		},
		span: (from, to) => {
			if (!to || to === from) return fullDay(from);
			const start = from.slice(0, 4) === to.slice(0, 4) ? shortDay(from) : dayYear(from);
			return `${start} – ${dayYear(to)}`;
		},
		nearness,
		until: (day, today) => {
			const word = nearness(day, today);
			const said = language === 'de' ? `${weekday(day)}, ${shortDay(day)}` : fullDay(day);
			const text = word ? `${word}, ${said}` : fullDay(day);
			return language === 'de' ? `bis ${text}` : `until ${text}`;
		},
		number: (value) => (numbers ??= new Intl.NumberFormat(locales[language])).format(value)
	};
}

function placeInWeek(day: Day): number {
	return Temporal.PlainDate.from(day).dayOfWeek - 1;
}
