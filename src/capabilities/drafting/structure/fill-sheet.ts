type Sheet = Readonly<Record<string, unknown>>;

/** What makes sense together only, and is taken over as a whole: costs, who answers for it, and when. */
const together = [
	['costKind', 'costPerYear', 'costReason', 'money'],
	['responsible', 'responsiblePerson', 'acceptance', 'acceptanceReason'],
	['starts', 'ends', 'permanent', 'recurring', 'condition']
];

/** The survivor's sheet, with what it leaves open taken from the first of the others that says it. */
export function fillSheet<S extends Sheet>(own: S | null, others: readonly (S | null)[]): S | null {
	let filled = own;
	for (const other of others) filled = fillFrom(filled, other);
	return filled;
}

function fillFrom<S extends Sheet>(own: S | null, other: S | null): S | null {
	if (!own || !other) return own ?? other;
	const alone = Object.keys(other).filter((key) => !together.flat().includes(key));
	const groups = [...alone.map((key) => [key]), ...together];
	const taken = groups
		.filter((keys) => keys.every((key) => isOpen(own[key])))
		.flat()
		.filter((key) => key in other);
	return { ...own, ...Object.fromEntries(taken.map((key) => [key, other[key]])) };
}

function isOpen(value: unknown): boolean {
	if (value === undefined || value === null || value === '' || value === false) return true;
	const unsaid = value === 'missing' || value === 'notAsked';
	return unsaid || (Array.isArray(value) && value.length === 0);
}
