import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** Nothing that looks like something else, and no vowels that would make words. */
const alphabet = 'BCDFGHJKMNPQRTVWXYZ3479';
const length = 8;
/** After so many wrong codes only a new letter helps. */
export const mostAttempts = 5;

/** What the browser that asked waits for; there is one also when nobody was written to. */
export type SignInRequest = {
	readonly codeHash: string | null;
	readonly attempts: number;
	readonly expiresAt: Instant;
};

/** The code as it stands in the letter: `KM7X-3TQR`. @param number any large number that nobody can guess */
export function writeCode(number: bigint): string {
	const base = BigInt(alphabet.length);
	const symbols: string[] = [];
	for (let rest = number; symbols.length < length; rest /= base)
		symbols.push(alphabet[Number(rest % base)] ?? '');
	return `${symbols.slice(0, length / 2).join('')}-${symbols.slice(length / 2).join('')}`;
}

/** What somebody typed, in small letters or with spaces, as it was written; nothing if it cannot be a code. */
export function readCode(typed: string): string | undefined {
	const symbols = [...typed.toUpperCase()].filter((symbol) => /[\p{L}\d]/u.test(symbol));
	const known = symbols.every((symbol) => alphabet.includes(symbol));
	if (symbols.length !== length || !known) return undefined;
	return `${symbols.slice(0, length / 2).join('')}-${symbols.slice(length / 2).join('')}`;
}

/** Is this the code of the request? An unknown address answers like a known one with a wrong code. */
export function decideCode(
	request: SignInRequest | undefined,
	codeHash: string,
	now: Instant
): Decision<null, 'code-unasked' | 'code-expired' | 'code-spent' | 'code-wrong'> {
	if (!request) return refuse('code-unasked');
	if (request.expiresAt <= now) return refuse('code-expired');
	if (request.attempts >= mostAttempts) return refuse('code-spent');
	return request.codeHash === codeHash ? allow(null) : refuse('code-wrong', { code: 'code-wrong' });
}
