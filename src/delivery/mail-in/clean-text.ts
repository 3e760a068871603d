/** Longer than any letter: what lies behind it is not read. */
export const longestText = 100_000;

/** Reorder what is read, or cannot be seen; marks that scripts need (ZWJ, ZWNJ, LRM, RLM) stay. */
const invisible = /[\u00ad\u061c\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** What colours a terminal. */
// oxlint-disable-next-line no-control-regex -- exactly those are meant
const terminal = /\u001b\[[0-9;]*[A-Za-z]/g;

/** Text as people meant it: one kind of line end, no control characters, nothing that turns reading around. */
export function cleanText(given: string): string {
	return cleanLines(given.slice(0, longestText))
		.replaceAll(/[^\S\n]+$/gm, '')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}

/** The same with its blanks: `-- ` at the end of a line says something. */
export function cleanLines(given: string): string {
	return given
		.toWellFormed()
		.replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
		.replaceAll(terminal, '')
		.replaceAll(/(?![\t\n])\p{Cc}/gu, '')
		.replaceAll(invisible, '')
		.replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
		.normalize('NFC');
}

/** One line, for a subject or a name. */
export function cleanLine(given: string, most: number): string {
	const line = cleanLines(given.slice(0, most * 4))
		.replaceAll(/\s+/g, ' ')
		.trim();
	return line.length <= most ? line : `${line.slice(0, most - 1).toWellFormed()}…`;
}
