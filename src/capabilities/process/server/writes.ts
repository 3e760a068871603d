import type { Tx } from '#storage/storage.ts';
import { nextSequence, type Announcement } from '../announcements.ts';
import type { StepDates } from '../steps.ts';
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
