import type { Sheet } from './layout-sheet.ts';

/** So many sheets are kept at hand; dates move, so none of them is worth a file. */
const mostKept = 20;
const kept = new Map<string, Promise<Uint8Array>>();

/** The structure sheet of a group as tagged PDF: printed once for the same facts, also for two who ask at once. */
export function printedSheet(sheet: Sheet): Promise<Uint8Array> {
	const key = JSON.stringify(sheet);
	const known = kept.get(key);
	if (known) return known;
	const job = print(sheet);
	kept.set(key, job);
	job.catch(() => kept.delete(key));
	const [oldest] = kept.keys();
	if (kept.size > mostKept && oldest) kept.delete(oldest);
	return job;
}

/** The printing code is large and rarely needed: loaded when somebody asks for a file. */
async function print(sheet: Sheet): Promise<Uint8Array> {
	const [{ printSheet }, { sheetWords }] = await Promise.all([
		import('./print.ts'),
		import('./sheet-words.ts')
	]);
	return printSheet(sheet, sheetWords);
}
