import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { addDays, instantOf } from '#shared/dates.ts';
import { day, id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { askedRoles, decideOpenRound, isOpen } from '../questionnaire.ts';
import { readRounds } from './read-rounds.ts';
import { findItem } from './reads.ts';
import { beginSet } from './rounds/begin-set.ts';

const OpenRound = v.object({
	itemId: id(),
	/** Last day included. */
	closesOn: day()
});

/** Asks all participants about one item by letter: the short way to a set of one (S16). */
export const openRound = act('drafting.open-round', OpenRound, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const process = await findProcess(tx, item.processId);
	if (!process) return refuse('not-found');
	const people = await readRoleHolders(tx, { processId: process.id, roles: askedRoles });
	const invited = new Set(people.map((person) => person.personId)).size;
	const closesAt = instantOf(addDays(input.closesOn, 1), '00:00', process.timeZone);
	const rounds = await readRounds(tx, { itemId: item.id });
	const decision = decideOpenRound(item, {
		roundOpen: rounds.some((round) => isOpen(round, now)),
		invited,
		closesAt,
		now
	});
	if (!decision.ok) return decision;
	const roundIds = await beginSet(tx, {
		...{ id: newId(), process, title: null, meetingId: null, named: false, asks: 'everybody' },
		...{ ways: ['mail'], invited, tables: [], items: [item], closesAt, now, entryId, newId }
	});
	const roundId = roundIds.get(item.id) ?? '';
	return done({
		what: 'round-opened',
		subject: ['round', roundId],
		process: process.id,
		audience: 'public',
		data: { code: item.code, kind: item.kind, title: item.title, to: input.closesOn, invited },
		value: { roundId }
	});
});
