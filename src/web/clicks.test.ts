import { describe, expect, it } from 'vitest';
import { Clicks } from './clicks.ts';

const sent = (form: string, now: number, who = 'Karim') => ({ form, now, who });

describe('a form that is sent twice', () => {
	const counting = (ok = true) => {
		let times = 0;
		return { work: async () => ({ ok, times: ++times }), times: () => times };
	};

	it('counts once, whether the first is at work or done', async () => {
		const clicks = new Clicks();
		const { work, times } = counting();
		const both = await Promise.all([
			clicks.once(sent('a', 1), work),
			clicks.once(sent('a', 1.2), work)
		]);
		expect(both).toEqual([
			{ ok: true, times: 1 },
			{ ok: true, times: 1 }
		]);
		await clicks.once(sent('a', 3.9), work);
		expect(times()).toBe(1);
	});

	it('counts again with other words, from somebody else, or later', async () => {
		const clicks = new Clicks();
		const { work, times } = counting();
		await clicks.once(sent('a', 1), work);
		await clicks.once(sent('a', 1, 'Petra'), work);
		await clicks.once(sent('a', 4), work);
		await clicks.once(sent('b', 4), work);
		expect(times()).toBe(4);
	});

	it('is meant again after another one', async () => {
		const clicks = new Clicks();
		const { work, times } = counting();
		for (const form of ['a', 'b', 'a']) await clicks.once(sent(form, 1), work);
		expect(times()).toBe(3);
	});

	it('may be tried again at once when it was refused or failed', async () => {
		const clicks = new Clicks();
		const { work, times } = counting(false);
		await clicks.once(sent('a', 1), work);
		await clicks.once(sent('a', 1), work);
		expect(times()).toBe(2);
		const fails = async () => Promise.reject(new Error('no'));
		await expect(clicks.once(sent('c', 1), fails)).rejects.toThrow('no');
		expect(await clicks.once(sent('c', 1), work)).toMatchObject({ times: 3 });
	});
});
