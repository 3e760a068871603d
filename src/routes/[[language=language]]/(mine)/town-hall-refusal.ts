const reasons = [
	'town-hall-unreachable',
	'town-hall-refused',
	'town-hall-unasked',
	'address-unverified',
	'nobody-known',
	'other-identity'
] as const;

/** Why the way through the town hall ended; the address says it, since that way is no form. */
export function townHallRefusal(given: string | null): (typeof reasons)[number] | null {
	return reasons.find((reason) => reason === given) ?? null;
}
