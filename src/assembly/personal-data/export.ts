import type { Said } from '#journal/data-class.ts';
import type { Instant } from '#shared/dates.ts';
import { writeCsv } from '#shared/csv.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { classOf } from './classes.ts';

type Found = readonly {
	readonly key: string;
	readonly records: readonly Readonly<Record<string, string | null>>[];
}[];

/** Everything as JSON, for other programs (Art. 20 GDPR): codes as they are kept, titles to read. */
export function exportJson(found: Found, language: WrittenLanguage, at: Instant): string {
	const classes = found
		.filter(({ records }) => records.length > 0)
		.map(({ key, records }) => {
			const { title, purpose, shows } = classOf(key);
			return {
				class: key,
				title: title[language],
				purpose: purpose[language],
				fields: Object.fromEntries(
					Object.entries(shows).map(([field, name]) => [field, name[language]])
				),
				records
			};
		});
	return `${JSON.stringify({ format: 'fortschrift-my-data-1', exportedAt: at, classes }, null, '\t')}\n`;
}

const heads: Readonly<Record<'class' | 'number' | 'field' | 'value', Said>> = {
	class: { de: 'Art der Daten', en: 'Kind of data' },
	number: { de: 'Nr.', en: 'No.' },
	field: { de: 'Angabe', en: 'Field' },
	value: { de: 'Wert', en: 'Value' }
};

/** Everything as one table, a line for each fact, as office programs open it. */
export function exportCsv(found: Found, language: WrittenLanguage): string {
	const lines = found.flatMap(({ key, records }) => {
		const { title, shows } = classOf(key);
		return records.flatMap((record, index) =>
			Object.entries(shows).flatMap(([field, name]) => {
				const value = record[field];
				return value ? [[title[language], String(index + 1), name[language], value]] : [];
			})
		);
	});
	const head = Object.values(heads).map((said) => said[language]);
	return writeCsv([head, ...lines]);
}
