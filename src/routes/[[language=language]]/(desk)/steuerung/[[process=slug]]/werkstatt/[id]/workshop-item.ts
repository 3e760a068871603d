import { error } from '@sveltejs/kit';
import { nextAct, refusalsOf, type WorkshopFacts } from '#assembly/desk/item-acts.ts';
import { reviewTime } from '#assembly/desk/review-time.ts';
import { mayServe } from '#drafting/items.ts';
import { askedRoles, isOpen } from '#drafting/questionnaire.ts';
import { missingIn } from '#drafting/readiness.ts';
import { readContradictions } from '#drafting/server/consolidation/read-contradictions.ts';
import { readDissents } from '#drafting/server/read-dissents.ts';
import { readInTree } from '#drafting/server/read-in-tree.ts';
import { readRounds } from '#drafting/server/read-rounds.ts';
import { findItem, readItems, readLinks } from '#drafting/server/reads.ts';
import { readDepartments, readRoleHolders } from '#people/server/reads.ts';
import { readSteps, type Process } from '#process/server/reads.ts';
import { readReviews } from '#review/server/reads.ts';
import { addDays, addHours, dayOf } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

const roundDays = 10;

/** One item with what it serves, and which acts are possible now. */
export async function readWorkshopItem(read: Reader, process: Process, id: string, now: string) {
	const item = await findItem(read, id);
	if (item?.processId !== process.id) error(404, 'not-found');
	const processId = process.id;
	const items = await readItems(read, { processId });
	const links = (await readLinks(read, processId)).filter(({ fromId }) => fromId === id);
	const rounds = await readRounds(read, { itemId: id });
	const reviews = await readReviews(read, { itemId: id });
	const departments = await readDepartments(read, processId);
	const asked = await readRoleHolders(read, { processId, roles: askedRoles });
	const today = dayOf(now, process.timeZone);
	const time = reviewTime(await readSteps(read, processId), item.areaId, process.template, today);
	const facts: WorkshopFacts = {
		...item,
		benefits: links.map(({ benefit }) => benefit),
		rounds: rounds.map(({ version, ...round }) => ({ version, open: isOpen(round, now) })),
		invited: new Set(asked.map(({ personId }) => personId)).size,
		departments: departments.length,
		dated: time !== null,
		reviewedVersion: reviews.toSorted((a, z) => (a.id < z.id ? 1 : -1))[0]?.version ?? null,
		now,
		soon: addHours(now, 24)
	};
	const refusals = refusalsOf(facts);
	return {
		item,
		missing: missingIn(facts),
		tree: await readInTree(read, item),
		refusals,
		next: nextAct(facts, refusals),
		invited: facts.invited,
		departments,
		openRoundId: rounds.find((round) => isOpen(round, now))?.id ?? null,
		reviewTime: time,
		dissents: await readDissents(read, { itemId: id }),
		contradictions: (await readContradictions(read, id)).filter(({ settled }) => !settled),
		suggested: {
			closesOn: addDays(today, roundDays)
		},
		upward: links.flatMap(({ toId, benefit }) => {
			const target = items.find((known) => known.id === toId);
			if (!target) return [];
			const { code, draftNumber, title } = target;
			return [{ id: toId, code, draftNumber, title, benefit }];
		}),
		targets: items
			.filter((known) => mayServe(item.kind, known.kind))
			.filter((known) => !links.some(({ toId }) => toId === known.id))
			.map(({ id: targetId, code, draftNumber, title }) => {
				return { id: targetId, code, draftNumber, title };
			})
	};
}
