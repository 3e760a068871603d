import { decodeFile } from '#shared/decode-file.ts';
import { isArchive } from '#shared/file-type.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import { isDocxPart, readDocx } from './docx.ts';
import { readMarkdown } from './markdown.ts';
import { paragraphsOf, type ReadDocument } from './model.ts';
import { isOdtPart, readOdt } from './odt.ts';
import { readPlainText } from './plain-text.ts';
import { unpack } from './unpack.ts';
import { UnreadableFile } from './xml.ts';

const mostFileBytes = 10 * 1024 * 1024;
/** A concept of 300 pages has a million characters in some 15,000 lines; while one is read all others wait. */
const mostCharacters = 4_000_000;
const mostLines = 150_000;
const mostParagraphs = 30_000;

export type FileFault =
	| 'file-missing'
	| 'file-too-large'
	| 'file-encrypted'
	| 'file-old-word'
	| 'file-is-pdf'
	| 'file-not-text'
	| 'file-broken'
	| 'file-without-text';

export type ReadFile =
	| { readonly form: 'docx' | 'odt' | 'markdown' | 'text'; readonly document: ReadDocument }
	/** Perhaps our own export; whoever knows that form looks. */
	| { readonly form: 'json'; readonly value: unknown };

/**
 * What an uploaded file says, by its content and never by its name. Whatever is wrong with it is a reason
 * that people can do something about, and never a fault.
 */
export function readConceptFile(bytes: Uint8Array): Decision<ReadFile, FileFault> {
	if (bytes.length === 0) return no('file-missing');
	if (bytes.length > mostFileBytes) return no('file-too-large');
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
	if (start.startsWith('%PDF')) return no('file-is-pdf');
	if (start.startsWith('\u00D0\u00CF\u0011\u00E0'))
		return no(holds(bytes, 'E\0n\0c\0r\0y\0p\0t') ? 'file-encrypted' : 'file-old-word');
	if (start.startsWith(String.raw`{\rtf`)) return no('file-not-text');
	try {
		const read = isArchive(bytes) ? readArchive(bytes) : readTextFile(bytes);
		const paragraphs =
			read && 'document' in read ? paragraphsOf(read.document.blocks).length : undefined;
		if (paragraphs === 0) return no('file-without-text');
		if (paragraphs && paragraphs > mostParagraphs) return no('file-too-large');
		return read ? allow(read) : no('file-not-text');
	} catch (fault) {
		const reason = fault instanceof UnreadableFile ? fault.message : '';
		if (reason === 'too-large') return no('file-too-large');
		return no(reason === 'encrypted' ? 'file-encrypted' : 'file-broken');
	}
}

function no(reason: FileFault) {
	return refuse(reason, { file: reason });
}

function readArchive(bytes: Uint8Array): ReadFile | undefined {
	const parts = unpack(bytes, (name) => isDocxPart(name) || isOdtPart(name) || name === 'mimetype');
	if ([...parts.keys()].some((name) => name.startsWith('word/document')))
		return { form: 'docx', document: readDocx(parts) };
	const isText = /opendocument\.text/.test(parts.get('mimetype') ?? 'opendocument.text');
	if (parts.has('content.xml') && isText) return { form: 'odt', document: readOdt(parts) };
	return undefined;
}

function readTextFile(bytes: Uint8Array): ReadFile | undefined {
	const text = decodeFile(bytes.slice().buffer).replace(/^\uFEFF/, '');
	const controls = text.match(/(?![\t\n\v\f\r])[\p{Cc}\uFFFD]/gu)?.length ?? 0;
	if (controls > text.length / 200) return undefined;
	const begin = text.trimStart().slice(0, 2000);
	if (isEndless(text)) throw new UnreadableFile('too-large');
	if (begin.startsWith('{')) return { form: 'json', value: JSON.parse(text) };
	if (/<office:document\b/.test(begin))
		return { form: 'odt', document: readOdt(new Map([['content.xml', text]])) };
	if (/^<(!doctype|html|\?xml)/i.test(begin)) return undefined;
	return isMarkdown(text)
		? { form: 'markdown', document: readMarkdown(text) }
		: { form: 'text', document: readPlainText(text) };
}

function isEndless(text: string): boolean {
	if (text.length > mostCharacters) return true;
	let lines = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
	return lines > mostLines;
}

/** Marks that nobody writes in a plain text by chance. */
function isMarkdown(text: string): boolean {
	return (
		/^ {0,3}#{1,6} +\S/m.test(text) ||
		/\*\*[^*\n]{2,200}\*\*/.test(text) ||
		/^ {0,3}\|? {0,3}:?-{3,200}:? {0,3}\|/m.test(text)
	);
}

/** Letters somewhere in a file, as programs write names into old office files: two bytes each. */
function holds(bytes: Uint8Array, name: string): boolean {
	return new TextDecoder('latin1').decode(bytes).includes(name);
}
