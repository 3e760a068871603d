import { afterEach, describe, expect, it } from 'vitest';
import { layOut } from './layout.ts';
import { makePress, type Press } from './press.ts';
import { contentOf } from './print.fixture.ts';
import { printWords } from './words.ts';

const book = layOut(contentOf(), 'a'.repeat(64), printWords.de);
let press: Press;
afterEach(() => press.stop());

describe('the press', () => {
	it('loses only the book that was in it when its process dies', async () => {
		press = makePress();
		const lost = press.print('pdf', book);
		const next = press.print('pdf', book);
		process.kill(press.pid ?? Number.NaN, 'SIGKILL');
		await expect(lost).rejects.toThrow('The printing process ended (SIGKILL)');
		expect(head(await next)).toBe('%PDF');
	});

	it('gives up on a book that takes too long', async () => {
		press = makePress({ jobMs: 1 });
		await expect(press.print('pdf', book)).rejects.toThrow('Printing took longer than');
	});

	it('prints both forms in the same process', async () => {
		press = makePress();
		const [pdf, docx] = await Promise.all([press.print('pdf', book), press.print('docx', book)]);
		expect([head(pdf), head(docx).slice(0, 2)]).toEqual(['%PDF', 'PK']);
	});

	it('replaces its process after some books', async () => {
		press = makePress({ jobs: 1 });
		const first = press.print('pdf', book);
		const worn = press.pid;
		await first;
		const second = press.print('pdf', book);
		expect(press.pid).not.toBe(worn);
		expect(head(await second)).toBe('%PDF');
	});

	it('says why a book cannot be set, and sets the next one', async () => {
		press = makePress();
		const broken = { ...book, blocks: [{ kind: 'riddle' }] } as unknown as typeof book;
		await expect(press.print('pdf', broken)).rejects.toThrow('Typst refused');
		expect(head(await press.print('pdf', book))).toBe('%PDF');
	});

	it('refuses a book when too many wait, and those that wait when it is stopped', async () => {
		press = makePress({ waiting: 1 });
		const books = [press.print('pdf', book), press.print('pdf', book), press.print('pdf', book)];
		const outcomes = Promise.allSettled(books);
		await press.stop();
		const reasons = (await outcomes).map((outcome) =>
			outcome.status === 'rejected' ? String(outcome.reason) : 'printed'
		);
		expect(reasons).toEqual([
			'Error: The press has been stopped',
			'Error: The press has been stopped',
			'Error: Too many documents wait to be printed'
		]);
	});
});

function head(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes.subarray(0, 4));
}
