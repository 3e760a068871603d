import { hasRule, type DataClass, type DataRecipient } from '#journal/data-class.ts';
import type { Language } from '#shared/language.ts';
import { termOf, type Installation } from '../site-texts/installation.ts';
import { sayIn, wordsFor } from '../words/index.ts';

/** One class of personal data in the visitor's language, as this installation really treats it. */
export type DescribedClass = {
	readonly key: string;
	readonly title: string;
	readonly what: string;
	readonly purpose: string;
	readonly basis: string;
	readonly source: string;
	readonly recipients: string;
	readonly seers: string;
	readonly retention: string;
	readonly deletion: string;
	/** `contribution (body, passage)` */
	readonly places: readonly string[];
};

export function describeClass(
	kept: DataClass,
	installation: Installation,
	language: Language
): DescribedClass {
	const { terms: words } = wordsFor(language).privacy;
	const say = (said: { de: string; en: string }) => sayIn(language, said);
	const recipients = kept.recipients.filter((one) => receives(one, installation));
	return {
		key: kept.key,
		title: say(kept.title),
		what: say(kept.what),
		purpose: say(kept.purpose),
		basis: words.bases[kept.basis],
		source: words.sources[kept.source],
		recipients: recipients.map((one) => words.recipients[one]).join(', ') || words.nobodyElse,
		seers: kept.seenBy.map((one) => words.seers[one]).join(', '),
		retention: sayTerm(kept, installation, language),
		deletion: say(kept.onDeletion),
		places: Object.entries(kept.places).map(
			([table, columns]) => `${table} (${columns.join(', ')})`
		)
	};
}

/** `6 Monate nach dem Versand`, or until when it stays. */
export function sayTerm(
	{ key, retention }: Pick<DataClass, 'key' | 'retention'>,
	installation: Pick<Installation, 'terms'>,
	language: Language
): string {
	const { terms: words } = wordsFor(language).privacy;
	if (!hasRule(retention)) return sayIn(language, retention.until);
	const amount = words.amount(retention.unit, termOf(key, retention, installation));
	return words.term(amount, sayIn(language, retention.from));
}

/** Without a mail server, or without a sign-in service, nothing goes there. */
function receives(recipient: DataRecipient, { mail, signInService }: Installation): boolean {
	if (recipient === 'mailServer') return mail !== null;
	return recipient === 'signInService' ? signInService !== null : true;
}
