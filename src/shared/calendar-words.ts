import type { WrittenLanguage } from './language.ts';

/**
 * The words of the calendar. Our own and not those of `Intl`: they are the same on every machine, and
 * loading its rules would cost a tenth of the time of a start.
 */
export const calendarWords: Readonly<
	Record<
		WrittenLanguage,
		{
			readonly months: readonly string[];
			/** Monday first. */
			readonly weekdays: readonly string[];
			readonly short: readonly string[];
			/** Joins day, month and year. */
			readonly afterDay: string;
			/** Stands after a short weekday that is said alone. */
			readonly dot: string;
		}
	>
> = {
	de: {
		months: [
			...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli'],
			...['August', 'September', 'Oktober', 'November', 'Dezember']
		],
		weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
		short: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
		afterDay: '.',
		dot: '.'
	},
	en: {
		months: [
			...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
			...['August', 'September', 'October', 'November', 'December']
		],
		weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
		short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
		afterDay: '',
		dot: ''
	}
};
