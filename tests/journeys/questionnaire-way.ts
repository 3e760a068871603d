import { expect } from 'vitest';
import { Journey } from './journey.ts';
import type { Visitor } from './visitor.ts';

/** A set of questionnaires as it is opened, answered by every way, and closed. */
export class QuestionnaireWay extends Journey {
	/** The page of the set at the desk. */
	protected set = '';

	/** Opens questionnaires for everything of this kind that can be asked about. */
	protected async openSet(set: {
		readonly kind: string;
		readonly title: string;
		readonly meeting: string;
		readonly closesOn: string;
	}): Promise<void> {
		const { steering } = this;
		await this.see(steering, `/steuerung/frageboegen/neu?art=${set.kind}`);
		await steering.send({
			title: set.title,
			ways: ['mail', 'tables', 'paper'],
			tables: '2',
			meetingId: await this.option(steering, 'meetingId', set.meeting),
			closesOn: set.closesOn
		});
		expect(steering.path).toMatch(/\/frageboegen\/satz\//);
		this.set = steering.path;
		this.note(steering);
	}

	/** Every table has one telephone, and goes from text to text. */
	protected async answerAtTables(texts: number, says: readonly string[]): Promise<void> {
		const { steering } = this;
		await steering.open(this.set);
		const links = steering.page.locator('main a[href*="/tisch/"]');
		const paths = await links.evaluateAll((all) =>
			all.map((link) => link.getAttribute('href') ?? '')
		);
		expect(paths).toHaveLength(2);
		for (const [index, path] of paths.entries()) {
			const table = await this.arrive();
			await table.open(path);
			await table.sees(`Tisch ${index + 1}`);
			if (index === 0) await this.look(table);
			if (texts > 1) {
				await table.sees(`0 von ${texts}`);
				await table.follow(/Anfangen|Beginnen/);
			}
			for (let text = 0; text < texts; text++) {
				if (index + text === 0) {
					await table.send({ people: '' }, '?/keep');
					await table.sees('Bitte füllen Sie dieses Feld aus.');
					await this.look(table);
				}
				await this.answer(table, says, { people: String(4 + index) });
			}
			await table.sees(texts > 1 ? `${texts} von ${texts}` : 'Danke');
			await table.leave();
		}
	}

	/** One link leads through all texts; what is kept can be corrected, on another device too. */
	protected async answerOnline(subject: RegExp, texts: number, says: readonly string[]) {
		const [link = ''] = await this.lettersAbout(subject, 3);
		const guest = await this.arrive();
		await guest.open(link);
		await this.look(guest);
		await guest.sees(`0 von ${texts}`);
		await guest.follow(/Anfangen|Beginnen/);
		for (let text = 0; text < texts; text++) {
			if (text === 0) await this.look(guest);
			await this.answer(guest, says, { perspective: 'volunteer' });
		}
		await guest.sees(`${texts} von ${texts}`);
		const [first, second] = [await this.arrive(), await this.arrive()];
		for (const device of [first, second]) {
			await device.open(link);
			await device.page.locator('main table a').first().click();
			await device.page.waitForLoadState();
		}
		await this.answer(first, ['Vom Telefon berichtigt.']);
		await this.answer(second, ['Vom Rechner berichtigt.']);
		await second.sees('Vom Telefon berichtigt.');
		const fields = second.page.locator('main [name="answers"]');
		expect(await fields.first().inputValue()).toBe('Vom Rechner berichtigt.');
		await this.answer(second, ['Von beiden berichtigt.']);
		await second.doesNotSee('Vom Telefon berichtigt.');
		for (const visitor of [guest, first, second]) await visitor.leave();
	}

	/** What came back on paper is typed in, one sheet after the other. */
	protected async typeIn(sheets: readonly (readonly string[])[]): Promise<void> {
		const { steering } = this;
		const printed = await steering.context.request.get(`${this.app.origin}${this.set}/bogen.pdf`);
		expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-');
		await this.see(steering, `${this.set}/eingeben`);
		for (const answers of sheets) {
			await this.answer(steering, answers, { people: '1' });
			await steering.sees(answers[0] ?? '');
		}
		this.note(steering);
	}

	protected async closeSet(...counted: string[]): Promise<void> {
		const { steering } = this;
		await this.see(steering, this.set);
		await steering.sees(...counted);
		await steering.doesNotSee('Von beiden berichtigt.');
		await steering.send({}, '?/close');
		await steering.sees('Geschlossen am');
	}

	/** The pages on which the answers to one text lie side by side. */
	protected async comparisons(): Promise<readonly string[]> {
		await this.steering.open(this.set);
		const links = this.steering.page.locator('#stand a[href*="/frageboegen/"]');
		return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	}

	/** Marks a word of an answer and quotes it; without JavaScript all of it. */
	protected async quote(): Promise<void> {
		const { page } = this.steering;
		if (!this.javaScript) {
			const button = page.locator('button[name="answer"]').first();
			await Promise.all([page.waitForEvent('load'), button.click()]);
			return;
		}
		await page.locator('[data-answer]').first().dblclick();
		await page.locator('#zitierleiste').waitFor({ state: 'visible' });
		await page.keyboard.press('z');
		await page.locator('#z-a').waitFor();
	}

	/** Sends a form that stays on its page where there is a script, and loads it anew where there is none. */
	protected async quietly(fields: Readonly<Record<string, string>>, form: string): Promise<void> {
		const { steering } = this;
		if (!this.javaScript) return steering.send(fields, form);
		const target = steering.page.locator(`main form[action^="${form}"]`).first();
		for (const [name, value] of Object.entries(fields)) {
			const field = target.locator(`[name="${name}"]`).first();
			const folded = field.locator('xpath=ancestor::details[not(@open)]/summary');
			if (await folded.count()) await folded.first().click();
			await field.fill(value);
		}
		const answered = steering.page.waitForResponse((answer) => answer.url().includes(form));
		await target.locator('button').last().click();
		await answered;
	}

	/** Fills the questions from the first one on, and keeps the sheet. */
	protected async answer(
		visitor: Visitor,
		says: readonly string[],
		more: Readonly<Record<string, string>> = {}
	): Promise<void> {
		const fields = visitor.page.locator('main [name="answers"]');
		for (const [index, text] of says.entries()) await fields.nth(index).fill(text);
		await visitor.send(more, '?/keep');
	}
}
