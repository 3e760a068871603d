import { layOut } from './layout.ts';
import { layOutMinutes, type PrintedMinutes } from './layout-minutes.ts';
import { layOutSheet, type Sheet } from './layout-sheet.ts';
import type { PaperList } from './paper-list.ts';
import type { PaperQuestionnaire } from './paper-questionnaire.ts';
import type { Poster } from './poster.ts';
import { makePress, type Press } from './press.ts';
import { printable } from './printable.ts';
import type { SheetWords } from './sheet-words.ts';
import type { PrintWords } from './words.ts';
import type { DocumentContent } from '#documents/content.ts';
import type { MinutesPageWords } from '#meetings/minutes/page-words.ts';

/** A document as tagged PDF that everyone can read or have read to them (PDF/UA-1). */
export async function printPdf(
	content: DocumentContent,
	hash: string,
	words: PrintWords
): Promise<Uint8Array> {
	press ??= makePress();
	return await press.print('pdf', layOut(content, hash, words));
}

/** A document as a file that an office can open, copy from and have read aloud. */
export async function printDocx(
	content: DocumentContent,
	hash: string,
	words: PrintWords
): Promise<Uint8Array> {
	press ??= makePress();
	return await press.print('docx', layOut(content, hash, words));
}

/** The structure sheet of a group, tagged like the concept. */
export async function printSheet(sheet: Sheet, words: SheetWords): Promise<Uint8Array> {
	press ??= makePress();
	return await press.print('pdf', layOutSheet(sheet, words));
}

/** The minutes of a meeting, a few pages, tagged like the concept. */
export async function printMinutes(
	minutes: PrintedMinutes,
	words: MinutesPageWords
): Promise<Uint8Array> {
	press ??= makePress();
	return await press.print('pdf', layOutMinutes(minutes, words));
}

/** A drawing with its tables as one tagged PDF page (PDF/UA-1). */
export async function printPoster(poster: Poster): Promise<Uint8Array> {
	press ??= makePress();
	return await press.print('poster', printable(poster));
}

/** A list to sign or a sheet to hang up, as tagged PDF (PDF/UA-1). */
export async function printList(list: PaperList): Promise<Uint8Array> {
	press ??= makePress();
	return await press.print('list', printable(list));
}

/** Questionnaires to fill in by hand, or the codes for the tables, as tagged PDF (PDF/UA-1). */
export async function printQuestionnaire(paper: PaperQuestionnaire): Promise<Uint8Array> {
	press ??= makePress();
	return await press.print('questionnaire', printable(paper));
}

/** Ends the printing process; jobs that wait are refused. The next job starts another one. */
export async function stopPrinting(): Promise<void> {
	const stopping = press;
	press = undefined;
	await stopping?.stop();
}

let press: Press | undefined;
