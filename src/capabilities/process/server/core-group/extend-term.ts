import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { day, id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideExtend } from '../../core-group/candidacy.ts';
import { findProcess } from '../reads.ts';
import { findCandidacy, isMember } from './reads.ts';
import { addTerm } from './writes.ts';

const ExtendTerm = v.object({ candidacyId: id(), termUntil: day() });

/** A further term after the last one; both stay on record. */
export const extendTerm = act('process.extend-term', ExtendTerm, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const candidacy = await findCandidacy(tx, input.candidacyId);
	const process = candidacy && (await findProcess(tx, candidacy.processId));
	if (!candidacy || !process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const endsOn = candidacy.terms.at(-1)?.until ?? null;
	const until = input.termUntil;
	const decision = decideExtend({ member: isMember(candidacy), endsOn }, until);
	if (!decision.ok) return decision;
	const from = endsOn ? addDays(endsOn, 1) : dayOf(now, process.timeZone);
	await addTerm(tx, { id: newId(), candidacyId: candidacy.id, from, until, entryId });
	return done({
		what: 'term-extended',
		subject: ['candidacy', candidacy.id],
		process: process.id,
		audience: 'desk',
		data: { to: until }
	});
});
