/** One line of a mail's head, unfolded, in the order in which it stands there. */
export type HeadLine = { readonly name: string; readonly value: string };

const largestHead = 256 * 1024;
const longestValue = 10_000;

/** The lines of the head, the topmost first: servers add theirs on top, so the order tells who said what. */
export function readHead(raw: Buffer): readonly HeadLine[] {
	const lines: { name: string; value: string }[] = [];
	for (const line of headOf(raw).split(/\r\n|\n|\r/)) {
		const last = lines.at(-1);
		if (/^[ \t]/.test(line)) {
			if (last && last.value.length < longestValue) last.value += ` ${line.trim()}`;
			continue;
		}
		const colon = line.indexOf(':');
		const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
		if (/^[\x21-\x39\x3b-\x7e]{1,100}$/.test(name))
			lines.push({ name, value: line.slice(colon + 1, colon + 1 + longestValue).trim() });
	}
	return lines;
}

/** The head as it came, as far as it is shown. */
export function headOf(raw: Buffer): string {
	const end = headEnd(raw);
	return new TextDecoder().decode(raw.subarray(0, Math.min(end, largestHead)));
}

/** Where the head ends: at the first empty line, or nowhere. */
export function headEnd(raw: Buffer): number {
	const ends = ['\r\n\r\n', '\n\n', '\r\r']
		.map((mark) => raw.indexOf(mark))
		.filter((at) => at >= 0);
	return ends.length > 0 ? Math.min(...ends) : raw.length;
}

export function valuesOf(head: readonly HeadLine[], name: string): readonly string[] {
	return head.filter((line) => line.name === name).map(({ value }) => value);
}

export function valueOf(head: readonly HeadLine[], name: string): string | undefined {
	return head.find((line) => line.name === name)?.value;
}
