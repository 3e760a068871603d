import type { Book } from './book.ts';
import { drawDocx } from './docx.ts';
import type { PaperList } from './paper-list.ts';
import type { PaperQuestionnaire } from './paper-questionnaire.ts';
import type { Poster } from './poster.ts';
import { setPdf } from './typst.ts';

/*
 * The process that prints. It takes seconds of computing and native code that works on what people
 * typed: the server goes on answering meanwhile, and lives on should this one crash.
 */

/** What each form is made of. */
export type Printed = {
	readonly pdf: Book;
	readonly docx: Book;
	readonly poster: Poster;
	readonly list: PaperList;
	readonly questionnaire: PaperQuestionnaire;
};
export type PrintForm = keyof Printed;
export type Order = { readonly id: number } & {
	[Form in PrintForm]: { readonly form: Form; readonly content: Printed[Form] };
}[PrintForm];
export type Answer = { readonly id: number; readonly bytes?: Uint8Array; readonly error?: string };

process.on('message', (order: Order) => void answer(order));
// The server is gone: nobody waits for a book any more.
process.on('disconnect', () => process.exit(0));

async function answer(order: Order): Promise<void> {
	const { id } = order;
	try {
		reply({ id, bytes: await print(order) });
	} catch (error) {
		reply({ id, error: error instanceof Error ? error.message : String(error) });
	}
}

function print(order: Order): Uint8Array | Promise<Uint8Array> {
	switch (order.form) {
		case 'pdf':
			return setPdf('book', order.content);
		case 'docx':
			return drawDocx(order.content);
		case 'poster':
			return setPdf('poster', order.content);
		case 'list':
			return setPdf('list', order.content);
		case 'questionnaire':
			return setPdf('questionnaire', order.content);
	}
}

function reply(said: Answer): void {
	process.send?.(said);
}
