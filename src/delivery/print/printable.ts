/**
 * The same facts without what no page and no XML can hold: control characters and halves of letters.
 * Line ends stay, they are people's.
 */
export function printable<T>(value: T): T {
	return clean(value) as T;
}

function clean(value: unknown): unknown {
	if (typeof value === 'string') return value.toWellFormed().replaceAll(unprintable, '');
	if (Array.isArray(value)) return value.map(clean);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}

const unprintable = /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu;
