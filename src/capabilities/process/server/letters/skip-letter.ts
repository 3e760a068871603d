import * as v from 'valibot';
import { act } from '#journal/server/act.ts';
import { line } from '#shared/inputs.ts';
import { decideSkip } from '../../letters/letter-rules.ts';
import { findLetterOf, onLetter } from './on-letter.ts';
import { saveLetterState } from './writes.ts';

const SkipLetter = v.object({ ...onLetter, skipReason: line(300) });

/** Leaves a letter out, with the reason. */
export const skipLetter = act('process.skip-letter', SkipLetter, async (tools) => {
	const found = await findLetterOf(tools);
	if (!found.ok) return found;
	const decision = decideSkip(found.planned);
	if (!decision.ok) return decision;
	const reason = tools.input.skipReason;
	const entry = { ...tools, processId: found.process.id };
	await saveLetterState(tools.tx, found.planned, entry, { state: 'skipped', reason });
	return found.tell({ what: 'step-letter-skipped', why: reason });
});
