import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { findCatalogue } from './read-imports.ts';

const DiscardCatalogue = v.object({ importId: id() });

/** Throws an uploaded catalogue away; nothing in the work changes. */
export const discardCatalogue = act(
	'drafting.discard-catalogue',
	DiscardCatalogue,
	async (tools) => {
		const { input, tx } = tools;
		const prepared = await findCatalogue(tx, input.importId);
		if (!prepared) return refuse('not-found');
		const permitted = tools.permit(prepared.processId);
		if (!permitted.ok) return permitted;
		await tx.deleteFrom('catalogue_import').where('id', '=', prepared.id).execute();
		return done({
			what: 'catalogue-discarded',
			subject: ['catalogueImport', prepared.id],
			process: prepared.processId,
			audience: 'desk'
		});
	}
);
