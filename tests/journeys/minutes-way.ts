import { expect } from 'vitest';
import { MeetingWay, karim, olena, petra } from './meeting-way.ts';
import { linkIn } from './post.ts';

/** The meeting itself, its minutes, and what everybody reads of it afterwards. */
export class MinutesWay extends MeetingWay {
	/** On the day: one by the code at the door, one ticked in the list. */
	async hold(): Promise<void> {
		await this.app.moveTo('2017-05-05T15:30:00Z');
		await this.signIn();
		const { steering } = this;
		await this.see(steering, `${this.meeting}/anwesenheit`);
		const shown = await steering.page.locator('#tuer').innerText();
		const door = /https?:\/\/[^/\s]+(\/tuer\/\S+)/.exec(shown)?.[1] ?? '';
		const somebody = await this.arrive();
		await this.see(somebody, door);
		await somebody.send({ name: 'Sven Nachbar' });
		await steering.open(`${this.meeting}/anwesenheit`);
		await steering.sees('Sven Nachbar');
		await this.tick(['Petra', 'Olena']);
	}

	/** The table writes: what was said becomes an idea, a goal, a measure, a task. */
	async write(): Promise<void> {
		const { steering } = this;
		await this.see(steering, `${this.meeting}/protokoll`);
		const lines: readonly Record<string, string>[] = [
			{ kind: 'note', text: 'Das Gesundheitsamt stellt die Zahlen vor.' },
			{ kind: 'decision', text: 'Die Gruppe arbeitet an zwei Zielen.' },
			{ kind: 'idea', text: 'Ein Dolmetschdienst für Arztbesuche.' },
			{ kind: 'goal', text: 'Alle werden beim Arzt verstanden.' },
			{ kind: 'measure', text: 'Die Stadt richtet einen Dolmetschdienst ein.' },
			{
				...{ kind: 'task', text: 'Angebote von Dolmetschdiensten einholen.', who: 'Petra' },
				...{ dueOn: '2017-05-12', publicAs: 'Sozialer Träger' }
			}
		];
		for (const line of lines) await steering.send(line, '?/add#schreiben');
		await steering.sees('Ein Dolmetschdienst für Arztbesuche.', 'Sozialer Träger');
		this.note(steering);
	}

	/** Who was there agrees or objects; the steering answers; time does the rest. */
	async approve(): Promise<void> {
		const { steering } = this;
		await steering.open(`${this.meeting}/protokoll`);
		await steering.send({ until: '2017-05-10' }, '?/forward');
		const toPetra = await this.post.newest(petra, /Stimmt das Protokoll/);
		const reader = await this.arrive();
		await this.see(reader, linkIn(toPetra, 'protokoll'));
		await reader.send({}, '?/agree');
		const toOlena = await this.post.newest(olena, /Stimmt das Protokoll/);
		const critic = await this.arrive();
		await critic.open(linkIn(toOlena, 'protokoll'));
		await critic.send({ text: 'Es waren drei Ziele.' }, '?/object#einwenden');
		await critic.leave();
		await steering.open(`${this.meeting}/protokoll`);
		await steering.sees('Es waren drei Ziele.');
		await this.look(steering);
		await steering.send({ outcome: 'kept', reply: 'Das dritte wurde vertagt.' }, '?/answer');
		const reply = await this.post.newest(olena, /Zu Ihrem Einwand/);
		expect(reply.mail.text).toContain('Das dritte wurde vertagt.');
		await this.app.moveTo('2017-05-11T08:00:00Z');
		await this.signIn();
		await steering.open(`${this.meeting}/protokoll`);
		// The clock does it, shortly after the start.
		const approved = steering.page.locator('main', { hasText: 'Genehmigt' });
		for (let attempt = 0; attempt < 50 && (await approved.count()) === 0; attempt++)
			await steering.page.reload();
		await steering.sees('Genehmigt');
	}

	/** Everybody reads it, also those who were absent: as a page, as PDF, and by mail. */
	async publish(): Promise<void> {
		const { steering, citizen } = this;
		await steering.send({}, '?/publish');
		await this.post.newest(karim, /Nachzulesen/);
		await this.post.newest(petra, /Aufgabe/);
		await this.see(citizen, `/termine/${this.date}`);
		await citizen.follow('Protokoll');
		this.note(citizen);
		await citizen.sees('Die Gruppe arbeitet an zwei Zielen.', 'Sozialer Träger');
		await citizen.doesNotSee('Sven Nachbar', 'Olena', karim);
		const pdf = await citizen.context.request.get(`${this.app.origin}${citizen.path}.pdf`);
		expect(pdf.headers()['content-type']).toBe('application/pdf');
		expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
		await this.see(steering, '/steuerung');
		await steering.sees('Angebote von Dolmetschdiensten einholen');
		await this.see(steering, '/steuerung/werkstatt');
		await steering.sees('Alle werden beim Arzt verstanden');
	}

	/** An answer to any letter reaches the desk, and nothing answers a machine. */
	async writeBack(): Promise<void> {
		const { steering } = this;
		const letter = await this.post.newest(karim, /Nachzulesen/);
		await this.post.answer(letter, karim, 'Danke, das hilft mir sehr.');
		await steering.open('/steuerung/post');
		for (let attempt = 0; attempt < 20; attempt++) {
			if (await steering.page.locator('main', { hasText: 'Nachzulesen' }).count()) break;
			await steering.page.reload();
		}
		this.note(steering);
		await steering.follow(/Nachzulesen/);
		await steering.sees('Danke, das hilft mir sehr.');
		await steering.doesNotSee('Am 3. Mai schrieb');
		this.note(steering);
	}

	async inspectPages(): Promise<readonly string[]> {
		for (const [path, visitor] of this.seen) await this.inspect(visitor, path);
		return this.findings;
	}

	protected async tick(names: readonly string[]): Promise<void> {
		const { page } = this.steering;
		for (const name of names)
			await page.getByRole('checkbox', { name }).first().check({ force: true });
		await this.steering.send({});
	}
}
