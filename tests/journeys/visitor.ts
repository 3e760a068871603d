import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A person at a browser of their own, with or without JavaScript. */
export class Visitor {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly origin: string;

	private constructor(origin: string, context: BrowserContext, page: Page) {
		this.origin = origin;
		this.context = context;
		this.page = page;
	}

	static async arrive(browser: Browser, origin: string, javaScript: boolean): Promise<Visitor> {
		const context = await browser.newContext({
			javaScriptEnabled: javaScript,
			locale: 'de-DE',
			reducedMotion: 'reduce'
		});
		context.setDefaultTimeout(10_000);
		return new Visitor(origin, context, await context.newPage());
	}

	async open(path: string): Promise<void> {
		const answer = await this.page.goto(this.origin + path);
		expect(answer?.status(), path).toBe(200);
	}

	get path(): string {
		return new URL(this.page.url()).pathname;
	}

	/** Fills fields by their names: text, choice of a select, tick of a radio. */
	async fill(fields: Readonly<Record<string, string>>): Promise<void> {
		for (const [name, value] of Object.entries(fields)) {
			const field = this.page.locator(`[name="${name}"]:not([type=hidden])`).first();
			const kind = await field.evaluate((element) =>
				element instanceof HTMLSelectElement
					? 'select'
					: element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type)
						? 'choice'
						: 'text'
			);
			if (kind === 'select') await field.selectOption(value);
			else if (kind === 'choice') await this.page.check(`[name="${name}"][value="${value}"]`);
			else await field.fill(value);
		}
	}

	/** Presses the button with these words and waits for the page that answers. */
	async press(words: string | RegExp): Promise<void> {
		const button = this.page.getByRole('button', { name: words }).first();
		await Promise.all([this.page.waitForEvent('load'), button.click()]);
	}

	async follow(words: string | RegExp): Promise<void> {
		const link = this.page.locator('main').getByRole('link', { name: words }).first();
		await Promise.all([this.page.waitForEvent('load'), link.click()]);
	}

	async sees(...texts: (string | RegExp)[]): Promise<void> {
		const shown = (await this.page.locator('body').innerText()).replaceAll(/[\u00a0\u202e\u202c]/g, ' ');
		for (const text of texts)
			if (typeof text === 'string') expect(shown).toContain(text);
			else expect(shown).toMatch(text);
	}

	async doesNotSee(...texts: string[]): Promise<void> {
		const shown = await this.page.locator('body').innerText();
		for (const text of texts) expect(shown).not.toContain(text);
	}

	leave(): Promise<void> {
		return this.context.close();
	}
}
