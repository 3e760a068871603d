import type { PrintedMinutes } from './layout-minutes.ts';

/** So many are kept at hand; what became of a line changes, so none of them is worth a file. */
const mostKept = 10;
const kept = new Map<string, Promise<Uint8Array>>();

/** Published minutes as tagged PDF: printed once for the same facts, also for two who ask at once. */
export function printedMinutes(minutes: PrintedMinutes): Promise<Uint8Array> {
	const key = JSON.stringify(minutes);
	const known = kept.get(key);
	if (known) return known;
	const job = print(minutes);
	kept.set(key, job);
	job.catch(() => kept.delete(key));
	const [oldest] = kept.keys();
	if (kept.size > mostKept && oldest) kept.delete(oldest);
	return job;
}

/** The printing code is large and rarely needed: loaded when somebody asks for a file. */
async function print(minutes: PrintedMinutes): Promise<Uint8Array> {
	const [{ printMinutes }, { minutesPageWords }] = await Promise.all([
		import('./print.ts'),
		import('#meetings/minutes/page-words.ts')
	]);
	return printMinutes(minutes, minutesPageWords.de);
}
