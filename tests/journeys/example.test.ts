import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startExample, type App } from './app.ts';
import { inspect } from './inspect.ts';
import { launchBrowser, Visitor } from './visitor.ts';

describe('the example', () => {
	let browser: Browser;
	let app: App;
	/** Somebody without JavaScript: the bar needs none. */
	let visitor: Visitor;

	beforeAll(async () => {
		browser = await launchBrowser();
		app = await startExample();
		visitor = await Visitor.arrive(browser, app.origin, false);
	});
	afterAll(async () => {
		await browser.close();
		await app.stop();
	});

	const bar = () => visitor.page.locator('.fs-example');
	async function jump(key: string): Promise<void> {
		if (!(await bar().locator('details[open]').count())) await bar().locator('summary').click();
		await press(`button[name=milestone][value=${key}]`);
	}
	async function press(button: string): Promise<void> {
		await Promise.all([
			visitor.page.waitForEvent('load'),
			visitor.page.locator('.fs-example').locator(button).click()
		]);
	}
	const jumpDirectly = (milestone: string) =>
		fetch(`${app.origin}/beispiel?/jump`, {
			method: 'POST',
			headers: { origin: app.origin, accept: 'text/html' },
			body: new URLSearchParams({ milestone }),
			redirect: 'manual'
		});

	it('opens in May 2017 and says that it is one', async () => {
		await visitor.open('/');
		await visitor.sees('Beispiel', 'Hier ist Di., 2. Mai 2017', 'Die Gruppen arbeiten');
		await bar().locator('summary').click();
		await visitor.sees(
			'nichts wird an jemanden gesendet',
			'Jeder Sprung lädt einen frischen Stand'
		);
		expect(await bar().locator('[name=milestone][aria-current]').getAttribute('value')).toBe(
			'gruppen'
		);
	});

	it('jumps to another day and back, and begins there afresh', async () => {
		await jump('auftakt');
		await visitor.open('/');
		await visitor.sees('Hier ist Do., 9. März 2017');
		await visitor.open('/konzept');
		const early = await visitor.page.locator('main').innerText();
		await jump('gruppen');
		await visitor.open('/konzept');
		expect(await visitor.page.locator('main').innerText()).not.toBe(early);
		await visitor.sees('Hier ist Di., 2. Mai 2017');
	});

	it('says no to a day and a person that it does not know', async () => {
		expect((await jumpDirectly('../../etc')).status).toBe(404);
		const unknown = await fetch(`${app.origin}/beispiel?/view`, {
			method: 'POST',
			headers: { origin: app.origin, accept: 'text/html' },
			body: new URLSearchParams({ persona: 'admin' })
		});
		expect(unknown.status).toBe(404);
	});

	it('signs in as the steering by one click, also after a jump', async () => {
		await visitor.open('/');
		await press('button[value=steering]');
		expect(visitor.path).toBe('/steuerung');
		await visitor.sees('Anna Beispiel');
		await jump('leitlinien');
		expect(visitor.path).toBe('/steuerung');
		await visitor.sees('Anna Beispiel', '11. April 2017');
		expect(await bar().locator('[value=steering]').getAttribute('aria-current')).toBe('true');
	});

	it('signs in as a department, and out as a citizen', async () => {
		await press('button[value=department]');
		expect(visitor.path).toBe('/pruefung');
		await visitor.sees('Rita Probe');
		await press('button[value=citizen]');
		expect(visitor.path).toBe('/');
		expect((await visitor.context.cookies()).map(({ name }) => name)).not.toContain('fs_session');
	});

	it('never calls a page of another day unchanged', async () => {
		await jumpDirectly('gruppen');
		for (const path of ['/', '/konzept', '/barrierefreiheit']) {
			const may = await fetch(app.origin + path);
			const tag = may.headers.get('etag') ?? '';
			const asked = { headers: { 'if-none-match': tag } };
			expect([path, (await fetch(app.origin + path, asked)).status]).toEqual([path, 304]);
			await jumpDirectly('auftakt');
			const march = await fetch(app.origin + path, asked);
			expect([path, march.status]).toEqual([path, 200]);
			expect(await march.text()).not.toBe(await may.text());
			await jumpDirectly('gruppen');
			expect([path, (await fetch(app.origin + path, asked)).status]).toEqual([path, 200]);
		}
	});

	it('shows everybody one whole day, however many jump and look at once', async () => {
		const days = { auftakt: '9. März 2017', gruppen: '2. Mai 2017' };
		const torn: string[] = [];
		let looks = 0;
		let jumping = true;
		/** Each address is new, so that each page is made anew while others jump. */
		async function keepLooking(who: number): Promise<void> {
			while (jumping) {
				const answer = await fetch(`${app.origin}/konzept?${who}=${looks++}`);
				const page = (await answer.text()).replaceAll('\u00a0', ' ');
				const shown = Object.values(days).filter((day) =>
					new RegExp(`Hier ist \\S+ ${day}[^]*aria-current="date"><b>\\S+ ${day}`).test(page)
				);
				if (answer.status !== 200 || shown.length !== 1) torn.push(`${answer.status}: ${shown}`);
			}
		}
		const looking = Array.from({ length: 16 }, (_, who) => keepLooking(who));
		const jumps = Array.from({ length: 8 }, (_, place) =>
			jumpDirectly(place % 2 ? 'gruppen' : 'auftakt')
		);
		for (const { status } of await Promise.all(jumps)) expect(status).toBe(303);
		jumping = false;
		await Promise.all(looking);
		expect(torn).toEqual([]);
		expect(looks).toBeGreaterThan(16);
		expect((await fetch(`${app.origin}/healthz`)).status).toBe(200);
	});

	it('has no barriers, in both directions, folded and open', async () => {
		const looking = await Visitor.arrive(browser, app.origin, true);
		expect(await inspect(looking.page, app.origin, '/')).toEqual([]);
		expect(await inspect(looking.page, app.origin, '/beispiel')).toEqual([]);
		await looking.context.route('**/*', async (route) => {
			if (route.request().resourceType() !== 'document') return route.continue();
			const answer = await route.fetch();
			const body = (await answer.text()).replace(
				'<details class="fs-ex',
				'<details open class="fs-ex'
			);
			return route.fulfill({ response: answer, body });
		});
		expect(await inspect(looking.page, app.origin, '/')).toEqual([]);
		await looking.leave();
	}, 200_000);
});
