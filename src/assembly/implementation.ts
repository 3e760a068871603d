import { adopts } from '#council/consultations.ts';
import { readConsultations, type Consultation } from '#council/server/reads.ts';
import type { DevelopmentState } from '#drafting/items.ts';
import { lastDayOf } from '#drafting/measure-sheet/times.ts';
import { readItems } from '#drafting/server/reads.ts';
import {
	isAdoptedMeasure,
	standing,
	yearFigures,
	type Standing,
	type YearFigures
} from '#monitoring/progress.ts';
import {
	readOwnerships,
	readStatusUpdates,
	type Ownership,
	type StatusUpdate
} from '#monitoring/server/reads.ts';
import type { Process } from '#process/server/reads.ts';
import { dayOf, type Day, type Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

/** An adopted measure and how far it is. */
export type ImplementedMeasure = {
	readonly id: string;
	readonly code: string;
	readonly title: string;
	readonly areaId: string | null;
	readonly state: DevelopmentState;
	/** Who is responsible according to the sheet. */
	readonly responsible: string | null;
	readonly endsOn: Day | null;
	/** Whoever was asked last, without their name. */
	readonly owner: Pick<Ownership, 'body' | 'answer' | 'reason' | 'askedAt'> | null;
	readonly standing: Standing;
	readonly last: StatusUpdate | null;
};

export type Implementation = {
	/** The meeting in which the council adopted the concept. */
	readonly decision: Consultation | undefined;
	readonly measures: readonly ImplementedMeasure[];
	readonly years: readonly YearFigures[];
};

/** What became of every adopted measure, in four queries. */
export async function readImplementation(
	read: Reader,
	process: Process,
	now: Instant
): Promise<Implementation> {
	const processId = process.id;
	const [consultations, items, ownerships, updates] = await Promise.all([
		readConsultations(read, processId),
		readItems(read, { processId, published: true }),
		readOwnerships(read, { processId }),
		readStatusUpdates(read, { processId })
	]);
	const decision = decisionOf(consultations);
	if (!decision) return { decision, measures: [], years: [] };
	const today = dayOf(now, process.timeZone);
	const day = (at: Instant) => dayOf(at, process.timeZone);
	const marksOf = (id: string) =>
		updates.filter(({ itemId }) => itemId === id).map(({ state, at }) => ({ state, on: day(at) }));
	const measures = items.filter(isAdoptedMeasure).map((item) => {
		const owner = ownerships.findLast(({ itemId, ended }) => itemId === item.id && !ended);
		const own = updates.filter(({ itemId }) => itemId === item.id);
		const sheet = item.measureSheet;
		const endsOn = sheet?.ends ? lastDayOf(sheet.ends) : null;
		const accepted = owner?.answer === 'accepted' && owner.answeredAt;
		return {
			id: item.id,
			code: item.code ?? '',
			title: item.title,
			areaId: item.areaId,
			state: item.state,
			responsible: sheet?.responsible ?? null,
			endsOn,
			owner: owner
				? { body: owner.body, answer: owner.answer, reason: owner.reason, askedAt: owner.askedAt }
				: null,
			standing: standing({
				adoptedOn: decision.meetsOn,
				acceptedOn: accepted ? day(accepted) : null,
				updates: marksOf(item.id),
				endsOn,
				today
			}),
			last: own.at(-1) ?? null
		};
	});
	const years = yearFigures(
		measures.map(({ id }) => ({ adoptedOn: decision.meetsOn, updates: marksOf(id) })),
		today
	);
	return { decision, measures, years };
}

/** The meeting that adopted the concept, if there was one. */
function decisionOf(consultations: readonly Consultation[]): Consultation | undefined {
	return consultations.find(({ result }) => adopts(result));
}
