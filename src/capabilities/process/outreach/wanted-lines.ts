/** One line of a pasted list. */
export type WantedLine = {
	readonly name: string | null;
	readonly institution: string | null;
	readonly areaId: string | null;
};

export type LineFinding = {
	readonly line: number;
	readonly code: 'too-many-parts' | 'line-without-name' | 'line-too-long' | 'unknown-area-in-line';
	readonly given: string;
};

export type KnownArea = {
	readonly id: string;
	readonly code: string;
	readonly title: string;
	readonly shortTitle: string;
};

const mostLetters = 160;

/**
 * Reads "Name; Institution; Area" line by line; the area may be left out, and is then the one given for
 * all. Tabs separate as well, as a spreadsheet copies them. Nothing is taken when a line is wrong.
 */
export function readWantedLines(
	pasted: string,
	areas: readonly KnownArea[],
	usual: string | null
): { readonly lines: readonly WantedLine[]; readonly findings: readonly LineFinding[] } {
	const lines: WantedLine[] = [];
	const findings: LineFinding[] = [];
	for (const [index, written] of pasted.split('\n').entries()) {
		if (written.trim() === '') continue;
		const read = readLine(written, areas, usual);
		if ('code' in read) findings.push({ line: index + 1, ...read });
		else lines.push(read);
	}
	return { lines, findings };
}

/** Whom the list has already, in this area; nobody is wanted twice. */
export function isSameWanted(one: WantedLine, other: WantedLine): boolean {
	return (
		one.areaId === other.areaId &&
		plain(one.name) === plain(other.name) &&
		plain(one.institution) === plain(other.institution)
	);
}

function readLine(
	written: string,
	areas: readonly KnownArea[],
	usual: string | null
): WantedLine | Omit<LineFinding, 'line'> {
	const parts = written.split(/[;\t]/).map((part) => part.trim().replaceAll(/\s+/g, ' '));
	const [name = '', institution = '', area = '', ...more] = parts;
	if (more.some((part) => part !== '')) return { code: 'too-many-parts', given: written.trim() };
	if (!name && !institution) return { code: 'line-without-name', given: written.trim() };
	const long = [name, institution].find((part) => part.length > mostLetters);
	if (long) return { code: 'line-too-long', given: `${long.slice(0, 40)}…` };
	const found = area ? areaOf(area, areas) : usual;
	if (found === undefined) return { code: 'unknown-area-in-line', given: area };
	return { name: name || null, institution: institution || null, areaId: found };
}

function areaOf(written: string, areas: readonly KnownArea[]): string | undefined {
	const same = (text: string) => plain(text) === plain(written);
	return areas.find(({ code, title, shortTitle }) => [code, title, shortTitle].some(same))?.id;
}

function plain(text: string | null): string {
	return (text ?? '').trim().toLocaleLowerCase('de');
}
