import { heading, tell, type Block, type Book } from './book.ts';
import { layOutChapter, layOutGuidelines } from './layout-chapters.ts';
import { layOutCourse } from './layout-course.ts';
import { layOutLeftOut, layOutOpenPoints, layOutProof } from './layout-end.ts';
import { printable } from './printable.ts';
import type { PrintWords } from './words.ts';
import type { DocumentContent } from '#documents/content.ts';
import { sayPartialDate } from '#drafting/partial-date.ts';

/** A document with its words, page for page, before anyone thinks of PDF or DOCX. */
export function layOut(given: DocumentContent, hash: string, words: PrintWords): Book {
	const content = printable(given);
	const { kind, number, compiledOn } = content;
	const day = sayPartialDate(compiledOn, words.language);
	return {
		language: words.language,
		title: content.title,
		tagline: content.tagline,
		city: content.city,
		edition: words.edition(words.documents.kinds[kind], number, day),
		note: content.note ? { label: words.note, text: content.note } : null,
		contents: words.contents,
		page: words.page,
		blocks: [
			...layOutPreface(content, words),
			...layOutCourse(content, words),
			...layOutGuidelines(content, words),
			...content.chapters.flatMap((chapter) => layOutChapter(chapter, words)),
			...layOutOpenPoints(content, words),
			...layOutLeftOut(content, words),
			...layOutProof(content, hash, words)
		]
	};
}

function layOutPreface({ preface }: DocumentContent, words: PrintWords): readonly Block[] {
	if (preface.length === 0) return [];
	return [heading(1, words.preface), ...preface.map(({ text }) => tell(text))];
}
