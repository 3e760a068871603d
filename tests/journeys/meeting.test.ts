import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MinutesWay } from './minutes-way.ts';
import { launchBrowser } from './visitor.ts';

describe.each([
	['without JavaScript', false],
	['with JavaScript', true]
] as const)('the first meeting of a group, by real mail, %s', (_words, javaScript) => {
	let browser: Browser;
	let way: MinutesWay;

	beforeAll(async () => {
		browser = await launchBrowser();
		way = new MinutesWay(browser, javaScript);
		await way.open();
	});
	afterAll(async () => {
		await browser.close();
		await way.close();
	});

	it('has a date and people', () => way.prepare());
	it('has a briefing that everybody gets before', () => way.brief());
	it('has experts who are asked and answer', () => way.ask());
	it('invites each person with an entry of their own', () => way.inviteAll());
	it('hears answers by link and by calendar', () => way.answer());
	it('moves, and loses no letter when the machine fails', () => way.moveAndBreakDown());
	it('gives a free seat to whoever waits', () => way.moveUp());
	it('is remembered the morning before, once', () => way.remind());
	it('takes place', () => way.hold());
	it('is written down', () => way.write());
	it('is approved by those who were there', () => way.approve());
	it('is published for those who were not', () => way.publish());
	it('can be written back to', () => way.writeBack());
	it.runIf(javaScript)(
		'has no barriers on any of its pages, in both directions',
		async () => {
			expect(await way.inspectPages()).toEqual([]);
		},
		200_000
	);
});
