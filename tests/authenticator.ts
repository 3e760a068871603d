import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

type Creation = { challenge: string; rp: { id?: string }; user: { id: string } };
type Request = { challenge: string; rpId?: string };
/** What a dishonest or careless device does otherwise. */
type Deviation = { origin?: string; verified?: boolean; counter?: number };

/** A device with passkeys, as far as WebAuthn tells one: ES256, attestation "none", a signature counter. */
export class Authenticator {
	readonly #origin: string;
	#passkeys: { id: Buffer; key: KeyObject; counter: number }[] = [];

	constructor(origin: string) {
		this.#origin = origin;
	}

	/** Makes a passkey. @returns the answer as the browser's `toJSON` writes it */
	create(options: Creation, deviation: Deviation = {}): string {
		const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
		const id = randomBytes(32);
		const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
		const coseKey = map([
			[number(1), number(2)],
			[number(3), number(-7)],
			[number(-1), number(1)],
			[number(-2), bytes(Buffer.from(x, 'base64url'))],
			[number(-3), bytes(Buffer.from(y, 'base64url'))]
		]);
		const length = Buffer.alloc(2);
		length.writeUInt16BE(id.length);
		const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey]);
		const host = options.rp.id ?? '';
		const data = Buffer.concat([authenticatorData(host, 0x40, 0, deviation), attested]);
		this.#passkeys.push({ id, key: privateKey, counter: 0 });
		return this.#answer(id, {
			clientDataJSON: this.#clientData('webauthn.create', options.challenge, deviation),
			attestationObject: map([
				[text('fmt'), text('none')],
				[text('attStmt'), map([])],
				[text('authData'), bytes(data)]
			]).toString('base64url')
		});
	}

	/** Signs with the newest passkey. */
	get(options: Request, deviation: Deviation = {}): string {
		const passkey = this.#passkeys.at(-1);
		if (!passkey) throw new Error('This device has no passkey');
		passkey.counter = deviation.counter ?? passkey.counter + 1;
		const data = authenticatorData(options.rpId ?? '', 0, passkey.counter, deviation);
		const clientDataJSON = this.#clientData('webauthn.get', options.challenge, deviation);
		const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
		return this.#answer(passkey.id, {
			clientDataJSON,
			authenticatorData: data.toString('base64url'),
			signature: sign('sha256', Buffer.concat([data, hash]), passkey.key).toString('base64url')
		});
	}

	#clientData(type: string, challenge: string, { origin = this.#origin }: Deviation): string {
		const told = { type, challenge, origin, crossOrigin: false };
		return Buffer.from(JSON.stringify(told)).toString('base64url');
	}

	#answer(id: Buffer, response: object): string {
		const name = id.toString('base64url');
		return JSON.stringify({
			...{ id: name, rawId: name, type: 'public-key' },
			...{ response, clientExtensionResults: {} }
		});
	}
}

function authenticatorData(
	host: string,
	more: number,
	counter: number,
	{ verified = true }: Deviation
): Buffer {
	const count = Buffer.alloc(4);
	count.writeUInt32BE(counter);
	const flags = 0x01 | (verified ? 0x04 : 0) | more;
	return Buffer.concat([createHash('sha256').update(host).digest(), Buffer.from([flags]), count]);
}

/** As much of CBOR (RFC 8949) as a passkey needs. */
function head(major: number, length: number): Buffer {
	const type = major << 5;
	if (length < 24) return Buffer.from([type | length]);
	if (length < 256) return Buffer.from([type | 24, length]);
	return Buffer.from([type | 25, length >> 8, length & 0xff]);
}

const number = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Buffer) => Buffer.concat([head(2, value.length), value]);
const text = (value: string) => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (pairs: [Buffer, Buffer][]) => Buffer.concat([head(5, pairs.length), ...pairs.flat()]);
