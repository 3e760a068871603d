import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Delivered, Door } from '#delivery/mail-in/door.ts';
import { openMailbox } from '#delivery/mail-in/mailbox.ts';
import { readEnv } from '../src/env.ts';
import { noDovecot, startDovecot, type Dovecot } from './dovecot.ts';

describe.skipIf(noDovecot)('a mailbox on a real IMAP server', () => {
	let server: Dovecot;
	let door: Door | undefined;
	let kept: string[];
	let faults: unknown[];
	let position: Delivered['position'];
	let arrival: { isOver: () => boolean; resolve: () => void } | undefined;
	let failNext = false;
	let box = 0;
	beforeAll(async () => {
		server = await startDovecot();
	});
	afterAll(() => server.stop());
	/** Each test has a folder of its own. */
	let folder: string;
	beforeEach(async () => {
		folder = `Box${(box += 1)}`;
		[kept, faults, position, failNext] = [[], [], undefined, false];
		await server.as(async (client) => {
			await client.mailboxCreate(folder);
			await client.mailboxCreate(`${folder}-Gelesen`);
		});
	});
	afterEach(async () => {
		await door?.stop();
		door = undefined;
	});

	const open = (more: Readonly<Record<string, string>> = {}) => {
		door = openMailbox({
			env: readEnv({
				...{ MAIL_ADDRESS: 'steuerung@stadt.example', IMAP_URL: server.url, IMAP_MAILBOX: folder },
				...more
			}),
			keep: async ({ raw, position: reached }) => {
				if (failNext) {
					failNext = false;
					throw new Error('The disk is full');
				}
				kept.push(raw.toString('latin1').replace(/^Subject: (\w+)[^]*$/, '$1'));
				position = reached;
				if (arrival?.isOver()) arrival.resolve();
			},
			findPosition: async () => position,
			mayRead: async () => true,
			onFault: (fault) => void faults.push(fault)
		});
	};
	const until = async (isOver: () => boolean) => {
		const { promise, resolve } = Promise.withResolvers<void>();
		arrival = { isOver, resolve };
		if (!isOver()) await promise;
	};
	const arrived = (count: number) => until(() => kept.length >= count);
	const deliver = (name: string) =>
		server.deliver(`Subject: ${name}\r\nFrom: a@b.example\r\n\r\n${name}\r\n`, folder);
	/** After `stop`, everything that was begun is done. */
	const close = async () => {
		await door?.stop();
		door = undefined;
	};
	const left = (name: string, query: { seen?: boolean } = {}) =>
		server.as(async (client) => {
			await client.mailboxOpen(name);
			return ((await client.search(query, { uid: true })) || []).length;
		});

	it('is read from its oldest mail on, and every new one is told at once', async () => {
		for (const name of ['eins', 'zwei']) await deliver(name);
		open();
		await arrived(2);
		await deliver('drei');
		await arrived(3);
		expect(kept).toEqual(['eins', 'zwei', 'drei']);
		expect(faults).toEqual([]);
	});

	it('marks as read what it has', async () => {
		await deliver('eins');
		open();
		await arrived(1);
		await deliver('zwei');
		await arrived(2);
		await close();
		open();
		await deliver('drei');
		await arrived(3);
		await close();
		// The last one is put away by the next visit at the latest.
		expect(await left(folder, { seen: false })).toBeLessThanOrEqual(1);
		expect(await left(folder)).toBe(3);
	});

	it('moves what it has, if it is told where', async () => {
		await deliver('eins');
		open({ IMAP_MOVE_TO: `${folder}-Gelesen` });
		await arrived(1);
		await deliver('zwei');
		await arrived(2);
		await deliver('drei');
		await arrived(3);
		expect(await left(`${folder}-Gelesen`)).toBeGreaterThanOrEqual(2);
		expect(kept).toEqual(['eins', 'zwei', 'drei']);
	});

	it('goes on where it stopped: nothing is lost, nothing comes twice', async () => {
		await deliver('eins');
		open();
		await arrived(1);
		await close();
		for (const name of ['zwei', 'drei']) await deliver(name);
		open();
		await arrived(3);
		expect(kept).toEqual(['eins', 'zwei', 'drei']);
	});

	it('takes again what could not be kept', async () => {
		await deliver('eins');
		failNext = true;
		open();
		await arrived(1);
		expect(kept).toEqual(['eins']);
		expect(faults).toHaveLength(1);
	});

	it('leaves alone what people had read before it came', async () => {
		await deliver('alt');
		await server.as(async (client) => {
			await client.mailboxOpen(folder);
			await client.messageFlagsAdd('1:*', ['\\Seen']);
		});
		await deliver('neu');
		open();
		await arrived(1);
		expect(kept).toEqual(['neu']);
	});

	it('comes back by itself when the server was away, and tells of it once', async () => {
		await deliver('eins');
		open();
		await arrived(1);
		await server.halt();
		await server.start();
		await deliver('zwei');
		await arrived(2);
		expect(kept).toEqual(['eins', 'zwei']);
		expect(faults.length).toBeLessThanOrEqual(1);
	});

	it('begins anew with what is unread when the server has renumbered the folder', async () => {
		await deliver('eins');
		open();
		await arrived(1);
		await close();
		position = position && { ...position, uidValidity: '1', lastUid: 9_999_999 };
		await deliver('zwei');
		open();
		await until(() => kept.includes('zwei'));
		// One that was kept but not put away yet comes again: the door knows it by its content.
		expect(new Set(kept)).toEqual(new Set(['eins', 'zwei']));
	});

	it('reads of a mail that is too large only as much as shows that it is', async () => {
		await server.deliver(`Subject: gross\r\n\r\n${'x'.repeat(1_200_000)}`, folder);
		await deliver('klein');
		let sizes: number[] = [];
		door = openMailbox({
			env: readEnv({
				...{ MAIL_ADDRESS: 'steuerung@stadt.example', IMAP_URL: server.url, IMAP_MAILBOX: folder },
				MAIL_IN_MEGABYTES: '1'
			}),
			keep: async ({ raw }) => {
				sizes = [...sizes, raw.length];
				if (arrival?.isOver()) arrival.resolve();
			},
			findPosition: async () => undefined,
			mayRead: async () => true,
			onFault: (fault) => void faults.push(fault)
		});
		await until(() => sizes.length === 2);
		expect(sizes[0]).toBe(1024 * 1024 + 1);
	});
});
