import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { FirstSlice } from './first-slice.ts';

const amended = 'Arztpraxen erreichen ab 2018 unter einer festen Nummer Menschen, die dolmetschen.';
const commented =
	'Arztpraxen erreichen ab 2018 unter einer kostenlosen Nummer Menschen, die dolmetschen.';
const sheet = { 'measure.effect': 'Niemand wartet ohne Wort.', 'measure.ends': '2018' };

/** From the condition of the department to the concept on which everybody could comment. */
export class ConceptWay extends FirstSlice {
	/** The private page of the comment on the draft. */
	protected comment = '';

	/** (6) The measure came back: the group answers with a new wording, and the department says yes. */
	async answerReviewAnew(): Promise<void> {
		const { steering, citizen } = this;
		await this.see(steering, '/steuerung/ueberlebt');
		await steering.sees(
			'0 von 1 Maßnahmen halten den Fragen eines Rates stand.',
			'Bedingung ohne Antwort der Gruppe',
			'Zuständigkeit offen'
		);
		await steering.follow('Kosten weder beziffert noch begründet');
		expect(steering.page.url()).toContain(`/werkstatt/${this.measure}#fassung`);
		await steering.sees('Zurück an die Gruppe');
		await steering.send(
			{
				text: amended,
				reason: 'Die Kosten stehen jetzt im Blatt, wie die Fachgruppe verlangt.',
				'measure.competence': 'city',
				'measure.costKind': 'amount',
				'measure.costPerYear': '12000'
			},
			'?/word'
		);
		await steering.sees('Fassung 3');
		await steering.send({}, '?/consolidate');
		await steering.sees('Antwort bis Do., 20. April 2017: 14 Tage nach dem zweiten Treffen');
		await this.look(steering);
		const departmentId = await this.option(steering, 'departmentId', 'Fachgruppe Gesundheit');
		await steering.send({ departmentId, extendTo: '2017-04-28' }, '?/review');
		await steering.sees('Grund für die spätere Frist: Bitte nennen Sie den Grund.');
		const extensionReason = 'In der Fachgruppe ist Urlaubszeit.';
		await steering.send({ extensionReason }, '?/review');
		await this.see(citizen, '/konzept/M-GE-1');
		await citizen.sees('28. April', extensionReason);

		await this.draftSecondMeasure(departmentId);
		for (const code of ['M-GE-1', 'M-GE-2']) {
			const [link = ''] = await this.lettersAbout(new RegExp(`Bitte prüfen.*: ${code}`));
			await this.enter(this.reviewer, link);
			await this.answerReview();
			await this.reviewer.sees('Sie haben am Mo., 3. April 2017 geantwortet.');
		}
		await steering.open('/steuerung/ueberlebt');
		await steering.sees('Keine Maßnahme hat eine Lücke');
		await citizen.open('/konzept/M-GE-1');
		await citizen.sees('Von der Verwaltung geprüft.', 'Fassung 3', '12.000 Euro', amended);
	}

	private async draftSecondMeasure(departmentId: string): Promise<void> {
		const steering = this.steering;
		const text = 'In jedem Wartezimmer liegen bis 2018 Karten in zehn Sprachen.';
		await this.draft({
			kind: 'measure',
			areaId: await this.area(),
			title: 'Karten im Wartezimmer',
			text,
			reason: 'Im zweiten Treffen vorgeschlagen.',
			servesId: this.goal,
			benefit: 'Wer wartet, kann sich schon verständlich machen.'
		});
		await steering.send(
			{
				...sheet,
				reason: 'Das Blatt ist ausgefüllt.',
				'measure.responsible': 'Fachgruppe Gesundheit',
				'measure.competence': 'city',
				'measure.costKind': 'notQuantifiable',
				'measure.costReason': 'der Druck noch nicht ausgeschrieben ist'
			},
			'?/word'
		);
		await steering.send({}, '?/consolidate');
		await steering.send({ departmentId }, '?/review');
		await steering.sees('In Prüfung bei der Verwaltung.');
	}

	/** (6) Whoever sees it differently is heard: one view is answered, one stays open. */
	async keepDissent(): Promise<void> {
		const { steering, citizen } = this;
		await this.openItem('M-GE-1');
		const first = 'Am Telefon fehlt das Vertrauen. Wir wollen Menschen, die mitgehen.';
		await steering.send({ dissent: first, voices: 'keine' }, '?/dissent');
		await steering.sees('Stimmen: ');
		await steering.send({ voices: '2' }, '?/dissent');
		await this.look(steering);
		await steering.send({ reply: 'Beides schließt sich nicht aus.' }, '?/reply');
		await steering.send({ dissent: 'Das ist Aufgabe der Kassen.', voices: '1' }, '?/dissent');
		await this.see(steering, steering.path);
		await steering.sees(first, '2 Stimmen', 'Antwort der Gruppe: Beides schließt sich nicht aus.');
		await citizen.open('/konzept/M-GE-1');
		await citizen.sees(
			'Abweichende Meinungen',
			first,
			'Beides schließt sich nicht aus.',
			'Das ist Aufgabe der Kassen.',
			'Noch ohne Antwort.'
		);
	}

	/** (7) What is agreed and reviewed becomes a draft that is frozen, proven, and open to everybody. */
	async compileDraft(): Promise<void> {
		const { steering, citizen } = this;
		await this.see(citizen, '/dokumente');
		await citizen.sees('Noch ist nichts zusammengestellt');
		await this.openItem('L1');
		await steering.send({}, '?/consolidate');
		await this.see(steering, '/steuerung/dokumente/neu');
		await steering.sees('Jetzt wären darin: 1 Leitlinie, 1 Ziel, 2 Maßnahmen.');
		const question = {
			kind: 'draft',
			preface: 'Viele haben daran geschrieben.\n\nDanke.',
			feedbackTitle: 'Der Entwurf: Was sagen Sie?',
			feedbackQuestion: 'Sagen Sie uns zu jedem Absatz, was fehlt.'
		};
		await steering.send({ ...question, feedbackUntil: '2017-04-10' });
		await steering.sees('Geben Sie allen mindestens zwei Wochen Zeit.');
		expect(await steering.page.inputValue('[name=preface]')).toBe(question.preface);
		await steering.send({ feedbackUntil: '2017-04-17' });
		await this.see(steering, '/steuerung/dokumente');
		await steering.sees('Entwurf, Dokument 1', 'offen bis Mo., 17. April 2017');

		await this.see(citizen, '/dokumente');
		await citizen.sees('Entwurf, Dokument 1', 'Kommentare sind möglich');
		await citizen.page.goto(`${this.app.origin}/entwurf`);
		expect(citizen.path).toMatch(/\/dokumente\/1$/);
		await this.see(citizen, '/dokumente/1');
		await citizen.sees(
			'Viele haben daran geschrieben.',
			'Einander verstehen',
			'Bis Ende 2018 wird bei 300 Arztterminen',
			amended,
			'Geprüft: Fachgruppe Gesundheit',
			'Antwort der Gruppe: Beides schließt sich nicht aus.'
		);
		await this.download(1);
		expect(await this.lettersAbout(/Der Entwurf ist da/, 3)).toEqual(
			Array(3).fill(expect.stringMatching(/\/dokumente\/1$/))
		);
	}

	/** The files of a document are what they say; whoever reckons the fingerprint again finds it. */
	protected async download(number: number): Promise<void> {
		const { page } = this.citizen;
		const files = new Map<string, Buffer>();
		for (const kind of ['json', 'pdf', 'docx']) {
			const link = page.locator(`main header a[href$="/dokumente/${number}/konzept.${kind}"]`);
			const path = (await link.getAttribute('href')) ?? '';
			const answer = await fetch(this.app.origin + path);
			expect(answer.status, path).toBe(200);
			files.set(kind, Buffer.from(await answer.arrayBuffer()));
		}
		const hash = createHash('sha256').update(files.get('json') ?? '');
		expect(hash.digest('hex')).toBe(await page.locator('.fs-hash').innerText());
		expect(files.get('pdf')?.subarray(0, 5).toString()).toBe('%PDF-');
		expect(files.get('docx')?.subarray(0, 2).toString()).toBe('PK');
	}

	/** (8) A citizen comments without an account, gets an answer, and the text changes because of it. */
	async answerComment(): Promise<void> {
		const { steering, citizen } = this;
		await citizen.page.locator('a[href$="/absatz/M-GE-1#kommentieren"]').click();
		await citizen.page.waitForURL(/absatz\/M-GE-1/);
		await this.look(citizen);
		this.note(citizen);
		const paragraph = citizen.path;
		await citizen.send({ text: '', name: 'Witali Beispiel' });
		await citizen.sees('Bitte füllen Sie dieses Feld aus.');
		await citizen.send({ text: 'Und wer bezahlt den Anruf?' });
		this.comment = citizen.path;
		expect(this.comment).toMatch(/^\/mein-beitrag\//);
		await citizen.open(paragraph);
		await citizen.doesNotSee('Und wer bezahlt');

		await steering.open('/steuerung/dokumente');
		await steering.sees('Ein Kommentar wartet auf Antwort.');
		await steering.follow(/Und wer bezahlt/);
		await steering.send({}, '?/publish');
		await this.see(steering, steering.path);
		await this.look(steering);
		await steering.send({ outcome: 'takenUp', reason: '' }, '?/answer');
		await steering.sees('Begründung: Bitte füllen Sie dieses Feld aus.');
		const reason = 'Der Anruf ist für alle kostenlos, das steht jetzt im Text.';
		await steering.send({ reason }, '?/answer');
		await citizen.open(paragraph);
		await citizen.sees('Und wer bezahlt den Anruf?', 'Aufgenommen:', reason);
		await citizen.doesNotSee('Witali Beispiel');
		await this.see(citizen, this.comment);
		await citizen.sees('Aufgegriffen in M-GE-1', reason);

		await this.openItem('M-GE-1');
		await steering.send({ text: commented, reason: 'Nach einem Kommentar zum Entwurf.' }, '?/word');
	}

	/** (8) After its two weeks the draft becomes the concept, which shows what has changed and why. */
	async compileConcept(): Promise<void> {
		const { steering, citizen } = this;
		await steering.open('/steuerung/dokumente/neu');
		await steering.send({ kind: 'concept' });
		await steering.sees('Zu einem Entwurf laufen noch Kommentare.');
		await this.app.moveTo('2017-04-18T08:00:00Z');
		await citizen.open('/dokumente/1');
		await citizen.sees('Die Zeit für Kommentare endete am Mo., 17. April 2017.');
		await citizen.doesNotSee(commented);
		await steering.open('/steuerung/dokumente/neu');
		await steering.send({ kind: 'concept' });
		await this.see(citizen, '/dokumente/2/aenderungen');
		await citizen.sees(
			'Verglichen mit „Entwurf, Dokument 1“:',
			'1 geändert, 3 gleich geblieben.',
			'Grund: Nach einem Kommentar zum Entwurf.',
			'Ein Kommentar wurde aufgenommen.'
		);
		expect(await citizen.page.locator('main del').first().innerText()).toContain('festen');
		expect(await citizen.page.locator('main ins').first().innerText()).toContain('kostenlosen');
		await this.see(citizen, '/dokumente/2');
		await citizen.sees(commented, 'Geprüft wurde Fassung 3, hier steht Fassung 4.');
		await this.download(2);
	}
}
