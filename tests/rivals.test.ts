import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftItem } from '#drafting/server/draft-item.ts';
import { publishItem } from '#drafting/server/publish-item.ts';
import { readHead } from '#journal/server/sealer.ts';
import { verifyDatabase } from '#journal/server/walk.ts';
import { assemble, type Cast } from './cast.ts';
import { engines } from './storages.ts';

const many = 20;

/** Everybody at once, for one thing of which there is only one. */
describe.each(engines)('twenty at once on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	async function guideline(title: string): Promise<string> {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			processId: cast.processId,
			kind: 'guideline',
			title,
			text: 'Wir sprechen so miteinander, dass alle verstehen.',
			reason: 'Aus der Ideenwerkstatt.'
		});
		return itemId;
	}

	it('publish one item: one succeeds, the others read that it is done', async () => {
		const itemId = await guideline('Einander verstehen');
		const outcomes = await Promise.all(
			Array.from({ length: many }, () => publishItem(cast.as(cast.anna), { itemId }))
		);
		expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
		const refusals = outcomes.filter((outcome) => !outcome.ok).map((outcome) => outcome.reason);
		expect(new Set(refusals)).toEqual(new Set(['already-published']));
	});

	it('publish twenty items: each gets a code of its own, without a gap', async () => {
		const ids: string[] = [];
		for (let place = 1; place <= many; place++) ids.push(await guideline(`Leitlinie ${place}`));
		const before = await readHead(cast.storage.read);
		const outcomes = await Promise.all(
			ids.map((itemId) => publishItem(cast.as(cast.anna), { itemId }))
		);
		expect(outcomes.map((outcome) => outcome.ok)).toEqual(ids.map(() => true));
		const rows = await cast.storage.read.selectFrom('item').select('code').execute();
		const codes = rows.map((row) => row.code);
		expect(new Set(codes)).toEqual(new Set(ids.map((_, place) => `L${place + 1}`)));
		const head = await readHead(cast.storage.read);
		expect(head.position - before.position).toBe(many);
	});

	it('leave a journal that verifies', async () => {
		await Promise.all(Array.from({ length: many }, (_, place) => guideline(`Leitlinie ${place}`)));
		const walked = await cast.storage.snapshot(verifyDatabase);
		expect(walked.fault).toBeUndefined();
		expect(walked.state).toEqual(
			await readHead(cast.storage.read).then(({ position, hash }) => ({ position, hash }))
		);
	});
});
