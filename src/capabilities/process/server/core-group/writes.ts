import type { Day } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import type { Candidacy, CandidacyState, NextStep } from '../../core-group/candidacy.ts';

/** Who is written down as putting themselves forward. */
export async function saveCandidacy(
	tx: Tx,
	candidacy: Omit<Candidacy, 'stateAt' | 'reason' | 'nextStep' | 'roleId' | 'leftAt' | 'terms'> & {
		readonly roleId?: string;
		readonly now: string;
		readonly entryId: string;
	}
): Promise<void> {
	await tx
		.insertInto('candidacy')
		.values({
			id: candidacy.id,
			process_id: candidacy.processId,
			name: candidacy.name,
			email: candidacy.email,
			language: candidacy.language,
			sector: candidacy.sector,
			organisation: candidacy.organisation,
			areas: JSON.stringify(candidacy.areas),
			why: candidacy.why,
			channel: candidacy.channel,
			shows: JSON.stringify(candidacy.shows),
			state: candidacy.state,
			reason: null,
			next_step: null,
			role_id: candidacy.roleId ?? null,
			state_at: candidacy.now,
			state_entry: candidacy.entryId,
			begun_entry: candidacy.entryId
		})
		.execute();
}

export async function setCandidacy(
	tx: Tx,
	id: string,
	change: {
		readonly state: CandidacyState;
		readonly now: string;
		readonly entryId: string;
		readonly reason?: string;
		readonly nextStep?: NextStep;
		readonly roleId?: string;
		readonly email?: string;
	}
): Promise<void> {
	await tx
		.updateTable('candidacy')
		.set({
			state: change.state,
			state_at: change.now,
			state_entry: change.entryId,
			...(change.reason === undefined ? {} : { reason: change.reason }),
			...(change.nextStep === undefined ? {} : { next_step: change.nextStep }),
			...(change.roleId === undefined ? {} : { role_id: change.roleId }),
			...(change.email === undefined ? {} : { email: change.email })
		})
		.where('id', '=', id)
		.execute();
}

export async function addTerm(
	tx: Tx,
	term: { id: string; candidacyId: string; from: Day; until: Day; entryId: string }
): Promise<void> {
	await tx
		.insertInto('core_group_term')
		.values({
			id: term.id,
			candidacy_id: term.candidacyId,
			begins_on: term.from,
			ends_on: term.until,
			begun_entry: term.entryId
		})
		.execute();
}

export async function endCoreGroupRole(tx: Tx, roleId: string, entryId: string): Promise<void> {
	await tx
		.updateTable('person_role')
		.set({ ended_entry: entryId })
		.where('id', '=', roleId)
		.where('role', '=', 'coreGroup')
		.where('ended_entry', 'is', null)
		.execute();
}
