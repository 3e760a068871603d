export type FormValue = string | FormValue[] | { [name: string]: FormValue };

/**
 * The fields of a posted form as one value: `a.b` nests, a repeated name becomes a list.
 * Files are left out; names that could reach into an object's prototype are dropped.
 */
export function readForm(form: Pick<FormData | URLSearchParams, 'keys' | 'getAll'>): {
	[name: string]: FormValue;
} {
	const values: { [name: string]: FormValue } = Object.create(null);
	for (const name of new Set(form.keys())) {
		const given = form.getAll(name).filter((value) => typeof value === 'string');
		const path = name.split('.');
		if (given.length === 0 || path.length > 4 || path.some((part) => !/^[\w-]+$/.test(part)))
			continue;
		place(values, path, given.length === 1 ? (given[0] ?? '') : given);
	}
	return values;
}

function place(target: { [name: string]: FormValue }, path: string[], value: FormValue): void {
	const [first = '', ...rest] = path;
	if (first === '__proto__') return;
	if (rest.length === 0) {
		target[first] = value;
		return;
	}
	const inner = target[first];
	const room =
		inner && typeof inner === 'object' && !Array.isArray(inner) ? inner : Object.create(null);
	target[first] = room;
	place(room, rest, value);
}
