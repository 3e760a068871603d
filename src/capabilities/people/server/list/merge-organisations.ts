import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideMerge } from '../../list/organisations.ts';
import { readOrganisations } from './read-organisations.ts';

const MergeOrganisations = v.object({ processId: id(), organisationId: id(), intoId: id() });

/**
 * Two organisations are one: the people of the first move to the second, and its name leads there from now
 * on. The journal keeps which people moved, so that it could be undone.
 */
export const mergeOrganisations = act(
	'people.merge-organisations',
	MergeOrganisations,
	async (tools) => {
		const { input, tx } = tools;
		const permitted = tools.permit(input.processId);
		if (!permitted.ok) return permitted;
		const present = await readOrganisations(tx, input.processId);
		const from = present.find((one) => one.id === input.organisationId);
		const into = present.find((one) => one.id === input.intoId);
		if (!from || !into) return refuse('not-found');
		const decision = decideMerge({ fromId: from.id, intoId: into.id });
		if (!decision.ok) return decision;
		const moved = await tx
			.selectFrom('person')
			.select('id')
			.where('organisation_id', '=', from.id)
			.orderBy('id')
			.execute();
		await tx
			.updateTable('person')
			.set({ organisation_id: into.id })
			.where('organisation_id', '=', from.id)
			.execute();
		// Whatever led to the first leads to the second, also what was merged into it before.
		await tx
			.updateTable('organisation')
			.set({ merged_into: into.id })
			.where((where) => where.or([where('id', '=', from.id), where('merged_into', '=', from.id)]))
			.execute();
		return done({
			what: 'organisations-merged',
			subject: ['organisation', into.id],
			process: input.processId,
			audience: 'desk',
			data: {
				...{ from: from.name, into: into.name, people: moved.length, fromId: from.id },
				moved: moved.map((person) => person.id)
			},
			value: { intoId: into.id }
		});
	}
);
