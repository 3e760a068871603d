import type { Refused } from '#web/form-action.ts';

/** Several forms on one page: what came back belongs to the one whose hidden `act` it names. */
export function formOf(form: object | null | undefined, act: string): Refused | null {
	const refused = form as Refused | null | undefined;
	return refused?.values?.['act'] === act ? refused : null;
}
