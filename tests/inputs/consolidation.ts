import { markContradiction } from '#drafting/server/consolidation/mark-contradiction.ts';
import { readContradictions } from '#drafting/server/consolidation/read-contradictions.ts';
import { invite } from '#people/server/invite.ts';
import type { Cast } from '../cast.ts';
import { closedRound } from '../closed-round.ts';

/** Inputs for the acts around reading answers side by side, with what they need. */
export async function consolidationInputs(
	cast: Cast,
	itemId: string
): Promise<Record<string, object>> {
	const { roundId, sheetWith } = await closedRound(cast, itemId, [['Ja'], ['Nein']]);
	const marked = { roundId, sheetId: sheetWith('Nein'), question: '0', note: 'Warum nicht?' };
	await cast.play(cast.anna, markContradiction, marked);
	const [open] = await readContradictions(cast.storage.read, itemId);
	await cast.play(cast.anna, invite, {
		...{ processId: cast.processId, role: 'coreGroup', name: 'Inga' },
		email: 'inga@beispiel.example'
	});
	return {
		'drafting.show-to-group': { roundId },
		'drafting.summarize-answers': { roundId, question: '0', summary: 'Die meisten sagen ja.' },
		'drafting.mark-contradiction': { ...marked, sheetId: sheetWith('Ja') },
		'drafting.settle-contradiction': { contradictionId: open?.id, settledBecause: 'Geklärt' },
		'drafting.turn-into-dissent': {
			...{ contradictionId: open?.id, dissent: 'Anders', voices: '1' }
		}
	};
}
