/** A mail as a parser has taken it apart; what `mailparser` gives fits. */
export type ParsedMail = {
	readonly subject?: string | undefined;
	readonly text?: string | undefined;
	readonly from?: { readonly text: string } | undefined;
	readonly to?: { readonly text: string } | readonly { readonly text: string }[] | undefined;
	readonly inReplyTo?: string | undefined;
	readonly references?: string | readonly string[] | undefined;
	readonly headerLines: readonly { readonly key: string; readonly line: string }[];
	readonly attachments: readonly { readonly contentType: string; readonly content: Uint8Array }[];
};

/** Why a letter did not arrive, as far as the server's number tells. */
export const bounceReasons = [
	'unknown-address',
	'unknown-domain',
	'mailbox-full',
	'too-large',
	'blocked',
	'unreachable',
	'delayed',
	'other'
] as const;
export type BounceReason = (typeof bounceReasons)[number];

/** What a mail server says about a letter that it could not deliver. */
export type Bounce = {
	/** Ids of letters that the mail names: by their Message-ID, or by the address it came to. */
	readonly letterIds: readonly string[];
	/** The address that was meant. */
	readonly address: string | null;
	/** For good; else the server still tries, or one may try again. */
	readonly permanent: boolean;
	/** Such as `5.1.1` (RFC 3463). */
	readonly status: string | null;
	readonly reason: BounceReason;
	/** The server's own words. */
	readonly said: string;
};

/**
 * Reads a note that a letter did not arrive: the standard one (RFC 3464), and those of servers that write as
 * they please. Everything else, absence notes and answers among them, is none.
 */
export function parseBounce(mail: ParsedMail): Bounce | undefined {
	const report = partOf(mail, 'message/delivery-status') ?? reportInText(mail);
	if (report) return fromReport(mail, report);
	return isFromPostmaster(mail) ? fromWords(mail) : undefined;
}

function fromReport(mail: ParsedMail, report: string): Bounce | undefined {
	const action = fieldOf(report, 'Action').toLowerCase();
	// `delivered`, `relayed` and `expanded` are good news.
	if (action && action !== 'failed' && action !== 'delayed') return undefined;
	const said = fieldOf(report, 'Diagnostic-Code').replace(/^\s*\w+\s*;\s*/, '');
	const status = statusIn(fieldOf(report, 'Status')) ?? statusIn(said);
	const recipient = fieldOf(report, 'Original-Recipient') || fieldOf(report, 'Final-Recipient');
	const permanent = action !== 'delayed' && !status?.startsWith('4');
	return {
		letterIds: letterIdsIn(mail),
		address: addressIn(recipient.replace(/^\s*[\w-]+\s*;\s*/, '')),
		...{ permanent, status },
		reason: action === 'delayed' ? 'delayed' : reasonOf(status, said),
		said: short(said || mail.subject || '')
	};
}

function fromWords(mail: ParsedMail): Bounce | undefined {
	const text = mail.text ?? '';
	const subject = mail.subject ?? '';
	const failed = headerOf(mail, 'x-failed-recipients');
	const isFailure = failureWords.test(subject) || failureWords.test(text.slice(0, 2000));
	if (!failed && !isFailure) return undefined;
	const delayed = delayWords.test(subject) || delayWords.test(text.slice(0, 600));
	const [ours = ''] = text.split(/^-{2,}.*(original|copy of|kopie|ursprüngliche).*$/im);
	const status = statusIn(ours);
	const code = /\b([45]\d\d)[ -]/.exec(ours)?.[1];
	const permanent = !delayed && !(status ?? code ?? '5').startsWith('4');
	const line = ours.split('\n').find((one) => /\b[45]\d\d\b|\b[45]\.\d+\.\d+\b/.test(one)) ?? '';
	return {
		letterIds: letterIdsIn(mail),
		address: addressIn(failed) ?? addressIn(ours),
		...{ permanent, status },
		reason: delayed ? 'delayed' : reasonOf(status, ours),
		said: short(line || subject)
	};
}

const failureWords =
	/undeliver|delivery (status notification|has failed|failure|incomplete)|returned mail|mail delivery (failed|system)|failure notice|could(n't| not) be delivered|unable to deliver|unzustellbar|nicht zugestellt|zustellung.{0,40}fehlgeschlagen/i;
const delayWords = /\bdelay(ed)?\b|verzögert|will keep trying|wird weiter versucht|still being retried/i;

/** Bounces come from nobody, from the machine itself; people have other names. */
function isFromPostmaster(mail: ParsedMail): boolean {
	const sender = `${mail.from?.text ?? ''}`;
	const nobody = /^return-path:\s*<>\s*$/i.test(lineOf(mail, 'return-path'));
	return (
		/mailer-daemon|postmaster|mail delivery (sub)?system|microsoft exchange|mail-?administrator/i.test(
			sender
		) ||
		headerOf(mail, 'x-failed-recipients') !== '' ||
		(nobody && failureWords.test(mail.subject ?? ''))
	);
}

const id = '[0-9a-f]{8}-?[0-9a-f]{4}-?7[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}';

/** Our own marks: a Message-ID is `<letter@host>`, a returned address carries the letter's id. */
function letterIdsIn(mail: ParsedMail): readonly string[] {
	const returned = mail.attachments
		.filter(({ contentType }) => /^message\/rfc822|^text\/rfc822-headers/.test(contentType))
		.map(({ content }) => decode(content));
	const to = [mail.to ?? []].flat().map((one) => one.text);
	const places = [
		...to,
		lineOf(mail, 'delivered-to'),
		mail.inReplyTo ?? '',
		[mail.references ?? []].flat().join(' '),
		...returned,
		mail.text ?? ''
	];
	const marks = new RegExp(`(?:<|\\+|[=-])(${id})(?:@|[>\\s])`, 'gi');
	const found = places.flatMap((place) => [...place.matchAll(marks)].map(([, mark]) => mark ?? ''));
	return [...new Set(found.map(asId))];
}

function asId(mark: string): string {
	const plain = mark.replaceAll('-', '').toLowerCase();
	return [0, 8, 12, 16, 20].map((from, place, all) => plain.slice(from, all[place + 1])).join('-');
}

/** RFC 3463: the second number tells what it is about. */
function reasonOf(status: string | null, said: string): BounceReason {
	const [, subject = '', detail = ''] = status?.split('.') ?? [];
	if (subject === '1' && ['2', '10'].includes(detail)) return 'unknown-domain';
	if (subject === '1' && ['1', '3', '6', '0'].includes(detail)) return 'unknown-address';
	if (subject === '2' && detail === '1') return 'unknown-address';
	if (subject === '2' && detail === '2') return 'mailbox-full';
	if (['2.3', '3.4'].includes(`${subject}.${detail}`)) return 'too-large';
	if (subject === '4') return 'unreachable';
	if (subject === '7') return 'blocked';
	return wordsFor.find(([, words]) => words.test(said))?.[0] ?? 'other';
}

const wordsFor: readonly (readonly [BounceReason, RegExp])[] = [
	[
		'unknown-address',
		/user (is )?unknown|unknown (user|recipient)|no such (user|recipient|mailbox)|mailbox (unavailable|not found)|does(n't| not) exist|recipient (address )?rejected|existiert nicht|unbekannte[rn]? (empfänger|adresse)/i
	],
	['mailbox-full', /quota|mailbox (is )?full|over limit|postfach.{0,20}voll/i],
	['unknown-domain', /host (or domain name )?not found|no such domain|domain.{0,30}(not found|unknown)|nxdomain/i],
	['too-large', /too (large|big)|size limit|exceeds.{0,20}size/i],
	['blocked', /spam|blocked|blacklist|blocklist|policy|reputation|dmarc|spf/i],
	['unreachable', /timed? ?out|connection refused|no route|unreachable|retry timeout/i]
];

function statusIn(text: string): string | null {
	return /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1] ?? null;
}

function addressIn(text: string): string | null {
	return /[^\s<>@;:,"'()[\]]+@[^\s<>@;:,"'()[\]]+\.[a-z0-9-]+/i.exec(text)?.[0].toLowerCase() ?? null;
}

/** A field of a report, whose lines may be folded. */
function fieldOf(report: string, name: string): string {
	const field = new RegExp(`^${name}:([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'im').exec(
		report.replaceAll('\r\n', '\n')
	);
	return (field?.[1] ?? '').replaceAll(/\s+/g, ' ').trim();
}

function partOf(mail: ParsedMail, type: string): string | undefined {
	const part = mail.attachments.find(({ contentType }) => contentType.startsWith(type));
	return part && decode(part.content);
}

/** Some parsers take the report for a part of the text. */
function reportInText(mail: ParsedMail): string | undefined {
	const isReport = /report-type="?delivery-status/i.test(lineOf(mail, 'content-type'));
	return isReport && /^action:/im.test(mail.text ?? '') ? mail.text : undefined;
}

function headerOf(mail: ParsedMail, key: string): string {
	return lineOf(mail, key).slice(key.length + 1).trim();
}

function lineOf(mail: ParsedMail, key: string): string {
	return mail.headerLines.find((header) => header.key === key)?.line ?? '';
}

function decode(content: Uint8Array): string {
	return new TextDecoder().decode(content);
}

function short(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim().slice(0, 500);
}
