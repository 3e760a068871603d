import { addDays, dayOf, type Day, type Instant } from './dates.ts';
import { writtenLanguage, type Language } from './language.ts';

/** How dates are said. All spaces inside a date are no-break spaces. */
/** A word that begins a sentence. */
export function atStart(text: string): string {
	return text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
}

export type Format = {
	/** `Mi., 8. März 2017` */
	day(day: Day): string;
	/** `Mittwoch, 8. März 2017` */
	longDay(day: Day): string;
	/** `8. März` */
	shortDay(day: Day): string;
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

const cache = new Map<string, Format>();

export function formatFor(language: Language): Format {
	const written = writtenLanguage(language);
	const known = cache.get(written);
	if (known) return known;
	const format = makeFormat(written);
	cache.set(written, format);
	return format;
}

function makeFormat(language: 'de' | 'en'): Format {
	const locale = language === 'de' ? 'de-DE' : 'en-GB';
	const full = new Intl.DateTimeFormat(locale, {
		weekday: 'short',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
	const long = new Intl.DateTimeFormat(locale, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
	const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
	const dayYear = new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
	const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
	const numbers = new Intl.NumberFormat(locale);
	const say = (formatter: Intl.DateTimeFormat, day: Day) =>
		formatter.format(noon(day)).replaceAll(' ', '\u00A0');
	const time = (clock: string) => (language === 'de' ? `${clock}\u00A0Uhr` : clock);
	const dayAndTime = (day: Day, clock: string | null) =>
		clock ? `${say(full, day)}, ${time(clock)}` : say(full, day);
	const nearness = (day: Day, today: Day) => {
		for (const distance of [-1, 0, 1] as const)
			if (addDays(today, distance) === day) return near[language][`${distance}`];
		return undefined;
	};
	return {
		day: (day) => say(full, day),
		longDay: (day) => say(long, day),
		shortDay: (day) => say(short, day),
		weekday: (day) => {
			const name = say(weekday, day);
			return language === 'de' ? `${name}.` : name;
		},
		time,
		dayAndTime,
		instant: (instant, timeZone) => {
			const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
			const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
			return dayAndTime(dayOf(instant, timeZone), clock);
		},
		span: (from, to) => {
			if (!to || to === from) return say(full, from);
			const start = from.slice(0, 4) === to.slice(0, 4) ? say(short, from) : say(dayYear, from);
			return `${start} – ${say(dayYear, to)}`;
		},
		nearness,
		until: (day, today) => {
			const word = nearness(day, today);
			const said =
				language === 'de' ? `${weekdayDot(say(weekday, day))}, ${say(short, day)}` : say(full, day);
			const text = word ? `${word}, ${said}` : say(full, day);
			return language === 'de' ? `bis ${text}` : `until ${text}`;
		},
		number: (value) => numbers.format(value)
	};
}

/** The formatters run in UTC, so a day is handed over as its noon in UTC. */
function noon(day: Day): number {
	return Temporal.Instant.from(`${day}T12:00:00Z`).epochMilliseconds;
}

function weekdayDot(name: string): string {
	return name.endsWith('.') ? name : `${name}.`;
}
