/** What a refused form gives back; see `Refused` in `src/web/form-action.ts`. */
type FormState =
	| {
			readonly message?: string;
			readonly lines?: readonly { readonly field: string; readonly message: string }[];
			readonly values?: { readonly [name: string]: unknown };
	  }
	| null
	| undefined;

/** The errors for the summary on top: one per field, or the refusal itself when it lies in no field. */
export function summary(form: FormState): { field: string; message: string }[] {
	if (!form?.message) return [];
	const lines = form.lines ?? [];
	return lines.length > 0 ? [...lines] : [{ field: 'inhalt', message: form.message }];
}

/** What was typed into a field (`sheet.effect` nests), else what it showed before. */
export function valueOf(form: FormState, name: string, before = ''): string {
	if (!form?.values) return before;
	const value = typedAt(form.values, name);
	return typeof value === 'string' ? value : '';
}

/** The same for boxes of which several can be ticked. */
export function valuesOf(form: FormState, name: string, before: readonly string[] = []): string[] {
	if (!form?.values) return [...before];
	const value = typedAt(form.values, name);
	if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
	return typeof value === 'string' && value !== '' ? [value] : [];
}

/** Whatever somebody sent under this name, which need not be what the page's own form sends. */
function typedAt(values: { readonly [name: string]: unknown }, name: string): unknown {
	return name
		.split('.')
		.reduce<unknown>(
			(inner, part) => (inner as Record<string, unknown> | undefined)?.[part],
			values
		);
}
