import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyRoute, type Route } from './every-route.ts';
import { places } from './route-places.ts';
import { openHouse, type House, type Visitor } from './house.ts';

/**
 * The permission test of the pages: found in the file system, so that no new one is left out. What the
 * acts behind the forms allow is told by `tests/permission-matrix.test.ts`.
 */
const strangers: readonly Visitor[] = [
	...(['public', 'participant', 'coreGroup', 'department', 'owner', 'neighbour'] as const)
];

/** The same in every process: no row of anybody. */
const shared = ['[area]', '[step]/[key]', '[rule]', 'texte/[key]', 'vorlagen/[key]'];
/** What two processes share, and the record of the whole installation. */
const forAnySteering = ['/steuerung/vorlagen/[key]/datei'];
const ofInstallation = ['/journal/export.jsonl'];
const unknownSecret = 'geraten'.repeat(4);

describe('every route', () => {
	let house: House;
	beforeAll(async () => {
		house = await openHouse();
	});
	afterAll(() => house.close());

	const desk = everyRoute.filter(({ part }) => part === 'desk');

	it('is told apart by where it stands', () => {
		expect(everyRoute.length).toBeGreaterThan(150);
		expect(everyRoute.filter(({ part }) => part === 'everywhere').map(({ name }) => name)).toEqual([
			'/anzeige',
			'/beispiel'
		]);
		const mine = everyRoute.filter(
			({ part, name }) => part === 'mine' && !name.includes('[secret]')
		);
		expect(mine.map(({ name }) => name)).toEqual([
			...['/abmelden', '/anmelden', '/anmelden/passkey', '/anmelden/rathaus'],
			...[
				'/anmelden/rathaus/zurueck',
				'/kerngruppe/fragebogen/[round]',
				'/konto',
				'/konto/passkey'
			],
			...['/meine-daten', '/meine-daten/daten.csv', '/meine-daten/daten.json'],
			...['/meine-daten/geloescht', '/meine-daten/loeschen']
		]);
	});

	it.each(desk.map((route) => [route.name, route] as const))(
		'%s opens for the steering and for nobody else',
		async (_name, route) => {
			const path = await pathOf(route, house.slug);
			const own = await house.get(path, 'steering');
			expect([200, 303, ...(route.name.includes('[place]') ? [404] : [])]).toContain(own.status);
			for (const visitor of strangers) await expectClosed(route, path, visitor);
		}
	);

	const foreign = desk.filter(
		({ name }) => name.includes('[') && !shared.some((one) => name.includes(one))
	);
	it.each(foreign.map((route) => [route.name, route] as const))(
		'%s shows the steering of one process nothing of another',
		async (_name, route) => {
			const path = await pathOf(route, house.neighbourSlug);
			expect((await house.get(path, 'neighbour')).status).toBe(404);
			await expectNoData(path, 'neighbour');
		}
	);

	it.each([
		['department', 'department', ['public', 'participant', 'coreGroup', 'owner']],
		['owner', 'owner', ['public', 'participant', 'coreGroup', 'department']]
	] as const)('of a %s opens for them alone', async (part, own, others) => {
		for (const route of everyRoute.filter((one) => one.part === part)) {
			const path = await pathOf(route, '');
			expect([path, (await house.get(path, own)).status]).toEqual([path, 200]);
			for (const visitor of others) await expectClosed(route, path, visitor);
		}
	});

	it('lets the core group read what was answered, and nobody else', async () => {
		const round = await house.first('questionnaire_round');
		const path = `/kerngruppe/fragebogen/${round}`;
		for (const own of ['coreGroup', 'steering'] as const)
			expect((await house.get(path, own)).status).toBe(200);
		for (const visitor of ['participant', 'department', 'owner', 'neighbour'] as const)
			expect([visitor, (await house.get(path, visitor)).status]).toEqual([visitor, 403]);
		expect((await house.get(path, 'public')).headers.get('location')).toContain('/anmelden');
		expect((await house.get(`${path}x`, 'coreGroup')).status).toBe(403);
	});

	const secret = everyRoute.filter(({ name }) => name.includes('[secret]'));
	it.each(secret.map((route) => [route.name, route] as const))(
		'%s shows nothing to whoever guesses',
		async (_name, route) => {
			const path = await pathOf(route, '');
			const answer = await house.get(path, 'public');
			expect([200, 404]).toContain(answer.status);
			if (route.kind === 'page') expect(answer.headers.get('cache-control')).toContain('no-store');
			expect(privateWords(await answer.text())).toEqual([]);
			for (const action of await route.actions()) {
				const said = await post(formOf(path, action), 'public');
				expect([action, said.type]).toEqual([action, expect.stringMatching(/^(failure|error)$/)]);
			}
		}
	);

	const open = everyRoute.filter(({ part }) => part === 'public' || part === 'everywhere');
	it.each(open.map((route) => [route.name, route] as const))(
		'%s is public and names nobody',
		async (_name, route) => {
			const path = await pathOf(route, house.slug);
			const answer = await house.get(path, 'public');
			expect(answer.status).toBeLessThan(500);
			expect(privateWords(await answer.text())).toEqual([]);
			await expectNoData(path, 'public');
			const hidden = await house.get(await pathOf(route, house.neighbourSlug), 'public');
			// What is not published is nowhere.
			if (route.part === 'public' && !ofInstallation.includes(route.name))
				expect(hidden.status).toBe(404);
		}
	);

	it('takes a form that is sent twice once', async () => {
		const callId = await house.first('call', 'id', "title like 'Gesundheit:%'");
		const body = () => new URLSearchParams({ text: 'Zweimal geklickt' });
		const path = `/${house.slug}/mitmachen/${callId}`;
		const sent = await Promise.all(
			[1, 2].map(() => house.get(path, 'public', { method: 'POST', body: body() }))
		);
		expect(sent.map(({ status }) => status)).toEqual([303, 303]);
		expect(sent[0]?.headers.get('location')).toBe(sent[1]?.headers.get('location'));
		const kept = await house.cast.storage.read
			.selectFrom('contribution')
			.select('id')
			.where('body', '=', 'Zweimal geklickt')
			.execute();
		expect(kept).toHaveLength(1);
	});

	const asked = [
		...['vor', 'seite', 'suche', 'stand', 'bereich', 'zu', 'art', 'schritt', 'fassung', 'sprache'],
		...['spalte', 'zeile', 'punkt', 'nach', 'beitrag', 'leer', 'rathaus', 'neu', 'name', 'zurueck']
	];
	const nonsense = [
		'\u0000',
		'-1',
		'9e99',
		"' or 1=1 --",
		'\u202E💥',
		'%',
		'//evil.example',
		'x'.repeat(5000)
	];

	it('answers an address that makes no sense without a fault', async () => {
		const faults: string[] = [];
		for (const [at, route] of everyRoute.entries()) {
			const visitor = route.part === 'desk' ? 'steering' : 'public';
			const path = await pathOf(route, house.slug);
			const words = nonsense[at % nonsense.length] ?? '';
			const query = new URLSearchParams(asked.map((name) => [name, words]));
			const odd = path.replace(/[^/]+$/, encodeURIComponent(words.slice(0, 300)));
			for (const address of [`${path}?${query}`, odd]) {
				const answer = await house.get(address, visitor);
				if (answer.status >= 500) faults.push(`${answer.status} ${address.slice(0, 120)}`);
				if (/^https?:\/\/evil|^\/\//.test(answer.headers.get('location') ?? ''))
					faults.push(`leads away: ${address}`);
			}
		}
		expect(faults).toEqual([]);
	});

	it('has no form by the name that SvelteKit keeps for itself', async () => {
		const answer = await house.get('/anmelden?/default', 'public', { method: 'POST' });
		expect(answer.status).toBe(404);
	});

	it('answers forms that make no sense with a sentence', async () => {
		const fields = [
			'email name text answer secret door kinds rhythm areaIds code companions needs needs.other lineId',
			'guestId session passkey persona milestone outcome content file answers answers.x result shows zurueck'
		].flatMap((names) => names.split(' '));
		const faults: string[] = [];
		for (const route of [...open, ...everyRoute.filter(({ part }) => part === 'mine')]) {
			const path = await pathOf(route, house.slug);
			for (const action of route.kind === 'page' ? await route.actions() : ['default']) {
				for (const words of nonsense) {
					const body = new FormData();
					for (const name of fields) {
						body.append(name, words);
						if (name.length % 2) body.append(name, words);
					}
					body.append('text', new Blob([new Uint8Array([0, 255, 254])]), 'a\u202E.exe');
					const address = formOf(path, action);
					const answer = await house.get(address, 'public', { method: 'POST', body });
					if (answer.status >= 500)
						faults.push(`${answer.status} ${address} ${words.slice(0, 20)}`);
				}
			}
		}
		expect([...new Set(faults)].join('\n')).toBe('');
	});

	async function expectClosed(route: Route, path: string, visitor: Visitor): Promise<void> {
		if (visitor === 'neighbour' && forAnySteering.includes(route.name)) return;
		const who = `${visitor} at ${path}`;
		const answer = await house.get(path, visitor);
		expect([who, answer.status]).toEqual([who, visitor === 'public' ? 303 : 403]);
		if (visitor === 'public') expect(answer.headers.get('location')).toContain('/anmelden?nach=');
		if (visitor !== 'participant') return;
		expect(privateWords(await answer.text())).toEqual([]);
		await expectNoData(path, visitor);
		for (const action of await route.actions()) {
			const said = await post(formOf(path, action), visitor);
			expect([who, action, said.type]).toEqual([
				who,
				action,
				expect.stringMatching(/failure|error/)
			]);
		}
	}

	/** What a page loads is not told to scripts: it may be more than what is shown, and past its layouts. */
	async function expectNoData(path: string, visitor: Visitor): Promise<void> {
		const query = 'x-sveltekit-invalidated=00001';
		expect((await house.get(`${path}/__data.json?${query}`, visitor)).status).toBe(404);
	}

	async function post(path: string, visitor: Visitor): Promise<{ type: string }> {
		const answer = await house.get(path, visitor, {
			...{ method: 'POST', body: new URLSearchParams({ website: '' }) },
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
		});
		return (await answer.json()) as { type: string };
	}

	function formOf(path: string, action: string): string {
		return action === 'default' ? path : `${path}?/${action}`;
	}

	/** Addresses of people and of doors, which no page shows to others. */
	function privateWords(text: string): readonly string[] {
		const found = text.match(new RegExp(`[\\w.-]+@beispiel\\.example|${house.door}`, 'g')) ?? [];
		return [...new Set(found)].filter((address) => address !== 'steuerung@beispiel.example');
	}

	/** The address of a route, with a row for each thing in brackets. */
	async function pathOf(route: Route, slug: string): Promise<string> {
		const parts = route.name.split('/').filter(Boolean);
		const filled: string[] = [];
		for (const [at, part] of parts.entries()) {
			const key = `${at > 0 ? `/${parts[at - 1]}` : ''}/${part}`;
			filled.push(part.includes('[') ? await valueOf(key, part) : part);
		}
		if (route.part === 'desk') filled.splice(1, 0, slug);
		if (route.part === 'public') filled.unshift(slug);
		return `/${filled.join('/')}`;
	}

	async function valueOf(key: string, part: string): Promise<string> {
		const [, before = '', name = '', after = ''] = /^(.*?)(\[[^\]]+\])(.*)$/.exec(part) ?? [];
		if (name === '[secret]') return unknownSecret;
		const place = places[key.slice(0, key.length - after.length)];
		if (!place) throw new Error(`Say in \`places\` what stands at ${key}.`);
		return before + (typeof place === 'string' ? place : await house.first(...place)) + after;
	}
});
