/** What every field has. The name is also its id, so that an error can lead to it. */
export interface FieldProps {
	name: string;
	label: string;
	id?: string | undefined;
	hint?: string | undefined;
	error?: string | undefined;
	required?: boolean | undefined;
	/** Said beside the label of a field that may stay empty. */
	optionalWord?: string | undefined;
}

/** The ids of what describes a field, for `aria-describedby`. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
	const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
	return ids.length > 0 ? ids.join(' ') : undefined;
}
