import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { decideInvite } from '#people/roles.ts';
import { holdsRole } from '#people/server/reads.ts';
import { addRole, findOrAddPerson } from '#people/server/writes.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideBringIn } from '../../outreach/wanted.ts';
import { findWanted } from './reads.ts';

const InviteWanted = v.object({ wantedId: id() });

/** Who agreed becomes a participant; the letter is that of every invitation. */
export const inviteWanted = act('process.invite-wanted', InviteWanted, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const wanted = await findWanted(tx, input.wantedId);
	if (!wanted) return refuse('not-found');
	const { processId, institution, sector } = wanted;
	const permitted = tools.permit(processId);
	if (!permitted.ok) return permitted;
	const decision = decideBringIn({ ...wanted, broughtIn: wanted.personId !== null });
	if (!decision.ok) return decision;
	const personId = await findOrAddPerson(tx, {
		...{ id: newId(), email: decision.value, language: 'de', sector, entryId },
		name: wanted.name ?? institution ?? '',
		organisation: institution
			? { id: newId(), name: institution, sector: sector ?? 'resident' }
			: null
	});
	const role = { personId, role: 'participant', processId, departmentId: null } as const;
	const alreadyHolds = await holdsRole(tx, role);
	const mayInvite = decideInvite({ role: 'participant', departmentId: null, alreadyHolds });
	if (!mayInvite.ok) return mayInvite;
	await addRole(tx, { ...role, id: newId(), entryId });
	await tx.updateTable('wanted').set({ person_id: personId }).where('id', '=', wanted.id).execute();
	return done({
		what: 'person-invited',
		subject: ['person', personId],
		process: processId,
		audience: 'desk',
		data: { role: 'participant', departmentId: null },
		value: { personId }
	});
});
