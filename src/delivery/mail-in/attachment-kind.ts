import type { AttachmentKind } from '#participation/mail/reading.ts';

type Found = { readonly kind: AttachmentKind; readonly type: string };

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';
/** Names that start programs where they are opened. */
const programs =
	/\.(?:exe|com|scr|bat|cmd|ps1|vbs?|js|jse|wsf|hta|jar|msi|lnk|iso|img|apk|app|dmg|sh|py|docm|dotm|xlsm|xltm|pptm|ppam|xll|html?|xhtml|svg|mht|swf|chm|reg|url|one)$/i;

/** What an attachment is: its content decides, and a dangerous name weighs more than a harmless content. */
export function attachmentKind(content: Buffer, name: string): Found {
	const found = byContent(content);
	return programs.test(name.trim().replace(/[. ]+$/, ''))
		? { kind: 'program', type: found.type }
		: found;
}

function byContent(content: Buffer): Found {
	const starts = (...bytes: number[]) => bytes.every((byte, at) => content[at] === byte);
	const has = (text: string, at = 0) =>
		content.subarray(at, at + text.length).equals(Buffer.from(text));
	if (has('%PDF-')) return { kind: 'pdf', type: 'application/pdf' };
	if (starts(0x89, 0x50, 0x4e, 0x47)) return { kind: 'image', type: 'image/png' };
	if (starts(0xff, 0xd8, 0xff)) return { kind: 'image', type: 'image/jpeg' };
	if (has('GIF8')) return { kind: 'image', type: 'image/gif' };
	if (has('RIFF') && has('WEBP', 8)) return { kind: 'image', type: 'image/webp' };
	if (starts(0x50, 0x4b, 0x03, 0x04)) return inZip(content);
	const executable = has('MZ') || starts(0x7f, 0x45, 0x4c, 0x46) || has('#!');
	if (executable || has('{\\rtf')) return { kind: 'program', type: 'application/octet-stream' };
	// Old office files hide programs where nobody can see them without opening them.
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'program', type: 'application/octet-stream' };
	if (isPlainText(content)) return { kind: 'text', type: 'text/plain; charset=utf-8' };
	return { kind: 'other', type: 'application/octet-stream' };
}

function inZip(content: Buffer): Found {
	const inside = (name: string) => content.includes(name);
	if (inside('vbaProject.bin') || inside('Basic/script-lc.xml') || inside('Scripts/'))
		return { kind: 'program', type: 'application/zip' };
	if (inside('[Content_Types].xml')) {
		if (inside('word/document'))
			return { kind: 'office', type: `${office}.wordprocessingml.document` };
		if (inside('xl/workbook')) return { kind: 'office', type: `${office}.spreadsheetml.sheet` };
		if (inside('ppt/presentation'))
			return { kind: 'office', type: `${office}.presentationml.presentation` };
	}
	for (const part of ['text', 'spreadsheet', 'presentation'])
		if (content.subarray(0, 120).includes(`mimetype${openDocument}.${part}`))
			return { kind: 'office', type: `${openDocument}.${part}` };
	return { kind: 'other', type: 'application/zip' };
}

/** UTF-8 without control characters, and nothing that a browser could take for a page. */
function isPlainText(content: Buffer): boolean {
	if (content.length === 0) return false;
	const start = content.subarray(0, 64 * 1024);
	if (/<(?:!doctype|html|script|svg|body|iframe|\?xml)/i.test(start.toString('latin1')))
		return false;
	const text = new TextDecoder().decode(start);
	return !text.slice(0, -4).includes('\ufffd') && !/(?![\t\n\r\f])\p{Cc}/u.test(text);
}
