import * as v from 'valibot';
import { isDay, isTime } from './dates.ts';

/** The building blocks of every act's input. Messages are reason codes, worded in `words.ts`. */

/** Marks that turn the order of all letters behind them, up to those of others. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;

const withoutControls = (given: string) =>
	given
		.toWellFormed()
		.replaceAll(/(?![\t\n])\p{Cc}/gu, '')
		.replaceAll(turns, '');

/** What people write, without the control characters that no text needs and PostgreSQL refuses. */
export const text = () => v.pipe(v.string('missing'), v.transform(withoutControls));

/** One line that people write: trimmed, not empty. */
export const line = (most = 200) =>
	v.pipe(
		text(),
		v.transform((given) => given.replaceAll(/\s+/g, ' ').trim()),
		v.nonEmpty('missing'),
		v.maxLength(most, 'too-long')
	);

/** Several lines that people write: line ends unified, outer white space gone, not empty. */
export const prose = (most = 8000) =>
	v.pipe(
		v.string('missing'),
		v.transform((given) => given.replaceAll(/\r\n?/g, '\n')),
		text(),
		v.trim(),
		v.nonEmpty('missing'),
		v.maxLength(most, 'too-long')
	);

/** Whether nothing of it can be read. */
export const isBlank = (text: string) => withoutControls(text).trim() === '';

/** Nothing, or what the schema accepts; an empty field counts as nothing. */
export const maybe = <Schema extends v.GenericSchema<string, string>>(schema: Schema) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => (isBlank(text) ? null : text)),
		v.nullable(schema)
	);

export const address = () =>
	v.pipe(
		v.string('missing'),
		v.transform((text) => text.trim().toLowerCase()),
		v.nonEmpty('missing'),
		v.maxLength(254, 'too-long'),
		v.email('not-an-address')
	);

export const id = () => v.pipe(v.string('missing'), v.nonEmpty('missing'), v.uuid('unknown'));

export const day = () =>
	v.pipe(v.string('missing'), v.nonEmpty('missing'), v.check(isDay, 'not-a-day'));

export const time = () =>
	v.pipe(v.string('missing'), v.nonEmpty('missing'), v.check(isTime, 'not-a-time'));

/** One or several ticked boxes or chosen options. */
export const several = <Schema extends v.GenericSchema<string, string>>(schema: Schema) =>
	v.pipe(
		v.optional(v.union([v.array(v.string()), v.string()]), []),
		v.transform((given) => (Array.isArray(given) ? given : [given]).filter((text) => text !== '')),
		v.array(schema)
	);

/** A whole number of people or votes from a form, as a number. */
export const count = () =>
	v.pipe(
		v.string('missing'),
		v.trim(),
		v.nonEmpty('missing'),
		v.regex(/^\d{1,6}$/, 'not-a-number'),
		v.transform(Number)
	);
