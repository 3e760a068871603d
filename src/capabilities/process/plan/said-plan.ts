import type { DayTables } from './day-tables.ts';
import type { PlanDefinition } from './definition.ts';
import type { Places } from './placed.ts';
import type { Statement } from './statement.ts';
import type { Subjects } from './subjects.ts';

/** A plan together with what is printed about it. */
export type SaidPlan = {
	readonly definition: PlanDefinition;
	readonly tables: DayTables;
	readonly places: Places;
	readonly says?: readonly Statement[] | undefined;
	readonly subjects?: Subjects | undefined;
};
