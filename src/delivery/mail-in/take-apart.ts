import { MailParser, type AttachmentStream, type MessageText } from 'mailparser';
import { mailLimits } from './limits.ts';

export type MailPart = {
	readonly name: string;
	readonly declared: string;
	readonly method: string | undefined;
	readonly inline: boolean;
	readonly content: Buffer;
};
export type TakenApart = {
	readonly subject: string;
	readonly from: readonly { readonly name: string; readonly address: string }[];
	readonly text: string;
	readonly html: string;
	readonly parts: readonly MailPart[];
};

/** A mail's text and parts as they were meant, with everything decoded. The caller has looked at its size. */
export async function takeApart(raw: Buffer): Promise<TakenApart> {
	const parser = new MailParser({
		skipHtmlToText: true,
		skipTextToHtml: true,
		skipTextLinks: true,
		skipImageLinks: true,
		maxHtmlLengthToParse: 2 * 1024 * 1024,
		checksumAlgo: 'sha256'
	});
	const parts: MailPart[] = [];
	let headers = new Map<string, unknown>();
	let text = '';
	let html = '';
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	parser.on('headers', (found) => (headers = found as Map<string, unknown>));
	parser.on('error', reject);
	parser.on('end', resolve);
	parser.on('data', (data: AttachmentStream | MessageText) => {
		if (data.type === 'text') {
			text = data.text ?? '';
			html = typeof data.html === 'string' ? data.html : '';
			return;
		}
		const chunks: Buffer[] = [];
		data.content.on('data', (chunk: Buffer) => void chunks.push(chunk));
		data.content.on('error', reject);
		data.content.on('end', () => {
			if (parts.length < mailLimits.attachments) parts.push(toPart(data, Buffer.concat(chunks)));
			data.release?.();
		});
	});
	parser.end(raw);
	await promise;
	return {
		subject: typeof headers.get('subject') === 'string' ? String(headers.get('subject')) : '',
		from: addressesIn(headers.get('from')),
		text,
		html,
		parts
	};
}

function toPart(data: AttachmentStream, content: Buffer): MailPart {
	const type = data.headers.get('content-type') as
		{ params?: Readonly<Record<string, string>> } | undefined;
	return {
		name: data.filename ?? '',
		declared: data.contentType ?? '',
		method: type?.params?.['method'],
		inline: data.related || data.contentDisposition === 'inline',
		content
	};
}

type Mailbox = { name?: string; address?: string; group?: readonly Mailbox[] };

function addressesIn(header: unknown): { name: string; address: string }[] {
	const headers = Array.isArray(header) ? (header as unknown[]) : [header];
	return headers.flatMap((one) => {
		const { value } = (one ?? {}) as { value?: readonly Mailbox[] };
		return (value ?? []).flatMap(flat);
	});
}

function flat({ name, address, group }: Mailbox): { name: string; address: string }[] {
	if (group) return group.flatMap(flat);
	return address ? [{ name: name ?? '', address }] : [];
}
