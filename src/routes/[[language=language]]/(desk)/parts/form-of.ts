/** Several forms on one page: what came back belongs to the one whose hidden `act` it names. */
export function formOf<Form extends { readonly values?: { readonly [name: string]: unknown } }>(
	form: Form | null | undefined,
	act: string
): Form | null {
	return form?.values?.['act'] === act ? form : null;
}
