import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, line } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideRename } from '../../list/organisations.ts';
import { sectors } from '../../roles.ts';
import { findOrganisation } from './read-organisations.ts';

const ChangeOrganisation = v.object({
	processId: id(),
	organisationId: id(),
	name: line(160),
	sector: v.picklist(sectors, 'missing')
});

/** Gives an organisation its right name and the side from which it speaks. */
export const changeOrganisation = act(
	'people.change-organisation',
	ChangeOrganisation,
	async (tools) => {
		const { input, tx } = tools;
		const permitted = tools.permit(input.processId);
		if (!permitted.ok) return permitted;
		const organisation = await findOrganisation(tx, {
			...{ processId: input.processId, id: input.organisationId }
		});
		if (!organisation) return refuse('not-found');
		const other = await tx
			.selectFrom('organisation')
			.select('id')
			.where('name', '=', input.name)
			.where('id', '!=', organisation.id)
			.executeTakeFirst();
		const decision = decideRename({ nameTaken: other !== undefined });
		if (!decision.ok) return decision;
		const { name, sector } = input;
		await tx
			.updateTable('organisation')
			.set({ name, sector })
			.where('id', '=', organisation.id)
			.execute();
		return done({
			what: 'organisation-changed',
			subject: ['organisation', organisation.id],
			process: input.processId,
			audience: 'desk',
			data: { name, sector, before: organisation.name, sectorBefore: organisation.sector }
		});
	}
);
