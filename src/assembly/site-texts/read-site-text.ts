import { readRetention } from '#people/server/read-retention.ts';
import { readSavedTexts } from '#people/server/site/read-texts.ts';
import type { SiteTextKey, SiteTextLanguage } from '#people/site/site-text.ts';
import { sessionHours } from '#people/sign-in/links.ts';
import type { Land } from '#process/lands.ts';
import type { Day } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import { writtenLanguage, type Language } from '#shared/language.ts';
import { fillPlaces, parseProse, type Block, type Inline } from '#shared/prose.ts';
import type { Reader } from '#storage/storage.ts';
import { dataClasses } from '../personal-data/classes.ts';
import { describeClass } from '../personal-data/describe.ts';
import { wordsFor } from '../words/index.ts';
import { defaultText } from './default-texts.ts';
import { describeInstallation, type Installation } from './installation.ts';

type Settings = Parameters<typeof describeInstallation>[0];

/** A text as it stands now: the steering's own in this language, else their own in the other, else the default. */
export async function findSiteText(
	reader: Reader,
	settings: Settings,
	key: SiteTextKey,
	language: Language
): Promise<{ content: string; language: SiteTextLanguage }> {
	const wanted = writtenLanguage(language);
	const saved = (await readSavedTexts(reader, { key, current: true })).flatMap((text) =>
		text.content === null ? [] : [{ content: text.content, language: text.language }]
	);
	const own = saved.find((text) => text.language === wanted) ?? saved[0];
	if (own) return own;
	const installation = describeInstallation(settings, await readRetention(reader));
	return { content: defaultContent(key, wanted, installation), language: wanted };
}

export function defaultContent(
	key: SiteTextKey,
	language: SiteTextLanguage,
	installation: Installation
): string {
	return defaultText(key, language, {
		classes: dataClasses.map((kept) => describeClass(kept, installation, language)),
		installation: { ...installation, sessionDays: sessionHours / 24 },
		amount: wordsFor(language).privacy.terms.amount
	});
}

/** What the placeholders of a text stand for; a process may be missing. */
export type TextFacts = {
	readonly process:
		| {
				readonly title: string;
				readonly city: string;
				readonly land: string;
				readonly contactEmail: string;
		  }
		| undefined;
	readonly origin: string;
	readonly today: Day;
};

/** A text with its placeholders filled in, ready to be shown. */
export function fillText(
	content: string,
	facts: TextFacts,
	language: SiteTextLanguage
): readonly Block[] {
	const { process, origin, today } = facts;
	const words = wordsFor(language);
	const text = (value: string | undefined): Inline | undefined =>
		value ? { kind: 'text', text: value } : undefined;
	const places: Readonly<Record<string, Inline | undefined>> = {
		city: text(process?.city),
		process: text(process?.title),
		land: text(process && words.desk.processes.lands[process.land as Land]),
		site: text(origin),
		today: text(formatFor(language).day(today)),
		contact: process && {
			kind: 'link',
			href: `mailto:${process.contactEmail}`,
			parts: [{ kind: 'text', text: process.contactEmail }]
		}
	};
	return fillPlaces(parseProse(content), (name) => places[name]);
}
