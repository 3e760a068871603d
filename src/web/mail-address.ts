import { addressWith, callPart, type DoorAddress } from '#participation/mail/address-parts.ts';

/** The address whose mail belongs to a call by itself; nothing where no such mail would arrive. */
export function mailAddressOf(
	env: DoorAddress,
	callId: string,
	areaCode: string | null
): string | undefined {
	return addressWith(env, callPart(callId, areaCode));
}
