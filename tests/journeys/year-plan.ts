import { expect } from 'vitest';
import { Journey } from './journey.ts';
import type { Visitor } from './visitor.ts';

/** From an empty instance to a published year plan that people move, and take back. */
export class YearPlan extends Journey {
	/** The addresses of steps by the beginnings of their titles. */
	readonly #steps = new Map<string, string>();

	/** A year plan for 2027, five groups, no finding, and it is public. @returns how much had to be done */
	async publish(): Promise<number> {
		const { steering, citizen } = this;
		steering.interactions = 1;
		await steering.open(this.app.setUpPath);
		await steering.send({ name: 'Anna Beispiel', email: 'steuerung@beispiel.example' });
		await steering.send({
			template: 'planungskonzept-2016',
			title: 'Integrationskonzept 2027',
			tagline: 'Brandenburg an der Havel schreibt gemeinsam',
			city: 'Brandenburg an der Havel',
			land: 'BB',
			contactEmail: 'steuerung@beispiel.example'
		});
		expect(steering.path).toMatch(/\/plan\/anlegen$/);
		await steering.send({ begins: '2027-01-01', 'limits.0.until': '2027-12-15' });
		await steering.sees('Vorschlag für den Plan', 'Noch ist nichts gespeichert', 'Mittwoch passt');
		await steering.doesNotSee('Fehler:', 'Warnung:');
		await this.look(steering);
		await steering.send({});
		await steering.sees('55 von 55 Schritten haben einen Termin.', 'Noch nicht öffentlich');
		await steering.doesNotSee('Fehler:', 'Warnung:');
		await this.look(steering);
		await steering.send({}, '?/publish');
		const { interactions } = steering;
		await this.see(citizen, '/plan');
		await citizen.sees('Auftaktveranstaltung', 'Di., 2. März 2027, 17:00 Uhr');
		return interactions;
	}

	/** Says which answers contradict one another, and keeps all of them. */
	async contradict(): Promise<void> {
		const { steering } = this;
		await this.see(steering, '/steuerung/plan/anlegen');
		await steering.send({ begins: '', 'limits.0.until': '2027-12-15' });
		await steering.sees('Beginn des Plans: Bitte füllen Sie dieses Feld aus.');
		await steering.send({
			begins: '2027-01-01',
			'limits.1.step': 'closing-event',
			'limits.1.until': '2027-05-01'
		});
		await steering.sees(
			'So geht der Plan nicht auf',
			'„Abschlussveranstaltung und Übergabe“ steht fest für Di., 2. November 2027.',
			'„Abschlussveranstaltung und Übergabe“ nicht nach Sa., 1. Mai 2027'
		);
		await this.look(steering);
		expect(await steering.page.inputValue('[name="limits.1.until"]')).toBe('2027-05-01');
	}

	/** What is announced moves by an explicit act, which shows all consequences and the letters first. */
	async move(): Promise<void> {
		const { steering, citizen } = this;
		for (const name of ['Karim', 'Petra'])
			await this.invite({
				...{ name, email: `${name.toLowerCase()}@beispiel.example`, role: 'participant' }
			});
		await this.#openStep('Auftaktveranstaltung');
		await this.look(steering);
		await steering.send({ startsOn: '2027-03-27' });
		await steering.sees('So geht es nicht', 'nicht in den Schulferien');
		await this.look(steering);
		await steering.send({ startsOn: '2027-03-18', startsAt: '17:00' });
		await steering.sees(
			'So geht es nicht',
			'„Fachveranstaltung“ ist angekündigt: Mi., 17. März 2027.'
		);
		await steering.follow('Angekündigte Termine mit verschieben');
		await steering.sees(
			/\d+ Schritte bewegen sich. Noch ist nichts gespeichert./,
			'„Fachveranstaltung“ frühestens 2 Wochen nach „Auftaktveranstaltung“ (S8).',
			'Diesen Brief bekommen 2 Menschen',
			'… Ihr Grund steht hier …'
		);
		await this.look(steering);
		expect(await this.#written()).toBe(0);
		await this.see(steering, '/steuerung/plan');
		await steering.sees('Di., 2. März 2027, 17:00 Uhr');
		await this.#openStep(
			'Auftaktveranstaltung',
			'?startsOn=2027-03-18&startsAt=17:00&alsoAnnounced=yes'
		);
		await steering.send({ dateReason: '' });
		await steering.sees('Grund der Änderung: Bitte füllen Sie dieses Feld aus.');
		await steering.send({ dateReason: 'Der Saal ist belegt' });
		await steering.sees('Zuletzt verschoben', 'Do., 18. März 2027, 17:00 Uhr');
		await this.look(steering);
		await citizen.open('/journal');
		await citizen.sees('Grund: Der Saal ist belegt.');
		expect(await this.#written(2)).toBe(2);
	}

	/** Taking a move back tells everybody again, and leaves the plan as it was. */
	async undo(): Promise<void> {
		const { steering } = this;
		await this.see(steering, '/steuerung/plan');
		await steering.follow('Zurücknehmen');
		await steering.sees('Diesen Brief bekommen 2 Menschen');
		await this.look(steering);
		await steering.send({ dateReason: 'Der Saal ist wieder frei' });
		await steering.doesNotSee('Zuletzt verschoben');
		await steering.sees('Di., 2. März 2027, 17:00 Uhr');
		await this.see(steering, '/steuerung/plan/zurueck');
		await steering.sees('Es gibt keine Verschiebung, die sich zurücknehmen lässt.');
	}

	/** Two people move the same step: the second one is shown what has become of it. */
	async moveTogether(): Promise<void> {
		const { steering } = this;
		const other = await this.arrive();
		await this.enter(other, await this.app.signInPath('steuerung@beispiel.example'));
		const wanted = (day: string) => `?startsOn=2027-11-${day}&startsAt=17:00`;
		await this.#openStep('Abschlussveranstaltung', wanted('09'));
		await this.#openStep('Abschlussveranstaltung', wanted('10'), other);
		await other.send({ dateReason: 'Der Rat tagt' });
		await steering.send({ dateReason: 'Der Saal ist belegt' });
		await steering.sees('Der Plan hat sich inzwischen geändert.', 'Mi., 10. November 2027');
		expect(await steering.page.inputValue('[name=dateReason]')).toBe('Der Saal ist belegt');
		await steering.send({ dateReason: 'Der Saal ist belegt' });
		await steering.sees('Di., 9. November 2027, 17:00 Uhr');
		await other.leave();
	}

	/** Arrow keys on the link of a step lead to the same page as the form. */
	async moveByKeys(): Promise<void> {
		const { page } = this.steering;
		await this.see(this.steering, '/steuerung/plan');
		const link = page.locator('tr', { hasText: 'Abschlussveranstaltung' }).locator('a').first();
		await link.focus();
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) await link.press(key);
		await this.steering.sees('Abschlussveranstaltung und Übergabe: Mi., 17. November 2027.');
		await link.press('Escape');
		await this.steering.doesNotSee('Mi., 17. November 2027.');
		await link.press('ArrowRight');
		await Promise.all([page.waitForEvent('load'), link.press('Enter')]);
		expect(page.url()).toContain('startsOn=2027-11-10&endsOn=&startsAt=17%3A00');
		await this.steering.sees('Was folgt');
	}

	/** A bar that is dragged leads there too; a click on it is a link. */
	async moveByDragging(): Promise<void> {
		const { steering } = this;
		const { page } = steering;
		await page.setViewportSize({ width: 1280, height: 2400 });
		await this.see(steering, '/steuerung/plan');
		const href = await page
			.locator('tr', { hasText: 'Abschlussveranstaltung' })
			.locator('a')
			.first()
			.getAttribute('href');
		const bar = page.locator(`svg[data-sheet] a[href="${href}"] rect`).first();
		const box = await bar.boundingBox();
		if (!box) throw new Error('The drawing has no such bar.');
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + box.width, y, { steps: 4 });
		await steering.sees('Abschlussveranstaltung und Übergabe: Mi., 10. November 2027.');
		await Promise.all([page.waitForEvent('load'), page.mouse.up()]);
		expect(page.url()).toContain('startsOn=2027-11-10');
		await page.goBack();
		await Promise.all([page.waitForEvent('load'), bar.click()]);
		expect(page.url()).toMatch(/\/plan\/[0-9a-f-]{36}$/);
	}

	/** What is over stays. */
	async moveThePast(): Promise<void> {
		const { steering } = this;
		await this.app.moveTo('2027-04-01T08:00:00Z');
		await this.enter(steering, await this.app.signInPath('steuerung@beispiel.example'));
		await this.#openStep('Auftaktveranstaltung', '?startsOn=2027-06-01');
		await steering.sees(
			'So geht es nicht',
			'„Auftaktveranstaltung“ ist vorbei: Di., 2. März 2027.'
		);
		await this.#openStep('Abschlussveranstaltung', '?startsOn=2027-03-01');
		await steering.sees('kann nicht in der Vergangenheit liegen');
		await this.#openStep('Abschlussveranstaltung', '?startsOn=gestern&endsOn=9999-99-99');
		await steering.sees('Das ist kein Datum');
	}

	async inspectPages(): Promise<string[]> {
		this.seen.delete(this.app.setUpPath);
		for (const [path, visitor] of this.seen)
			if (path.includes('/plan')) await this.inspect(visitor, path);
		return this.findings;
	}

	/** Opens the page on which a step is moved, maybe with wanted dates. */
	async #openStep(title: string, query = '', visitor: Visitor = this.steering): Promise<void> {
		let path = this.#steps.get(title);
		if (path === undefined) {
			await this.see(this.steering, '/steuerung/plan');
			const row = this.steering.page.locator('main tr', { hasText: title }).first();
			path = (await row.locator('a').first().getAttribute('href')) ?? '';
			this.#steps.set(title, path);
		}
		await visitor.open(path + query);
		if (query === '') this.note(visitor);
	}

	/** How many letters tell of moved dates. */
	async #written(atLeast = 0): Promise<number> {
		return (await this.lettersAbout(/Neue[r]? Termin/, atLeast)).length;
	}
}
