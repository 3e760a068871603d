import type { WrittenLanguage } from '#shared/language.ts';

const quarter = {
	de: (n: string) => `${n}. Quartal`,
	en: (n: string) => `quarter ${n} of`
} as const;
const locales = { de: 'de-DE', en: 'en-GB' } as const;
const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date as exactly as it is known: `2018`, `2018-Q1`, `2018-03`, `2018-03-01`. */
export function sayPartialDate(text: string, language: WrittenLanguage): string {
	const [year = '', rest = '', day] = text.split('-');
	if (rest === '') return year;
	if (rest.startsWith('Q'))
		return `${quarter[language](rest.slice(1))} ${year}`.replaceAll(' ', '\u00A0');
	const at = Temporal.Instant.from(`${year}-${rest}-${day ?? '01'}T12:00:00Z`);
	return formatter(language, day !== undefined)
		.format(at.epochMilliseconds)
		.replaceAll(' ', '\u00A0');
}

function formatter(language: WrittenLanguage, withDay: boolean): Intl.DateTimeFormat {
	const key = `${language}${withDay}`;
	const { day, ...month } = parts;
	const known =
		formats.get(key) ??
		new Intl.DateTimeFormat(locales[language], withDay ? { ...month, day } : month);
	formats.set(key, known);
	return known;
}
