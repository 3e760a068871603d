/** What a file is by its content; its name and what the browser says of it count for nothing. */
export type FileType = {
	readonly mediaType: string;
	readonly ending: string;
};

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

/** Documents and pictures that people pass on; nothing that a browser or an office would run. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
	const ending = endingOf(bytes);
	return ending && { mediaType: types[ending], ending };
}

function endingOf(bytes: Uint8Array): keyof typeof types | undefined {
	const head = latin(bytes.subarray(0, 4096));
	if (head.startsWith('%PDF-')) return 'pdf';
	if (head.startsWith('\u0089PNG\r\n\u001A\n')) return 'png';
	if (head.startsWith('\u00FF\u00D8\u00FF')) return 'jpg';
	return head.startsWith('PK\u0003\u0004') ? officeEnding(head, bytes) : undefined;
}

/** Office files are archives: OpenDocument names its type in front, the others by their folders. */
function officeEnding(head: string, bytes: Uint8Array): keyof typeof types | undefined {
	for (const ending of ['odt', 'ods', 'odp'] as const)
		if (head.slice(30, 160).includes(`mimetype${types[ending]}`)) return ending;
	// The names of all parts stand once more at the end of an archive.
	const names = latin(bytes.subarray(-65_536)) + head;
	if (names.includes('vbaProject.bin')) return undefined;
	if (names.includes('word/document.xml')) return 'docx';
	if (names.includes('xl/workbook.xml')) return 'xlsx';
	return names.includes('ppt/presentation.xml') ? 'pptx' : undefined;
}

function latin(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
