/**
 * The text of a file from somebody's own machine. Spreadsheets save tables as UTF-8, as UTF-16 ("Unicode
 * text") or still in the old encoding of Windows, with and without a mark at the beginning.
 */
export function decodeFile(bytes: ArrayBuffer): string {
	const start = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 512));
	const wide = wideEncoding(start);
	if (wide) return new TextDecoder(wide).decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** UTF-16 has a mark, or every second byte of its plain letters is nothing. */
function wideEncoding(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
	if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
	const empty = [0, 0];
	start.forEach((byte, place) => {
		if (byte === 0) empty[place % 2] = (empty[place % 2] ?? 0) + 1;
	});
	const most = start.length / 4;
	if ((empty[1] ?? 0) > most) return 'utf-16le';
	return (empty[0] ?? 0) > most ? 'utf-16be' : undefined;
}
