import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invite } from '#people/server/invite.ts';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { closedRound } from '../../../../../tests/closed-round.ts';
import { engines } from '../../../../../tests/storages.ts';
import { entriesOf } from '../../../../../tests/written-letters.ts';
import { openRound } from '../open-round.ts';
import { saveDraft } from './save-draft.ts';
import { showToGroup } from './show-to-group.ts';

describe.each(engines)('a wording that the core group is to see, on %s', (engine) => {
	let cast: Cast;
	let goal: string;
	let roundId: string;
	beforeEach(async () => {
		cast = await assemble(engine);
		({ goal } = await publishedChain(cast));
		({ roundId } = await closedRound(cast, goal, [['Ja'], ['Nein']]));
	});
	afterEach(() => cast.storage.close());

	const member = () =>
		cast.play(cast.anna, invite, {
			...{ processId: cast.processId, role: 'coreGroup', name: 'Inge' },
			email: 'inge@beispiel.example'
		});
	const show = () => showToGroup(cast.as(cast.anna), { roundId });

	it('is the draft as it stands, and each text goes out once', async () => {
		await member();
		expect(await show()).toMatchObject({ ok: true });
		expect(await show()).toMatchObject({ reason: 'already-shown' });
		const draft = { seenVersion: '1', seenRevision: '0', text: 'Bei 300 Terminen.' };
		expect(
			await saveDraft(cast.as(cast.anna), { ...draft, itemId: goal, title: 'x', reason: '' })
		).toMatchObject({ ok: true });
		expect(await show()).toMatchObject({ ok: true });
		expect((await entriesOf(cast, 'wording-shown')).at(-1)).toMatchObject({
			data: { text: 'Bei 300 Terminen.', code: 'Z-GE-1', roundId }
		});
	});

	it('needs a group, and waits for the end of the round', async () => {
		expect(await show()).toMatchObject({ reason: 'no-core-group' });
		await member();
		const again = await cast.play(cast.anna, openRound, { itemId: goal, closesOn: '2017-04-12' });
		expect(await showToGroup(cast.as(cast.anna), { roundId: again.roundId })).toMatchObject({
			reason: 'round-still-open'
		});
	});
});
