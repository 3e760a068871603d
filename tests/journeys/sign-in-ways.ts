import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { startTownHall, type TestTownHall } from '../town-hall.ts';
import { Journey } from './journey.ts';
import { Visitor } from './visitor.ts';

const bea = 'bea@beispiel.example';
const label = 'Mit dem Konto der Stadt anmelden';

/** Two people of the steering, their devices, and every way to sign in. */
export class SignInWays extends Journey {
	readonly #visitors: Browser;
	#townHall!: TestTownHall;
	#laptop!: Visitor;
	#phone!: Visitor;

	constructor(browser: Browser) {
		super(browser, true);
		this.#visitors = browser;
	}

	override async begin(): Promise<void> {
		this.#townHall = await startTownHall();
		await super.begin('2017-04-03T08:00:00Z', {
			// Passkeys belong to a name, not to a number.
			FORTSCHRIFT_HOST: 'localhost',
			OIDC_ISSUER: this.#townHall.issuer,
			OIDC_CLIENT_ID: this.#townHall.clientId,
			OIDC_CLIENT_SECRET: this.#townHall.clientSecret,
			OIDC_LABEL: label
		});
		this.#townHall.admit(`${this.app.origin}/anmelden/rathaus/zurueck`);
		this.#laptop = await this.arrive();
		this.#phone = await this.arrive();
		for (const visitor of [this.steering, this.#laptop, this.#phone])
			await giveAuthenticator(visitor);
	}

	override async end(): Promise<void> {
		await super.end();
		await this.#townHall.stop();
	}

	async inviteSomebody(): Promise<void> {
		const { steering } = this;
		await steering.open(this.app.setUpPath);
		await steering.send({ name: 'Anna Beispiel', email: 'steuerung@beispiel.example' });
		await steering.send({
			template: 'planungskonzept-2016',
			title: 'Integrationskonzept 2017',
			tagline: 'Brandenburg an der Havel schreibt gemeinsam',
			city: 'Brandenburg an der Havel',
			land: 'BB',
			contactEmail: 'steuerung@beispiel.example'
		});
		await this.invite({ name: 'Bea Beispiel', email: bea, role: 'steering' });
		const [link = ''] = await this.lettersAbout(/Sie sind dabei/);
		await this.enter(this.#phone, link);
		expect(this.#phone.path).toBe('/steuerung');
	}

	/** The laptop asks, the mail is read on a phone that nobody is signed in on, its code is typed on the laptop. */
	async typeTheCode(): Promise<void> {
		const [laptop, reader] = [this.#laptop, await this.arrive()];
		await laptop.open('/anmelden');
		await this.look(laptop);
		await laptop.send({ email: bea });
		await this.look(laptop);
		const [link = ''] = await this.lettersAbout(/Ihr Link zum Anmelden/);
		await reader.open(link);
		await reader.sees('Sie haben woanders gefragt');
		await this.inspect(reader, link);
		const code = await reader.page.locator('.fs-typed').innerText();
		await laptop.send({ code: 'BBBB BBBB' });
		await laptop.sees('Dieser Code stimmt nicht');
		await laptop.send({ code: code.toLowerCase().replace('-', '') });
		expect(laptop.path).toBe('/steuerung');
		await reader.open(link);
		await reader.sees('Dieser Link wurde schon benutzt');
		await reader.leave();
	}

	/** Whoever asks in vain sees what everybody sees, and is asked for a code as well. */
	async askInVain(): Promise<void> {
		const { citizen } = this;
		await citizen.open('/anmelden');
		await citizen.send({ email: 'niemand@beispiel.example' });
		await citizen.sees('Wenn die Adresse bei uns bekannt ist');
		await citizen.send({ code: 'KM7X-3TQR' });
		await citizen.sees('Dieser Code stimmt nicht');
	}

	/** Somebody changes to the device where they read the mail: it gets a mail of its own. */
	async goOnElsewhere(): Promise<void> {
		const [asker, reader] = [await this.arrive(), await this.arrive()];
		await asker.open('/anmelden');
		await asker.send({ email: bea });
		const [link = ''] = await this.lettersAbout(/Ihr Link zum Anmelden/, 2);
		await reader.open(link);
		await reader.send({}, '?/here');
		const [own = ''] = await this.lettersAbout(/Ihr Link zum Anmelden/, 3);
		await this.enter(reader, own);
		expect(reader.path).toBe('/steuerung');
		await asker.leave();
		await reader.leave();
	}

	async setUpPasskeys(): Promise<void> {
		for (const visitor of [this.steering, this.#laptop]) {
			await visitor.open('/konto');
			await visitor.sees('Noch keiner.');
			await visitor.send({ name: 'Diensthandy' });
			await visitor.sees('Der Passkey ist eingerichtet.', 'Diensthandy', 'noch nie');
			await this.look(visitor);
		}
		expect(await this.lettersAbout(/Ein Passkey wurde eingerichtet/, 2)).toHaveLength(2);
	}

	async signInByPasskey(): Promise<void> {
		const laptop = this.#laptop;
		await laptop.open('/abmelden');
		await laptop.send({});
		await laptop.open('/anmelden');
		await laptop.send({}, '?/passkey');
		expect(laptop.path).toBe('/steuerung');
		await laptop.open('/konto');
		await laptop.doesNotSee('noch nie');
	}

	/** A session by mail gives the role no more, and leads to where it can be strengthened. */
	async requireStrongOnes(): Promise<void> {
		const { steering } = this;
		await steering.open('/steuerung/anmeldung');
		await this.look(steering);
		await steering.send({});
		await steering.sees('Steuerung und Prüfende melden sich nur mit Passkey');
		const phone = this.#phone;
		await phone.open('/steuerung/menschen');
		expect(phone.path).toBe('/konto');
		await phone.sees('Für Ihre Aufgabe brauchen Sie eine stärkere Anmeldung');
		await phone.doesNotSee('Name des Passkeys');
		await this.look(phone);
		await this.#laptop.open('/steuerung/menschen');
		expect(this.#laptop.path).toBe('/steuerung/menschen');
	}

	async passTheTownHall(): Promise<void> {
		const phone = this.#phone;
		this.#townHall.accounts.set('bea', { email: bea, email_verified: true });
		await phone.open('/steuerung/menschen');
		await this.#atTownHall(phone, 'bea');
		expect(phone.path).toBe('/steuerung/menschen');
		await phone.open('/konto');
		await phone.sees('Verbunden mit Ihrem Konto der Stadt');

		this.#townHall.accounts.set('fremd', { email: 'x@stadt.example', email_verified: true });
		const { citizen } = this;
		await citizen.open('/anmelden');
		await this.#atTownHall(citizen, 'fremd');
		await citizen.sees('hier noch nicht eingeladen');
	}

	/** Somebody has lost their passkey: the operator lets them in, and they set up another one. */
	async letInAgain(): Promise<void> {
		const lost = await this.arrive();
		await giveAuthenticator(lost);
		await this.enter(lost, await this.app.signInPath('steuerung@beispiel.example'));
		expect(lost.path).toBe('/konto');
		await lost.send({ name: 'Neues Handy' });
		expect(lost.path).toBe('/steuerung');
		await lost.leave();
	}

	async endTheOthers(): Promise<void> {
		const laptop = this.#laptop;
		await laptop.open('/konto');
		await laptop.sees('dieses hier', 'Rathaus', 'Chrome unter Linux');
		await laptop.send({}, '?/endOthers');
		await laptop.sees('Dort ist niemand mehr angemeldet.');
		await this.#phone.open('/steuerung');
		expect(this.#phone.path).toBe('/anmelden');
		await laptop.open('/steuerung');
		expect(laptop.path).toBe('/steuerung');
	}

	async withoutScript(): Promise<void> {
		const plain = await Visitor.arrive(this.#visitors, this.app.origin, false);
		await plain.open('/anmelden');
		await plain.sees('Passkeys brauchen JavaScript', 'Link zum Anmelden schicken');
		await plain.doesNotSee('Mit Passkey anmelden');
		await plain.leave();
	}

	async #atTownHall(visitor: Visitor, account: string): Promise<void> {
		const { page } = visitor;
		await page.locator('main').getByRole('link', { name: label }).click();
		await page.waitForURL(`${this.#townHall.issuer}/**`);
		await page.fill('[name=login]', account);
		await page.fill('[name=password]', 'any');
		await page.locator('button[type=submit]').click();
		await page.waitForURL(`${this.app.origin}/**`);
	}

	faults(): readonly string[] {
		return this.findings;
	}
}

/** A device that makes passkeys and says yes to everything, as Chromium has one for tests. */
async function giveAuthenticator({ context, page }: Visitor): Promise<void> {
	const protocol = await context.newCDPSession(page);
	await protocol.send('WebAuthn.enable');
	await protocol.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
}
