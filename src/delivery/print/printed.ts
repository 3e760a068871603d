import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentContent } from '#documents/content.ts';

/** Changes whenever the same content shall be printed differently: files of earlier layouts are left aside. */
const layoutVersion = 1;

/** A document is printed as either of these. */
type DocumentForm = 'pdf' | 'docx';
type Printer = () => Promise<Uint8Array>;

const printing = new Map<string, Promise<Uint8Array>>();

/**
 * A frozen document as a file: printed at the first request, kept by its hash, and never in a backup, since
 * it can be made again. Two requests at once print it once.
 */
export async function printedFile(document: {
	readonly data: string;
	readonly form: DocumentForm;
	readonly hash: string;
	readonly content: DocumentContent;
}): Promise<Uint8Array> {
	const { data, form, hash, content } = document;
	const folder = join(data, 'cache', 'print');
	const path = join(folder, `${hash}-${layoutVersion}.${form}`);
	const kept = await readFile(path).catch(() => undefined);
	if (kept) return kept;
	const running = printing.get(path);
	if (running) return running;
	const job = print(content, hash, form).then(async (bytes) => {
		await mkdir(folder, { recursive: true });
		// Written aside and moved into place, so that nobody ever reads half of it.
		await writeFile(`${path}.part`, bytes);
		await rename(`${path}.part`, path);
		return bytes;
	});
	printing.set(path, job);
	return job.finally(() => printing.delete(path));
}

/** The printing code is large and rarely needed: loaded when somebody asks for a file. */
async function print(
	content: DocumentContent,
	hash: string,
	form: DocumentForm
): Promise<Uint8Array> {
	const [{ printPdf, printDocx }, { printWords }] = await Promise.all([
		import('./print.ts'),
		import('./words.ts')
	]);
	// The language of the documents themselves; a person's choice of language is for the pages.
	const printers: Record<DocumentForm, Printer> = {
		pdf: () => printPdf(content, hash, printWords.de),
		docx: () => printDocx(content, hash, printWords.de)
	};
	return printers[form]();
}
