/** How an automatic number is written, by the names of both file formats. */
export function writeNumber(value: number, format: string): string {
	switch (format) {
		case 'upperLetter':
		case 'A':
			return letters(value).toUpperCase();
		case 'lowerLetter':
		case 'a':
			return letters(value);
		case 'upperRoman':
		case 'I':
			return roman(value);
		case 'lowerRoman':
		case 'i':
			return roman(value).toLowerCase();
		case 'decimalZero':
			return String(value).padStart(2, '0');
		case 'none':
		case '':
			return '';
		default:
			return String(value);
	}
}

/** a … z, aa, bb …, as office programs count on. */
function letters(value: number): string {
	if (value < 1 || value > 780) return String(value);
	const letter = String.fromCodePoint(97 + ((value - 1) % 26));
	return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

const romans = [
	[1000, 'M'],
	[900, 'CM'],
	[500, 'D'],
	[400, 'CD'],
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
] as const;

function roman(value: number): string {
	if (value < 1 || value > 3999) return String(value);
	let rest = value;
	let text = '';
	for (const [amount, sign] of romans)
		while (rest >= amount) {
			text += sign;
			rest -= amount;
		}
	return text;
}
