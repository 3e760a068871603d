/** Widths of Fira Sans SemiBold in hundredths of the size of the letters; the lighter cuts are narrower. */
const widths: readonly (readonly [number, string])[] = [
	[24, ` '!,.:;`],
	[29, 'ijIl'],
	[32, '()[]{}`J'],
	[39, 'frt|-'],
	[45, '"„“*z17'],
	[50, '?csFx'],
	[52, '23<=>Lvy~+/\\_–'],
	[55, '5ET$Zgk#9^aeä'],
	[58, '46S8CVXuü0Yhnoö'],
	[61, 'APÄbdpqßBR'],
	[65, 'KGDUÜ'],
	[69, 'HNOQÖ'],
	[75, '…w&M'],
	[85, '%mW']
];
const known = new Map(
	widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const))
);
/** Of a letter that the table lacks: rather too wide than over its neighbour. */
const unknown = 68;

/** How wide a text will be, without anybody to draw it: a label must not lie over another one. */
export function textWidth(text: string, size: number): number {
	const units = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
	return (units * size) / 100;
}

/** As much of a text as there is room for, ended with three dots where something is missing. */
export function shortened(text: string, size: number, room: number): string {
	if (textWidth(text, size) <= room) return text;
	const letters = [...text];
	while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
	return letters.length > 0 ? `${letters.join('').trimEnd()}…` : '';
}

function widthOf(letter: string): number {
	// Signs that only steer the direction of writing.
	if (/\p{Cf}|\p{Mn}/u.test(letter)) return 0;
	return known.get(letter === '\u00A0' ? ' ' : letter) ?? unknown;
}
