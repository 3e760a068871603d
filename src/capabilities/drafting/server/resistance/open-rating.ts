import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { addDays, instantOf } from '#shared/dates.ts';
import { day, id, text } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { askedRoles } from '../../questionnaire.ts';
import { decideOpenRating, ratingCircles, type RatingCircle } from '../../resistance/ratings.ts';
import { findItem, type Item } from '../reads.ts';
import { readRatings } from './reads.ts';

/** The same field several times; a page without JavaScript sends empty ones too. */
const lines = (most: number) =>
	v.pipe(
		v.optional(v.union([v.array(v.string()), v.string()]), []),
		v.transform((given) => (Array.isArray(given) ? given : [given])),
		v.array(v.pipe(text(), v.trim(), v.maxLength(most, 'too-long'))),
		v.maxLength(20, 'too-many-wordings')
	);

const OpenRating = v.object({
	itemId: id(),
	circle: v.picklist(ratingCircles, 'missing'),
	/** Last day included. */
	closesOn: day(),
	/** Where this wording came from, for the present one, and then for each other one. */
	titles: lines(160),
	texts: lines(8000),
	origins: lines(200)
});

const asked: Readonly<Record<RatingCircle, readonly (typeof askedRoles)[number][]>> = {
	coreGroup: ['coreGroup'],
	participants: askedRoles,
	room: []
};

/** Lets people rate their resistance to the present wording of an item and to others; letters follow from the journal. */
export const openRating = act('drafting.open-rating', OpenRating, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const process = await findProcess(tx, item.processId);
	if (!process) return refuse('not-found');
	const roles = asked[input.circle];
	const people =
		roles.length === 0 ? [] : await readRoleHolders(tx, { processId: process.id, roles });
	const invited = new Set(people.map((person) => person.personId)).size;
	const closesAt = instantOf(addDays(input.closesOn, 1), '00:00', process.timeZone);
	const others = otherWordings(item, input);
	const decision = decideOpenRating(item, {
		...{ present: item, others, invited, closesAt, now, circle: input.circle },
		ratingRuns: (await readRatings(tx, { itemId: item.id })).some(({ decided }) => !decided)
	});
	if (!decision.ok) return decision;
	const ratingId = newId();
	await tx
		.insertInto('wording_rating')
		.values({
			...{ id: ratingId, process_id: process.id, item_id: item.id, version: item.version },
			...{ circle: input.circle, invited, closes_at: closesAt, opened_at: now },
			...{ opened_entry: entryId, closed_entry: null, decided_option: null },
			...{ decided_reason: null, decided_at: null, decided_entry: null }
		})
		.execute();
	const present = { title: item.title, text: item.text, origin: '' };
	await tx
		.insertInto('wording_option')
		.values(
			[present, ...others].map(({ title, text: body, origin }, rank) => ({
				...{ id: newId(), rating_id: ratingId, rank, title, body, origin },
				present: rank === 0 ? 1 : 0
			}))
		)
		.execute();
	return done({
		what: 'rating-opened',
		subject: ['rating', ratingId],
		process: process.id,
		audience: 'public',
		data: {
			...{ code: item.code, kind: item.kind, title: item.title, to: input.closesOn, invited },
			...{ circle: input.circle, wordings: others.length + 1 }
		},
		value: { ratingId }
	});
});

type Given = Pick<v.InferOutput<typeof OpenRating>, 'titles' | 'texts' | 'origins'>;

/** Wordings with a text; one without a title keeps that of the item. */
function otherWordings(item: Item, { titles, texts, origins }: Given) {
	return texts
		.map((given, at) => ({
			title: titles[at] || item.title,
			text: given,
			origin: origins[at] ?? ''
		}))
		.filter((wording) => wording.text !== '');
}
