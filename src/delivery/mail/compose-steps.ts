import type { EntryBody } from '#journal/entry.ts';
import { text } from '#journal/sentence.ts';
import { stepPart } from '#participation/mail/address-parts.ts';
import type { Addressee } from '#people/server/read-audience.ts';
import { issueLeaveLinks } from '#people/server/list/tokens.ts';
import { factsOf, pathOf, placeOf } from '#process/letters/letter-facts.ts';
import { filledText } from '#process/letters/letter-text.ts';
import { names } from '#process/letters/placeholders.ts';
import type { PlannedLetter } from '#process/letters/planned-letters.ts';
import { findPlannedLetter } from '#process/server/letters/reads.ts';
import { findArea, findProcess, type Area, type Process } from '#process/server/reads.ts';
import { localPath, writtenLanguage, type Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import type { Letter } from './letter.ts';
import { readStepReaders } from './step-readers.ts';
import type { QueuedLetter } from './queue.ts';
import type { Composer, Parts } from './recipients.ts';

/** Letters that the template foresees for a step, once they are sent: by hand or by the clock. */
export const stepComposers: Readonly<Record<string, Composer>> = {
	'step-letter-sent': writeStepLetter
};

async function writeStepLetter(
	tx: Tx,
	entry: EntryBody,
	{ env, clock }: Parts
): Promise<QueuedLetter[]> {
	const process = entry.process ? await findProcess(tx, entry.process) : undefined;
	if (!process) return [];
	const named = { stepId: entry.subject.id, letterKey: text(entry.data, 'letter') };
	const planned = await findPlannedLetter(tx, process, named);
	if (!planned) return [];
	const { areaId } = planned.step;
	const area = areaId ? ((await findArea(tx, areaId)) ?? null) : null;
	const people = await readStepReaders(tx, process.id, planned);
	const personIds = people.map(({ personId }) => personId);
	const links = { processId: process.id, personIds, now: clock.now() };
	const leave = await issueLeaveLinks(tx, links);
	return people.map((person) => ({
		key: `${entry.id}:${person.personId}`,
		...{ processId: process.id, personId: person.personId, address: person.email },
		language: person.language as Language,
		letter: stepLetter(planned, { process, area, origin: env.origin }, person),
		...{ secret: null, leaveSecret: leave.get(person.personId), sender: process.contactEmail },
		...{ about: { kind: 'step', id: planned.step.id }, replyPart: stepPart(planned.step.id) }
	}));
}

const labels = {
	de: {
		more: 'Mehr dazu',
		taking: (title: string) => `Sie bekommen diese Mail, weil Sie bei „${title}“ mitwirken.`,
		listed: (title: string) =>
			`Sie bekommen diese Mail, weil Sie sich in den Verteiler von „${title}“ eingetragen haben.`
	},
	en: {
		more: 'More about it',
		taking: (title: string) => `You get this mail because you take part in “${title}”.`,
		listed: (title: string) => `You get this mail because you joined the list of “${title}”.`
	}
} as const;

/** The letter of a step as one person gets it. */
function stepLetter(
	planned: Pick<PlannedLetter, 'step' | 'event' | 'letter' | 'text'>,
	given: { process: Process; area: Area | null; origin: string },
	to: Pick<Addressee, 'language' | 'subscriptionId'>
): Letter {
	const { letter, text: written } = planned;
	const place = placeOf(planned, given);
	const language = writtenLanguage(to.language as Language);
	const say = labels[language];
	const { subject, paragraphs } = filledText(written, language, factsOf(place, language));
	const tellsLink = names(written.text[language], 'link');
	return {
		...{ kind: `step-${letter.key}`, subject, greeting: '', paragraphs },
		button: tellsLink ? null : { label: say.more, path: localPath(language, pathOf(place)) },
		because: (to.subscriptionId ? say.listed : say.taking)(given.process.title)
	};
}
