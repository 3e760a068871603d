import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { daysBetween, instantOf, nextMidnight } from './dates.ts';
import { readForm } from './form.ts';
import { formatFor } from './format.ts';
import { uuidv7 } from './ids.ts';
import { line } from './inputs.ts';

describe('dates', () => {
	it('turn a local time into an instant, in winter and in summer', () => {
		expect(instantOf('2017-03-08', '17:00', 'Europe/Berlin')).toBe('2017-03-08T16:00:00.000Z');
		expect(instantOf('2017-05-04', '17:00', 'Europe/Berlin')).toBe('2017-05-04T15:00:00.000Z');
	});

	it('know midnight on the day the clocks change', () => {
		expect(nextMidnight('2017-03-26T12:00:00.000Z', 'Europe/Berlin')).toBe(
			'2017-03-26T22:00:00.000Z'
		);
	});

	it('count days over the change of clocks', () => {
		expect(daysBetween('2017-03-25', '2017-03-27')).toBe(2);
	});

	it('are said as people say them', () => {
		const { dayAndTime, span, until, monthYear } = formatFor('de');
		const plain = (text: string) => text.replaceAll('\u00A0', ' ');
		expect(plain(dayAndTime('2017-03-08', '17:00'))).toBe('Mi., 8. März 2017, 17:00 Uhr');
		expect(plain(span('2017-03-08', '2017-04-07'))).toBe('8. März – 7. April 2017');
		expect(plain(monthYear('2017-03'))).toBe('März 2017');
		expect(plain(until('2017-05-03', '2017-05-02'))).toBe('bis morgen, Mi., 3. Mai');
	});

	it('may break into two lines before the year and nowhere else', () => {
		const { day, longDay } = formatFor('de');
		expect(day('2017-11-14').split(' ')).toEqual(['Di.,\u00A014.\u00A0November', '2017']);
		expect(longDay('2017-11-14').split(' ')).toHaveLength(2);
	});
});

describe('identifiers', () => {
	it('sort by time as text', () => {
		fc.assert(
			fc.property(fc.nat(2 ** 41), fc.nat(2 ** 41), (a, b) => {
				fc.pre(a < b);
				expect(uuidv7(a) < uuidv7(b)).toBe(true);
			})
		);
	});

	it('are UUIDs of version 7', () => {
		expect(uuidv7(Date.UTC(2017, 2, 8))).toMatch(
			/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
		);
	});
});

describe('what people write', () => {
	it('turns no letters behind it, and keeps what each script needs', () => {
		const typed = 'Frei\u202Egifnehsrev\u2066 \u0000می\u200Cخواهم\u200F\tx';
		expect(v.parse(line(), typed)).toBe('Freigifnehsrev می\u200Cخواهم\u200F x');
	});
});

describe('posted forms', () => {
	it('nest by dots and gather repeated names', () => {
		const form = new FormData();
		form.append('title', 'Ziel');
		form.append('goal.measuredBy', 'Zahl');
		form.append('from', 'a');
		form.append('from', 'b');
		expect(readForm(form)).toEqual({
			title: 'Ziel',
			goal: { measuredBy: 'Zahl' },
			from: ['a', 'b']
		});
	});

	it('never reach a prototype, whatever the names are', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
				const form = new FormData();
				for (const [name, value] of [
					...pairs,
					['__proto__.polluted', 'yes'],
					['a.__proto__.polluted', 'x']
				])
					form.append(name ?? '', value ?? '');
				readForm(form);
				expect(({} as { polluted?: string }).polluted).toBeUndefined();
			})
		);
	});
});
