import { expect } from 'vitest';
import { ConceptWay } from './concept-way.ts';
import type { Visitor } from './visitor.ts';

const council = 'Stadtverordnetenversammlung';
const decided = 'Alle Praxen erreichen ab 2018 unter einer kostenlosen Nummer Dolmetschende.';
const news = 'Die Nummer ist seit Mai geschaltet. 40 Praxen machen mit.';

/** From the concept to the resolution of the council, to what was done, and to who began it. */
export class WholeWay extends ConceptWay {
	/** Who stands for the measure. */
	private owner!: Visitor;

	/** (9) The participants adopt the concept and hand it over to the council. */
	async adopt(): Promise<void> {
		const { steering, citizen } = this;
		await this.see(citizen, '/rat');
		await citizen.sees('Noch nicht verabschiedet');
		await this.see(steering, '/steuerung/rat');
		await this.look(steering);
		await steering.send({ present: '20', yes: '18', no: '3', abstained: '2' }, '?/adopt');
		await steering.sees('Es wurden mehr Stimmen gezählt, als Menschen da waren.');
		await steering.send({ yes: '15' }, '?/adopt');
		await steering.sees('Verabschiedet.', '15 Ja, 3 Nein, 2 Enthaltungen bei 20 Anwesenden.');
		await steering.send({ recipient: `Vorsitz der ${council}` }, '?/handOver');
		await this.see(steering, '/steuerung/rat');
		await steering.send({ role: 'decision', meetsOn: '2017-04-26' }, '?/schedule');
		await this.see(citizen, '/rat');
		await citizen.sees(
			'15 Ja, 3 Nein, 2 Enthaltungen',
			`Übergeben: Vorsitz der ${council}.`,
			/Beschluss, .*26\. April.*/,
			'Die Sitzung steht noch aus.'
		);
	}

	/** (9) The council amends one measure, strikes the other, and decides. */
	async decide(): Promise<void> {
		const { steering, citizen } = this;
		await steering.follow(council);
		const consultation = steering.path;
		await steering.sees('Kann ab dem Mi., 26. April 2017 eingetragen werden.');
		await this.choose('M-GE-1');
		await this.look(steering);
		await steering.send({ text: decided, reason: '' }, '?/amend');
		await steering.sees('Begründung: Bitte füllen Sie dieses Feld aus.');
		await steering.send({ reason: 'Apotheken brauchen eine eigene Lösung.' }, '?/amend');
		await this.choose('M-GE-2');
		await steering.send({ kind: 'strike', reason: 'Solche Karten gibt es schon.' }, '?/amend');
		await this.see(citizen, '/rat');
		await citizen.sees('Was geändert werden soll', 'Vorschlag: neu fassen', 'Vorschlag: streichen');
		await citizen.open('/konzept/M-GE-1');
		await citizen.sees('Steht im Konzept. Der Beschluss steht noch aus.');

		await this.app.moveTo('2017-04-27T08:00:00Z');
		await this.see(steering, consultation);
		await this.look(steering);
		await steering.send({ result: 'adopted' }, '?/result');
		await steering.sees('Es sind Änderungen erfasst.');
		await steering.send({ result: 'adoptedAmended', resolution: 'Beschluss 045/2017' }, '?/result');
		await this.see(steering, consultation);
		await steering.sees('mit Änderungen beschlossen', 'Beschluss 045/2017');
		await this.see(citizen, '/rat');
		await citizen.sees(
			'Mit Änderungen beschlossen. Beschluss 045/2017',
			'Was der Rat geändert hat',
			'Apotheken brauchen eine eigene Lösung.',
			'Der letzte Text:',
			'In jedem Wartezimmer liegen'
		);
		await citizen.open('/konzept/M-GE-1');
		await citizen.sees('Vom Rat beschlossen, mit einer Änderung.', 'Fassung 5', decided);
		await this.see(citizen, '/konzept/M-GE-2');
		await citizen.sees(
			'Vom Rat gestrichen. Der letzte Text und der Grund bleiben lesbar.',
			'In jedem Wartezimmer liegen',
			'Solche Karten gibt es schon.'
		);
		await this.see(citizen, '/konzept/Z-GE-1');
		await citizen.sees('Vom Rat beschlossen.');
	}

	private async choose(code: string): Promise<void> {
		const { steering } = this;
		await steering.send({ text: await this.option(steering, 'text', code) }, '#aenderungen');
		this.note(steering);
	}

	/** (10) Somebody stands for the measure and tells how far it is; silence is seen after half a year. */
	async carryOut(): Promise<void> {
		const { steering, citizen } = this;
		await steering.open('/steuerung/ueberlebt');
		await steering.follow('niemand steht dafür ein');
		expect(steering.path).toContain(`/umsetzung/${this.measure}`);
		this.note(steering);
		await steering.send({ name: '', email: 'marta@' }, '?/ask');
		await steering.sees('Das ist keine Mailadresse.');
		const person = { name: 'Marta Beispiel', email: 'marta@beispiel.example' };
		await steering.send({ body: 'Gesundheitsamt', ...person }, '?/ask');
		await steering.sees('gefragt: Gesundheitsamt');
		await this.see(citizen, '/umsetzung');
		await citizen.sees('Noch niemand. Gefragt: Gesundheitsamt.');

		const [link = ''] = await this.lettersAbout(/Stehen Sie ein für M-GE-1/);
		const owner = (this.owner = await this.arrive());
		await this.enter(owner, link);
		expect(owner.path).toMatch(/^\/umsetzung\/meine\//);
		this.note(owner);
		await this.look(owner);
		await owner.send({ answer: 'declined' }, '?/answer');
		await owner.sees('Bitte nennen Sie den Grund.');
		await owner.send({ answer: 'accepted' }, '?/answer');
		await owner.sees('Danke. Sie stehen für diese Maßnahme ein.');
		await owner.send({ state: 'running', text: news }, '?/update');
		await owner.sees(news);
		await this.see(owner, '/umsetzung/meine');
		await this.see(steering, '/steuerung/umsetzung');
		await steering.sees('Gesundheitsamt', 'läuft');
		await citizen.open('/umsetzung');
		await citizen.sees(
			'Eine Maßnahme ist beschlossen. Noch ist keine umgesetzt, eine läuft.',
			/läuft, Stand vom Do\., 27\. April 2017/i,
			news
		);
		await citizen.doesNotSee('keine Neuigkeit', 'Marta');

		await this.app.moveTo('2017-11-01T08:00:00Z');
		await citizen.open('/umsetzung');
		await citizen.sees('Seit Do., 27. April 2017 keine Neuigkeit.', news);
	}

	/** (11) The measure tells its whole life, and whoever had the idea is told what became of it. */
	async tellTheLife(): Promise<void> {
		const { citizen } = this;
		await this.see(citizen, '/konzept/M-GE-1');
		const story = citizen.page.locator('#lebenslauf li');
		expect(await story.locator('h3').allInnerTexts()).toEqual([
			expect.stringMatching(/^Ein Beitrag/),
			'Fassung 1, aus Beiträgen formuliert',
			'Fassung 2, von der Prozesssteuerung formuliert',
			'Die Gruppe hat sich geeinigt',
			'Zur Prüfung: Fachgruppe Gesundheit',
			'Fachgruppe Gesundheit: mit Bedingung',
			'Fassung 3, nach der Prüfung',
			'Die Gruppe hat sich geeinigt',
			'Zur Prüfung: Fachgruppe Gesundheit',
			'Fachgruppe Gesundheit: geprüft, ohne Einwand',
			'2 Stimmen sehen es anders',
			'Eine Stimme sieht es anders',
			'Aufgenommen: Entwurf, Dokument 1',
			'Ein Kommentar zum Entwurf, 1 aufgenommen',
			'Fassung 4, nach Kommentaren zum Entwurf',
			'Fassung 5, nach dem Beschluss des Rates',
			'Vom Rat beschlossen, mit einer Änderung',
			'Gefragt, dafür einzustehen: Gesundheitsamt',
			'Gesundheitsamt steht dafür ein',
			'Umsetzung: läuft'
		]);
		const fifth = story.filter({ hasText: 'Fassung 5' });
		expect(await fifth.locator('ins').allInnerTexts()).not.toEqual([]);
		await citizen.sees('Eine Nummer, unter der', 'Und wer bezahlt den Anruf?', news);
		await this.see(citizen, this.idea);
		await citizen.sees('Aufgegriffen in M-GE-1', 'Vom Rat beschlossen, mit einer Änderung.');
		await citizen.open(this.comment);
		await citizen.sees('Vom Rat beschlossen, mit einer Änderung.');

		await this.enter(this.steering, await this.app.signInPath('steuerung@beispiel.example'));
		expect(this.steering.path).toBe('/steuerung');
		for (const subject of [/Ihre Idee steckt jetzt in M-GE-1/, /Der Rat hat entschieden/]) {
			const [own = ''] = await this.lettersAbout(subject);
			await citizen.open(own);
			await citizen.sees('Eine Nummer, unter der sofort jemand dolmetscht.', 'M-GE-1');
		}
	}

	/** (12) The steering sees what a council would ask, mends it there, and it is gone. */
	async survive(): Promise<void> {
		const { steering } = this;
		await this.see(steering, '/steuerung/ueberlebt');
		await steering.sees('0 von 1 Maßnahmen', 'Warum sind manche dagegen?');
		await steering.follow('abweichende Meinung ohne Antwort');
		expect(steering.page.url()).toContain(`/werkstatt/${this.measure}#abweichend`);
		await steering.send({ reply: 'Die Kassen zahlen nur bei Notfällen.' }, '?/reply');
		await this.see(steering, '/steuerung/ueberlebt');
		await steering.sees('1 von 1 Maßnahmen', 'Keine Maßnahme hat eine Lücke');
	}

	override async keepSecrets(): Promise<void> {
		await super.keepSecrets();
		const stranger = await this.arrive();
		for (const path of ['/rat', '/umsetzung', '/dokumente/2', '/konzept/M-GE-1', '/journal']) {
			await stranger.open(path);
			await stranger.doesNotSee('Marta', 'Rita', 'Witali', 'olena@', 'Antwort 1');
		}
	}

	override async inspectPages(): Promise<string[]> {
		await this.signInAgain(this.reviewer, 'gesundheit@beispiel.example');
		await this.signInAgain(this.owner, 'marta@beispiel.example');
		expect(this.owner.path).toBe('/umsetzung/meine');
		this.seen.set('/dokumente/1/absatz/alles', this.citizen);
		this.seen.set('/steuerung/dokumente/kommentar', this.steering);
		return super.inspectPages();
	}
}
