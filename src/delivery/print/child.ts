import type { Book } from './book.ts';
import { drawDocx } from './docx.ts';
import { setPdf } from './typst.ts';

/*
 * The process that prints. It takes seconds of computing and native code that works on what people
 * typed: the server goes on answering meanwhile, and lives on should this one crash.
 */

export type PrintForm = 'pdf' | 'docx';
export type Order = { readonly id: number; readonly form: PrintForm; readonly book: Book };
export type Answer = { readonly id: number; readonly bytes?: Uint8Array; readonly error?: string };

process.on('message', (order: Order) => void answer(order));
// The server is gone: nobody waits for a book any more.
process.on('disconnect', () => process.exit(0));

async function answer({ id, form, book }: Order): Promise<void> {
	try {
		const bytes = form === 'pdf' ? setPdf(book) : await drawDocx(book);
		reply({ id, bytes });
	} catch (error) {
		reply({ id, error: error instanceof Error ? error.message : String(error) });
	}
}

function reply(said: Answer): void {
	process.send?.(said);
}
