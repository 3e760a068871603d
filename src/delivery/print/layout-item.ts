import { say, type Block } from './book.ts';
import type { PrintWords } from './words.ts';
import type { DissentText, GuidelineText, MeasureText, Served } from '#documents/content.ts';
import { sayPartialDate } from '#drafting/partial-date.ts';
import { sayMoneyRows, sheetLines } from '#drafting/measure-sheet/sheet-lines.ts';
import { sayChannels } from '#participation/say-channels.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';

/** `Aus 3 Beiträgen (2 auf Papier, 1 per Mail) und 1 Fragebogenrunde …; Fassung 3 vom …. Grund: ….` */
export function sayTrace(
	{ trace, version }: Pick<GuidelineText, 'trace' | 'version'>,
	words: PrintWords
): string {
	const { trace: said, participation } = words;
	const { origins, rounds, versions, comments, meeting } = trace;
	const total = sum(origins.map(({ count }) => count));
	const channels = sayChannels(origins, participation);
	const sheets = sum(rounds.map((round) => round.sheets));
	const parts = [
		total > 0 && said.contributions(total, channels),
		meeting !== undefined && said.meeting(meeting),
		rounds.length > 0 && said.rounds(rounds.length, sheets),
		comments > 0 && said.comments(comments)
	].filter((part) => part !== false);
	const last = versions.find(({ number }) => number === version) ?? versions.at(-1);
	const from = parts.length > 0 ? said.from(inOneBreath(parts, words)) : said.group;
	if (!last) return `${from}.`;
	const dated = said.version(last.number, sayPartialDate(last.on, words.language));
	const because = last.reason ? ` ${said.because(last.reason)}` : '';
	return `${from}, ${dated}.${because}`;
}

export function saidServes(serves: readonly Served[], words: PrintWords): readonly Block[] {
	return serves.map(({ code, title, benefit }) => {
		const served = words.served(code, title);
		return say(benefit ? `${served}. ${words.benefit(benefit)}` : `${served}.`, {
			label: words.serves
		});
	});
}

/** The sheet as rows; what nobody has said yet is said to be missing. */
export function layOutSheet(sheet: MeasureSheet | null, words: PrintWords): Block {
	const { sheet: labels } = words.drafting;
	const lines = sheetLines(sheet, words.drafting, words, words.language);
	const money = sayMoneyRows(sheet, labels, words.language);
	return {
		kind: 'table',
		head: words.sheet,
		rows: [
			...lines.map(({ label, value }) => [label, value ?? labels.missing]),
			...(money.length > 0 ? [[labels.costDetails, money.join('; ')]] : [])
		],
		widths: [1, 2]
	};
}

/** What the department said: the result, and every answer that is not a plain yes. */
export function layOutReview(
	{ review, version }: MeasureText,
	words: PrintWords
): readonly Block[] {
	const { review: said, reviews } = words;
	if (!review) return [say(said.none, { label: said.label })];
	const day = sayPartialDate(review.answeredOn, words.language);
	const answered = said.of(review.department, day, reviews.results[review.result]);
	const older = review.version < version ? ` ${said.older(review.version, version)}` : '';
	const findings = review.findings
		.filter(({ answer, reason }) => answer !== 'yes' || reason !== '')
		.map(({ question, answer, reason }) =>
			said.finding(question.replace(/[?:.]$/, ''), reviews.answers[answer], reason)
		);
	const list: Block[] = findings.length > 0 ? [{ kind: 'list', items: findings }] : [];
	return [say(answered + older, { label: said.label }), ...list];
}

export function layOutDissents(
	dissents: readonly DissentText[],
	words: PrintWords,
	title = words.dissent.label
): readonly Block[] {
	const { dissent: said } = words;
	return dissents.map(({ text, voices, reply }) => ({
		kind: 'quote',
		text,
		by: `${title}, ${said.voices(voices)}`,
		reply: reply === null ? said.open : said.reply(reply)
	}));
}

function inOneBreath(parts: readonly string[], { and }: PrintWords): string {
	if (parts.length < 2) return parts.join('');
	return `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)}`;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, n) => total + n, 0);
}
