import type { Day } from '#shared/dates.ts';

/**
 * One thing that a printed plan says, typed in as it stands there, right or wrong. `of` names a phase,
 * an area (its group) or a step of the template; a group step means that step of every group.
 */
export type Statement = {
	/** Where it stands: `Tabelle 1`, `Seite 4`. */
	readonly where?: string;
	/** The words themselves, if they matter. */
	readonly quote?: string;
} & (
	| {
			readonly kind: 'month';
			/** `2017-07`: a row of a printed calendar, with its days and the weekday of the first (1 is Monday). */
			readonly month: string;
			readonly days: number;
			readonly begins: number;
	  }
	| { readonly kind: 'name'; readonly of: string; readonly name: string }
	| { readonly kind: 'covers'; readonly of: string; readonly aspects: readonly string[] }
	| { readonly kind: 'length'; readonly of: string; readonly weeks: number }
	| { readonly kind: 'before'; readonly of: string; readonly than: string }
	| { readonly kind: 'until'; readonly of: string; readonly day: Day }
	| {
			readonly kind: 'window';
			readonly of: string;
			readonly from: Day;
			readonly to: Day;
			/** To how many weeks it may be extended. */
			readonly extendable?: number;
			/** Holidays in which nobody meets, said beside the window. */
			readonly without?: 'summerHolidays' | 'schoolHolidays';
	  }
);

export type StatementOf<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;

export function ofKind<Kind extends Statement['kind']>(
	says: readonly Statement[],
	kind: Kind
): readonly StatementOf<Kind>[] {
	return says.filter((said): said is StatementOf<Kind> => said.kind === kind);
}
