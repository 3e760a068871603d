import type { HeadLine } from './mail-head.ts';

type Result = {
	readonly method: string;
	readonly result: string;
	readonly properties: Readonly<Record<string, string>>;
};

/**
 * Does the mail server of the mailbox vouch for the sender's domain (RFC 8601)? Only what the server with
 * the configured id wrote counts, and of that only what nobody before it can have written: its lines
 * above the topmost `Received`, else its topmost line alone.
 */
export function isAligned(
	head: readonly HeadLine[],
	given: { authservId: string | undefined; from: string | undefined }
): boolean {
	const domain = given.from?.split('@').at(-1)?.toLowerCase() ?? '';
	if (!given.authservId || domain === '' || count(head, 'from') !== 1) return false;
	const results = trusted(head, given.authservId.toLowerCase()).flatMap(readResults);
	const of = (method: string) => results.find((result) => result.method === method);
	const dmarc = of('dmarc');
	if (dmarc)
		return dmarc.result === 'pass' && (dmarc.properties['header.from'] ?? domain) === domain;
	const signed = results.some(
		({ method, result, properties }) =>
			method === 'dkim' &&
			result === 'pass' &&
			covers(properties['header.d'] ?? domainOf(properties['header.i']), domain)
	);
	const spf = of('spf');
	return (
		signed || (spf?.result === 'pass' && covers(domainOf(spf.properties['smtp.mailfrom']), domain))
	);
}

function trusted(head: readonly HeadLine[], authservId: string): readonly string[] {
	const own = head.flatMap(({ name, value }, at) =>
		name === 'authentication-results' && idOf(value) === authservId ? [{ at, value }] : []
	);
	const received = head.findIndex(({ name }) => name === 'received');
	const above = own.filter(({ at }) => at < received);
	return (above.length > 0 ? above : own.slice(0, 1)).map(({ value }) => value);
}

function idOf(value: string): string {
	return (
		withoutComments(value)
			.split(';')[0]
			?.trim()
			.split(/\s+/)[0]
			?.replaceAll('"', '')
			.toLowerCase() ?? ''
	);
}

function readResults(value: string): readonly Result[] {
	return split(withoutComments(value))
		.slice(1)
		.flatMap((part): Result[] => {
			const words = part.trim().split(/\s+/);
			const [method, result] = pair(words[0] ?? '');
			if (!method || !result) return [];
			const properties: Record<string, string> = {};
			for (const word of words.slice(1)) {
				const [name, said] = pair(word);
				if (name && said) properties[name] ??= said;
			}
			return [{ method: method.split('/')[0] ?? '', result, properties }];
		});
}

/** At semicolons that stand outside of quotes. */
function split(value: string): readonly string[] {
	return value.match(/(?:"(?:\\.|[^"\\])*"|[^;"]|")+/g) ?? [];
}

function pair(word: string): readonly [string?, string?] {
	const at = word.indexOf('=');
	if (at < 1) return [];
	const said = word.slice(at + 1).replaceAll('"', '');
	return [word.slice(0, at).toLowerCase(), said.toLowerCase()];
}

/** Comments may be nested and hold anything, also what looks like a result. */
function withoutComments(value: string): string {
	let depth = 0;
	let quoted = false;
	let kept = '';
	for (let at = 0; at < value.length; at += 1) {
		const sign = value[at] ?? '';
		if (sign === '\\') {
			if (depth === 0) kept += value.slice(at, at + 2);
			at += 1;
			continue;
		}
		if (sign === '"' && depth === 0) quoted = !quoted;
		if (sign === '(' && !quoted) depth += 1;
		if (depth === 0) kept += sign;
		if (sign === ')' && !quoted && depth > 0) depth -= 1;
	}
	return kept;
}

function domainOf(address: string | undefined): string | undefined {
	return address?.split('@').at(-1);
}

/** The domain itself or one above it. A domain below proves nothing: it may belong to anybody. */
function covers(proven: string | undefined, domain: string): boolean {
	if (!proven?.includes('.')) return false;
	return domain === proven || domain.endsWith(`.${proven}`);
}

function count(head: readonly HeadLine[], name: string): number {
	return head.filter((line) => line.name === name).length;
}
