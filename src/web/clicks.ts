/** So long the same form counts as one click, if its sender did nothing else: nobody fills it in again so fast. */
const seconds = 3;

type Click = {
	readonly form: string;
	readonly at: number;
	readonly outcome: Promise<{ ok: boolean }>;
};

/**
 * People click twice. The second click gets the answer of the first, also while that is still at work, so
 * that nothing stands there doubled. What was refused may be tried again at once, and after another form
 * the same one is meant again.
 */
export class Clicks {
	/** The last form of each sender. */
	readonly #last = new Map<string, Click>();

	/** @param now a clock in seconds that only goes forward */
	async once<Outcome extends { ok: boolean }>(
		click: { readonly who: string; readonly form: string; readonly now: number },
		work: () => Promise<Outcome>
	): Promise<Outcome> {
		const { who, form, now } = click;
		for (const [known, { at }] of this.#last) {
			if (now - at < seconds) break;
			this.#last.delete(known);
		}
		const before = this.#last.get(who);
		// The key names the form, and with it what it leads to.
		if (before?.form === form) return before.outcome as Promise<unknown> as Promise<Outcome>;
		const outcome = work();
		const own = { form, at: now, outcome };
		// The oldest stands first, whoever sent it.
		this.#last.delete(who);
		this.#last.set(who, own);
		let ok = false;
		try {
			({ ok } = await outcome);
			return await outcome;
		} finally {
			if (!ok && this.#last.get(who) === own) this.#last.delete(who);
		}
	}
}
