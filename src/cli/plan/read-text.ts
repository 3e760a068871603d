import { createReadStream } from 'node:fs';
import { Complaint } from '../complaint.ts';

const mostBytes = 4_000_000;
const badInput = 3;

/** A file, or what comes in with `-`, as text; anything else is a complaint that says why. */
export async function readText(file: string): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;
	try {
		const stream = file === '-' ? process.stdin : createReadStream(file);
		for await (const chunk of stream) {
			chunks.push(Buffer.from(chunk as Buffer));
			size += (chunk as Buffer).length;
			if (size > mostBytes)
				throw new Complaint(`"${file}" is larger than ${mostBytes / 1_000_000} MB.`, badInput);
		}
	} catch (fault) {
		if (fault instanceof Complaint) throw fault;
		throw new Complaint(`"${file}" cannot be read: ${reasonOf(fault)}.`, badInput);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
	} catch {
		throw new Complaint(`"${file}" is not text in UTF-8.`, badInput);
	}
}

function reasonOf(fault: unknown): string {
	const { code } = fault as NodeJS.ErrnoException;
	if (code === 'ENOENT') return 'there is no such file';
	if (code === 'EISDIR') return 'it is a folder';
	return code === 'EACCES' ? 'it may not be read' : String(code ?? 'it cannot be opened');
}
