import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { WrongSettings, type Env } from '../../../env.ts';

/** Signs a mail, so that providers believe that it comes from the domain it names (RFC 6376). */
export type Sign = (message: string) => Promise<Buffer>;

/** Looks at the key before anything is started. @throws {WrongSettings} when it cannot be used */
export function checkSigning({ DKIM_KEY_FILE: file }: Env): void {
	if (file) readKey(file);
}

/** What the settings say about signing. */
export async function readSigning(env: Env): Promise<Sign | undefined> {
	const { DKIM_DOMAIN: domainName, DKIM_SELECTOR: keySelector, DKIM_KEY_FILE: file } = env;
	if (!domainName || !keySelector || !file) return undefined;
	const privateKey = readKey(file);
	const { default: DKIM } = await import('nodemailer/lib/dkim');
	const signer = new DKIM({ domainName, keySelector, privateKey });
	return async (message) => {
		const chunks: Buffer[] = [];
		for await (const chunk of signer.sign(message)) chunks.push(chunk as Buffer);
		return Buffer.concat(chunks);
	};
}

function readKey(file: string): string {
	try {
		const pem = readFileSync(file, 'utf8');
		createPrivateKey(pem);
		return pem;
	} catch (fault) {
		const why = fault instanceof Error ? fault.message : String(fault);
		throw new WrongSettings(
			`DKIM_KEY_FILE is "${file}", but must name a file with a private key in PEM form, readable for this process: ${why}`
		);
	}
}
