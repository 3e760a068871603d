import * as v from 'valibot';
import { readRoleHolders } from '#people/server/reads.ts';
import { address, day, id, line, maybe, prose } from '#shared/inputs.ts';
import { dayOf, addHours, type Instant } from '#shared/dates.ts';
import { refuse, type Decision } from '#shared/result.ts';
import type { Tx } from '#storage/storage.ts';
import { endAfterCorrection } from '../../minutes/approval.ts';
import { lineKinds, worded, type Wording } from '../../minutes/lines.ts';
import { readAgenda } from '../reads.ts';
import type { MinutesState } from './read-state.ts';
import { changeMinutes } from './writes.ts';

/** What is typed for a line. */
export const wordingFields = {
	kind: v.picklist(lineKinds, 'missing'),
	text: prose(2000),
	agendaItemId: maybe(id()),
	who: maybe(line(120)),
	publicAs: maybe(line(120)),
	email: maybe(address()),
	dueOn: maybe(day())
};

/** What was typed as a line can hold it, on the agenda of its meeting, with the person if the name is known. */
export async function readWording(
	tx: Tx,
	{ meeting }: MinutesState,
	typed: Wording
): Promise<Decision<Wording & { personId: string | null }>> {
	const { kind, text, agendaItemId, who, publicAs, email, dueOn } = typed;
	const known = await readAgenda(tx, meeting.id);
	if (agendaItemId && !known.some((item) => item.id === agendaItemId))
		return refuse('unknown-agenda-item', { agendaItemId: 'unknown' });
	const decision = worded({ kind, text, agendaItemId, who, publicAs, email, dueOn });
	if (!decision.ok) return decision;
	const personId = await personCalled(tx, meeting.processId, decision.value);
	return { ok: true, value: { ...decision.value, personId } };
}

/** The wording is another now: who agreed agreed to another text, and there must be time to look at it. */
export async function noteChange(
	tx: Tx,
	{ meeting, process, minutes, standing }: MinutesState,
	now: Instant
): Promise<void> {
	const closesAt =
		standing === 'circulating' && minutes?.closesAt
			? endAfterCorrection(minutes.closesAt, now, process.timeZone)
			: undefined;
	await changeMinutes(tx, meeting.id, {
		changedAt: now,
		...(closesAt ? { closesAt, approveBy: dayOf(addHours(closesAt, -1), process.timeZone) } : {})
	});
}

/** Somebody in the process who alone has this name, so that the task can be sent to them. */
async function personCalled(
	tx: Tx,
	processId: string,
	{ who, email }: Pick<Wording, 'who' | 'email'>
): Promise<string | null> {
	if (!who || email) return null;
	const holders = await readRoleHolders(tx, { processId });
	const named = new Set(holders.filter(({ name }) => name === who).map(({ personId }) => personId));
	const [only] = named;
	return named.size === 1 && only ? only : null;
}
