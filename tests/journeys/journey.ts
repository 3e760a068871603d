import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { startApp, type MovableApp, type Settings } from './app.ts';
import { inspect } from './inspect.ts';
import { Visitor } from './visitor.ts';

/** An empty instance, the people who meet in it, and what they do again and again. */
export class Journey {
	protected app!: MovableApp;
	protected steering!: Visitor;
	protected citizen!: Visitor;
	/** Every page that somebody has seen: path → who. */
	protected readonly seen = new Map<string, Visitor>();
	/** What machines say about the pages, one line each. */
	protected readonly findings: string[] = [];
	protected readonly javaScript: boolean;
	readonly #browser: Browser;

	constructor(browser: Browser, javaScript: boolean) {
		this.#browser = browser;
		this.javaScript = javaScript;
	}

	async begin(now = '2017-04-03T08:00:00Z', more: Settings = {}): Promise<void> {
		this.app = await startApp(now, more);
		this.steering = await this.arrive();
		this.citizen = await this.arrive();
	}

	async end(): Promise<void> {
		await this.app.stop();
	}

	protected async arrive(): Promise<Visitor> {
		return Visitor.arrive(this.#browser, this.app.origin, this.javaScript);
	}

	protected async see(visitor: Visitor, path: string): Promise<void> {
		await visitor.open(path);
		this.note(visitor);
	}

	protected note(visitor: Visitor): void {
		this.seen.set(visitor.path, visitor);
	}

	/** Has machines look at a page as it is now, because later it is another. */
	protected async look(visitor: Visitor): Promise<void> {
		if (this.javaScript)
			await this.inspect(visitor, visitor.page.url().slice(this.app.origin.length));
	}

	protected async inspect(visitor: Visitor, path: string): Promise<void> {
		const page = await visitor.context.newPage();
		this.findings.push(...(await inspect(page, this.app.origin, path)));
		await page.close();
	}

	protected async enterDates(step: string, dates: Record<string, string>): Promise<void> {
		const steering = this.steering;
		await this.see(steering, '/steuerung/plan');
		const row = steering.page.locator('main tr', { hasText: step }).first();
		await row.locator('a[href*="/plan/"]').first().click();
		await steering.page.waitForLoadState();
		this.note(steering);
		await steering.send(dates);
	}

	/** The day of the second meeting of the health group, from which the days of the review count. */
	protected async enterMeeting(startsOn: string): Promise<void> {
		const steering = this.steering;
		await steering.open('/steuerung/plan');
		const caption = steering.page.locator('caption', { hasText: 'Gesundheit' });
		const group = steering.page.locator('main table', { has: caption }).first();
		await group.locator('tr', { hasText: 'Zweites Treffen' }).locator('a').first().click();
		await steering.page.waitForLoadState();
		await steering.send({ startsOn });
	}

	/** The value of the option with these words. */
	protected async option(visitor: Visitor, name: string, words: string): Promise<string> {
		const option = visitor.page
			.locator(`select[name="${name}"] option`, { hasText: words })
			.first();
		return (await option.getAttribute('value')) ?? '';
	}

	protected async area(): Promise<string> {
		await this.steering.open('/steuerung/werkstatt/neu');
		return this.option(this.steering, 'areaId', 'Gesundheit');
	}

	/** The id of the published contribution with these words. */
	protected async contribution(words: string): Promise<string> {
		await this.steering.open('/steuerung/werkstatt/neu');
		const label = this.steering.page.locator('label', { hasText: words }).first();
		const field = await label.getAttribute('for');
		return (await this.steering.page.locator(`[id="${field}"]`).getAttribute('value')) ?? '';
	}

	/** Drafts and publishes an item. @returns its id */
	protected async draft(item: Record<string, string>): Promise<string> {
		const steering = this.steering;
		await steering.open('/steuerung/werkstatt/neu');
		await steering.send(item);
		expect(steering.path).toMatch(/^\/steuerung\/werkstatt\/[0-9a-f-]{36}$/);
		this.note(steering);
		const id = steering.path.split('/').at(-1) ?? '';
		await steering.send({}, '?/publish');
		return id;
	}

	protected async openItem(code: string): Promise<void> {
		const steering = this.steering;
		await steering.open('/steuerung/werkstatt');
		const row = steering.page.locator('main tr, main li', { hasText: code }).first();
		await row.locator('a[href*="/werkstatt/"]').first().click();
		await steering.page.waitForLoadState();
	}

	protected async invite(person: Record<string, string>): Promise<void> {
		const steering = this.steering;
		await this.see(steering, '/steuerung/menschen/einladen');
		const { departmentId, ...rest } = person;
		const department = departmentId
			? { departmentId: await this.option(steering, 'departmentId', departmentId) }
			: {};
		await steering.send({ ...rest, ...department });
		expect(steering.path).toBe('/steuerung/menschen');
	}

	protected async addDepartment(name: string): Promise<void> {
		await this.see(this.steering, '/steuerung/menschen/fachverwaltung');
		await this.steering.send({ name });
	}

	/** Signs in by a link from a letter, which leads on. A look alone does not use it up: scanners look. */
	protected async enter(visitor: Visitor, link: string): Promise<void> {
		await visitor.open(link);
		await visitor.open(link);
		await visitor.send({});
	}

	/** Asks for a link to sign in, which the desk shows without SMTP. */
	protected async signInAgain(visitor: Visitor, email: string): Promise<void> {
		await visitor.open('/anmelden');
		await visitor.send({ email });
		const [link = ''] = await this.lettersAbout(/Ihr Link zum Anmelden/);
		await this.enter(visitor, link);
	}

	/** The personal links in the letters with such a subject, as the desk shows them without SMTP. */
	protected async lettersAbout(subject: RegExp, atLeast = 1): Promise<string[]> {
		const steering = this.steering;
		await this.see(steering, '/steuerung/briefe');
		const letters = steering.page.locator('main a[href*="/briefe/"]', { hasText: subject });
		// Letters are written by a reader of the journal, shortly after the act.
		for (let attempt = 0; attempt < 20 && (await letters.count()) < atLeast; attempt++)
			await steering.page.reload();
		const paths = await letters.evaluateAll((links) =>
			links.map((link) => link.getAttribute('href') ?? '')
		);
		const links: string[] = [];
		for (const [index, path] of paths.entries()) {
			await steering.open(path);
			// All letters about the same are one page, looked at now: old letters are let go.
			if (index === 0) await this.look(steering);
			const shown = await steering.page.locator('main').innerText();
			links.push(/https?:\/\/[^/\s]+(\/\S+)/.exec(shown)?.[1] ?? '');
		}
		return links;
	}
}
