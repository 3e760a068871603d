import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showToGroup } from '#drafting/server/consolidation/show-to-group.ts';
import { invite } from '#people/server/invite.ts';
import { assemble, publishedChain, type Cast } from '../../../tests/cast.ts';
import { closedRound } from '../../../tests/closed-round.ts';
import { lettersOf } from '../../../tests/written-letters.ts';

describe('letters about the next wording', () => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble('sqlite');
	});
	afterEach(() => cast.storage.close());

	it('go to the members of the core group alone, with the text and a link of their own', async () => {
		const { goal } = await publishedChain(cast);
		const { roundId } = await closedRound(cast, goal, [['Ja']]);
		await cast.play(cast.anna, invite, {
			...{ processId: cast.processId, role: 'coreGroup', name: 'Inge' },
			email: 'inge@beispiel.example'
		});
		await cast.play(cast.anna, showToGroup, { roundId });
		const letters = await lettersOf(cast, 'wording-shown');
		expect(letters.map(({ address }) => address)).toEqual(['inge@beispiel.example']);
		expect(letters[0]?.letter.subject).toBe('Neue Fassung für die Kerngruppe: Z-GE-1');
		expect(letters[0]?.letter.paragraphs).toContain('Beim Arzt wird besser gedolmetscht.');
		expect(letters[0]?.secret).toBeTruthy();
	});
});
