import { resolve } from 'node:path';
import * as v from 'valibot';

const Port = v.pipe(v.string(), v.digits(), v.toNumber(), v.integer(), v.maxValue(65535));
const Switch = v.pipe(
	v.picklist(['on', 'off']),
	v.transform((word) => word === 'on')
);
const Instant = v.pipe(
	v.string(),
	v.check((text) => canParse(() => Temporal.Instant.from(text)), 'is not an instant')
);
const Address = v.pipe(v.string(), v.email(), v.toLowerCase(), v.regex(/^[^+]+$/));
const AuthservId = v.pipe(v.string(), v.regex(/^[^\s;"()]+$/), v.toLowerCase());
const Megabytes = v.pipe(v.string(), v.digits(), v.toNumber(), v.minValue(1), v.maxValue(25));
const Url = v.pipe(v.string(), v.url());
const whole = () => v.pipe(v.string(), v.digits(), v.toNumber(), v.integer());
const Connections = v.pipe(whole(), v.minValue(1), v.maxValue(50));
const PerMinute = v.pipe(whole(), v.maxValue(1_000_000));

/** Every setting of an instance: its type, its meaning, its default. Read once, at the start. */
const settings = {
	/** Folder for the database file and for what people upload. */
	FORTSCHRIFT_DATA: [v.optional(v.string(), './data'), 'a folder, for instance ./data'],
	/** `postgres://…` when one machine is not enough; without it SQLite in the data folder. */
	DATABASE_URL: [
		v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
		'an address such as postgres://user:password@host/database'
	],
	FORTSCHRIFT_HOST: [v.optional(v.string(), '127.0.0.1'), 'an address to listen on'],
	FORTSCHRIFT_PORT: [v.optional(Port, '3000'), 'a port between 0 and 65535'],
	/** Address under which people reach the instance; used in letters. Its protocol decides on HSTS. */
	FORTSCHRIFT_ORIGIN: [v.optional(Url), 'an address such as https://konzept.example'],
	/** Shifts the clock: it starts at this instant and ticks. For the example and for tests. */
	FORTSCHRIFT_NOW: [v.optional(Instant), 'an instant such as 2017-05-02T08:00:00Z'],
	/** How many proxies stand in front and may be believed about the visitor's address. */
	FORTSCHRIFT_PROXIES: [v.optional(Port, '0'), 'a small number, for instance 1'],
	/** Limits how often one address and one network may post. Only tests and benchmarks turn it off. */
	FORTSCHRIFT_RATE_LIMIT: [v.optional(Switch, 'on'), '"on" or "off"'],
	/** The mirrored pseudo-language under /ar, which shows what is not translatable or not mirrored. */
	FORTSCHRIFT_PSEUDO: [v.optional(Switch, 'off'), '"on" or "off"'],
	/** Without it letters are kept and can be read at the desk. */
	SMTP_URL: [
		v.optional(v.pipe(v.string(), v.regex(/^smtps?:\/\//))),
		'an address such as smtp://user:password@host:587'
	],
	SMTP_FROM: [v.optional(v.string()), 'an address such as "Konzept <steuerung@stadt.example>"'],
	/** How many letters are handed to the mail server at the same time. */
	SMTP_CONNECTIONS: [v.optional(Connections, '10'), 'a number between 1 and 50'],
	/** How many letters go to one mail domain in a minute; 0 sets no limit. */
	SMTP_PER_MINUTE: [v.optional(PerMinute, '120'), 'a number of letters, or 0 for no limit'],
	/** Where mail servers return what they cannot deliver; `{letter}` in it becomes the letter's own mark. */
	SMTP_BOUNCES: [
		v.optional(v.pipe(v.string(), v.regex(/^[^@\s<>]+@[^@\s<>]+$/))),
		'an address such as bounces@stadt.example or bounces+{letter}@stadt.example'
	],
	/** Signs letters (DKIM, RFC 6376): the domain, the name of the key in the DNS, the file with the private key. */
	DKIM_DOMAIN: [v.optional(v.pipe(v.string(), v.domain())), 'a domain such as stadt.example'],
	DKIM_SELECTOR: [
		v.optional(v.pipe(v.string(), v.regex(/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i))),
		'a name such as konzept2027'
	],
	DKIM_KEY_FILE: [v.optional(v.string()), 'a file with a private key'],
	/** Signing in at the town hall by OpenID Connect: all four, or none. */
	OIDC_ISSUER: [
		v.optional(v.pipe(Url, v.check(isSafeIssuer))),
		'an address such as https://anmeldung.stadt.example (http on this very machine only)'
	],
	OIDC_CLIENT_ID: [v.optional(v.string()), 'the name of this instance at the provider'],
	OIDC_CLIENT_SECRET: [v.optional(v.string()), 'the secret that the provider gave'],
	/** What the button says. */
	OIDC_LABEL: [v.optional(v.string()), 'words such as "Anmelden mit dem Konto der Stadt"'],
	/** The steering's address, under which mail comes in by one of the two doors below. */
	MAIL_ADDRESS: [v.optional(Address), 'an address such as steuerung@stadt.example'],
	/** Does the provider deliver steuerung+anything@…? Without it no such address is shown. */
	MAIL_PLUS: [v.optional(Switch, 'on'), '"on" or "off"'],
	/** The name under which the mailbox's own server writes its Authentication-Results; nothing else is believed. */
	MAIL_AUTHSERV: [v.optional(AuthservId), 'a name such as mx.stadt.example'],
	/** The first door: a mailbox that is read. Without TLS from the beginning it is asked for (STARTTLS). */
	IMAP_URL: [
		v.optional(v.pipe(v.string(), v.regex(/^imaps?:\/\/[^\s/@:]+:[^\s/@]+@[^\s/@]+\/?$/))),
		'an address such as imaps://user:password@host:993, with special characters as %40'
	],
	IMAP_MAILBOX: [v.optional(v.string(), 'INBOX'), 'the name of a folder'],
	/** Where read mail is moved to; without it it stays and is marked as read. */
	IMAP_MOVE_TO: [v.optional(v.string()), 'the name of a folder that exists'],
	/** The second door: our own listener, to which the mail server hands over. */
	MAIL_IN_PORT: [v.optional(Port), 'a port between 0 and 65535'],
	MAIL_IN_HOST: [v.optional(v.string(), '127.0.0.1'), 'an address to listen on'],
	MAIL_IN_PROTOCOL: [v.optional(v.picklist(['smtp', 'lmtp']), 'smtp'), '"smtp" or "lmtp"'],
	/** The largest mail that either door takes. */
	MAIL_IN_MEGABYTES: [v.optional(Megabytes, '25'), 'a whole number from 1 to 25'],
	/** Certificate and key, as files in PEM; with them the listener offers STARTTLS. */
	MAIL_IN_CERT: [v.optional(v.string()), 'a file with a certificate'],
	MAIL_IN_KEY: [v.optional(v.string()), 'a file with its key']
} as const satisfies Record<
	string,
	readonly [v.GenericSchema<string | undefined, unknown>, string]
>;

type Settings = {
	readonly [Name in keyof typeof settings]: v.InferOutput<(typeof settings)[Name][0]>;
};
export type Env = Settings & {
	readonly origin: string;
	readonly data: string;
	/** The provider at which people can sign in, if there is one. */
	readonly townHall: TownHallSettings | undefined;
};
type TownHallSettings = {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	readonly label: string;
};

/** Thrown with sentences that name each wrong setting and say what it should look like. */
export class WrongSettings extends Error {}

/** Reads all settings. @throws {WrongSettings} when one is wrong or two contradict each other */
export function readEnv(source: Record<string, string | undefined>): Env {
	const faults: string[] = [];
	const read: Record<string, unknown> = {};
	for (const [name, [schema, expected]] of Object.entries(settings)) {
		const given = source[name] === '' ? undefined : source[name];
		const parsed = v.safeParse(schema, given);
		if (parsed.success) read[name] = parsed.output;
		else faults.push(`${name} ${shown(name, given)} must be ${expected}.`);
	}
	const env = read as Settings;
	const isSet = (name: string) => (source[name] ?? '') !== '';
	if (env.SMTP_URL && !env.SMTP_FROM) faults.push('SMTP_URL is set, so SMTP_FROM is needed too.');
	const dkim = [env.DKIM_DOMAIN, env.DKIM_SELECTOR, env.DKIM_KEY_FILE].filter(Boolean).length;
	if (dkim > 0 && dkim < 3)
		faults.push('Signing needs all three: DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE.');
	const townHall = readTownHall(env);
	if (townHall === 'incomplete')
		faults.push(
			'Signing in at the town hall needs OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_LABEL: set all four, or none.'
		);
	if (faults.length === 0) faults.push(...doorFaults(env, isSet));
	if (faults.length > 0 || townHall === 'incomplete') throw new WrongSettings(faults.join('\n'));
	return {
		...env,
		origin: env.FORTSCHRIFT_ORIGIN ?? `http://${env.FORTSCHRIFT_HOST}:${env.FORTSCHRIFT_PORT}`,
		data: resolve(env.FORTSCHRIFT_DATA),
		townHall
	};
}

function readTownHall(env: Settings): TownHallSettings | 'incomplete' | undefined {
	const {
		OIDC_ISSUER: issuer,
		OIDC_CLIENT_ID: clientId,
		OIDC_CLIENT_SECRET: clientSecret,
		OIDC_LABEL: label
	} = env;
	if (issuer && clientId && clientSecret && label) return { issuer, clientId, clientSecret, label };
	return issuer || clientId || clientSecret || label ? 'incomplete' : undefined;
}

/** What goes to and fro in the open must not leave the machine. */
function isSafeIssuer(address: string): boolean {
	const { protocol, hostname } = URL.parse(address) ?? {};
	if (protocol === 'https:') return true;
	return protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname ?? '');
}

/** Addresses with a password in them are not repeated: this goes into logs. */
function shown(name: string, given: string | undefined): string {
	return name.endsWith('_URL') ? 'cannot be used: it' : `is "${given}", but`;
}

/** What does not fit together about the doors for mail. */
function doorFaults(env: Settings, isSet: (name: string) => boolean): readonly string[] {
	const faults: string[] = [];
	const needs = (name: string, other: string) => {
		if (isSet(name) && !isSet(other)) faults.push(`${name} is set, so ${other} is needed too.`);
	};
	needs('IMAP_URL', 'MAIL_ADDRESS');
	needs('MAIL_IN_PORT', 'MAIL_ADDRESS');
	for (const name of ['IMAP_MAILBOX', 'IMAP_MOVE_TO']) needs(name, 'IMAP_URL');
	for (const name of ['MAIL_IN_HOST', 'MAIL_IN_PROTOCOL', 'MAIL_IN_CERT', 'MAIL_IN_KEY'])
		needs(name, 'MAIL_IN_PORT');
	needs('MAIL_IN_CERT', 'MAIL_IN_KEY');
	needs('MAIL_IN_KEY', 'MAIL_IN_CERT');
	for (const name of ['MAIL_PLUS', 'MAIL_AUTHSERV', 'MAIL_IN_MEGABYTES'])
		needs(name, 'MAIL_ADDRESS');
	if (isSet('MAIL_ADDRESS') && !isSet('IMAP_URL') && !isSet('MAIL_IN_PORT'))
		faults.push('MAIL_ADDRESS is set, so IMAP_URL or MAIL_IN_PORT is needed too.');
	if (env.IMAP_MOVE_TO !== undefined && env.IMAP_MOVE_TO === env.IMAP_MAILBOX)
		faults.push('IMAP_MOVE_TO is the folder that is read. Name another one.');
	if (env.MAIL_IN_PORT !== undefined && env.MAIL_IN_PORT !== 0)
		if (env.MAIL_IN_PORT === env.FORTSCHRIFT_PORT)
			faults.push('MAIL_IN_PORT and FORTSCHRIFT_PORT are the same. Choose two ports.');
	return faults;
}

function canParse(parse: () => unknown): boolean {
	try {
		parse();
		return true;
	} catch {
		return false;
	}
}

/** SvelteKit looks for its own variables in a file of this name; it gets none of our settings. */
export const variables = {};
