/** The encodings of MIME (RFC 2045, 2047): what leaves is ASCII in short lines, so that every server passes it on. */

const longestLine = 76;
const crlf = '\r\n';
const equals = 0x3d;

/** Text as quoted-printable: still readable in the raw mail, with line ends as SMTP wants them. */
export function quotedPrintable(text: string): string {
	const bytes = Buffer.from(text.replaceAll(/\r\n?|\n/g, crlf));
	// At worst each byte becomes three, and every 73 of those a soft line break.
	const out = Buffer.allocUnsafe(bytes.length * 4 + 8);
	let end = 0;
	let length = 0;
	for (let place = 0; place < bytes.length; place++) {
		const byte = bytes[place] ?? 0;
		const next = bytes[place + 1];
		if (byte === 0x0d && next === 0x0a) {
			out[end++] = 0x0d;
			out[end++] = 0x0a;
			place++;
			length = 0;
			continue;
		}
		const atEnd = next === undefined || next === 0x0d;
		const plain =
			(byte > 0x20 && byte < 0x7f && byte !== equals) ||
			((byte === 0x20 || byte === 0x09) && !atEnd);
		const needed = plain ? 1 : 3;
		if (length + needed > longestLine - 1) {
			out[end++] = equals;
			out[end++] = 0x0d;
			out[end++] = 0x0a;
			length = 0;
		}
		length += needed;
		if (plain) {
			out[end++] = byte;
			continue;
		}
		out[end++] = equals;
		out[end++] = digits[byte >> 4] ?? 0;
		out[end++] = digits[byte & 15] ?? 0;
	}
	return out.toString('latin1', 0, end);
}

const digits = Buffer.from('0123456789ABCDEF');

export function base64Lines(text: string): string {
	return Buffer.from(text)
		.toString('base64')
		.replaceAll(/.{76}(?=.)/g, `$&${crlf}`);
}

/** One header field. What is not plain ASCII becomes encoded words; line ends from people become spaces. */
export function headerField(name: string, value: string): string {
	const line = value.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim();
	const plain = /^[\x20-\x7e]*$/.test(line) && !line.includes('=?');
	return `${name}: ${plain ? folded(line, name.length + 2) : encodedWords(line)}`;
}

/** `"Name" <address>` for a header, with a name that may hold anything. */
export function mailbox({ name, address }: Mailbox): string {
	if (!name) return address;
	const plain = /^[\x20-\x7e]*$/.test(name);
	const said = plain ? `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"` : encodedWords(name);
	const fits = said.length + address.length < 60;
	return `${said}${fits ? '' : crlf} <${address}>`;
}

export type Mailbox = { readonly name: string; readonly address: string };

/** Reads `Konzept <steuerung@stadt.example>`, or an address alone. */
export function readMailbox(written: string): Mailbox {
	const [, name = '', address = ''] = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(written) ?? [];
	return address ? { name, address } : { name: '', address: written.trim() };
}

/** Several encoded words, none of which cuts a letter in two. */
function encodedWords(text: string): string {
	const words: string[] = [];
	let chunk = '';
	for (const letter of text) {
		if (Buffer.byteLength(chunk + letter) > 39) {
			words.push(chunk);
			chunk = '';
		}
		chunk += letter;
	}
	return [...words, chunk]
		.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`)
		.join(`${crlf} `);
}

/** Breaks a long line before words. */
function folded(line: string, indent: number): string {
	let length = indent;
	return line
		.split(' ')
		.map((word, place) => {
			const breaks = place > 0 && length + word.length + 1 > longestLine;
			length = (breaks ? 0 : length) + word.length + 1;
			return place === 0 ? word : `${breaks ? crlf : ''} ${word}`;
		})
		.join('');
}
