import type { Tx } from '#storage/storage.ts';
import { nextSequence, type Announcement } from '../announcements.ts';
import type { MovedStep } from '../plan/undo.ts';
import type { StepDates } from '../steps.ts';
import type { Boundary } from '../boundaries.ts';
import { readAnnouncements } from './reads.ts';
import type { ProcessTemplate, TemplateStep } from '../template.ts';

/** The rows of a new process: its areas, the steps of the whole, and each group's steps (S10, S11). */
export async function saveAreasAndSteps(
	tx: Tx,
	processId: string,
	template: ProcessTemplate,
	newId: () => string
): Promise<void> {
	const areas = template.areas.map((area, rank) => ({
		id: newId(),
		process_id: processId,
		key: area.key,
		code: area.code,
		title: area.title,
		short_title: area.short,
		rank
	}));
	await tx.insertInto('area').values(areas).execute();
	const groups = areas.flatMap((area) =>
		template.groupSteps.map((step) => ({ step, areaId: area.id }))
	);
	const whole = template.steps.map((step) => ({ step, areaId: null as string | null }));
	const order = template.phases.map((phase) => phase.key);
	const rows = [...whole, ...groups]
		.sort((a, b) => order.indexOf(a.step.phase) - order.indexOf(b.step.phase))
		.map(({ step, areaId }, rank) => stepRow(step, { id: newId(), processId, areaId, rank }));
	await tx.insertInto('step').values(rows).execute();
}

/** Tells the public the dates of a step, unless it knows them already. */
export async function announce(
	tx: Tx,
	step: { id: string; processId: string },
	told: {
		dates: StepDates;
		newest: Announcement | undefined;
		reason: string | null;
		at: string;
		id: string;
		entryId: string;
	}
): Promise<void> {
	const { dates, newest, reason, at, id, entryId } = told;
	const sequence = nextSequence(newest, dates);
	if (sequence === undefined) return;
	await tx
		.insertInto('announcement')
		.values({
			id,
			process_id: step.processId,
			step_id: step.id,
			sequence,
			starts_on: dates.startsOn,
			ends_on: dates.endsOn,
			starts_at: dates.startsAt,
			place: dates.place,
			reason,
			at,
			begun_entry: entryId
		})
		.execute();
}

type Told = {
	readonly processId: string;
	readonly published: boolean;
	readonly reason: string | null;
	readonly at: string;
	readonly entryId: string;
	newId(): string;
};

/** Gives steps their dates, and tells the public where there is one. */
export async function saveDates(
	tx: Tx,
	changes: readonly { stepId: string; dates: StepDates }[],
	told: Told
): Promise<void> {
	const { processId, published, reason, at, entryId } = told;
	const known = published ? await readAnnouncements(tx, { processId }) : [];
	for (const { stepId, dates } of changes) {
		await tx
			.updateTable('step')
			.set({
				starts_on: dates.startsOn,
				ends_on: dates.endsOn,
				starts_at: dates.startsAt,
				place: dates.place
			})
			.where('id', '=', stepId)
			.execute();
		if (!published) continue;
		const newest = known.findLast((announcement) => announcement.stepId === stepId);
		const id = told.newId();
		await announce(tx, { id: stepId, processId }, { dates, newest, reason, at, entryId, id });
	}
}

/** Keeps what a move changed, so that it can be taken back. */
export async function keepMove(
	tx: Tx,
	moved: readonly MovedStep[],
	by: { processId: string; entryId: string; newId(): string }
): Promise<void> {
	for (const { stepId, old, new: now } of moved)
		await tx
			.insertInto('step_move')
			.values({
				id: by.newId(),
				process_id: by.processId,
				step_id: stepId,
				old_dates: JSON.stringify(old),
				new_dates: JSON.stringify(now),
				begun_entry: by.entryId,
				ended_entry: null
			})
			.execute();
}

function stepRow(
	step: TemplateStep,
	row: { id: string; processId: string; areaId: string | null; rank: number }
) {
	return {
		id: row.id,
		process_id: row.processId,
		area_id: row.areaId,
		key: step.key,
		phase: step.phase,
		kind: step.kind,
		group_phase: step.groupPhase ?? null,
		title: step.title,
		methods: JSON.stringify(step.methods),
		contents: JSON.stringify(step.contents),
		demand: step.demand,
		optional: step.optional ? 1 : 0,
		rank: row.rank,
		starts_on: null,
		ends_on: null,
		starts_at: null,
		place: null
	};
}

/** Notes that a boundary is told. @returns false when somebody else was faster */
export async function savePassed(
	tx: Tx,
	boundary: Boundary & { id: string; processId: string; entryId: string }
): Promise<boolean> {
	const { numInsertedOrUpdatedRows: count } = await tx
		.insertInto('passed_boundary')
		.values({
			id: boundary.id,
			process_id: boundary.processId,
			kind: boundary.kind,
			subject: boundary.subject,
			due_at: boundary.at,
			begun_entry: boundary.entryId
		})
		.onConflict((conflict) =>
			conflict.columns(['process_id', 'kind', 'subject', 'due_at']).doNothing()
		)
		.executeTakeFirst();
	return count === 1n;
}
