import type { Plan } from '#process/plan/plan-of.ts';
import { roomOf } from '#process/plan/room.ts';
import type { Standing } from '#process/plan/standing.ts';
import type { ProcessTemplate } from '#process/template.ts';
import type { Step } from '#process/steps.ts';
import type { Day } from '#shared/dates.ts';

export type PlanRow = Pick<
	Step,
	'id' | 'title' | 'kind' | 'optional' | 'startsOn' | 'endsOn' | 'startsAt' | 'place'
> & {
	/** Days that it may still slip; null where that cannot be said. */
	readonly room: number | null;
	readonly standing: Standing;
	/** May go without a date: takes place only if needed, or came before the time that is planned. */
	readonly mayBeOpen: boolean;
};

/** The plan as the table of the desk: phases, in each the steps of the whole and those of each group. */
export function planRows(
	plan: Plan,
	{ phases, steps: whole }: Pick<ProcessTemplate, 'phases' | 'steps'>,
	areas: readonly { id: string; key: string; title: string }[],
	today: Day
) {
	const room = roomOf(plan, today);
	const beforehand = new Set(whole.flatMap((step) => (step.beforehand ? [step.key] : [])));
	const steps = [...plan.steps].map(([id, step]) => ({ id, step }));
	const rowsOf = (phase: string, areaId: string | null) =>
		steps
			.filter(({ step }) => step.phase === phase && step.areaId === areaId)
			.map(({ id, step }): PlanRow => {
				const { title, kind, optional, startsOn, endsOn, startsAt, place } = step;
				return {
					...{ id: step.id, title, kind, optional, startsOn, endsOn, startsAt, place },
					room: room[id] ?? null,
					standing: plan.standing[id] ?? 'free',
					mayBeOpen: optional || beforehand.has(id)
				};
			});
	return phases
		.map(({ key, title, summary }) => ({
			...{ key, title, summary },
			parts: [
				{ key: 'all', title: null, rows: rowsOf(key, null) },
				...areas.map((area) => ({ key: area.key, title: area.title, rows: rowsOf(key, area.id) }))
			].filter(({ rows }) => rows.length > 0)
		}))
		.filter(({ parts }) => parts.length > 0);
}
