import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { readMeetings } from '#meetings/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { addDays, instantOf } from '#shared/dates.ts';
import { day, id, line, maybe, several, text } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { isOpen } from '../../questionnaire.ts';
import { askedCircles, decideOpenSet, setWays, tableNames } from '../../rounds/sets.ts';
import { readRounds } from '../read-rounds.ts';
import { readItems } from '../reads.ts';
import { beginSet } from './begin-set.ts';
import { readAsked } from './read-typed.ts';

const OpenSet = v.object({
	processId: id(),
	title: line(120),
	itemIds: several(id()),
	/** Last day included. */
	closesOn: day(),
	ways: several(v.picklist(setWays, 'unknown')),
	/** One table per line, or how many there are. */
	tables: v.optional(v.pipe(text(), v.maxLength(4000, 'too-long')), ''),
	meetingId: maybe(id()),
	asks: v.optional(v.picklist(askedCircles, 'unknown'), 'everybody'),
	/** Whether names stand on the sheets. Said before anybody writes, and never changed. */
	named: v.optional(v.picklist(['yes', 'no'], 'unknown'), 'no')
});

/** Asks about several items at once, by letter, at tables and on paper; letters follow from the journal (S16). */
export const openSet = act('drafting.open-set', OpenSet, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const wanted = new Set(input.itemIds);
	const items = (await readItems(tx, { processId: process.id })).filter(({ id }) => wanted.has(id));
	if (items.length < wanted.size) return refuse('unknown-item', { itemIds: 'unknown-item' });
	const meetings = input.meetingId ? await readMeetings(tx, process.id) : [];
	if (input.meetingId && !meetings.some(({ id }) => id === input.meetingId))
		return refuse('unknown-meeting', { meetingId: 'unknown-meeting' });
	const rounds = await readRounds(tx, { processId: process.id });
	const open = new Set(rounds.filter((one) => isOpen(one, now)).map(({ itemId }) => itemId));
	const byMail = input.ways.includes('mail');
	const asked = { processId: process.id, asks: input.asks };
	const invited = byMail ? (await readAsked(tx, asked)).length : 0;
	const closesAt = instantOf(addDays(input.closesOn, 1), '00:00', process.timeZone);
	const tables = input.ways.includes('tables') ? tableNames(input.tables, 'Tisch') : [];
	const decision = decideOpenSet(
		items.map((item) => ({ ...item, roundOpen: open.has(item.id) })),
		{ ways: input.ways, invited, tables, closesAt, now }
	);
	if (!decision.ok) return decision;
	const setId = newId();
	const named = input.named === 'yes';
	const roundIds = await beginSet(tx, {
		...{ id: setId, process, title: input.title, meetingId: input.meetingId, named },
		...{ asks: input.asks, ways: input.ways, invited, tables, items, closesAt },
		...{ now, entryId, newId }
	});
	return done({
		what: 'set-opened',
		subject: ['questionnaire-set', setId],
		process: process.id,
		audience: 'public',
		data: {
			...{ title: input.title, to: input.closesOn, invited, items: items.length },
			...{ tables: tables.length, ways: input.ways, named },
			codes: items.flatMap(({ code }) => code ?? [])
		},
		value: { setId, roundIds: Object.fromEntries(roundIds) }
	});
});
