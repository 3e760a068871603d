import type { WrittenLanguage } from '#shared/language.ts';

/** The same in every written language; stands beside the data it describes, like the sentences. */
export type Said = Readonly<Record<WrittenLanguage, string>>;

/** Art. 6 (1) GDPR: (e) a task in the public interest, (a) consent, (c) a legal obligation. */
export type LegalBasis = 'task' | 'consent' | 'law';
export type DataSource = 'self' | 'steering' | 'arises';
/** To whom data leaves the installation. */
export type DataRecipient = 'mailServer' | 'public' | 'signInService';
/** Who can see it inside. */
export type Seer = 'self' | 'steering' | 'department' | 'participants' | 'public' | 'operator';

/** How long data stays after the moment that `from` names; the steering changes it within the limits. */
export type RetentionRule = {
	readonly unit: 'days' | 'months';
	readonly usual: number;
	readonly least: number;
	readonly most: number;
	readonly from: Said;
};

/** One class of personal data: what it is, why it is there, who sees it, and when it goes (Art. 30 GDPR). */
export type DataClass = {
	readonly key: string;
	readonly title: Said;
	readonly what: Said;
	readonly purpose: Said;
	readonly basis: LegalBasis;
	readonly source: DataSource;
	readonly recipients: readonly DataRecipient[];
	readonly seenBy: readonly Seer[];
	/** Table → its columns of this class. */
	readonly places: Readonly<Record<string, readonly string[]>>;
	/** A rule that runs on its own, or until when it stays. */
	readonly retention: RetentionRule | { readonly until: Said };
	/** What becomes of it when the person has their data deleted. */
	readonly onDeletion: Said;
	/** What an export and the person's own page show: field of a record → its name. */
	readonly shows: Readonly<Record<string, Said>>;
};

/** What is to become of the contributions of somebody whose data is deleted. */
export const remains = ['remove', 'pseudonym', 'nameless'] as const;
export type Remains = (typeof remains)[number];

/** What a capability keeps about people, and which columns of its tables say nothing about anybody. */
export type PersonalData = {
	readonly classes: readonly DataClass[];
	readonly notPersonal: Readonly<Record<string, readonly string[]>>;
};

export function hasRule(retention: DataClass['retention']): retention is RetentionRule {
	return 'unit' in retention;
}
