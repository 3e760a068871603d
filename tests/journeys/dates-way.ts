import ICAL from 'ical.js';
import { expect } from 'vitest';
import { FirstSlice } from './first-slice.ts';

/** A calendar at home that has subscribed: it asks again with what it knows, and keeps what is newer. */
class Subscriber {
	readonly events = new Map<string, ICAL.Event>();
	readonly #address: string;
	#tag = '';

	constructor(address: string) {
		this.#address = address;
	}

	/** @returns whether there was anything new */
	async refresh(): Promise<boolean> {
		const answer = await fetch(this.#address, {
			headers: this.#tag ? { 'if-none-match': this.#tag } : {}
		});
		if (answer.status === 304) return false;
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		this.#tag = answer.headers.get('etag') ?? '';
		const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
		for (const part of calendar.getAllSubcomponents('vevent')) {
			const event = new ICAL.Event(part);
			const known = this.events.get(event.uid);
			if (!known || event.sequence > known.sequence) this.events.set(event.uid, event);
		}
		return true;
	}

	event(words: string): ICAL.Event {
		const found = [...this.events.values()].find(({ summary }) => summary.includes(words));
		if (!found) throw new Error(`The calendar has no ${words}`);
		return found;
	}
}

/** A date from its announcement to its cancellation, as people see it and as their calendars do. */
export class DatesWay extends FirstSlice {
	#subscriber!: Subscriber;
	/** The page of the date. */
	#page = '';
	#uid = '';

	async subscribe(): Promise<void> {
		await this.createProcess();
		const { citizen } = this;
		citizen.page.on('console', (said) => {
			if (said.type() === 'error') this.findings.push(said.text());
		});
		await this.see(citizen, '/termine');
		await citizen.sees('April 2017', '7. April', 'Fachveranstaltung', 'Kalender abonnieren');
		const address = citizen.page.locator('head link[rel=alternate][type="text/calendar"]');
		this.#subscriber = new Subscriber((await address.getAttribute('href')) ?? '');
		expect(await this.#subscriber.refresh()).toBe(true);
		const event = this.#subscriber.event('Fachveranstaltung');
		expect([String(event.startDate), event.sequence]).toEqual(['2017-04-07', 0]);
		this.#uid = event.uid;
		const kickoff = this.#subscriber.event('Auftaktveranstaltung');
		expect([kickoff.startDate.zone?.tzid, kickoff.location]).toEqual([
			'Europe/Berlin',
			'Gotisches Haus'
		]);
		expect(await this.#subscriber.refresh()).toBe(false);
		await citizen.follow('Fachveranstaltung');
		this.#page = citizen.path;
		this.note(citizen);
		await citizen.sees('Fr., 7. April 2017. Das ist in 4 Tagen.');
		expect(await this.#asData()).toMatchObject({
			name: 'Fachveranstaltung',
			startDate: '2017-04-07',
			eventStatus: 'https://schema.org/EventScheduled'
		});
	}

	async move(): Promise<void> {
		await this.enterDates('Fachveranstaltung', {
			...{ startsOn: '2017-04-11', startsAt: '16:00', place: 'Rathaus <Saal 3>' },
			dateReason: 'Der Saal ist belegt.'
		});
		await this.citizen.open(this.#page);
		await this.citizen.sees(
			'Di., 11. April 2017, 16:00 Uhr. Das ist in 8 Tagen.',
			'Verschoben von Fr., 7. April 2017. Grund: Der Saal ist belegt.',
			'Rathaus <Saal 3>'
		);
		expect(await this.#asData()).toMatchObject({
			startDate: '2017-04-11T16:00:00+02:00',
			previousStartDate: '2017-04-07',
			eventStatus: 'https://schema.org/EventRescheduled',
			location: { name: 'Rathaus <Saal 3>' }
		});
		await this.look(this.citizen);
		expect(await this.#subscriber.refresh()).toBe(true);
		const event = this.#subscriber.event('Fachveranstaltung');
		expect([event.uid, event.sequence, event.location]).toEqual([this.#uid, 1, 'Rathaus <Saal 3>']);
		expect(event.startDate.toJSDate().toISOString()).toBe('2017-04-11T14:00:00.000Z');
	}

	async cancel(): Promise<void> {
		await this.enterDates('Fachveranstaltung', {
			...{ startsOn: '', startsAt: '', dateReason: 'Zu wenige konnten kommen.' }
		});
		await this.citizen.open(this.#page);
		await this.citizen.sees(
			'Abgesagt. Geplant war der Termin für Di., 11. April 2017, 16:00 Uhr.',
			'Grund: Zu wenige konnten kommen.',
			'Angekündigt: Fr., 7. April 2017.'
		);
		expect(await this.#asData()).toMatchObject({
			startDate: '2017-04-11T16:00:00+02:00',
			eventStatus: 'https://schema.org/EventCancelled'
		});
		await this.look(this.citizen);
		await this.#subscriber.refresh();
		const event = this.#subscriber.event('Fachveranstaltung');
		expect([event.uid, event.sequence]).toEqual([this.#uid, 2]);
		expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
		expect(this.#subscriber.events.size).toBe(2);
		await this.citizen.open('/termine');
		await this.citizen.sees('Abgesagt. Grund: Zu wenige konnten kommen.');
		await this.look(this.citizen);
	}

	/** Whoever reads feeds learns the same, and each line leads to its page. */
	async readFeed(): Promise<void> {
		const { page } = this.citizen;
		await this.citizen.open('/journal');
		const feed = page.locator('head link[rel=alternate][type="application/atom+xml"]');
		const address = (await feed.getAttribute('href')) ?? '';
		const text = await (await fetch(address)).text();
		const browser = await this.arrive();
		const newest = await browser.page.evaluate((xml) => {
			const parsed = new DOMParser().parseFromString(xml, 'application/xml');
			if (parsed.querySelector('parsererror')) return undefined;
			const entry = parsed.querySelector('entry');
			return [
				entry?.querySelector('title')?.textContent?.replaceAll('\u00A0', ' '),
				entry?.querySelector('link')?.getAttribute('href')
			];
		}, text);
		await browser.leave();
		const [title, link] = newest ?? [];
		expect(title).toContain('Fachveranstaltung: abgesagt, war geplant für Di., 11. April 2017');
		await this.citizen.open(new URL(link ?? '').pathname);
		await this.citizen.sees('Abgesagt.');
	}

	/** One date as a file, the dates of one group, and nothing of what does not exist. */
	async takeFiles(): Promise<void> {
		const get = (path: string) => fetch(this.app.origin + path);
		const file = await get(`${this.#page}.ics`);
		expect(file.headers.get('content-disposition')).toContain('attachment');
		expect(await file.text()).toContain(`UID:${this.#uid}`);
		const group = await get('/gruppen/GE/termine.ics');
		expect(await group.text()).toContain('Termine der Gruppe Gesundheit');
		for (const path of ['/gruppen/XX/termine.ics', '/termine/nichts.ics', '/termine/nichts'])
			expect((await get(path)).status, path).toBe(404);
		const english = await get(`/en${this.#page}.ics`);
		expect(await english.text()).toContain('SUMMARY:Cancelled: ');
	}

	/** What search engines read in the page. */
	async #asData(): Promise<unknown> {
		const script = this.citizen.page.locator('head script[type="application/ld+json"]');
		return JSON.parse((await script.textContent()) ?? '') as unknown;
	}

	barriers(): readonly string[] {
		return this.findings;
	}
}
