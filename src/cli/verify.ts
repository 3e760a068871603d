import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ChainFault, ChainState } from '#journal/chain.ts';
import { verifyDatabase } from '#journal/server/walk.ts';
import { verifyExport } from '#journal/server/public-export.ts';
import { Complaint } from './complaint.ts';
import { openInstance } from './instance.ts';

const faults = {
	gap: 'is missing or out of order',
	'changed-body': 'was changed: its content does not match its fingerprint',
	'changed-hash': 'was changed: it does not continue the chain',
	'head-differs': 'is missing: the record is shorter or other than its stored end says'
} as const;

/** `fortschrift verify [FILE]`: walks the chain of the database, or of a public export. */
export async function verify([file, ...rest]: string[]): Promise<void> {
	if (rest.length > 0) throw new Complaint('Usage: fortschrift verify [EXPORT-FILE]');
	const walked = file ? await verifyFile(file) : await verifyInstance();
	if (walked.fault)
		throw new Complaint(`Entry ${walked.fault.position} ${faults[walked.fault.fault]}.`);
	console.log(`${walked.state.position} entries hold. Head: ${walked.state.hash}`);
}

async function verifyInstance(): Promise<{ state: ChainState; fault?: ChainFault }> {
	const { storage } = await openInstance();
	try {
		return await storage.snapshot(verifyDatabase);
	} finally {
		await storage.close();
	}
}

async function verifyFile(file: string): Promise<{ state: ChainState; fault?: ChainFault }> {
	if (!existsSync(file)) throw new Complaint(`There is no file "${file}".`);
	const lines = createInterface({ input: createReadStream(file, 'utf8') });
	const outcome = await verifyExport(lines);
	if ('unreadable' in outcome)
		throw new Complaint(`Line ${outcome.unreadable} of "${file}" is not part of a public export.`);
	return outcome;
}
