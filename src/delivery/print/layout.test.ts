import { describe, expect, it } from 'vitest';
import type { Block } from './book.ts';
import { layOut } from './layout.ts';
import { sayTrace } from './layout-item.ts';
import { awkward, contentOf, measureOf } from './print.fixture.ts';
import { printWords } from './words.ts';
import type { MeasureText } from '#documents/content.ts';

const words = printWords.de;
const hash = 'a'.repeat(64);

describe('a document before it is printed', () => {
	it('says its kind, its number and its day in one sentence', () => {
		expect(plain(layOut(contentOf(), hash, words).edition)).toBe(
			'Entwurf, Fassung 1, zusammengestellt am 6. November 2017'
		);
	});

	it('has its chapters in the order of a book', () => {
		expect(headings(layOut(contentOf(), hash, words).blocks, 1)).toEqual([
			'Vorwort',
			'Wie dieses Konzept entstand',
			'Leitlinien',
			'Gesundheit',
			'Wohnen',
			'Offene Punkte und abweichende Meinungen',
			'Nicht aufgenommen',
			'Zur Nachprüfung'
		]);
	});

	it('has no chapter without anything to read, except those whose emptiness says something', () => {
		const empty = contentOf({ preface: [], guidelines: [], leftOut: [], chapters: [], course: [] });
		const book = layOut(empty, hash, words);
		expect(headings(book.blocks, 1)).not.toContain('Vorwort');
		expect(text(book.blocks)).toContain('Nichts ist offen.');
		expect(text(book.blocks)).toContain('Alles Veröffentlichte ist aufgenommen.');
	});

	it('tells the participation in sentences, and a due date that passed as just that', () => {
		const said = text(layOut(contentOf(), hash, words).blocks);
		expect(said).toContain('einen Kommentar, keiner davon änderte den Text. Eingeladen waren 31');
		expect(said).toContain(
			'antwortete 2-mal. Einmal lief die Frist ab, bevor eine Antwort da war.'
		);
	});

	it('says why something is left out: in the words of whoever decided, else by its state', () => {
		const [left] = contentOf().leftOut;
		const leftOut = left ? [left, { ...left, code: 'M-GE-8', reason: null }] : [];
		const said = text(layOut(contentOf({ leftOut }), hash, words).blocks);
		expect(said).toContain('Maßnahme: Freibier | Nicht Aufgabe der Stadt.');
		expect(said).toContain('Freibier | Stand am Tag der Zusammenstellung: nicht umsetzbar.');
	});

	it('keeps small numbers of people small', () => {
		expect(text(layOut(contentOf(), hash, words).blocks)).toContain('Politik | weniger als fünf');
	});

	it('leaves out what no page can hold, and nothing else', () => {
		const chapters = withMeasure({ text: [{ key: 'k', text: `a\u0000\uD800b\nc ${awkward}` }] });
		expect(text(layOut(contentOf({ chapters }), hash, words).blocks)).toContain(
			`a\uFFFDb\nc ${awkward}`
		);
	});

	it('ends with what anyone needs to verify it', () => {
		const last = text(layOut(contentOf(), hash, words).blocks.slice(-2));
		expect(last.replaceAll(' ', '')).toContain(hash);
		expect(last).toContain('812');
	});

	it('can be said in English', () => {
		const book = layOut(contentOf(), hash, printWords.en);
		expect(plain(book.edition)).toBe('Draft, version 1, compiled on 6 November 2017');
		expect(text(book.blocks)).toContain('Dissenting view, 3 voices');
	});
});

describe('a measure in print', () => {
	it('tells where it comes from in one sentence', () => {
		expect(plain(sayTrace(measureOf({}), words))).toBe(
			'Aus 3 Beiträgen (2 auf Papier, 1 per Mail) und einer Fragebogenrunde mit 12 Bögen, Fassung 2 vom 22. April 2017. Grund: Die Frist war zu kurz.'
		);
	});

	it('says so when it comes from nobody but the group', () => {
		const trace = { origins: [], rounds: [], versions: [], comments: 0 };
		expect(sayTrace({ trace, version: 1 }, words)).toBe('In der Gruppe geschrieben.');
	});

	it('says what is missing, and the open points name it again', () => {
		const said = printed({ sheet: null });
		expect(said).toContain('Kosten | fehlt noch');
		expect(said).toContain('Bei einer Maßnahme fehlen die Kosten:\nM-GE-1 Sprachmittlung');
	});

	it('does not call unknown what cannot be quantified', () => {
		const sheet = {
			...measureOf({}).sheet,
			...{ costKind: 'notQuantifiable', costPerYear: null, costReason: 'die Zahl offen ist' }
		} as MeasureText['sheet'];
		const said = printed({ sheet });
		expect(said).toContain('Kosten | nicht bezifferbar, weil die Zahl offen ist');
		expect(said).not.toContain('fehlen die Kosten');
	});

	it('warns when its text is newer than its review', () => {
		expect(printed({ version: 3 })).toContain(
			'Geprüft wurde Fassung 2. Der Text hier ist Fassung 3'
		);
		expect(printed({})).not.toContain('Geprüft wurde');
	});

	it('is listed as open without a review', () => {
		const said = printed({ review: null });
		expect(said).toContain('Von der Verwaltung noch nicht geprüft.');
		expect(said).toContain('Eine Maßnahme ist noch nicht geprüft:\nM-GE-1');
	});

	it('is struck through and called struck, and owes nothing any more', () => {
		const said = printed({ state: 'struck', sheet: null, resolution: 'Zu teuer.' });
		expect(said).toContain('Vom Rat gestrichen.');
		expect(said).toContain('~~Zwölf Menschen übersetzen beim Arzt.~~');
		expect(said).toContain('Zu teuer.');
		expect(said).not.toContain('fehlen die Kosten');
	});

	it('keeps those who disagree, and collects them as long as nobody replied', () => {
		const open = printed({ dissents: [{ text: 'Zu teuer!', voices: 3, reply: null }] });
		expect(open).toContain('Abweichende Meinung, 3 Stimmen\nZu teuer!\nNoch ohne Antwort.');
		expect(open).toContain('jeder Praxis, 3 Stimmen\nZu teuer!\nNoch ohne Antwort.');
		const closed = printed({ dissents: [{ text: 'Zu teuer!', voices: 1, reply: 'Nein.' }] });
		expect(closed).toContain('Meinung, eine Stimme\nZu teuer!\nAntwort der Gruppe: Nein.');
		expect(closed).not.toContain('jeder Praxis, eine Stimme');
	});
});

function withMeasure(facts: Partial<MeasureText>) {
	const [chapter] = contentOf().chapters;
	const goals = chapter?.goals.map((goal) => ({ ...goal, measures: [measureOf(facts)] })) ?? [];
	return [{ code: 'GE', title: 'Gesundheit', goals }];
}

function printed(facts: Partial<MeasureText>): string {
	return plain(text(layOut(contentOf({ chapters: withMeasure(facts) }), hash, words).blocks));
}

function headings(blocks: readonly Block[], level: number): string[] {
	return blocks.flatMap((block) =>
		block.kind === 'heading' && block.level === level ? [block.text] : []
	);
}

function text(blocks: readonly Block[]): string {
	return blocks
		.map((block) => {
			if (block.kind === 'list') return block.items.join('\n');
			if (block.kind === 'table') return block.rows.map((row) => row.join(' | ')).join('\n');
			if (block.kind === 'quote') return `${block.by}\n${block.text}\n${block.reply}`;
			return block.struck ? `~~${block.text}~~` : block.text;
		})
		.join('\n');
}

function plain(said: string): string {
	return said.replaceAll('\u00A0', ' ');
}
