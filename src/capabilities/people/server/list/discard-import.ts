import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { findImport } from './read-imports.ts';

const DiscardImport = v.object({ importId: id() });

/** Throws an uploaded address list away, with all that stands in it. */
export const discardListImport = act('people.discard-list-import', DiscardImport, async (tools) => {
	const { input, tx } = tools;
	const prepared = await findImport(tx, input.importId);
	if (!prepared) return refuse('not-found');
	const permitted = tools.permit(prepared.processId);
	if (!permitted.ok) return permitted;
	await tx.deleteFrom('list_import').where('id', '=', prepared.id).execute();
	return done({
		what: 'list-import-discarded',
		subject: ['listImport', prepared.id],
		process: prepared.processId,
		audience: 'desk'
	});
});
