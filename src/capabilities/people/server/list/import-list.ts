import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, line, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { columnKeys } from '../../list/columns.ts';
import { readLines, takenLines } from '../../list/import-lines.ts';
import { findImport } from './read-imports.ts';
import { readKnownPeople } from './read-list.ts';
import { savePeople } from './save-people.ts';
import { beginSubscriptions } from './writes.ts';

const ImportList = v.object({
	importId: id(),
	/** What each column tells, from the first on; empty for one that is left out. */
	columns: v.pipe(
		v.union([v.array(v.string()), v.string()], 'missing'),
		v.transform((given) => (Array.isArray(given) ? given : [given])),
		v.array(v.picklist([...columnKeys, ''], 'unknown')),
		v.transform((keys) => keys.map((key) => (key === '' ? null : key)))
	),
	/** Where the consent of these people comes from. */
	consentSource: line(300),
	/** Lines about which there was a question, and which somebody ticked. */
	also: several(v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'unknown')))
});

/**
 * Puts the people of an address list on the list, all in one go or not at all. Looks through it once more:
 * who has left since it was shown stays away. The uploaded list is deleted.
 */
export const importList = act('people.import-list', ImportList, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const prepared = await findImport(tx, input.importId);
	if (!prepared) return refuse('not-found');
	const { processId, table } = prepared;
	const permitted = tools.permit(processId);
	if (!permitted.ok) return permitted;
	const lines = readLines(table, input.columns, await readKnownPeople(tx, processId));
	const people = takenLines(lines, input.also.map(Number));
	if (people.length === 0) return refuse('nothing-to-import');
	const ids = await savePeople(tx, people, { processId, entryId, newId });
	const subscriptions = people.map(({ email, wishes, consent }) => ({
		...{
			id: newId(),
			processId,
			personId: ids.get(email) ?? '',
			basis: 'consent' as const,
			wishes
		},
		consent: {
			...{ source: consent ?? input.consentSource, wording: null, version: null },
			...{ requestedAt: null, confirmedAt: null }
		}
	}));
	await beginSubscriptions(tx, subscriptions, entryId);
	await tx.deleteFrom('list_import').where('id', '=', prepared.id).execute();
	return done({
		what: 'list-imported',
		subject: ['listImport', prepared.id],
		process: processId,
		audience: 'desk',
		data: { people: people.length, leftOut: lines.length - people.length },
		why: input.consentSource,
		value: { people: people.length, leftOut: lines.length - people.length }
	});
});
