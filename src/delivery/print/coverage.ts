/**
 * PDF/UA refuses a letter that no font can draw, and one emoji must not stop a whole concept. So a
 * letter beyond our fonts is printed as its number in Unicode, `[U+1F600]`: visible, and to be looked up.
 */
export function withinCoverage(text: string, covered: ReadonlySet<number>): string {
	return text.replaceAll(beyondAscii, (letter) => {
		const code = letter.codePointAt(0) ?? 0;
		if (covered.has(code)) return letter;
		if (invisible.test(letter)) return '';
		return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
	});
}

const beyondAscii = /[\u{80}-\u{10FFFF}]/gu;
/** Joiners and variation selectors: they show nothing by themselves. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/u;

/** The letters that every kind of text can show, from the character maps of the fonts. */
export function coverageOf(fonts: readonly Uint8Array[]): ReadonlySet<number> {
	return new Set(fonts.flatMap((font) => [...lettersOf(font)]));
}

/** Reads the map of code points of a TrueType font, formats 4 and 12. */
function* lettersOf(font: Uint8Array): Generator<number> {
	const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const map = tableAt(data, 'cmap');
	for (let index = 0; index < data.getUint16(map + 2); index++) {
		const at = map + data.getUint32(map + 4 + index * 8 + 4);
		const format = data.getUint16(at);
		if (format === 4) yield* segmentsOf(data, at);
		if (format === 12) yield* groupsOf(data, at);
	}
}

function tableAt(data: DataView, name: string): number {
	for (let index = 0; index < data.getUint16(4); index++) {
		const at = 12 + index * 16;
		const tag = String.fromCodePoint(...[0, 1, 2, 3].map((byte) => data.getUint8(at + byte)));
		if (tag === name) return data.getUint32(at + 8);
	}
	throw new Error(`A font without ${name}`);
}

function* segmentsOf(data: DataView, at: number): Generator<number> {
	const size = data.getUint16(at + 6);
	for (let place = 0; place < size; place += 2) {
		const end = data.getUint16(at + 14 + place);
		const start = data.getUint16(at + 16 + size + place);
		for (let code = start; code <= end && code < 0xffff; code++) yield code;
	}
}

function* groupsOf(data: DataView, at: number): Generator<number> {
	for (let group = 0; group < data.getUint32(at + 12); group++) {
		const place = at + 16 + group * 12;
		for (let code = data.getUint32(place); code <= data.getUint32(place + 4); code++) yield code;
	}
}
