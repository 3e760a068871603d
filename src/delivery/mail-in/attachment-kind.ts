import type { AttachmentKind } from '#participation/mail/reading.ts';
import { fileTypeOf, hidesPrograms, isArchive, type FileType } from '#shared/file-type.ts';

type Found = { readonly kind: AttachmentKind; readonly type: string };

const kinds: Partial<Record<FileType['ending'], AttachmentKind>> = {
	pdf: 'pdf',
	png: 'image',
	jpg: 'image'
};
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
	const known = fileTypeOf(content);
	if (known) return { kind: kinds[known.ending] ?? 'office', type: known.mediaType };
	if (has('GIF8')) return { kind: 'image', type: 'image/gif' };
	if (has('RIFF') && has('WEBP', 8)) return { kind: 'image', type: 'image/webp' };
	if (isArchive(content))
		return { kind: hidesPrograms(content) ? 'program' : 'other', type: 'application/zip' };
	const executable = has('MZ') || starts(0x7f, 0x45, 0x4c, 0x46) || has('#!');
	if (executable || has('{\\rtf')) return { kind: 'program', type: 'application/octet-stream' };
	// Old office files hide programs where nobody can see them without opening them.
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'program', type: 'application/octet-stream' };
	if (isPlainText(content)) return { kind: 'text', type: 'text/plain; charset=utf-8' };
	return { kind: 'other', type: 'application/octet-stream' };
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
