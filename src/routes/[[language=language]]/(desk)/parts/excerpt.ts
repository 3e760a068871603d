/** The beginning of a text, cut between words. */
export function excerpt(text: string, most: number): string {
	const line = text.replaceAll(/\s+/g, ' ');
	if (line.length <= most) return line;
	const cut = line.slice(0, most);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}
