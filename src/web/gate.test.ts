import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGate, type Gate, type Listener } from './gate.ts';

describe('the gate before what can be replaced', () => {
	let server: Server;
	let gate: Gate;
	let origin: string;
	/** Requests that wait in the old one until the test lets them go on. */
	let letGo: () => void;
	let swapped: string[];

	beforeEach(async () => {
		const { promise, resolve } = Promise.withResolvers<void>();
		letGo = resolve;
		swapped = [];
		gate = createGate(async (request, response) => {
			if (request.url !== '/') await promise;
			if (request.url === '/jump') await change('neu');
			response.end('alt');
		}, 300);
		server = createServer((request, response) => void gate.listener(request, response));
		await new Promise<void>((resolved) => server.listen(0, '127.0.0.1', resolved));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterEach(() => {
		server.closeAllConnections();
		server.close();
	});

	const says =
		(words: string): Listener =>
		async (_request, response) =>
			void response.end(words);
	const ask = async (path: string) => (await fetch(origin + path)).text();
	const change = (words: string) =>
		gate.change(async () => ({
			listener: says(words),
			value: words,
			swap: () => void swapped.push(words)
		}));
	const moment = (milliseconds = 30) => new Promise((resolve) => setTimeout(resolve, milliseconds));

	it('lets who is inside finish with the old, and whoever comes meanwhile wait for the new', async () => {
		const slow = ask('/slow');
		await moment();
		const changing = change('neu');
		await moment();
		const late = ask('/');
		await moment();
		expect(swapped).toEqual([]);
		letGo();
		expect(await slow).toBe('alt');
		expect(await late).toBe('neu');
		expect(await changing).toBe('neu');
	});

	it('goes on answering while the new is prepared', async () => {
		const { promise, resolve } = Promise.withResolvers<void>();
		const changing = gate.change(async () => {
			await promise;
			return { listener: says('neu'), value: undefined, swap() {} };
		});
		expect(await ask('/')).toBe('alt');
		resolve();
		await changing;
		expect(await ask('/')).toBe('neu');
	});

	it('does not wait for the one who asked, also when two ask at once', async () => {
		const both = [ask('/jump'), ask('/jump')];
		await moment();
		letGo();
		expect(await Promise.all(both)).toEqual(['alt', 'alt']);
		expect(swapped).toEqual(['neu', 'neu']);
		expect(await ask('/')).toBe('neu');
	});

	it('makes one change after the other', async () => {
		const order: string[] = [];
		const slowly = (words: string) =>
			gate.change(async () => {
				order.push(`${words} begins`);
				await moment();
				return { listener: says(words), value: undefined, swap: () => void order.push(words) };
			});
		await Promise.all([slowly('eins'), slowly('zwei')]);
		expect(order).toEqual(['eins begins', 'eins', 'zwei begins', 'zwei']);
		expect(await ask('/')).toBe('zwei');
	});

	it('lets go of a request that does not end', async () => {
		const slow = ask('/slow').catch(() => 'let go');
		await moment();
		await change('neu');
		expect(await slow).toBe('let go');
		expect(await ask('/')).toBe('neu');
	});

	it('stays as it was when nothing new could be prepared', async () => {
		const failed = gate.change(() => Promise.reject(new Error('no such folder')));
		await expect(failed).rejects.toThrow('no such folder');
		expect(await ask('/')).toBe('alt');
		await change('neu');
		expect(await ask('/')).toBe('neu');
	});
});
