import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, line, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAnswers, decideOverwrite, decideTyped, typedChannels } from '../../rounds/sheets.ts';
import { SheetFields } from '../keep-answer-sheet.ts';
import { findRound } from '../read-rounds.ts';
import { findItem } from '../reads.ts';
import { findSetFacts } from './read-sets.ts';
import { findTypedSheet, hasAnswered, readAsked } from './read-typed.ts';

const EnterSheet = v.object({
	...SheetFields.entries,
	roundId: id(),
	/** The sheet to correct; left out, it is a new one. */
	sheetId: maybe(id()),
	seen: maybe(v.pipe(v.string(), v.regex(/^\d{1,6}$/, 'unknown'))),
	channel: v.picklist(typedChannels, 'unknown'),
	tableName: maybe(line(60)),
	people: v.optional(
		v.pipe(v.string(), v.trim(), v.regex(/^\d{1,2}$/, 'not-a-number'), v.transform(Number)),
		'1'
	),
	/** Whose sheet it is; asked in named sets only. */
	personId: maybe(id())
});

/**
 * Types in, or corrects, what came on paper, by mail or by telephone. Other than a sheet that somebody
 * keeps themselves this is an act: who typed one in, when, for which item and by which way it came stands
 * in the journal, so that nobody can slip any in. What it says, and which sheet it is, does not.
 */
export const enterSheet = act('drafting.enter-sheet', EnterSheet, async (tools) => {
	const { input, tx, now } = tools;
	const round = await findRound(tx, input.roundId);
	const set = round && (await findSetFacts(tx, round.setId));
	if (!round || !set) return refuse('not-found');
	const permitted = tools.permit(round.processId);
	if (!permitted.ok) return permitted;
	const known = input.sheetId ? await findTypedSheet(tx, round.id, input.sheetId) : undefined;
	if (input.sheetId && !known) return refuse('not-found');
	const { personId: given, tableName, channel, people } = input;
	const typed = decideTyped(round, {
		...{ now, named: set.named, tableName, personId: given, people },
		personAnswered: given ? await hasAnswered(tx, round.id, given, known?.id) : false
	});
	if (!typed.ok) return typed;
	const { personId } = typed.value;
	if (personId && !(await readAsked(tx, set)).some((one) => one.personId === personId))
		return refuse('whose-sheet', { personId: 'whose-sheet' });
	const answers = decideAnswers(round.questions.length, input.answers);
	if (!answers.ok) return answers;
	const overwrite = decideOverwrite(known, input.seen === null ? null : Number(input.seen));
	if (!overwrite.ok) return overwrite;
	const sheet = {
		...{ person_id: personId, channel, table_name: tableName, people },
		...{ perspective: input.perspective, answers: JSON.stringify(answers.value) },
		revision: (known?.revision ?? 0) + 1
	};
	if (known) await tx.updateTable('answer_sheet').set(sheet).where('id', '=', known.id).execute();
	else
		await tx
			.insertInto('answer_sheet')
			.values({ id: randomUUID(), round_id: round.id, secret_hash: null, ...sheet })
			.execute();
	const item = await findItem(tx, round.itemId);
	return done({
		what: known ? 'sheet-corrected' : 'sheet-entered',
		subject: ['round', round.id],
		process: round.processId,
		audience: 'desk',
		data: { code: item?.code ?? null, channel }
	});
});
