import { calendarWords } from '#shared/calendar-words.ts';
import type { WrittenLanguage } from '#shared/language.ts';

const quarter = {
	de: (n: string) => `${n}. Quartal`,
	en: (n: string) => `quarter ${n} of`
} as const;
/** A date as exactly as it is known: `2018`, `2018-Q1`, `2018-03`, `2018-03-01`. */
export function sayPartialDate(text: string, language: WrittenLanguage): string {
	const [year = '', rest = '', day] = text.split('-');
	if (rest === '') return year;
	if (rest.startsWith('Q'))
		return `${quarter[language](rest.slice(1))} ${year}`.replaceAll(' ', '\u00A0');
	const { months, afterDay } = calendarWords[language];
	const month = months[Number(rest) - 1] ?? '';
	const said = day ? [`${Number(day)}${afterDay}`, month, year] : [month, year];
	return said.join('\u00A0');
}
