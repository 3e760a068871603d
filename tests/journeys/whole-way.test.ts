import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './visitor.ts';
import { WholeWay } from './whole-way.ts';

describe.each([
	['without JavaScript', false],
	['with JavaScript', true]
] as const)('one concept all the way through %s', (_words, javaScript) => {
	let browser: Browser;
	let way: WholeWay;

	beforeAll(async () => {
		browser = await launchBrowser();
		way = new WholeWay(browser, javaScript);
		await way.begin();
	});
	afterAll(async () => {
		await browser.close();
		await way.end();
	});

	it('(1) creates a process from the template, with dates, and shows what is next', () =>
		way.createProcess());
	it('(2) takes a citizen’s idea without an account and publishes it', () => way.contribute());
	it('(3) takes ideas up into a goal and a measure, and keeps their origins', () => way.takeUp());
	it('(4) asks three people by link and words version 2 from their answers', () =>
		way.answerQuestionnaire());
	it('(5) has the measure reviewed with a condition, on one screen', () => way.review());
	it('(6) answers the condition with a new wording, and the review says yes', () =>
		way.answerReviewAnew());
	it('(6) keeps views in disagreement beside the wording', () => way.keepDissent());
	it('(7) freezes a draft, proves it, and asks everybody', () => way.compileDraft());
	it('(8) takes a comment on a paragraph without an account and answers it', () =>
		way.answerComment());
	it('(8) compiles the concept after two weeks and shows what has changed', () =>
		way.compileConcept());
	it('(9) has the concept adopted and handed over to the council', () => way.adopt());
	it('(9) writes the amendments of the council back, and keeps what it struck', () => way.decide());
	it('(10) finds somebody to stand for the measure, and sees silence', () => way.carryOut());
	it('(11) tells the whole life of the measure, also to whoever had the idea', () =>
		way.tellTheLife());
	it('(12) asks whether the concept would survive, and mends what is missing', () => way.survive());
	it('keeps what is not public from the public', () => way.keepSecrets());
	it.runIf(javaScript)(
		'has no barriers on any of its pages, in both directions',
		async () => {
			expect(await way.inspectPages()).toEqual([]);
		},
		400_000
	);
});
