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

const OpenRound = v.object({
	itemId: id(),
	/** Last day included. */
	closesOn: day()
});

/** Asks all participants about one item with its own questionnaire (S16); letters follow from the journal. */
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
	const roundId = newId();
	const setId = newId();
	await tx
		.insertInto('questionnaire_set')
		.values({
			...{ id: setId, process_id: process.id, title: null, meeting_id: null, named: 0, invited },
			...{ closes_at: closesAt, opened_at: now, opened_entry: entryId, closed_entry: null }
		})
		.execute();
	await tx
		.insertInto('questionnaire_round')
		.values({
			id: roundId,
			set_id: setId,
			process_id: process.id,
			item_id: item.id,
			version: item.version,
			questions: JSON.stringify(process.template.questionnaires[item.kind]),
			closes_at: closesAt,
			invited,
			opened_at: now,
			opened_entry: entryId,
			closed_entry: null
		})
		.execute();
	return done({
		what: 'round-opened',
		subject: ['round', roundId],
		process: process.id,
		audience: 'public',
		data: { code: item.code, kind: item.kind, title: item.title, to: input.closesOn, invited },
		value: { roundId }
	});
});
