import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideShowToGroup } from '../../consolidation/show-to-group.ts';
import { findRound } from '../read-rounds.ts';
import { findItem } from '../reads.ts';
import { findShown } from './find-shown.ts';
import { headOf, readDraftStates } from './read-draft.ts';

const ShowToGroup = v.object({ roundId: id() });

/** The members of the core group get the text as it is written so far, and the way to the answers. */
export const showToGroup = act('drafting.show-to-group', ShowToGroup, async (tools) => {
	const { input, tx, now } = tools;
	const round = await findRound(tx, input.roundId);
	const item = round && (await findItem(tx, round.itemId));
	if (!round || !item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const members = await readRoleHolders(tx, { processId: item.processId, roles: ['coreGroup'] });
	const draft = headOf(await readDraftStates(tx, item.id));
	const typed = draft?.version === item.version ? draft.values['text'] : undefined;
	const text = typeof typed === 'string' && typed.trim() !== '' ? typed : item.text;
	const decision = decideShowToGroup({
		...{ item, round, now, members: members.length, text },
		shown: (await findShown(tx, item.id))?.text
	});
	if (!decision.ok) return decision;
	return done({
		what: 'wording-shown',
		subject: ['item', item.id],
		process: item.processId,
		audience: 'desk',
		data: { code: item.code, title: item.title, text, roundId: round.id, people: members.length }
	});
});
