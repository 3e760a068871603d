import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './visitor.ts';
import { YearPlan } from './year-plan.ts';

describe.each([
	['without JavaScript', false],
	['with JavaScript', true]
] as const)('a year plan %s', (_words, javaScript) => {
	let browser: Browser;
	let way: YearPlan;

	beforeAll(async () => {
		browser = await launchBrowser();
		way = new YearPlan(browser, javaScript);
		await way.begin('2026-12-01T08:00:00Z');
	});
	afterAll(async () => {
		await browser.close();
		await way.end();
	});

	it('for 2027, five groups, without a finding, is public after at most fifteen interactions', async () => {
		// The handbook names this number.
		expect(await way.publish()).toBe(9);
	});
	it('says which answers contradict one another', () => way.contradict());
	it('shows all that follows before a step moves, and writes to those concerned after', () =>
		way.move());
	it('takes a move back', () => way.undo());
	it('asks again when somebody else was faster', () => way.moveTogether());
	it.runIf(javaScript)('is moved by arrow keys', () => way.moveByKeys());
	it.runIf(javaScript)('is moved by dragging', () => way.moveByDragging());
	it('leaves the past as it is, and takes no nonsense', () => way.moveThePast());
	it.runIf(javaScript)(
		'has no barriers on any of its pages, in both directions',
		async () => {
			expect(await way.inspectPages()).toEqual([]);
		},
		200_000
	);
});
