import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { missingIn } from '#drafting/readiness.ts';
import { findItem, readLinks } from '#drafting/server/reads.ts';
import { moveItem } from '#drafting/server/writes.ts';
import { readDepartments } from '#people/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { day, id, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideSendToReview } from '../reviews.ts';

const SendToReview = v.object({
	itemId: id(),
	departmentId: id(),
	dueOn: day(),
	note: maybe(prose(1000))
});

/** Asks the responsible department about a measure until a day (S11, phase D). */
export const sendToReview = act('review.send', SendToReview, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const process = await findProcess(tx, item.processId);
	if (!process) return refuse('not-found');
	const departments = await readDepartments(tx, process.id);
	const department = departments.find((known) => known.id === input.departmentId);
	if (!department) return refuse('unknown-department', { departmentId: 'unknown' });
	const links = (await readLinks(tx, process.id)).filter((link) => link.fromId === item.id);
	const decision = decideSendToReview({
		...item,
		missing: missingIn({ ...item, benefits: links.map((link) => link.benefit) }),
		dueOn: input.dueOn,
		today: dayOf(now, process.timeZone)
	});
	if (!decision.ok) return decision;
	const reviewId = newId();
	await tx
		.insertInto('review')
		.values({
			id: reviewId,
			process_id: process.id,
			item_id: item.id,
			version: item.version,
			department_id: department.id,
			note: input.note,
			due_on: input.dueOn,
			asked_at: now,
			asked_entry: entryId,
			result: null,
			answered_at: null,
			answered_entry: null
		})
		.execute();
	await moveItem(tx, {
		id: newId(),
		itemId: item.id,
		to: 'inReview',
		reason: null,
		at: now,
		entryId
	});
	return done({
		what: 'review-asked',
		subject: ['review', reviewId],
		process: process.id,
		audience: 'public',
		data: { code: item.code, title: item.title, department: department.name, to: input.dueOn },
		value: { reviewId }
	});
});
