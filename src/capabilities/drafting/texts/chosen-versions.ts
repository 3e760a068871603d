/**
 * Which two versions a page compares: those of the address, earlier first, as far as they are public;
 * otherwise the newest with the one before it.
 */
export function chosenVersions(
	shown: readonly { readonly number: number }[],
	asked: { readonly from: string | null; readonly to: string | null }
): { readonly from: number; readonly to: number } | undefined {
	const last = shown.at(-1)?.number;
	if (last === undefined) return undefined;
	const first = shown[0]?.number ?? last;
	const read = (given: string | null, otherwise: number) => {
		if (given === null || !/^\d{1,6}$/.test(given)) return otherwise;
		return Math.min(Math.max(Number(given), first), last);
	};
	const to = read(asked.to, last);
	const from = read(asked.from, Math.max(to - 1, first));
	return { from: Math.min(from, to), to: Math.max(from, to) };
}
