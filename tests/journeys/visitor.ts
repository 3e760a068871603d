import {
	chromium,
	type Browser,
	type BrowserContext,
	type Locator,
	type Page
} from 'playwright-core';
import { expect } from 'vitest';
import { findBrowser } from '../browser.ts';

/** A person at a browser of their own, with or without JavaScript. */
export class Visitor {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly origin: string;
	/** What they had to do so far: each click, and each group of fields filled at once, is one. */
	interactions = 0;

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

	/**
	 * Fills the fields of a form by their names, sends it, and waits for the page that answers.
	 * @param form the form's action (`?/publish`), or nothing for the one that has these fields
	 */
	async send(
		fields: Readonly<Record<string, string | readonly string[]>>,
		form?: string
	): Promise<void> {
		const [first] = Object.keys(fields);
		const main = this.page.locator('main form');
		const chosen = form
			? this.page.locator(`main form[action$="${form}"]`)
			: first
				? main.filter({ has: this.page.locator(`[name="${first}"]`) })
				: main;
		const target = chosen.first();
		this.interactions += first ? 2 : 1;
		for (const [name, value] of Object.entries(fields))
			for (const one of [value].flat()) await fill(target, name, one);
		const folded = target.locator('xpath=ancestor::details[not(@open)]/summary');
		if (await folded.count()) await folded.first().click();
		await Promise.all([this.page.waitForEvent('load'), (await buttonOf(target)).click()]);
	}

	async follow(words: string | RegExp): Promise<void> {
		const link = this.page.locator('main').getByRole('link', { name: words }).first();
		this.interactions++;
		await Promise.all([this.page.waitForEvent('load'), link.click()]);
	}

	async sees(...texts: (string | RegExp)[]): Promise<void> {
		const shown = (await this.page.locator('body').innerText()).replaceAll(
			/[\u00a0\u202e\u202c]/g,
			' '
		);
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

export async function launchBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	if (!executablePath) throw new Error('The journeys need a browser. Install chromium.');
	return chromium.launch({
		executablePath,
		args: [
			...['--no-sandbox', '--disable-gpu', '--no-first-run'],
			...['--disable-background-networking', '--disable-component-update', '--disable-sync']
		]
	});
}

/** What sends a form: its first button that can be seen; where that only moves a row, the main one. */
async function buttonOf(form: Locator): Promise<Locator> {
	const buttons = form.locator('button:not([type=button]):not([aria-hidden])');
	const main = form.locator('button.kern-btn--primary:not([type=button])');
	const moves = (await buttons.first().getAttribute('name')) !== null;
	return moves && (await main.count()) > 0 ? main.first() : buttons.first();
}

/** Writes text, chooses in a list, or ticks; a folded part of the form is opened first. */
async function fill(form: Locator, name: string, value: string): Promise<void> {
	const field = form.locator(`[name="${name}"]:not([type=hidden])`).first();
	const folded = field.locator('xpath=ancestor::details[not(@open)]/summary');
	if (await folded.count()) await folded.first().click();
	const tag = await field.evaluate((element) => element.tagName);
	const type = (await field.getAttribute('type')) ?? '';
	if (tag === 'SELECT') await field.selectOption(value);
	else if (['radio', 'checkbox'].includes(type))
		await form.locator(`[name="${name}"][value="${value}"]`).check({ force: true });
	else await field.fill(value);
}
