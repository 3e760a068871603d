const most = 75;

/** Fills the marks of a stored calendar entry; its lines are folded anew, so that none grows too long. */
export function fillCalendar(content: string, fill: (text: string) => string): string {
	const lines = fill(content.replaceAll(/\r\n[ \t]/g, '')).split('\r\n');
	return lines.map(fold).join('\r\n');
}

/** Lines of at most 75 octets, each further one begun by a space (RFC 5545, 3.1); no letter is cut. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const letter of line) {
		const size = Buffer.byteLength(letter);
		if (octets + size > most) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += letter;
		octets += size;
	}
	return folded;
}
