import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../browser.ts';
import { FirstSlice } from './first-slice.ts';

describe.each([
	['without JavaScript', false],
	['with JavaScript', true]
] as const)('the first slice %s', (_words, javaScript) => {
	let browser: Browser;
	let slice: FirstSlice;

	beforeAll(async () => {
		const executablePath = findBrowser();
		if (!executablePath) throw new Error('The journeys need a browser. Install chromium.');
		browser = await chromium.launch({
			executablePath,
			args: [
				...['--no-sandbox', '--disable-gpu', '--no-first-run'],
				...['--disable-background-networking', '--disable-component-update', '--disable-sync']
			]
		});
		slice = new FirstSlice(browser, javaScript);
		await slice.begin();
	});
	afterAll(async () => {
		await browser.close();
		await slice.end();
	});

	it('(1) creates a process from the template, with dates, and shows what is next', () =>
		slice.createProcess());
	it('(2) takes a citizen’s idea without an account and publishes it', () => slice.contribute());
	it('(3) takes ideas up into a goal and a measure, and keeps their origins', () => slice.takeUp());
	it('(4) asks three people by link and words version 2 from their answers', () =>
		slice.answerQuestionnaire());
	it('(5) has the measure reviewed with a condition, on one screen', () => slice.review());
	it('keeps what is not public from the public', () => slice.keepSecrets());
	it.runIf(javaScript)(
		'has no barriers on any of its pages, in both directions',
		async () => {
			expect(await slice.inspectPages()).toEqual([]);
		},
		400_000
	);
});
