import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findPersonByAddress, readRoleHolders } from '#people/server/reads.ts';
import { addRole, findOrAddPerson } from '#people/server/writes.ts';
import { address, day, id, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideTakeIn } from '../../core-group/candidacy.ts';
import { findCandidacy, isMember, readCandidacies } from './reads.ts';
import { addTerm, setCandidacy } from './writes.ts';

const TakeIn = v.object({
	candidacyId: id(),
	termFrom: day(),
	termUntil: day(),
	/** For somebody who left none on paper. */
	email: maybe(address())
});

/** Selection after self-selection (S8): the person gets the role and a term. */
export const takeIn = act('process.take-in', TakeIn, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const candidacy = await findCandidacy(tx, input.candidacyId);
	if (!candidacy) return refuse('not-found');
	const { processId } = candidacy;
	const permitted = tools.permit(processId);
	if (!permitted.ok) return permitted;
	const email = candidacy.email ?? input.email;
	const known = email ? await findPersonByAddress(tx, email) : undefined;
	const roles = known ? await readRoleHolders(tx, { processId, roles: ['coreGroup'] }) : [];
	const held = roles.find(({ personId }) => personId === known?.id);
	const taken = held ? await readCandidacies(tx, { roleId: held.roleId }) : [];
	const decision = decideTakeIn(
		candidacy,
		{ email: input.email, from: input.termFrom, until: input.termUntil },
		{ isMember: taken.some(isMember) }
	);
	if (!decision.ok) return decision;
	const { name, language, sector, organisation } = candidacy;
	const personId = await findOrAddPerson(tx, {
		...{ id: newId(), email: decision.value, name, language, sector, entryId },
		organisation: organisation ? { id: newId(), name: organisation, sector } : null
	});
	const roleId = held?.roleId ?? newId();
	if (!held)
		await addRole(tx, {
			...{ id: roleId, personId, role: 'coreGroup', processId, departmentId: null, entryId }
		});
	await setCandidacy(tx, candidacy.id, {
		...{ state: 'takenIn', roleId, email: decision.value, now, entryId }
	});
	const { termFrom: from, termUntil: until } = input;
	await addTerm(tx, { id: newId(), candidacyId: candidacy.id, from, until, entryId });
	return done({
		what: 'member-taken-in',
		subject: ['candidacy', candidacy.id],
		process: processId,
		audience: 'public',
		value: { roleId, personId }
	});
});
