import { allow, refuse, type Decision } from '#shared/result.ts';

/** What the town hall says of somebody who signed in there. */
export type TownHallClaims = {
	readonly subject: string;
	readonly email: string | null;
	readonly emailVerified: boolean;
};

/**
 * Who is it? Somebody who was here before, else the person with the address that the town hall has
 * verified. It never adds anybody: people and roles come by invitation only. An address that was
 * given to somebody else since must not open the first one's door, so a person has one identity.
 */
export function decideIdentity(
	claims: TownHallClaims,
	known: {
		/** Who came with this identity before. */
		readonly bySubject: string | undefined;
		/** Who has this address here. */
		readonly byAddress: { readonly personId: string; readonly hasIdentity: boolean } | undefined;
	}
): Decision<
	{ personId: string; isNew: boolean },
	'address-unverified' | 'nobody-known' | 'other-identity'
> {
	if (known.bySubject) return allow({ personId: known.bySubject, isNew: false });
	if (!claims.email || !claims.emailVerified) return refuse('address-unverified');
	if (!known.byAddress) return refuse('nobody-known');
	if (known.byAddress.hasIdentity) return refuse('other-identity');
	return allow({ personId: known.byAddress.personId, isNew: true });
}
