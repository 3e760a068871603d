import { expect } from 'vitest';
import { Journey } from './journey.ts';
import { Post, entryOf, linkIn } from './post.ts';

export const karim = 'karim@beispiel.example';
export const petra = 'petra@beispiel.example';
export const olena = 'olena@beispiel.example';
const invitation = /^Einladung zum ersten Treffen/;

/** The first meeting of a group, from its invitation to the reminder, by real mail in both directions. */
export class MeetingWay extends Journey {
	protected post!: Post;
	protected meeting = '';
	protected date = '';

	async open(): Promise<void> {
		this.post = await Post.open();
		await this.begin('2017-04-03T08:00:00Z', this.post.settings);
	}

	async close(): Promise<void> {
		await this.end();
		await this.post.close();
	}

	/** A public process, a date for the group's first meeting, and three people who take part. */
	async prepare(): Promise<void> {
		const { steering } = this;
		await steering.open(this.app.setUpPath);
		await steering.send({ name: 'Anna Beispiel', email: Post.address });
		await steering.send({
			template: 'planungskonzept-2016',
			title: 'Integrationskonzept 2017',
			tagline: 'Brandenburg an der Havel schreibt gemeinsam',
			city: 'Brandenburg an der Havel',
			land: 'BB',
			contactEmail: Post.address
		});
		await this.enterDates('Auftaktveranstaltung', { startsOn: '2017-03-08', startsAt: '17:00' });
		await this.openStep();
		await steering.send({ startsOn: '2017-05-04', startsAt: '17:00', place: 'Gotisches Haus' });
		await steering.open('/steuerung/verfahren');
		await steering.send({});
		for (const [name, email] of [
			['Karim', karim],
			['Petra', petra],
			['Olena', olena]
		] as const)
			await this.invite({ name, email, role: 'participant' });
		await this.post.newest(olena, /Sie sind dabei/);
	}

	/** What the group should know: figures with source and date, drawn in their table; sent before. */
	async brief(): Promise<void> {
		const { steering, citizen } = this;
		await this.see(steering, '/steuerung/ausgangslage');
		await this.see(steering, '/steuerung/ausgangslage/GE/neu?art=figure');
		await steering.send({ title: 'Praxen', figures: 'nur eine Zeile', source: 'Stadt' });
		await steering.sees('Die Tabelle braucht eine Kopfzeile', 'Bitte nennen Sie den Tag');
		await steering.send({
			title: 'Hausärztliche Praxen je Stadtteil',
			figures: 'Stadtteil; Praxen\nNord; 3\nHohenstücken; 1\nKirchmöser; –',
			source: 'Statistikstelle der Stadt',
			asOf: '2016-12-31'
		});
		expect(steering.path).toBe('/steuerung/ausgangslage/GE');
		this.note(steering);
		await steering.send({});
		await steering.sees('Veröffentlicht.');
		const letter = await this.post.newest(karim, /^Ausgangslage/);
		expect(letter.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
		await this.see(citizen, '/gruppen/GE/ausgangslage');
		await citizen.sees('Hohenstücken', 'nicht bekannt', 'Quelle: Statistikstelle der Stadt');
	}

	/** Anybody asks, an expert answers by link, everybody reads it, and whoever asked gets it by mail. */
	async ask(): Promise<void> {
		const { steering, citizen } = this;
		const asker = 'neugierig@beispiel.example';
		await citizen.send({ text: 'Wer zahlt das Dolmetschen beim Arzt?', email: asker });
		await citizen.sees('Ihre Frage ist angekommen');
		await this.see(steering, '/steuerung/fragen');
		await steering.follow('Wer zahlt das Dolmetschen');
		this.note(steering);
		const expert = { expert: 'Dr. Mira Muster, Gesundheitsamt', email: 'muster@beispiel.example' };
		await steering.send(expert, '?/passOn');
		const question = await this.post.newest(expert.email, /Eine Frage an Sie/);
		const doctor = await this.arrive();
		await this.see(doctor, linkIn(question, 'expertenfrage'));
		await doctor.send({ answer: 'Meist niemand. Die Kasse zahlt es nicht.' });
		await doctor.sees('Vielen Dank für Ihre Antwort');
		const answer = await this.post.newest(asker, /Ihre Frage ist beantwortet/);
		expect(answer.mail.text).toContain('Die Kasse zahlt es nicht.');
		await this.see(citizen, '/gruppen/GE/ausgangslage');
		await citizen.sees('Meist niemand.', 'Dr. Mira Muster');
	}

	/** Two seats, everybody is invited: each letter has one attendee, and nobody else's address. */
	async inviteAll(): Promise<void> {
		const { steering } = this;
		await this.see(steering, '/steuerung/treffen');
		const row = steering.page.locator('main tr', { hasText: 'Erstes Treffen' });
		await Promise.all([
			steering.page.waitForEvent('load'),
			row.filter({ hasText: 'Gesundheit' }).locator('button').first().click()
		]);
		this.meeting = steering.path;
		this.note(steering);
		await this.see(steering, `${this.meeting}/vorbereiten`);
		await steering.send({
			capacity: '2',
			...{ 'access.stepFree': 'yes', 'access.lift': 'no' },
			...{ 'access.toilet': 'yes', 'access.hearingLoop': 'no' },
			interpreters: 'Arabisch'
		});
		await steering.open(this.meeting);
		await steering.sees('Arabisch');
		await this.see(steering, `${this.meeting}/einladen`);
		await steering.send({ everybody: 'yes' });
		for (const address of [karim, petra, olena]) {
			const letter = await this.post.newest(address, invitation);
			const entry = entryOf(letter);
			expect(entry).toMatchObject({ method: 'REQUEST', attendees: [address] });
			const others = [karim, petra, olena].filter((other) => other !== address);
			for (const other of others) expect(letter.raw).not.toContain(other);
			expect(letter.mail.text).toContain('Gotisches Haus');
		}
	}

	/** One answers by link, one by the calendar; a third whom nobody vouches for is asked, and waits for a seat. */
	async answer(): Promise<void> {
		const post = this.post;
		const guest = await this.arrive();
		const letter = await post.newest(karim, invitation);
		await this.see(guest, linkIn(letter, 'einladung'));
		await guest.send({ answer: 'yes', interpreter: 'Arabisch' });
		await guest.sees('Danke, Ihre Antwort ist gespeichert', 'Wir rechnen mit Ihnen.');
		const asked = await post.newest(petra, invitation);
		await post.replyByCalendar(asked, { from: petra, partstat: 'ACCEPTED', vouched: true });
		await this.guestSays('Petra', /Ja, ich komme/);
		const unsure = await post.newest(olena, invitation);
		await post.replyByCalendar(unsure, { from: olena, partstat: 'ACCEPTED', vouched: false });
		const question = await post.newest(olena, /Bitte bestätigen Sie Ihre Antwort/);
		const third = await this.arrive();
		await this.see(third, linkIn(question, 'einladung'));
		await third.send({ answer: 'yes' });
		await third.sees('Sie stehen auf der Warteliste, Platz 1');
		await this.guestSays('Olena', /Warteliste, Platz 1/);
	}

	/** The date moves and the machine fails at once: every guest gets the new entry, with the same name. */
	async moveAndBreakDown(): Promise<void> {
		const { steering } = this;
		await this.openStep();
		await steering.send({ startsOn: '2017-05-05' });
		await this.app.breakDown('2017-04-03T09:00:00Z');
		for (const address of [karim, petra, olena]) {
			const first = entryOf(await this.post.newest(address, invitation));
			const moved = await this.post.letters(address, /Neuer Termin: .*Erstes Treffen/);
			const entries = moved.map(entryOf);
			for (const entry of entries) {
				expect(entry).toMatchObject({ method: 'REQUEST', uid: first.uid, attendees: [address] });
				expect(entry.sequence).toBe(entries[0]?.sequence);
				expect(entry.sequence).toBeGreaterThan(first.sequence);
			}
			// A letter may come twice where a line was open; then it is the same letter.
			expect(new Set(moved.map(({ mail }) => mail.messageId)).size).toBe(1);
		}
	}

	/** Whoever cannot come makes room: the next in line moves up by itself and is told. */
	async moveUp(): Promise<void> {
		const guest = await this.arrive();
		const letter = await this.post.newest(karim, /Neuer Termin/);
		await guest.open(linkIn(letter, 'einladung'));
		await guest.send({ answer: 'no' });
		await guest.sees('Schade.');
		await this.post.newest(olena, /Sie haben einen Platz/);
		await this.guestSays('Olena', /Ja, ich komme/);
	}

	/** The morning before, everybody who comes is reminded, once. */
	async remind(): Promise<void> {
		await this.app.moveTo('2017-05-04T07:30:00Z');
		await this.post.newest(petra, /^Erinnerung/);
		await this.app.breakDown('2017-05-04T08:00:00Z');
		await this.post.newest(olena, /^Erinnerung/);
		const all = await this.post.letters(petra, /^Erinnerung/);
		expect(new Set(all.map(({ mail }) => mail.messageId)).size).toBe(1);
		await this.signIn();
	}

	/** A session ends after thirty days; then a new link comes by mail. */
	protected async signIn(): Promise<void> {
		const { steering } = this;
		await steering.open('/steuerung');
		if (steering.path !== '/anmelden') return;
		const known = this.post.sink.taken.filter(({ to }) => to === Post.address).length;
		await steering.send({ email: Post.address });
		await this.post.sink.until(
			(taken) => taken.filter(({ to }) => to === Post.address).length > known
		);
		const letter = await this.post.newest(Post.address, /Ihr Link zum Anmelden/);
		await steering.open(linkIn(letter, 'anmelden'));
		await steering.send({});
	}

	protected async openStep(): Promise<void> {
		const { steering } = this;
		await steering.open('/steuerung/plan');
		const caption = steering.page.locator('caption', { hasText: 'Gesundheit' });
		const group = steering.page.locator('main table', { has: caption }).first();
		const row = group.locator('tr', { hasText: 'Erstes Treffen' }).first();
		await row.locator('a').first().click();
		await steering.page.waitForLoadState();
		this.date = steering.path.split('/').at(-1) ?? '';
	}

	/** The desk's list of guests, once it says so. */
	protected async guestSays(name: string, words: RegExp): Promise<void> {
		const { steering } = this;
		const row = steering.page.locator('main tr', { hasText: name });
		await steering.open(this.meeting);
		for (let attempt = 0; attempt < 30; attempt++) {
			if (words.test(((await row.first().textContent()) ?? '').replaceAll('\u00A0', ' '))) return;
			await steering.page.reload();
		}
		expect(await row.first().textContent()).toMatch(words);
	}
}
