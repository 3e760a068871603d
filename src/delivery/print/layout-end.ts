import { heading, say, type Block } from './book.ts';
import { layOutDissents } from './layout-item.ts';
import type { PrintWords } from './words.ts';
import type { DocumentContent, MeasureText } from '#documents/content.ts';
import { itemsOf } from '#documents/passages.ts';

/** What is missing and where not all agree, once more in one place, so that nobody must search. */
export function layOutOpenPoints(content: DocumentContent, words: PrintWords): readonly Block[] {
	const { open } = words;
	const items = itemsOf(content);
	const standing = items
		.filter((placed) => placed.kind === 'measure')
		.map(({ item }) => item)
		.filter(({ state }) => state !== 'struck');
	const blocks = [
		...named(
			standing.filter(({ review }) => !review),
			open.notReviewed,
			open.notReviewedIntro,
			words
		),
		...named(
			standing.filter(({ sheet }) => (sheet?.costKind ?? 'missing') === 'missing'),
			open.unknownCost,
			open.unknownCostIntro,
			words
		),
		...layOutOpenDissents(items, words)
	];
	return [heading(1, open.title), say(blocks.length > 0 ? open.intro : open.nothing), ...blocks];
}

function named(
	measures: readonly MeasureText[],
	title: string,
	intro: (n: number) => string,
	{ open }: PrintWords
): readonly Block[] {
	if (measures.length === 0) return [];
	const items = once(measures).map((measure) => open.on(measure.code, measure.title));
	return [heading(2, title), say(intro(items.length)), { kind: 'list', items }];
}

function layOutOpenDissents(
	items: ReturnType<typeof itemsOf>,
	words: PrintWords
): readonly Block[] {
	const disputed = once(items.map(({ item }) => item)).flatMap(({ code, title, dissents }) =>
		layOutDissents(
			dissents.filter(({ reply }) => reply === null),
			words,
			words.open.on(code, title)
		)
	);
	return disputed.length > 0 ? [heading(2, words.open.dissent), ...disputed] : [];
}

/** A measure that serves two goals stands in the book twice, and here once. */
function once<T extends { readonly code: string }>(items: readonly T[]): readonly T[] {
	return [...new Map(items.map((item) => [item.code, item])).values()];
}

export function layOutLeftOut({ leftOut }: DocumentContent, words: PrintWords): readonly Block[] {
	const { leftOut: said, drafting } = words;
	const rows = leftOut.map(({ code, kind, title, state, reason }) => [
		code,
		said.row(drafting.kinds[kind], title),
		reason ?? said.noReason(drafting.states[state])
	]);
	if (rows.length === 0) return [heading(1, said.title), say(said.nothing)];
	return [
		heading(1, said.title),
		say(said.intro),
		{ kind: 'table', head: said.head, rows, widths: [2, 5, 6] }
	];
}

/** The last page: with it anyone can find out whether a copy is genuine. */
export function layOutProof(
	{ journal, contactEmail }: DocumentContent,
	hash: string,
	{ proof }: PrintWords
): readonly Block[] {
	return [
		heading(1, proof.title),
		say(proof.what),
		say(proof.chain),
		{
			kind: 'table',
			head: proof.head,
			rows: [
				[proof.hash, grouped(hash)],
				[proof.position, String(journal.position)],
				[proof.journal, grouped(journal.hash)]
			],
			widths: [2, 3]
		},
		say(proof.contact(contactEmail))
	];
}

/** 64 signs in groups of eight, so that two people can read them to each other. */
function grouped(hash: string): string {
	return hash.replaceAll(/(.{8})(?=.)/g, '$1 ');
}
