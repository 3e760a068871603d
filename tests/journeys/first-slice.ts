import { expect } from 'vitest';
import { Journey } from './journey.ts';
import type { Visitor } from './visitor.ts';

/** From an empty instance to a reviewed measure, as people do it: the whole first slice. */
export class FirstSlice extends Journey {
	/** Who reviews for the department. */
	protected reviewer!: Visitor;
	/** Ids of the goal and of the measure that serves it. */
	protected goal = '';
	protected measure = '';
	/** The private page of the idea that becomes the measure. */
	protected idea = '';

	/** (1) The steering creates the process, enters dates, and makes it public. */
	async createProcess(): Promise<void> {
		const steering = this.steering;
		await this.citizen.open('/');
		await this.citizen.sees('Fortschrift');
		await this.see(steering, this.app.setUpPath);
		await steering.send({ name: '', email: 'steuerung@' });
		await steering.sees('Bitte füllen Sie dieses Feld aus.', 'Das ist keine Mailadresse.');
		await steering.send({ name: 'Anna Beispiel', email: 'steuerung@beispiel.example' });
		expect(steering.path).toBe('/steuerung/verfahren-neu');
		this.note(steering);
		await steering.send({
			template: 'planungskonzept-2016',
			title: 'Integrationskonzept 2017',
			tagline: 'Brandenburg an der Havel schreibt gemeinsam',
			city: 'Brandenburg an der Havel',
			land: 'BB',
			contactEmail: 'steuerung@beispiel.example'
		});
		await this.see(steering, '/steuerung/verfahren');
		await steering.sees('Tragen Sie zuerst mindestens einen Termin ein');
		await this.enterDates('Auftaktveranstaltung', {
			startsOn: '2017-03-08',
			startsAt: '17:00',
			place: 'Gotisches Haus'
		});
		await this.enterDates('Fachveranstaltung', { startsOn: '2017-04-07' });
		await steering.sees('7. April 2017');
		await steering.open('/steuerung/verfahren');
		await steering.send({});
		await this.see(this.citizen, '/');
		await this.citizen.sees('Integrationskonzept 2017', '7. April', 'Fachveranstaltung');
		await this.see(this.citizen, '/plan');
		await this.citizen.sees('Mi., 8. März 2017', 'Gotisches Haus');
	}

	/** (2) A citizen without an account contributes; the steering publishes it. */
	async contribute(): Promise<void> {
		const [steering, citizen] = [this.steering, this.citizen];
		await this.see(steering, '/steuerung/aufrufe/neu');
		const areaId = await this.option(steering, 'areaId', 'Gesundheit');
		await steering.send({
			areaId,
			title: 'Gesundheit: Was soll sich ändern?',
			question: 'Schreiben Sie uns Ihre Ziele und Ideen.',
			opensOn: '2017-04-03',
			closesOn: '2017-04-26'
		});
		await this.see(citizen, '/mitmachen');
		await citizen.follow('Gesundheit: Was soll sich ändern?');
		this.note(citizen);
		const call = citizen.path;
		await citizen.send({ text: '', name: 'Olena Beispiel' });
		await citizen.sees('Bitte füllen Sie dieses Feld aus.');
		expect(await citizen.page.inputValue('[name=name]')).toBe('Olena Beispiel');
		await citizen.send({ text: 'Beim Arzt übersetzt mein Sohn für mich. <b>Er ist neun.</b>' });
		const own = citizen.path;
		expect(own).toMatch(/^\/mein-beitrag\//);
		this.note(citizen);
		await citizen.sees('Angekommen', 'Er ist neun.');
		await citizen.open(call);
		await citizen.doesNotSee('Er ist neun.');
		await citizen.send({
			text: 'Eine Nummer, unter der sofort jemand dolmetscht.',
			email: 'olena@beispiel.example'
		});
		this.idea = citizen.path;

		await this.see(steering, '/steuerung/eingang');
		await steering.sees('Olena Beispiel');
		for (const _ of [1, 2]) {
			await steering.open('/steuerung/eingang');
			await steering.page.locator('main form button').first().click();
			await steering.page.waitForLoadState();
		}
		await citizen.open(own);
		await citizen.sees('Veröffentlicht');
		await citizen.open(call);
		await citizen.sees('<b>Er ist neun.</b>');
		await citizen.doesNotSee('Olena Beispiel');
	}

	/** (3) Ideas become a goal that serves a guideline, and a measure; origins are kept. */
	async takeUp(): Promise<void> {
		const guideline = await this.draft({
			kind: 'guideline',
			title: 'Einander verstehen',
			text: 'Wir sprechen so miteinander, dass alle verstehen und verstanden werden.',
			reason: 'Aus der Ideenwerkstatt 2016.'
		});
		this.goal = await this.draft({
			kind: 'goal',
			areaId: await this.area(),
			contributionIds: await this.contribution('Er ist neun'),
			title: 'Dolmetschen beim Arzt',
			text: 'Beim Arzt wird möglichst zeitnah besser gedolmetscht.',
			reason: 'Aus einem Beitrag formuliert.',
			servesId: guideline,
			benefit: 'Wer die Ärztin versteht, kann selbst entscheiden.'
		});
		this.measure = await this.draft({
			kind: 'measure',
			areaId: await this.area(),
			contributionIds: await this.contribution('Eine Nummer'),
			title: 'Dolmetschen am Telefon',
			text: 'Arztpraxen erreichen unter einer festen Nummer Menschen, die dolmetschen.',
			reason: 'Aus einem Beitrag formuliert.',
			servesId: this.goal,
			benefit: 'Hilfe kommt in dem Augenblick, in dem sie gebraucht wird.'
		});
		const citizen = this.citizen;
		await this.see(citizen, '/konzept');
		await citizen.sees('Einander verstehen', 'Dolmetschen beim Arzt', 'Dolmetschen am Telefon');
		await this.see(citizen, '/konzept/Z-GE-1');
		await citizen.sees('Er ist neun.', 'Wer die Ärztin versteht', 'L1');
		await this.see(citizen, '/konzept/M-GE-1');
		await citizen.sees('Eine Nummer, unter der', 'fehlt noch', 'Z-GE-1');
		await this.see(citizen, '/gruppen');
		await this.see(citizen, '/gruppen/GE');
	}

	/** (4) Three people answer by link; their answers side by side lead to version 2, and agreement. */
	async answerQuestionnaire(): Promise<void> {
		const steering = this.steering;
		for (const name of ['Karim', 'Petra', 'Horst'])
			await this.invite({ name, email: `${name}@beispiel.example`, role: 'participant' });
		await this.openItem('Z-GE-1');
		await steering.send({ closesOn: '2017-04-10' }, '?/round');
		const links = await this.lettersAbout(/Fünf Fragen/);
		expect(links).toHaveLength(3);
		for (const [index, link] of links.entries()) {
			const guest = await this.arrive();
			await guest.open(link);
			if (index === 0) await this.look(guest);
			await guest.sees('Beim Arzt wird möglichst zeitnah besser gedolmetscht.');
			const fields = guest.page.locator('main [name="answers"], main [name^="answers."]');
			await fields.first().fill(`Antwort ${index + 1}: „besser“ sagt nichts.`);
			await fields.nth(3).fill('Zahl der Einsätze im Jahr.');
			await guest.send({});
			await guest.sees('Danke');

			if (index > 0) await guest.leave();
		}
		await this.see(steering, '/steuerung/frageboegen');
		await steering.page.locator('main table a[href*="/frageboegen/"]').first().click();
		await steering.page.waitForLoadState();
		await steering.doesNotSee('Antwort 1');
		const round = steering.path;
		await steering.send({}, '?/close');
		await steering.open(round);
		this.note(steering);
		await steering.sees('Antwort 1: „besser“ sagt nichts.', 'Antwort 2', 'Antwort 3');
		await steering.send(
			{
				title: 'Dolmetschen beim Arzt',
				text: 'Bis Ende 2018 wird bei 300 Arztterminen im Jahr gedolmetscht.',
				reason: 'Niemand konnte sagen, woran man „besser“ misst.',
				'goal.measuredBy': 'Vermittelte Einsätze im Jahr'
			},
			'?/word'
		);
		await this.openItem('Z-GE-1');
		await steering.send({}, '?/consolidate');
		await this.see(this.citizen, '/konzept/Z-GE-1');
		await this.citizen.sees(
			'Fassung 2',
			'Niemand konnte sagen, woran man „besser“ misst.',
			'Bis Ende 2018 wird bei 300 Arztterminen',
			'geeinigt'
		);
		await this.citizen.doesNotSee('Antwort 1');
	}

	/** (5) A department gets the measure for review and answers "with condition" on one screen. */
	async review(): Promise<void> {
		const steering = this.steering;
		await this.addDepartment('Fachgruppe Gesundheit');
		await this.invite({
			name: 'Rita Probe',
			email: 'gesundheit@beispiel.example',
			role: 'department',
			departmentId: 'Fachgruppe Gesundheit'
		});
		await this.enterMeeting('2017-04-06');
		await this.openItem('M-GE-1');
		await steering.sees('Es fehlt, wer verantwortlich ist.');
		await steering.send(
			{
				reason: 'Verantwortung und Frist ergänzt.',
				'measure.effect': 'Kinder müssen nicht mehr übersetzen.',
				'measure.responsible': 'Fachgruppe Gesundheit',
				'measure.ends': '2019'
			},
			'?/word'
		);
		await steering.send({}, '?/consolidate');
		const departmentId = await this.option(steering, 'departmentId', 'Fachgruppe Gesundheit');
		await steering.send({ departmentId }, '?/review');
		await this.see(this.citizen, '/konzept/M-GE-1');
		await this.citizen.sees('Fachgruppe Gesundheit', '20. April');

		const [link = ''] = await this.lettersAbout(/Bitte prüfen/);
		const reviewer = (this.reviewer = await this.arrive());
		await this.enter(reviewer, link);
		expect(reviewer.path).toMatch(/^\/pruefung\//);
		this.note(reviewer);
		await reviewer.send({});
		await reviewer.sees('Bitte wählen Sie eine Antwort.');
		await this.answerReview('Die Kosten für 2018 müssen vorher im Haushalt stehen.');
		await reviewer.sees('mit Bedingung');
		await this.see(reviewer, '/pruefung');
		await this.see(this.citizen, '/konzept/M-GE-1');
		await this.citizen.sees('mit Bedingung', 'Die Kosten für 2018 müssen', 'Zurück an die Gruppe');
		await this.see(this.citizen, '/journal');
		await this.citizen.sees('Fachgruppe Gesundheit hat geprüft');
	}

	/** Answers yes to every question, or to the one about the cost with a condition. */
	protected async answerReview(condition?: string): Promise<void> {
		const { page } = this.reviewer;
		const groups = page.locator('main form fieldset');
		for (let index = 0; index < (await groups.count()); index++)
			await groups
				.nth(index)
				.locator(`[value="${condition && index === 4 ? 'condition' : 'yes'}"]`)
				.check({ force: true });
		if (condition) await page.locator('main form textarea').nth(4).fill(condition);
		await this.reviewer.send({});
	}

	/** What must never be: foreign pages for the public, private bytes from the cache. */
	async keepSecrets(): Promise<void> {
		const stranger = await this.arrive();
		await stranger.page.goto(`${this.app.origin}/steuerung/menschen`);
		expect(stranger.path).toBe('/anmelden');
		await stranger.open('/');
		await stranger.doesNotSee('Anna Beispiel', 'Karim', 'karim@beispiel.example', 'olena@');
		const answer = await fetch(`${this.app.origin}/`);
		expect(answer.headers.get('x-fortschrift-public-until')).toBeNull();
		expect(answer.headers.get('set-cookie')).toBeNull();
	}

	/** Every page that somebody has seen, in both directions of writing, wide and on a phone. */
	async inspectPages(): Promise<string[]> {
		for (const path of [
			'/impressum',
			'/datenschutz',
			'/barrierefreiheit',
			'/anmelden',
			'/gibt-es-nicht'
		])
			this.seen.set(path, this.citizen);
		for (const path of [
			'',
			'/plan',
			'/werkstatt',
			'/werkstatt/neu',
			'/pruefungen',
			'/menschen',
			'/briefe'
		])
			this.seen.set(`/steuerung${path}`, this.steering);
		this.seen.delete(this.app.setUpPath);
		for (const [path, visitor] of this.seen) await this.inspect(visitor, path);
		return this.findings.filter((finding) => !/gibt-es-nicht.*status 404/.test(finding));
	}
}
