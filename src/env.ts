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
const Url = v.pipe(v.string(), v.url());

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
	/** Signing in at the town hall by OpenID Connect: all four, or none. */
	OIDC_ISSUER: [
		v.optional(v.pipe(Url, v.check(isSafeIssuer))),
		'an address such as https://anmeldung.stadt.example (http on this very machine only)'
	],
	OIDC_CLIENT_ID: [v.optional(v.string()), 'the name of this instance at the provider'],
	OIDC_CLIENT_SECRET: [v.optional(v.string()), 'the secret that the provider gave'],
	/** What the button says. */
	OIDC_LABEL: [v.optional(v.string()), 'words such as "Anmelden mit dem Konto der Stadt"']
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
		else faults.push(`${name} is "${given}", but must be ${expected}.`);
	}
	const env = read as Settings;
	if (env.SMTP_URL && !env.SMTP_FROM) faults.push('SMTP_URL is set, so SMTP_FROM is needed too.');
	const townHall = readTownHall(env);
	if (townHall === 'incomplete')
		faults.push(
			'Signing in at the town hall needs OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_LABEL: set all four, or none.'
		);
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
