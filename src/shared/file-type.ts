const types = {
	pdf: 'application/pdf',
	png: 'image/png',
	jpg: 'image/jpeg',
	odt: 'application/vnd.oasis.opendocument.text',
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
	odp: 'application/vnd.oasis.opendocument.presentation',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
} as const;

/** What a file is by its content; its name and what the browser says of it count for nothing. */
export type FileType = {
	readonly mediaType: string;
	readonly ending: keyof typeof types;
};

/** Documents and pictures that people pass on; nothing that a browser or an office would run. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
	const ending = endingOf(bytes);
	return ending && { mediaType: types[ending], ending };
}

function endingOf(bytes: Uint8Array): keyof typeof types | undefined {
	const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
	if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
	if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
	if (begins(0xff, 0xd8, 0xff)) return 'jpg';
	return isArchive(bytes) && !hidesPrograms(bytes) ? officeEnding(latin(bytes)) : undefined;
}

export function isArchive(bytes: Uint8Array): boolean {
	return latin(bytes.subarray(0, 4)) === 'PK\u0003\u0004';
}

/** Does an archive hold what an office would run? Its parts are named in plain letters. */
export function hidesPrograms(bytes: Uint8Array): boolean {
	const content = latin(bytes);
	return ['vbaProject.bin', 'Basic/script-lc.xml', 'Scripts/'].some((name) =>
		content.includes(name)
	);
}

/** Office files are archives: OpenDocument names its type in front, the others by their folders. */
function officeEnding(content: string): keyof typeof types | undefined {
	for (const ending of ['odt', 'ods', 'odp'] as const)
		if (content.slice(30, 160).includes(`mimetype${types[ending]}`)) return ending;
	if (content.includes('word/document.xml')) return 'docx';
	if (content.includes('xl/workbook.xml')) return 'xlsx';
	return content.includes('ppt/presentation.xml') ? 'pptx' : undefined;
}

function latin(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes);
}
