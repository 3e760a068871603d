import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { sectors } from '#people/roles.ts';
import type { Frame } from '#journal/server/act.ts';
import { id, maybe, text } from '#shared/inputs.ts';
import { refuse, type Decision } from '#shared/result.ts';
import { isOpen } from '../questionnaire.ts';
import { decideAnswers, decideOverwrite } from '../rounds/sheets.ts';
import type { Tx } from '#storage/storage.ts';
import { findRound, readRounds, type Round } from './read-rounds.ts';
import {
	findQuestionnaireLink,
	readOwnSheets,
	type OwnSheet,
	type QuestionnaireLink
} from './rounds/read-links.ts';

export const SheetFields = v.object({
	perspective: maybe(v.picklist(sectors, 'unknown')),
	answers: v.pipe(
		v.optional(v.union([v.array(v.string()), v.string()]), []),
		v.transform((given) => (Array.isArray(given) ? given : [given])),
		v.array(v.pipe(text(), v.maxLength(2000, 'too-long')))
	)
});

const AnswerSheet = v.object({
	...SheetFields.entries,
	/** Which of the items of the set; may be left out where there is one. */
	roundId: maybe(id()),
	/** The state that was seen before writing; left out, the last one holds. */
	seen: maybe(v.pipe(v.string(), v.regex(/^\d{1,6}$/, 'unknown'))),
	/** How many sit at the table; others write for themselves. */
	people: maybe(v.pipe(v.string(), v.trim(), v.regex(/^[1-9]\d?$/, 'not-a-number')))
});

/**
 * Keeps or corrects one sheet. Not an act: sheets are ballots, so no entry tells of a single one, its id
 * is random, it has no time, and only its own link leads to it until the round closes. A person is
 * stored only in a named set.
 */
export async function keepAnswerSheet(
	frame: Frame,
	secret: string,
	given: unknown
): Promise<Decision<{ readonly revision: number }>> {
	const parsed = v.safeParse(AnswerSheet, given);
	if (!parsed.success) {
		const path = v.getDotPath(parsed.issues[0]) ?? 'answers.0';
		return refuse('invalid-input', { [path]: parsed.issues[0].message });
	}
	const input = parsed.output;
	return frame.storage.transact(async (tx) => {
		const place = await findPlace(tx, secret, input.roundId);
		if (!place) return refuse('link-unknown');
		const { link, round, sheet } = place;
		if (!isOpen(round, frame.clock.now())) return refuse('round-closed');
		const answers = decideAnswers(round.questions.length, input.answers);
		if (!answers.ok) return answers;
		if (link.tableName !== null && input.people === null && link.people === 0)
			return refuse('invalid-input', { people: 'missing' });
		const decision = decideOverwrite(sheet, input.seen === null ? null : Number(input.seen));
		if (!decision.ok) return decision;
		const people = link.tableName === null ? 1 : Number(input.people ?? link.people);
		if (link.tableName !== null) await countTheTable(tx, link, people);
		const kept = { perspective: input.perspective, answers: JSON.stringify(answers.value), people };
		const revision = (sheet?.revision ?? 0) + 1;
		if (sheet)
			await tx
				.updateTable('answer_sheet')
				.set({ ...kept, revision })
				.where('id', '=', sheet.id)
				.execute();
		else
			await tx
				.insertInto('answer_sheet')
				.values(newSheet(link, round, kept))
				.execute();
		return { ok: true, value: { revision } };
	});
}

/** Takes a sheet back as if it had never been written, as long as the round is open. */
export async function takeBackAnswerSheet(
	frame: Frame,
	secret: string,
	roundId: string
): Promise<Decision<null>> {
	return frame.storage.transact(async (tx) => {
		const place = await findPlace(tx, secret, roundId);
		if (!place) return refuse('link-unknown');
		if (!isOpen(place.round, frame.clock.now())) return refuse('round-closed');
		if (place.sheet) await tx.deleteFrom('answer_sheet').where('id', '=', place.sheet.id).execute();
		return { ok: true, value: null };
	});
}

type Place = {
	readonly link: QuestionnaireLink;
	readonly round: Round;
	readonly sheet: OwnSheet | undefined;
};

async function findPlace(
	tx: Tx,
	secret: string,
	roundId: string | null
): Promise<Place | undefined> {
	const link = await findQuestionnaireLink(tx, secret);
	if (!link) return undefined;
	const [round] = roundId
		? [await findRound(tx, roundId)]
		: link.set.items === 1
			? await readRounds(tx, { setId: link.set.id })
			: [];
	if (round?.setId !== link.set.id) return undefined;
	const [sheet] = await readOwnSheets(tx, link, round.id);
	return { link, round, sheet };
}

function newSheet(
	link: QuestionnaireLink,
	round: Round,
	kept: { perspective: string | null; answers: string; people: number }
) {
	return {
		...{ id: randomUUID(), round_id: round.id, secret_hash: link.hash, revision: 1, ...kept },
		person_id: link.set.named ? link.personId : null,
		channel: link.tableName === null ? 'web' : 'table',
		table_name: link.tableName
	};
}

async function countTheTable(tx: Tx, link: QuestionnaireLink, people: number): Promise<void> {
	if (people === link.people) return;
	await tx
		.updateTable('questionnaire_link')
		.set({ people })
		.where('secret_hash', '=', link.hash)
		.execute();
}
