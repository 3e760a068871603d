import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SignInWays } from './sign-in-ways.ts';
import { launchBrowser } from './visitor.ts';

describe('signing in', () => {
	let browser: Browser;
	let ways: SignInWays;

	beforeAll(async () => {
		browser = await launchBrowser();
		ways = new SignInWays(browser);
		await ways.begin();
	});
	afterAll(async () => {
		await browser.close();
		await ways.end();
	});

	it('works by an invitation in any browser', () => ways.inviteSomebody());
	it('works by the code of a mail that is read on another device', () => ways.typeTheCode());
	it('tells nobody which addresses are known', () => ways.askInVain());
	it('goes on where the mail is read, by a mail for that browser', () => ways.goOnElsewhere());
	it('has passkeys, of which their person is told', () => ways.setUpPasskeys());
	it('works by passkey, without a name', () => ways.signInByPasskey());
	it('can be required to be strong', () => ways.requireStrongOnes());
	it('works through the town hall for those who were invited', () => ways.passTheTownHall());
	it('finds a way back for whoever lost their passkey', () => ways.letInAgain());
	it('is listed and ended', () => ways.endTheOthers());
	it('needs no script by mail', () => ways.withoutScript());
	it('has no barriers on its pages', () => expect(ways.faults()).toEqual([]));
});
