import { readFile } from 'node:fs/promises';
import { readConceptFile } from '../../src/capabilities/drafting/predecessor/reading/read-file.ts';
import { recognise } from '../../src/capabilities/drafting/predecessor/recognition/recognise.ts';

type TrueItem = { kind: string; title: string; parent: number | null };
type Fit = { kind: string; title: string; parent: string };
export type Figures = {
	readonly items: number;
	readonly proposed: number;
	readonly right: number;
	readonly missed: readonly Fit[];
	readonly wrong: readonly Fit[];
};

/** How many items of a document are read with the right kind, title and parent before anybody corrects. */
export async function measure(file: string, truthFile: string): Promise<Figures> {
	const folder = new URL('./', import.meta.url);
	const { items } = JSON.parse(await readFile(new URL(truthFile, folder), 'utf8')) as {
		items: TrueItem[];
	};
	const read = readConceptFile(await readFile(new URL(file, folder)));
	if (!read.ok || !('document' in read.value))
		throw new Error(`${file}: ${read.ok ? 'json' : read.reason}`);
	const proposals = recognise(read.value.document);
	const fits = (all: readonly TrueItem[]) =>
		all.map(({ kind, title, parent }) => ({
			...{ kind, title: plain(title) },
			parent: parent === null ? '' : plain(all[parent]?.title ?? '')
		}));
	const expected = fits(items);
	const proposed = fits(proposals).filter((_, at) => proposals[at]?.taken);
	const wrong = [...proposed];
	const missed = expected.filter((one) => {
		const at = wrong.findIndex((other) => keyOf(other) === keyOf(one));
		if (at !== -1) wrong.splice(at, 1);
		return at === -1;
	});
	return {
		items: items.length,
		proposed: proposed.length,
		right: items.length - missed.length,
		missed,
		wrong
	};
}

function keyOf({ kind, title, parent }: Fit): string {
	return [kind, title, parent].join('|');
}

/** White space, quotation marks and the last sign are not what makes a title right. */
function plain(title: string): string {
	return title
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[„“”"‚‘’']/g, '')
		.replace(/[\s.:;,]+$/, '')
		.trim();
}
