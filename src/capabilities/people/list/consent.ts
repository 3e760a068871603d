import type { LetterLanguage } from './wishes.ts';

/**
 * What people agree to, word for word. A wording is never edited: a new one gets a new version, and with
 * each subscription the words are kept that the person saw.
 */
const wordings = {
	'2026-11': {
		de: (process: string) =>
			`Ich möchte zum Verfahren „${process}“ Post per Mail bekommen: Termine und Einladungen, Aufrufe zum Mitmachen, Ergebnisse, so wie ich es gewählt habe. Dafür speichert die Prozesssteuerung meine Mailadresse und, wenn ich ihn angegeben habe, meinen Namen. Andere Beteiligte sehen sie nicht. Ich kann das jederzeit über den Link in jeder Mail ändern oder beenden.`,
		en: (process: string) =>
			`I would like to get mail about “${process}”: dates and invitations, calls to take part, results, as I have chosen. For this the steering stores my mail address and, if I gave it, my name. Other participants do not see them. I can change or end this at any time by the link in every mail.`
	}
} as const;

export const consentVersion = '2026-11' satisfies keyof typeof wordings;

/** The present wording, for this process. */
export function consentWording(language: LetterLanguage, process: string): string {
	return wordings[consentVersion][language](process);
}

/** Proof of consent, as the law asks for it (Art. 7 (1) GDPR): where from, what words, when. */
export type Consent = {
	/** Where it comes from: our own form, a private link, or a list that somebody signed. */
	readonly source: string;
	readonly wording: string | null;
	readonly version: string | null;
	readonly requestedAt: string | null;
	readonly confirmedAt: string | null;
};
