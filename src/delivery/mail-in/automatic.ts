import type { AutomaticReason } from '#participation/mail/reading.ts';
import { valueOf, valuesOf, type HeadLine } from './mail-head.ts';

const absent =
	/^(?:(?:auto(?:matic|matische)?|automatische)[ -]?(?:reply|response|antwort)|abwesen|abwesenheits|out of (?:the )?office|away from (?:my|the) (?:desk|office)|vacation (?:reply|notice|message)|ich bin (?:im urlaub|nicht im büro|abwesend)|réponse automatique|absence du bureau|otomatik yanıt|ofis dışında|автоматичн|автоответ|автоматическ|відповідь автовідповідача|رد تلقائي|respuesta automática|risposta automatica|automatisch antwoord|odpowiedź automatyczna)/i;
const bounced =
	/^(?:undeliver|mail delivery (?:failed|system)|delivery (?:status notification|failure|has failed)|returned mail|failure notice|unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|mail konnte nicht|échec de la remise|teslim edilemedi|не доставлено|недоставлен)/i;
const machines =
	/^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|noreply.*|nicht-?antworten|keine-?antwort|bounces?|notifications?|daemon)$/i;

/**
 * Why no answer may ever go to this mail, the strongest reason first; nothing for what a person wrote.
 * Two machines that thank each other never stop.
 */
export function whyAutomatic(
	head: readonly HeadLine[],
	given: {
		subject: string;
		from: string | undefined;
		/** What came as envelope sender; nothing where the door does not know it. */
		returnPath: string | undefined;
		fromUs: boolean;
	}
): AutomaticReason | undefined {
	if (isBounce(head, given)) return 'bounce';
	if (given.fromUs) return 'own';
	const submitted = valueOf(head, 'auto-submitted')?.toLowerCase().split(/[;\s]/)[0];
	if (submitted !== undefined && submitted !== 'no') return 'auto';
	const has = (name: string) => valueOf(head, name) !== undefined;
	if (['x-autoreply', 'x-autorespond', 'x-auto-reply-from', 'x-vacation'].some(has)) return 'auto';
	const suppress = valueOf(head, 'x-auto-response-suppress')?.toLowerCase() ?? '';
	const subject = given.subject.replace(/^(?:re|aw|antw|sv)\s?:\s*/i, '');
	if (absent.test(subject)) return 'auto';
	if (given.from && machines.test(given.from.split('@')[0]?.split('+')[0] ?? '')) return 'machine';
	const precedence = valueOf(head, 'precedence')?.toLowerCase().trim() ?? '';
	if (precedence === 'auto_reply' || precedence === 'junk') return 'auto';
	const listed = ['list-id', 'list-unsubscribe', 'list-post', 'x-mailing-list'].some(has);
	if (listed || precedence === 'list' || precedence === 'bulk') return 'list';
	// Programs ask for silence like this, but do not always answer by themselves: people look at it.
	if (/\b(?:all|oof|autoreply)\b/.test(suppress)) return 'machine';
	if (given.returnPath?.trim() === '') return 'no-return-path';
	return undefined;
}

/** A report that a letter did not arrive, in the standard form (RFC 3464) or in one of the old ones. */
function isBounce(
	head: readonly HeadLine[],
	given: { subject: string; from: string | undefined; returnPath: string | undefined }
): boolean {
	const type = valuesOf(head, 'content-type').join(' ').toLowerCase();
	if (type.includes('multipart/report') && /report-type="?delivery-status/.test(type)) return true;
	if (valueOf(head, 'x-failed-recipients') !== undefined) return true;
	const daemon = /^(?:mailer-daemon|postmaster)@/i.test(given.from ?? '');
	return daemon && (bounced.test(given.subject) || given.returnPath?.trim() === '');
}
