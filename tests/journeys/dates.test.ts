import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatesWay } from './dates-way.ts';
import { launchBrowser } from './visitor.ts';

describe('a date of the process, in people’s own calendars', () => {
	let browser: Browser;
	let way: DatesWay;

	beforeAll(async () => {
		browser = await launchBrowser();
		way = new DatesWay(browser, true);
		await way.begin();
	});
	afterAll(async () => {
		await browser.close();
		await way.end();
	});

	it('comes with a subscription, which costs nothing while nothing changes', () => way.subscribe());
	it('moves there when the steering moves it, as the same event', () => way.move());
	it('is cancelled there when it falls out, and its page says why', () => way.cancel());
	it('is told to feed readers too', () => way.readFeed());
	it('is also a file, and each group has a calendar of its own', () => way.takeFiles());
	it('has no barriers on its pages, and nothing that a browser complains about', () => {
		expect(way.barriers()).toEqual([]);
	});
});
