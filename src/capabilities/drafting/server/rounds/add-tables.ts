import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { isOpen } from '../../questionnaire.ts';
import { decideTables, tableNames } from '../../rounds/sets.ts';
import { addTableLinks } from './begin-set.ts';
import { readTables } from './read-progress.ts';
import { findSetFacts } from './read-sets.ts';

const AddTables = v.object({
	setId: id(),
	/** One table per line. */
	tables: prose(4000)
});

/** More people came than chairs were set out for: further tables for an open set. */
export const addTables = act('drafting.add-tables', AddTables, async (tools) => {
	const { input, tx, now } = tools;
	const set = await findSetFacts(tx, input.setId);
	if (!set) return refuse('not-found');
	const permitted = tools.permit(set.processId);
	if (!permitted.ok) return permitted;
	if (!isOpen(set, now)) return refuse('round-closed');
	const known = (await readTables(tx, set.id)).map(({ name }) => name);
	const names = tableNames(input.tables, 'Tisch');
	const decision = decideTables(names, known);
	if (!decision.ok) return decision;
	await addTableLinks(tx, set.id, names);
	if (!set.ways.includes('tables'))
		await tx
			.updateTable('questionnaire_set')
			.set({ ways: JSON.stringify([...set.ways, 'tables']) })
			.where('id', '=', set.id)
			.execute();
	return done({
		what: 'tables-added',
		subject: ['questionnaire-set', set.id],
		process: set.processId,
		audience: 'desk',
		data: { title: set.title, tables: names.length }
	});
});
