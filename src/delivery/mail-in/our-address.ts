/** What the reading needs to know of this instance. */
export type ReadingPlace = {
	/** The address of the door. */
	readonly address: string;
	/** Under which names the instance itself writes. */
	readonly senders: readonly string[];
	readonly authservId: string | undefined;
	/** Bytes of the largest mail that is taken apart; of a larger one the mailbox hands over only the beginning. */
	readonly size?: number;
};

type Split = { readonly name: string; readonly part: string; readonly domain: string };

/** `steuerung+ge-7k2mq@stadt.example` in its three parts; cases do not matter. */
function splitAddress(address: string): Split | undefined {
	const found = /^([^@+]+)(?:\+([^@]*))?@([^@]+)$/.exec(address.trim().toLowerCase());
	if (!found) return undefined;
	return { name: found[1] ?? '', part: found[2] ?? '', domain: found[3] ?? '' };
}

/** What stands behind the plus, in those recipients that are the address of the door. */
export function partsBehindPlus(recipients: readonly string[], address: string): readonly string[] {
	return recipients.flatMap((recipient) => {
		const part = isFor(recipient, address) ? splitAddress(recipient)?.part : undefined;
		return part && part.length <= 64 ? [part] : [];
	});
}

/** Is this the address of the door, with whatever behind its plus? Only such mail is taken in. */
export function isFor(recipient: string, address: string): boolean {
	const given = splitAddress(recipient);
	const own = splitAddress(address);
	return given !== undefined && given.name === own?.name && given.domain === own.domain;
}

/** Do we write under this address ourselves? */
export function isOurs(address: string, place: Pick<ReadingPlace, 'address' | 'senders'>): boolean {
	return [place.address, ...place.senders].some((own) => isFor(address, own));
}
