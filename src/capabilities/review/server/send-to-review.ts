import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { missingIn } from '#drafting/readiness.ts';
import { findItem, readLinks } from '#drafting/server/reads.ts';
import { moveItem } from '#drafting/server/writes.ts';
import { readDepartments } from '#people/server/reads.ts';
import { findProcess, readSteps } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { day, id, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { meetingDay } from '../due.ts';
import { decideDue, decideSendToReview } from '../reviews.ts';

const SendToReview = v.object({
	itemId: id(),
	departmentId: id(),
	/** Only for a later day than the regular one. */
	extendTo: maybe(day()),
	extensionReason: maybe(prose(500)),
	note: maybe(prose(1000))
});

/** Asks the responsible department about a measure, until two weeks after the second meeting (S11, phase D). */
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
		missing: missingIn({ ...item, benefits: links.map((link) => link.benefit) })
	});
	if (!decision.ok) return decision;
	const due = decideDue({
		...input,
		meetingOn: meetingDay(await readSteps(tx, process.id), item.areaId, process.template),
		reviewDays: process.template.reviewDays,
		today: dayOf(now, process.timeZone)
	});
	if (!due.ok) return due;
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
			due_on: due.value.dueOn,
			regular_due_on: due.value.regularDueOn,
			extension_reason: due.value.extensionReason,
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
		data: {
			code: item.code,
			title: item.title,
			department: department.name,
			to: due.value.dueOn,
			regular: due.value.regularDueOn
		},
		why: due.value.extensionReason,
		value: { reviewId, dueOn: due.value.dueOn }
	});
});
