import type { EntryBody } from '#journal/entry.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { findCandidacy } from '#process/server/core-group/reads.ts';
import { issueCandidacyLink } from '#process/server/core-group/tokens.ts';
import { findSupportLetter, readSendings } from '#process/server/outreach/read-support-letters.ts';
import { readWanted } from '#process/server/outreach/reads.ts';
import { issueSupportLink } from '#process/server/outreach/tokens.ts';
import { findProcess, type Process } from '#process/server/reads.ts';
import type { Candidacy, NextStep } from '#process/core-group/candidacy.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import type { Letter } from './letter.ts';
import {
	confirmCandidacyLetter,
	declinedLetter,
	enteredCandidacyLetter,
	membershipEndedLetter,
	takenInLetter,
	termExtendedLetter
} from './letters/core-group.ts';
import type { Recipient } from './letters/parts.ts';
import { releaseLetter, supportFacts, supportLetter } from './letters/support.ts';
import type { QueuedLetter } from './queue.ts';
import type { Composer, Parts } from './recipients.ts';

type Told = { readonly to: Recipient; readonly candidacy: Candidacy; readonly process: Process };

/** Letters around the core group, and those in the name of a supporter. */
export const groupComposers: Readonly<Record<string, Composer>> = {
	'candidacy-received': withOwnLink(({ to, process }) =>
		confirmCandidacyLetter(to, { process: process.title })
	),
	'candidacy-entered': withOwnLink(({ to, process }) =>
		enteredCandidacyLetter(to, { process: process.title })
	),
	'member-taken-in': withOwnLink(takenIn),
	'member-described': withOwnLink(takenIn),
	'term-extended': withOwnLink(({ to, process, candidacy }) =>
		termExtendedLetter(to, {
			process: process.title,
			until: candidacy.terms.at(-1)?.until ?? ''
		})
	),
	'candidacy-declined': withoutLink(({ to, process, candidacy }) => {
		const nextStep = candidacy.nextStep ?? 'later';
		const reason = candidacy.reason ?? '';
		const path = nextPath(nextStep, process);
		return declinedLetter(to, { process: process.title, reason, nextStep, path });
	}),
	'membership-ended': withoutLink(({ to, process }) =>
		membershipEndedLetter(to, {
			...{ process: process.title, contact: process.contactEmail, path: `/${process.slug}/plan` }
		})
	),
	'release-asked': askForRelease,
	'support-letter-sent': writeInTheirName
};

function takenIn({ to, process, candidacy }: Told): Letter {
	return takenInLetter(to, {
		process: process.title,
		until: candidacy.terms.at(-1)?.until ?? null,
		plan: process.published ? `/${process.slug}/plan` : undefined
	});
}

function nextPath(nextStep: NextStep, { slug }: Process): string {
	if (nextStep === 'list') return `/${slug}/verteiler`;
	return nextStep === 'group' ? `/${slug}/gruppen` : `/${slug}/kerngruppe`;
}

function withOwnLink(letterFor: (told: Told) => Letter): Composer {
	return async (tx, entry) => toCandidate(tx, entry, letterFor, true);
}

function withoutLink(letterFor: (told: Told) => Letter): Composer {
	return async (tx, entry) => toCandidate(tx, entry, letterFor, false);
}

async function toCandidate(
	tx: Tx,
	entry: EntryBody,
	letterFor: (told: Told) => Letter,
	linked: boolean
): Promise<QueuedLetter[]> {
	const { kind, id } = entry.subject;
	const candidacy = kind === 'candidacy' ? await findCandidacy(tx, id) : undefined;
	const process = candidacy && (await findProcess(tx, candidacy.processId));
	if (!candidacy?.email || !process) return [];
	const person = await findPersonByAddress(tx, candidacy.email);
	const language = candidacy.language as Language;
	// Before the address is proven, a name that somebody typed is not sent to it.
	const name = entry.what === 'candidacy-received' ? null : candidacy.name;
	return [
		{
			key: `${entry.id}:candidacy`,
			processId: process.id,
			personId: candidacy.roleId ? (person?.id ?? null) : null,
			address: candidacy.email,
			language,
			letter: letterFor({ to: { name, language }, candidacy, process }),
			secret: linked ? await issueCandidacyLink(tx, candidacy.id) : null,
			sender: process.contactEmail,
			about: { kind: 'candidacy', id: candidacy.id }
		}
	];
}

/** To the supporter, with a link to the newest wording. */
async function askForRelease(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const letter = await findSupportLetter(tx, entry.subject.id);
	const process = letter && (await findProcess(tx, letter.processId));
	const version = letter?.versions.find(({ number }) => number === entry.data['version']);
	if (!letter || !process || !version) return [];
	const to = { name: letter.supporter, language: 'de' } as const;
	return [
		{
			key: `${entry.id}:supporter`,
			processId: process.id,
			personId: null,
			address: letter.email,
			language: 'de',
			letter: releaseLetter(to, { process: process.title, isNew: version.number === 1 }),
			secret: await issueSupportLink(tx, version.id),
			sender: process.contactEmail,
			about: { kind: 'support-letter', id: letter.id }
		}
	];
}

/** To each of the wanted people who were chosen, the wording that was released. */
async function writeInTheirName(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const letter = await findSupportLetter(tx, entry.subject.id);
	const process = letter && (await findProcess(tx, letter.processId));
	if (!letter || !process) return [];
	const wanted = await readWanted(tx, { processId: process.id });
	const sendings = await readSendings(tx, { entryId: entry.id });
	const { origin } = parts.env;
	return sendings.flatMap(({ wantedId, versionId }): QueuedLetter[] => {
		const one = wanted.find(({ id }) => id === wantedId);
		const version = letter.versions.find(({ id }) => id === versionId);
		if (!one?.email || version?.state !== 'released') return [];
		return [
			{
				key: `${entry.id}:${one.id}`,
				processId: process.id,
				personId: one.personId,
				address: one.email,
				language: 'de',
				letter: supportLetter(one, supportFacts({ letter, version, process, origin })),
				secret: null,
				sender: process.contactEmail,
				about: { kind: 'wanted', id: one.id }
			}
		];
	});
}
