import type { Day, Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { Finding, ReviewResult } from '../reviews.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type Review = {
	readonly id: string;
	readonly processId: string;
	readonly itemId: string;
	readonly version: number;
	readonly departmentId: string;
	readonly department: string;
	readonly note: string | null;
	readonly dueOn: Day;
	/** The day without an extension; null for reviews from before that rule. */
	readonly regularDueOn: Day | null;
	readonly extensionReason: string | null;
	readonly askedAt: Instant;
	readonly result: ReviewResult | null;
	readonly answeredAt: Instant | null;
};

export async function findReview(reader: Read, id: string): Promise<Review | undefined> {
	const row = await reviews(reader).where('review.id', '=', id).executeTakeFirst();
	return row && typed(row);
}

/** Reviews of an item, of departments or of a process, the earliest due day first. */
export async function readReviews(
	reader: Read,
	filter: { processId?: string; itemId?: string; departmentIds?: readonly string[] }
): Promise<readonly Review[]> {
	if (filter.departmentIds?.length === 0) return [];
	let query = reviews(reader).orderBy('review.due_on').orderBy('review.id');
	if (filter.processId) query = query.where('review.process_id', '=', filter.processId);
	if (filter.itemId) query = query.where('review.item_id', '=', filter.itemId);
	if (filter.departmentIds) query = query.where('review.department_id', 'in', filter.departmentIds);
	return (await query.execute()).map(typed);
}

export async function readFindings(
	reader: Read,
	reviewIds: readonly string[]
): Promise<readonly (Finding & { reviewId: string })[]> {
	if (reviewIds.length === 0) return [];
	const rows = await reader
		.selectFrom('finding')
		.select(['review_id as reviewId', 'aspect', 'answer', 'reason'])
		.where('review_id', 'in', reviewIds)
		.orderBy('id')
		.execute();
	return rows as (Finding & { reviewId: string })[];
}

function reviews(reader: Read) {
	return reader
		.selectFrom('review')
		.innerJoin('department', 'department.id', 'review.department_id')
		.select([
			'review.id',
			'review.process_id as processId',
			'review.item_id as itemId',
			'review.version',
			'review.department_id as departmentId',
			'department.name as department',
			'review.note',
			'review.due_on as dueOn',
			'review.regular_due_on as regularDueOn',
			'review.extension_reason as extensionReason',
			'review.asked_at as askedAt',
			'review.result',
			'review.answered_at as answeredAt'
		]);
}

function typed(row: Omit<Review, 'result'> & { result: string | null }): Review {
	return { ...row, result: row.result as ReviewResult | null };
}

export type ReviewedItem = Review & { readonly code: string | null; readonly title: string };

/** The reviews of some departments with code and title of what they review, the earliest due day first. */
export async function readReviewedItems(
	reader: Read,
	departmentIds: readonly string[]
): Promise<readonly ReviewedItem[]> {
	if (departmentIds.length === 0) return [];
	const rows = await reviews(reader)
		.innerJoin('item', 'item.id', 'review.item_id')
		.innerJoin('item_version', (join) =>
			join
				.onRef('item_version.item_id', '=', 'review.item_id')
				.onRef('item_version.number', '=', 'review.version')
		)
		.select(['item.code', 'item_version.title'])
		.where('review.department_id', 'in', departmentIds)
		.orderBy('review.due_on')
		.orderBy('review.id')
		.execute();
	return rows.map((row) => ({ ...typed(row), code: row.code, title: row.title }));
}
