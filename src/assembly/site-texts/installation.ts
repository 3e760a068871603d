import type { RetentionRule } from '#journal/data-class.ts';

/** What an installation is made of, as far as it matters for people's data. Hosts only, never a password. */
export type Installation = {
	readonly origin: string;
	/** Host of the mail server; null where letters are only kept. */
	readonly mail: string | null;
	readonly inbound: string | null;
	readonly signInService: string | null;
	/** Host of PostgreSQL; null for a file on the server. */
	readonly database: string | null;
	/** Class of data → how long it stays, where the steering has changed it. */
	readonly terms: ReadonlyMap<string, number>;
};

type Settings = { readonly [name: string]: unknown; readonly origin: string };

export function describeInstallation(
	settings: Settings,
	terms: ReadonlyMap<string, number>
): Installation {
	return {
		origin: settings.origin,
		mail: hostOf(settings['SMTP_URL']),
		inbound: hostOf(settings['IMAP_URL']) ?? nameOf(settings['IMAP_HOST']),
		signInService: hostOf(settings['OIDC_ISSUER']),
		database: hostOf(settings['DATABASE_URL']),
		terms
	};
}

/** How long a class stays here: as the steering chose, else as it comes. */
export function termOf(
	key: string,
	rule: RetentionRule,
	{ terms }: Pick<Installation, 'terms'>
): number {
	return terms.get(key) ?? rule.usual;
}

function hostOf(address: unknown): string | null {
	return typeof address === 'string' && URL.canParse(address)
		? nameOf(new URL(address).hostname)
		: null;
}

function nameOf(host: unknown): string | null {
	return typeof host === 'string' && host !== '' ? host : null;
}
