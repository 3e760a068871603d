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
	DKIM_KEY_FILE: [v.optional(v.string()), 'a file with a private key']
} as const satisfies Record<
	string,
	readonly [v.GenericSchema<string | undefined, unknown>, string]
>;

type Settings = {
	readonly [Name in keyof typeof settings]: v.InferOutput<(typeof settings)[Name][0]>;
};
export type Env = Settings & { readonly origin: string; readonly data: string };

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
	const dkim = [env.DKIM_DOMAIN, env.DKIM_SELECTOR, env.DKIM_KEY_FILE].filter(Boolean).length;
	if (dkim > 0 && dkim < 3)
		faults.push('Signing needs all three: DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE.');
	if (faults.length > 0) throw new WrongSettings(faults.join('\n'));
	return {
		...env,
		origin: env.FORTSCHRIFT_ORIGIN ?? `http://${env.FORTSCHRIFT_HOST}:${env.FORTSCHRIFT_PORT}`,
		data: resolve(env.FORTSCHRIFT_DATA)
	};
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
