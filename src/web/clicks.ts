/** So long an identical form from the same browser counts as one click: nobody fills it in again so fast. */
const seconds = 3;

/**
 * People click twice. The second click gets the answer of the first, also while that is still at work, so
 * that nothing stands there doubled. What was refused may be tried again at once.
 */
export class Clicks {
	readonly #last = new Map<string, { at: number; outcome: Promise<{ ok: boolean }> }>();

	/** @param now a clock in seconds that only goes forward */
	async once<Outcome extends { ok: boolean }>(
		form: string,
		now: number,
		work: () => Promise<Outcome>
	): Promise<Outcome> {
		for (const [known, { at }] of this.#last) {
			if (now - at < seconds) break;
			this.#last.delete(known);
		}
		const before = this.#last.get(form);
		// The key names the form, and with it what it leads to.
		if (before) return before.outcome as Promise<unknown> as Promise<Outcome>;
		const outcome = work();
		this.#last.set(form, { at: now, outcome });
		let ok = false;
		try {
			({ ok } = await outcome);
			return await outcome;
		} finally {
			if (!ok) this.#last.delete(form);
		}
	}
}
