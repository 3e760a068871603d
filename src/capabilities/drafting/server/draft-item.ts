import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { decideTakeUp } from '#participation/contributions.ts';
import { readContributions } from '#participation/server/reads.ts';
import { setContributionState } from '#participation/server/writes.ts';
import { findArea, findProcess } from '#process/server/reads.ts';
import { id, line, maybe, prose, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideLink, isGone, itemKinds } from '../items.ts';
import { GoalSheet, MeasureSheet, sheetOf } from '../sheet.ts';
import { findItem } from './reads.ts';
import { addItem, addLink, addOrigin } from './writes.ts';

const DraftItem = v.object({
	processId: id(),
	kind: v.picklist(itemKinds, 'missing'),
	areaId: maybe(id()),
	title: line(160),
	text: prose(),
	reason: prose(1000),
	/** Contributions that are taken up; they stay linked as origins. */
	contributionIds: several(id()),
	servesId: maybe(id()),
	benefit: maybe(prose(600)),
	goal: v.optional(GoalSheet),
	measure: v.optional(MeasureSheet)
});

/** Takes ideas up into a first wording of a guideline, goal or measure; the origins are kept. */
export const draftItem = act('drafting.draft-item', DraftItem, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const area = input.areaId ? await findArea(tx, input.areaId) : undefined;
	if (input.areaId && area?.processId !== process.id)
		return refuse('unknown-area', { areaId: 'unknown' });
	if (input.kind !== 'guideline' && !area) return refuse('area-needed', { areaId: 'missing' });
	const origins = await readContributions(tx, {
		processId: process.id,
		states: ['received', 'published', 'hidden', 'takenUp'],
		ids: input.contributionIds,
		limit: input.contributionIds.length
	});
	if (origins.length !== new Set(input.contributionIds).size)
		return refuse('unknown-contribution', { contributionIds: 'unknown' });
	for (const origin of origins) {
		const decision = decideTakeUp(origin.state);
		if (!decision.ok) return refuse(decision.reason, { contributionIds: decision.reason });
	}

	const itemId = newId();
	await addItem(tx, {
		...{ itemId, processId: process.id, kind: input.kind, areaId: input.areaId },
		...{ title: input.title, text: input.text, sheet: sheetOf(input.kind, input) },
		reason: input.reason,
		source: { kind: origins.length > 0 ? 'contributions' : 'steering', id: null },
		...{ at: now, entryId, newId }
	});
	if (input.servesId) {
		if (!input.benefit) return refuse('benefit-needed', { benefit: 'missing' });
		const target = await findItem(tx, input.servesId);
		if (target?.processId !== process.id) return refuse('not-found', { servesId: 'unknown' });
		const decision = decideLink({
			...{ from: input.kind, to: target.kind, alreadyLinked: false },
			gone: isGone(target.state)
		});
		if (!decision.ok) return decision;
		await addLink(tx, {
			id: newId(),
			from: itemId,
			to: target.id,
			benefit: input.benefit,
			rank: 0,
			entryId
		});
	}
	for (const origin of origins) {
		await addOrigin(tx, { id: newId(), itemId, contributionId: origin.id, entryId });
		if (origin.state !== 'takenUp')
			await setContributionState(tx, {
				id: origin.id,
				state: 'takenUp',
				reason: null,
				now,
				entryId
			});
	}
	return done({
		what: 'item-drafted',
		subject: ['item', itemId],
		process: process.id,
		audience: 'desk',
		data: {
			kind: input.kind,
			title: input.title,
			text: input.text,
			origins: origins.map((origin) => origin.id)
		},
		why: input.reason,
		value: { itemId }
	});
});
