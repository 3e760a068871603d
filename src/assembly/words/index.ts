import { councilWords } from '#council/words.ts';
import { documentsWords } from '#documents/words.ts';
import { draftingWords } from '#drafting/words.ts';
import { minutesWords } from '#meetings/minutes/words.ts';
import { meetingsWords } from '#meetings/words.ts';
import { monitoringWords } from '#monitoring/words.ts';
import { participationWords } from '#participation/words.ts';
import { peopleWords } from '#people/words.ts';
import { processWords } from '#process/words.ts';
import { reviewWords } from '#review/words.ts';
import type { Said } from '#journal/data-class.ts';
import type { Language, WrittenLanguage } from '#shared/language.ts';
import { deskWords } from './desk.ts';
import { exampleWords } from './example.ts';
import { fieldNames } from './field-names.ts';
import { privacyWords } from './privacy/index.ts';
import { mirrored } from './pseudo.ts';
import { publicWords } from './public.ts';
import { siteWords } from './site.ts';

function dictionary(language: WrittenLanguage) {
	return {
		site: siteWords[language],
		fieldNames: fieldNames[language],
		public: publicWords[language],
		desk: deskWords[language],
		example: exampleWords[language],
		privacy: privacyWords[language],
		people: peopleWords[language],
		process: processWords[language],
		participation: participationWords[language],
		meetings: meetingsWords[language],
		minutes: minutesWords[language],
		drafting: draftingWords[language],
		review: reviewWords[language],
		documents: documentsWords[language],
		council: councilWords[language],
		monitoring: monitoringWords[language]
	};
}

export type Words = ReturnType<typeof dictionary>;

const de = dictionary('de');
const en = dictionary('en');
let pseudo: Words | undefined;

export function wordsFor(language: Language): Words {
	if (language === 'ar') return (pseudo ??= mirrored(de));
	return language === 'en' ? en : de;
}

/** What stands beside the data it describes, in the visitor's language. */
export function sayIn(language: Language, said: Said): string {
	return language === 'ar' ? mirrored(said.de) : said[language];
}

const capabilities = [
	'drafting',
	'review',
	'documents',
	'council',
	'monitoring',
	'participation',
	'meetings',
	'process',
	'people'
] as const;

/** The sentence for a refusal; the act's own capability is asked first, since reasons may share a name. */
export function sayRefusal(words: Words, reason: string, actName = ''): string {
	const own = capabilities.find((name) => actName.startsWith(`${name}.`));
	const order = own ? [own, ...capabilities.filter((name) => name !== own)] : capabilities;
	for (const name of order) {
		const refusals: Readonly<Record<string, string>> = words[name].refusals;
		if (refusals[reason]) return refusals[reason];
	}
	const general: Readonly<Record<string, string>> = words.site.refusals;
	return general[reason] ?? words.site.problem.faultText;
}

/** The sentence at a field; a rule's own reason may stand there too. */
export function sayField(words: Words, code: string, actName = ''): string {
	const fields: Readonly<Record<string, string>> = words.site.fields;
	return fields[code] ?? sayRefusal(words, code, actName);
}

/** What a field is called, for the list of errors on top; a field of a template has its name there only. */
export function nameField(words: Words, field: string): string | undefined {
	const names: Readonly<Record<string, string>> = words.fieldNames;
	const last = field.split('.').at(-1) ?? '';
	const row = /\.money\.(\d+)\./.exec(field)?.[1];
	if (row) return words.desk.measureSheet.money.name(Number(row) + 1);
	return field.startsWith('findings.') ? undefined : names[last];
}
