import { expect } from 'vitest';
import { GuidelineWay } from './guideline-way.ts';

const before = `# Integrationskonzept 2009

## Gesundheit

### Ziel 1: Ärztinnen und Ärzte verstehen

Menschen mit wenig Deutsch verstehen, was ihre Ärztin sagt.

#### Maßnahme 1.1: Liste der Praxen mit Fremdsprachen

Die Stadt führt eine Liste der Praxen, in denen mehr als eine Sprache gesprochen wird.

Verantwortlich: Gesundheitsamt
Zeitraum: 2010 bis 2012

## Wohnen

### Ziel 2: Eigene Wohnungen

Familien ziehen nach einem Jahr in eine eigene Wohnung.
`;

/** The working group on health, from the first call to the review of its measures (table 3, S11). */
export class GroupWay extends GuidelineWay {
	private second = '';

	/** What the concept before said is read in, corrected, and shown to the group (S11, phase A). */
	async recall(): Promise<void> {
		const { steering, citizen } = this;
		await this.see(steering, '/steuerung/vorgaenger');
		await steering.page.setInputFiles('main input[type=file]', {
			name: 'konzept-2009.md',
			mimeType: 'text/markdown',
			buffer: Buffer.from(before)
		});
		await steering.send({ title: 'Integrationskonzept', year: '2009' });
		expect(steering.path).toMatch(/\/durchsehen$/);
		await this.look(steering);
		await steering.sees('Liste der Praxen mit Fremdsprachen');
		await steering.send({ 'areas.0': await this.option(steering, 'areas.0', 'Gesundheit') });
		await steering.send({}, '?/take');
		await this.see(steering, steering.path);
		await this.see(citizen, '/gruppen/GE/ausgangslage');
		await citizen.sees('Ärztinnen und Ärzte verstehen', 'Liste der Praxen mit Fremdsprachen');
	}

	/** Feedback round 1, in writing and open to all: two ideas for goals. */
	async hearGoals(): Promise<void> {
		await this.app.moveTo('2017-04-20T08:00:00Z');
		await this.enter(this.steering, await this.app.signInPath('steuerung@beispiel.example'));
		await this.openCall('Gesundheit: Welche Ziele?', '2017-05-03');
		await this.say('Gesundheit: Welche Ziele?', 'Beim Arzt soll jemand dolmetschen.');
		await this.say('Gesundheit: Welche Ziele?', 'Hebammen für alle Frauen.');
		await this.publishInbox(2);
	}

	/** Meeting 1, phase B: goals are drafted from what is there, and worked through by questionnaire. */
	async agreeOnGoals(): Promise<void> {
		const { steering } = this;
		await this.dateOf('Erstes Treffen', '2017-05-04');
		await this.dateOf('Zweites Treffen', '2017-05-18');
		await this.prepareMeeting('Erstes Treffen', 'Gesundheit');
		const areaId = await this.area();
		const servesId = await this.option(steering, 'servesId', 'L2');
		for (const [title, idea] of [
			['Dolmetschen beim Arzt', 'Beim Arzt soll jemand'],
			['Hebammen für alle', 'Hebammen für alle Frauen']
		] as const)
			await this.draft({
				...{ kind: 'goal', areaId, servesId, title },
				contributionIds: await this.contribution(idea),
				text: `${title} soll es besser geben.`,
				reason: 'Aus der ersten Feedbackrunde.',
				benefit: 'Wer versteht, kann selbst entscheiden.'
			});
		await this.app.moveTo('2017-05-04T15:30:00Z');
		await this.openSet({
			kind: 'goal',
			title: 'Ziele Gesundheit',
			meeting: 'Erstes Treffen',
			closesOn: '2017-05-08'
		});
		await this.answerAtTables(2, ['„Besser“ sagt nichts.', '', '', 'An der Zahl der Termine.']);
		await this.answerOnline(/Ziele Gesundheit/, 2, ['Wer dolmetscht?']);
		await this.typeIn([['Bei welchem Arzt?', '', 'Für Familien.']]);
		await this.closeSet('4 Bögen von 11 Menschen');
		for (const [index, page] of (await this.comparisons()).entries()) {
			await steering.open(page);
			await steering.sees('Es fehlt, woran');
			await steering.send(
				{
					text:
						[
							'Bis 2018 wird bei 300 Terminen gedolmetscht.',
							'Bis 2019 findet jede Frau eine Hebamme.'
						][index] ?? '',
					reason: 'Neun Menschen fragten, woran man es misst.',
					'goal.measuredBy': 'Zahl der Termine im Jahr'
				},
				'?/word'
			);
			await steering.send({}, '?/consolidate');
		}
		await this.citizen.open('/konzept/Z-GE-1');
		await this.citizen.sees('Bis 2018 wird bei 300 Terminen', 'geeinigt');
	}

	/** Feedback round 2, open to those not in the group: measures to the goals. */
	async hearMeasures(): Promise<void> {
		await this.app.moveTo('2017-05-09T08:00:00Z');
		await this.openCall('Gesundheit: Welche Maßnahmen?', '2017-05-17');
		await this.say('Gesundheit: Welche Maßnahmen?', 'Eine Nummer, unter der jemand dolmetscht.');
		await this.publishInbox(1);
	}

	/** Meeting 2: the goals are checked once more; one is worded anew. */
	async checkGoals(): Promise<void> {
		const { steering, citizen } = this;
		this.second = await this.prepareMeeting('Zweites Treffen', 'Gesundheit');
		await this.app.moveTo('2017-05-18T15:30:00Z');
		await this.see(steering, `${this.second}/ziele`);
		await this.look(steering);
		const names = await steering.page
			.locator('main input[type=radio][value=confirmed]')
			.evaluateAll((radios) => radios.map((radio) => radio.getAttribute('name') ?? ''));
		expect(names).toHaveLength(2);
		const [first = '', other = ''] = names.map((name) => name.replace(/\.outcome$/, ''));
		await steering.send({
			[`${first}.outcome`]: 'confirmed',
			[`${other}.outcome`]: 'reworded',
			[`${other}.text`]: 'Bis 2019 findet jede Schwangere eine Hebamme in der Stadt.',
			[`${other}.reason`]: 'Es geht um Schwangere, nicht um alle.'
		});
		await this.see(citizen, '/konzept/Z-GE-1');
		await citizen.sees(/bestätigt/);
		await this.see(citizen, '/konzept/Z-GE-2');
		await citizen.sees('jede Schwangere eine Hebamme', 'Es geht um Schwangere, nicht um alle.');
	}

	/** Meeting 2, phase C: a measure with its whole sheet, by questionnaire. */
	async agreeOnMeasures(): Promise<void> {
		const { steering, citizen } = this;
		const areaId = await this.area();
		const servesId = await this.option(steering, 'servesId', 'Z-GE-1');
		const measure = await this.draft({
			...{ kind: 'measure', areaId, servesId, title: 'Dolmetschen am Telefon' },
			contributionIds: await this.contribution('Eine Nummer, unter der'),
			text: 'Praxen erreichen unter einer Nummer Menschen, die dolmetschen.',
			reason: 'Aus der zweiten Feedbackrunde.',
			benefit: 'Hilfe kommt, wenn sie gebraucht wird.'
		});
		await this.openSet({
			kind: 'measure',
			title: 'Maßnahmen Gesundheit',
			meeting: 'Zweites Treffen',
			closesOn: '2017-05-22'
		});
		await this.answerAtTables(1, ['Niemand wartet ohne Wort.', '', 'Die Fachgruppe Gesundheit.']);
		await this.typeIn([['Für alte Leute auch.']]);
		await this.closeSet('3 Bögen von 10 Menschen');
		const [page = ''] = await this.comparisons();
		await this.see(steering, page);
		await steering.send(
			{
				reason: 'Wer, bis wann und was es kostet, steht jetzt im Blatt.',
				'measure.effect': 'Niemand wartet ohne Wort.',
				'measure.responsible': 'Fachgruppe Gesundheit',
				'measure.ends': '2018-Q4'
			},
			'?/word'
		);
		await this.see(steering, `/steuerung/werkstatt/${measure}/blatt`);
		await this.look(steering);
		await steering.open(`/steuerung/werkstatt/${measure}`);
		await steering.send({}, '?/consolidate');
		await this.see(citizen, '/konzept/M-GE-1');
		await citizen.sees('Fachgruppe Gesundheit', '4. Quartal 2018', 'geeinigt');
		for (const path of [
			'/steuerung/werkstatt',
			'/steuerung/werkstatt/ueberblick',
			'/steuerung/frageboegen'
		])
			await this.see(steering, path);
	}

	/** Phase D: the department gets it, at most two weeks after the meeting. */
	async sendToReview(): Promise<void> {
		const { steering, citizen } = this;
		await this.addDepartment('Fachgruppe Gesundheit');
		await this.invite({
			...{ name: 'Rita Probe', email: 'gesundheit@beispiel.example', role: 'department' },
			departmentId: 'Fachgruppe Gesundheit'
		});
		await this.openItem('M-GE-1');
		const departmentId = await this.option(steering, 'departmentId', 'Fachgruppe Gesundheit');
		await steering.send({ departmentId }, '?/review');
		await citizen.open('/konzept/M-GE-1');
		await citizen.sees('Fachgruppe Gesundheit', '1. Juni');
		await citizen.open('/konzept/baum');
		await citizen.sees('L2', 'Z-GE-1', 'M-GE-1');
	}

	/** Every page that somebody has seen, in both directions of writing, wide and on a phone. */
	async inspectPages(): Promise<string[]> {
		this.seen.delete(this.app.setUpPath);
		for (const [path, visitor] of this.seen) await this.inspect(visitor, path);
		return this.findings;
	}

	private async dateOf(step: string, startsOn: string): Promise<void> {
		const { steering } = this;
		await steering.open('/steuerung/plan');
		const caption = steering.page.locator('caption', { hasText: 'Gesundheit' });
		const group = steering.page.locator('main table', { has: caption }).first();
		await group.locator('tr', { hasText: step }).locator('a').first().click();
		await steering.page.waitForLoadState();
		await steering.send({ startsOn, startsAt: '17:00', place: 'Gotisches Haus' });
	}

	private async openCall(title: string, closesOn: string): Promise<void> {
		const { steering } = this;
		await steering.open('/steuerung/aufrufe/neu');
		const areaId = await this.option(steering, 'areaId', 'Gesundheit');
		const opensOn = closesOn < '2017-05-04' ? '2017-04-12' : '2017-05-09';
		await steering.send({ areaId, title, question: 'Schreiben Sie uns.', opensOn, closesOn });
	}

	private async say(call: string, text: string): Promise<void> {
		const { citizen } = this;
		await citizen.open('/mitmachen');
		await citizen.follow(call);
		await citizen.send({ text });
	}

	private async publishInbox(count: number): Promise<void> {
		const { steering } = this;
		for (let sent = 0; sent < count; sent++) {
			await steering.open('/steuerung/eingang');
			await steering.page.locator('main form button').first().click();
			await steering.page.waitForLoadState();
		}
	}
}
