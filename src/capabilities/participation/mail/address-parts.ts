/** What may stand behind the plus in the steering's address, and what it means. */
export type AddressPart =
	| { readonly kind: 'call' | 'step'; readonly short: string }
	| { readonly kind: 'person'; readonly token: string };

/** Without i, l, o and u: whoever copies it from paper cannot read it wrongly. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const forStep = 'termin';

/** `ge-7k2mq` for a call on the area GE, `alle-7k2mq` for one on everything. Anybody may know it. */
export function callPart(callId: string, areaCode: string | null): string {
	const name = (areaCode ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');
	return `${name === '' ? 'alle' : name}-${shortOf(callId)}`;
}

/** `termin-7k2mq` for a meeting. */
export function stepPart(stepId: string): string {
	return `${forStep}-${shortOf(stepId)}`;
}

/** The part of one person: whoever knows the token is believed to be that person, so nobody can guess it. */
export function personPart(token: string): string {
	return `p-${token}`;
}

/** A token that survives every mail program: small letters and digits, 100 bits. */
export function tokenFrom(random: Uint8Array): string {
	return [...random.slice(0, 20)].map((byte) => letters[byte & 31]).join('');
}

export function readPart(part: string): AddressPart | undefined {
	const [, name, rest] = /^([a-z0-9]{1,20})-([a-z0-9]{5,40})$/.exec(part.toLowerCase()) ?? [];
	if (!name || !rest) return undefined;
	if (name === 'p') return rest.length === 20 ? { kind: 'person', token: rest } : undefined;
	if (rest.length !== 5) return undefined;
	const short = rest.replaceAll('o', '0').replaceAll(/[il]/g, '1');
	return { kind: name === forStep ? 'step' : 'call', short };
}

/** Five letters that stand for an id. Two ids that share them stand for nobody. */
export function shortOf(id: string): string {
	let bits = Number.parseInt(id.replaceAll('-', '').slice(-7), 16) % 2 ** 25;
	let short = '';
	for (let place = 0; place < 5; place += 1) {
		short = (letters[bits % 32] ?? '') + short;
		bits = Math.floor(bits / 32);
	}
	return short;
}

/** The settings of the door for mail. */
export type DoorAddress = {
	readonly MAIL_ADDRESS?: string | undefined;
	readonly MAIL_PLUS?: boolean | undefined;
};

/** The address of the door with a part behind its plus; nothing where no such mail would arrive. */
export function addressWith(
	{ MAIL_ADDRESS: address, MAIL_PLUS: plus }: DoorAddress,
	part: string
): string | undefined {
	return address && plus ? withPart(address, part) : undefined;
}

/** `steuerung@stadt.example` and `ge-7k2mq` make `steuerung+ge-7k2mq@stadt.example`. */
function withPart(address: string, part: string): string {
	const at = address.lastIndexOf('@');
	return `${address.slice(0, at)}+${part}${address.slice(at)}`;
}
