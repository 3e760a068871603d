import { randomBytes } from 'node:crypto';

/**
 * UUIDv7 (RFC 9562): text order is time order, so rows lie where they are read.
 * Chance and time come in as arguments, so that tests and retries decide them.
 */
export function uuidv7(epochMilliseconds: number, random: Uint8Array = randomBytes(10)): string {
	const time = epochMilliseconds.toString(16).padStart(12, '0');
	const tail = Buffer.from(random);
	tail[0] = ((tail[0] ?? 0) & 0x0f) | 0x70;
	tail[2] = ((tail[2] ?? 0) & 0x3f) | 0x80;
	const hex = time + tail.toString('hex');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32)
	].join('-');
}
