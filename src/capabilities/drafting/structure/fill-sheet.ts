type Sheet = Readonly<Record<string, unknown>>;

/** What says what a measure costs belongs together and is taken over as a whole. */
const cost = ['costKind', 'costPerYear', 'costReason'];

/** The survivor's sheet, with what it leaves open taken from the first of the others that says it. */
export function fillSheet<S extends Sheet>(own: S | null, others: readonly (S | null)[]): S | null {
	return others.reduce<S | null>((filled, other) => {
		if (!filled || !other) return filled ?? other;
		const open = Object.keys(other).filter((key) => isOpen(filled[key]) && !cost.includes(key));
		const keys = isOpen(filled['costKind']) ? [...open, ...cost] : open;
		return { ...filled, ...Object.fromEntries(keys.map((key) => [key, other[key]])) };
	}, own);
}

function isOpen(value: unknown): boolean {
	if (value === undefined || value === null || value === '' || value === false) return true;
	return value === 'missing' || (Array.isArray(value) && value.length === 0);
}
