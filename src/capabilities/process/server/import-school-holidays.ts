import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { dayOf } from '#shared/dates.ts';
import { line, maybe, text } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { isHarmless, parseSchoolHolidays } from '../holidays/import-file.ts';
import { withImported } from '../holidays/school-holidays.ts';
import { lands } from '../lands.ts';
import { readImported } from './read-school-holidays.ts';

const ImportSchoolHolidays = v.object({
	source: v.pipe(
		v.string('missing'),
		v.transform((given) => given.replaceAll(/\r\n?/g, '\n')),
		text(),
		v.check((given) => given.trim() !== '', 'missing')
	),
	/** Of a calendar file, which does not say it. */
	land: v.picklist(lands, 'missing'),
	/** Whoever made the file, where it does not say so itself. */
	origin: maybe(line(200))
});

/** Brings in school holidays for all processes; of a file with mistakes nothing is taken. */
export const importSchoolHolidays = act(
	'process.import-school-holidays',
	ImportSchoolHolidays,
	async ({ input, tx, entryId, now, newId, permit }) => {
		const permitted = permit(null);
		if (!permitted.ok) return permitted;
		const { rows, findings } = parseSchoolHolidays(input.source, input.land);
		if (rows.length === 0 || !findings.every(isHarmless))
			return refuse('not-school-holidays', { source: 'not-school-holidays' });
		const touched = [...new Set(rows.map(({ land }) => land))].sort();
		const before = await readImported(tx, touched);
		const staying = new Set(withImported(before, rows));
		for (const { id } of before.filter((row) => !staying.has(row)))
			await tx
				.updateTable('school_holiday')
				.set({ ended_entry: entryId })
				.where('id', '=', id)
				.execute();
		const today = dayOf(now, 'Europe/Berlin');
		for (const { land, name, first, last, source, retrieved } of rows)
			await tx
				.insertInto('school_holiday')
				.values({
					...{ id: newId(), land, name, first, last },
					source: source || (input.origin ?? ''),
					retrieved: retrieved ?? today,
					...{ begun_entry: entryId, ended_entry: null }
				})
				.execute();
		return done({
			what: 'school-holidays-imported',
			subject: ['school_holiday', entryId],
			process: null,
			audience: 'desk',
			data: {
				land: touched.join(', '),
				count: rows.length,
				years: [...new Set(rows.map(({ first }) => first.slice(0, 4)))].sort().join(', ')
			},
			value: { count: rows.length, leftOut: findings.length }
		});
	}
);
