import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GroupWay } from './group-way.ts';
import { launchBrowser } from './visitor.ts';

describe.each([
	['without JavaScript', false],
	['with JavaScript', true]
] as const)('the wording of a concept, %s', (_words, javaScript) => {
	let browser: Browser;
	let way: GroupWay;

	beforeAll(async () => {
		browser = await launchBrowser();
		way = new GroupWay(browser, javaScript);
		await way.open();
	});
	afterAll(async () => {
		await browser.close();
		await way.close();
	});

	it('has a process and people', () => way.prepare());
	it('takes up the keywords of 2016 as guidelines', () => way.takeUpKeywords());
	it('asks at tables, online and on paper', () => way.ask());
	it('finds one wording for each guideline', () => way.consolidate());
	it('tells everybody six guidelines and where they come from', () => way.tell());
	it('recalls what the concept before said', () => way.recall());
	it('hears goals before the first meeting of the group', () => way.hearGoals());
	it('agrees on goals at the first meeting', () => way.agreeOnGoals());
	it('hears measures before the second meeting', () => way.hearMeasures());
	it('checks the goals once more', () => way.checkGoals());
	it('agrees on measures with dates', () => way.agreeOnMeasures());
	it('has them reviewed', () => way.sendToReview());
	it.runIf(javaScript)(
		'has no barriers on any of its pages, in both directions',
		async () => {
			expect(await way.inspectPages()).toEqual([]);
		},
		300_000
	);
});
