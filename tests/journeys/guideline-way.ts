import { expect } from 'vitest';
import { QuestionnaireWay } from './questionnaire-way.ts';

/** What the cards of 2016 said, and what each became first. */
const guidelines = [
	['Dazugehören', 'Wer hier lebt, soll möglichst schnell dazugehören.'],
	['Einander verstehen', 'Alle sollen besser miteinander sprechen.'],
	['Gleicher Zugang', 'Hilfe soll für alle besser erreichbar sein.'],
	['Mitreden', 'Geflüchtete werden beteiligt.'],
	['Von Arbeit leben', 'Arbeit soll zeitnah gefunden werden.'],
	['Respekt', 'Es wird respektvoll miteinander umgegangen.']
] as const;

const wordings = [
	'Wer hier lebt, gehört vom ersten Tag an dazu.',
	'Wir sprechen so miteinander, dass alle verstehen und verstanden werden.',
	'Bildung, Gesundheit und Hilfe stehen allen offen.',
	'Wer betroffen ist, redet mit und entscheidet mit.',
	'Wer arbeiten kann und will, findet Arbeit, von der man leben kann.',
	'Wir achten einander, im Amt, im Bus und in der Schule.'
] as const;

/** From the keywords of 2016 to six consolidated guidelines at the specialist event (table 2, S8). */
export class GuidelineWay extends QuestionnaireWay {
	async open(): Promise<void> {
		await this.begin('2017-03-20T08:00:00Z');
	}

	async close(): Promise<void> {
		await this.end();
	}

	/** A public process with its kick-off behind it, the specialist event ahead, and three who take part. */
	async prepare(): Promise<void> {
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
		await this.enterDates('Auftaktveranstaltung', { startsOn: '2017-03-08', startsAt: '17:00' });
		await this.enterDates('Fachveranstaltung', { startsOn: '2017-04-07', startsAt: '17:00' });
		await steering.open('/steuerung/verfahren');
		await steering.send({});
		for (const name of ['Karim', 'Petra', 'Horst'])
			await this.invite({ name, email: `${name}@beispiel.example`, role: 'participant' });
		await this.prepareMeeting('Fachveranstaltung');
	}

	/** The cards of the idea workshops are typed in; each becomes the origin of a guideline. */
	async takeUpKeywords(): Promise<void> {
		const { steering, citizen } = this;
		await steering.open('/steuerung/aufrufe/neu');
		await steering.send({
			title: 'Schlagworte zu den Leitlinien',
			question: 'Was soll in zehn Jahren anders sein?',
			opensOn: '2017-03-20',
			closesOn: '2017-03-27'
		});
		for (const [keyword] of guidelines) {
			await steering.open('/steuerung/eingang/neu');
			await steering.send({ channel: 'card', text: `${keyword}! (Karte von 2016)` });
		}
		for (const _ of guidelines) {
			await steering.open('/steuerung/eingang');
			await steering.page.locator('main form button').first().click();
			await steering.page.waitForLoadState();
		}
		for (const [title, text] of guidelines)
			await this.draft({
				kind: 'guideline',
				contributionIds: await this.contribution(`${title}! (Karte`),
				title,
				text,
				reason: 'Aus den Schlagworten der Ideenwerkstätten von 2016.'
			});
		await this.see(citizen, '/konzept');
		await citizen.sees('Dazugehören', 'Respekt');
		await this.see(citizen, '/konzept/L1');
		await citizen.sees('Dazugehören! (Karte von 2016)');
	}

	/** Five questions to each guideline: at two tables, by link, and on paper. */
	async ask(): Promise<void> {
		await this.app.moveTo('2017-04-07T15:30:00Z');
		await this.openSet({
			kind: 'guideline',
			title: 'Leitlinien',
			meeting: 'Fachveranstaltung',
			closesOn: '2017-04-12'
		});
		await this.answerAtTables(6, ['Vom ersten Tag an dazugehören.', 'Weil alle hier leben.']);
		await this.answerOnline(/Leitlinien/, 6, ['Dazugehören ohne Frist.', '', 'Am Klingelschild.']);
		await this.typeIn([
			['Ein Bogen aus dem Gotischen Haus.', 'Für wen gilt das?'],
			['Noch ein Bogen aus dem Haus.']
		]);
		// Two tables of four and five, one who answered online, two sheets of paper for the first text.
		await this.closeSet('5 Bögen von 12 Menschen', '3 Bögen von 10 Menschen');
	}

	/** Each guideline by itself: quoted, summed up, worded anew, and agreed. */
	async consolidate(): Promise<void> {
		const { steering } = this;
		const pages = await this.comparisons();
		expect(pages).toHaveLength(6);
		for (const [index, page] of pages.entries()) {
			await this.see(steering, page);
			await steering.sees('Tisch 1', 'Tisch 2', 'Vom ersten Tag an dazugehören.');
			if (index === 0) {
				await steering.sees('Von beiden berichtigt.', 'Ein Bogen aus dem Gotischen Haus.');
				await this.quote();
				await steering.sees('Zitate', 'Tisch 1');
				await this.look(steering);
			}
			if (index === 1) await this.settleContradiction(page);
			await steering.send(
				{ text: wordings[index] ?? '', reason: 'Aus den Bögen der Fachveranstaltung.' },
				'?/word'
			);
			await steering.send({}, '?/consolidate');
		}
	}

	/** "For whom not?": what contradicts is settled with a reason before the group agrees. */
	private async settleContradiction(page: string): Promise<void> {
		const { steering } = this;
		await steering.page.locator('a[href*="widerspruch="]').first().click();
		await steering.page.locator('form [name=note]').waitFor();
		await this.quietly({ note: 'Für wen gilt das nicht?' }, '?/contradict');
		await steering.page.getByText('Für wen gilt das nicht?').first().waitFor();
		await this.look(steering);
		const settledBecause = 'Es gilt für alle, das steht jetzt da.';
		await this.quietly({ settledBecause }, '?/settle');
		await steering.open(page);
	}

	/** Everybody reads six guidelines that were agreed on, and what each came from. */
	async tell(): Promise<void> {
		const { citizen } = this;
		await this.see(citizen, '/konzept');
		await citizen.sees(...wordings);
		for (let number = 1; number <= 6; number++) {
			await citizen.open(`/konzept/L${number}`);
			await citizen.sees('Fassung 2', 'geeinigt', 'Aus den Bögen der Fachveranstaltung.');
			await citizen.doesNotSee('Am Klingelschild.', 'Von beiden berichtigt.');
		}
		this.note(citizen);
		await this.see(citizen, '/konzept/L1/herkunft');
		await citizen.sees('Wer hier lebt, gehört vom ersten Tag an dazu.');
		await this.see(citizen, '/konzept/L1/fassungen');
		await this.see(citizen, '/konzept/baum');
	}

	/** @returns the page of the meeting at the desk */
	protected async prepareMeeting(step: string, group = ''): Promise<string> {
		const { steering } = this;
		await steering.open('/steuerung/treffen');
		const row = steering.page.locator('main tr', { hasText: step }).filter({ hasText: group });
		await Promise.all([steering.page.waitForEvent('load'), row.locator('button').first().click()]);
		return steering.path;
	}
}
