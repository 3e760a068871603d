import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { isOpen } from '../../questionnaire.ts';
import { findRound } from '../read-rounds.ts';
import { findItem } from '../reads.ts';
import { findTypedSheet } from './read-typed.ts';

const TakeBackSheet = v.object({ roundId: id(), sheetId: id() });

/** Takes back a sheet that was typed in twice or for the wrong item; those people keep themselves are theirs. */
export const takeBackSheet = act('drafting.take-back-sheet', TakeBackSheet, async (tools) => {
	const { input, tx, now } = tools;
	const round = await findRound(tx, input.roundId);
	if (!round) return refuse('not-found');
	const permitted = tools.permit(round.processId);
	if (!permitted.ok) return permitted;
	if (!isOpen(round, now)) return refuse('round-closed');
	const sheet = await findTypedSheet(tx, round.id, input.sheetId);
	if (!sheet) return refuse('not-found');
	await tx.deleteFrom('answer_sheet').where('id', '=', sheet.id).execute();
	const item = await findItem(tx, round.itemId);
	return done({
		what: 'sheet-taken-back',
		subject: ['round', round.id],
		process: round.processId,
		audience: 'desk',
		data: { code: item?.code ?? null, channel: sheet.channel }
	});
});
