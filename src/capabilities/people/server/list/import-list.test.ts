import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { publicActor } from '#journal/actor.ts';
import { parseCsv } from '#shared/csv.ts';
import { guessMapping, toTable } from '../../list/columns.ts';
import { everything } from '../../list/wishes.ts';
import { invite } from '../invite.ts';
import { readAudience } from '../read-audience.ts';
import { findPersonByAddress, readRoles } from '../reads.ts';
import { addSubscriber } from './add-subscriber.ts';
import { changeOrganisation } from './change-organisation.ts';
import { discardListImport } from './discard-import.ts';
import { endSubscription } from './end-subscription.ts';
import { importList } from './import-list.ts';
import { leaveList } from './leave-list.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { prepareListImport } from './prepare-import.ts';
import { readAddressFile } from './read-files.ts';
import { findImport, readImports } from './read-imports.ts';
import { readList } from './read-list.ts';
import { readOrganisations } from './read-organisations.ts';
import { issueLeaveLink } from './tokens.ts';
import { assemble, now, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

describe.each(engines)('the list at the desk, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const consentSource = 'Liste der Auftaktveranstaltung 8.3.2017, unterschrieben';
	const prepare = async (text: string) => {
		const table = toTable(parseCsv(text));
		const { importId } = await cast.play(cast.anna, prepareListImport, {
			...{ processId: cast.processId, fileName: 'liste.csv', table }
		});
		return { importId, columns: guessMapping(table).map((key) => key ?? '') };
	};
	const bring = async (text: string, also: readonly string[] = []) =>
		cast.play(cast.anna, importList, { ...(await prepare(text)), consentSource, also });
	const add = (email: string, more: object = {}) =>
		addSubscriber(cast.as(cast.anna), {
			...{ processId: cast.processId, email, language: 'de', consentSource: 'am Telefon, 3.4.' },
			...{ kinds: ['dates'], rhythm: 'atOnce', ...more }
		});
	const entries = () => readList(cast.storage.read, cast.processId);
	const entryOf = async (email: string) => (await entries()).find((one) => one.email === email);
	const leave = async (email: string) => {
		const person = await findPersonByAddress(cast.storage.read, email);
		const of = { processId: cast.processId, personId: person?.id ?? '' };
		const secret = await cast.storage.transact((tx) => issueLeaveLink(tx, { ...of, now }));
		await cast.play(publicActor, leaveList, { secret });
	};

	it('takes an address list as a whole, with organisation, sector and consent of each', async () => {
		expect(
			await bring(
				[
					'Name;Mail;Verein;Sektor;Bereich;Aufgabe',
					'Olena Kaya;olena@x.example;Turnverein;Ehrenamt;GE;',
					'Jo Ott;jo@x.example;turnverein;;;Beteiligte',
					'Karim B;karim@beispiel.example;;;;',
					'Kaputt;keine;;;;'
				].join('\n')
			)
		).toEqual({ people: 3, leftOut: 1 });
		expect(await entryOf('olena@x.example')).toMatchObject({
			...{ organisation: 'Turnverein', sector: 'volunteer', state: 'listed' },
			wishes: { ...everything, areaIds: [cast.health.id] },
			consent: { source: consentSource }
		});
		expect(await entryOf('jo@x.example')).toMatchObject({
			...{ organisation: 'Turnverein', participant: true }
		});
		// What Karim is called himself goes before what a list calls him.
		expect(await entryOf('karim@beispiel.example')).toMatchObject({ name: 'Karim' });
		expect(await readImports(cast.storage.read, cast.processId)).toEqual([]);
	});

	it('never puts back who has left, nor touches who is there', async () => {
		await bring('olena@x.example\njo@x.example');
		await leave('olena@x.example');
		const prepared = await prepare('olena@x.example\njo@x.example');
		expect(
			await importList(cast.as(cast.anna), { ...prepared, consentSource, also: ['1', '2'] })
		).toMatchObject({ reason: 'nothing-to-import' });
		expect(await entryOf('olena@x.example')).toMatchObject({ state: 'left' });
	});

	it('looks once more when it is confirmed: who left meanwhile stays away', async () => {
		await bring('olena@x.example');
		const prepared = await prepare('neu@x.example\nkarim@beispiel.example');
		await leave('karim@beispiel.example');
		expect(await cast.play(cast.anna, importList, { ...prepared, consentSource })).toEqual({
			people: 1,
			leftOut: 1
		});
	});

	it('writes nothing when something is wrong, and deletes what is thrown away', async () => {
		const prepared = await prepare('neu@x.example');
		expect(await importList(cast.as(cast.anna), prepared)).toMatchObject({
			fields: { consentSource: 'missing' }
		});
		expect(await findPersonByAddress(cast.storage.read, 'neu@x.example')).toBeUndefined();
		await cast.play(cast.anna, discardListImport, prepared);
		expect(await findImport(cast.storage.read, prepared.importId)).toBeUndefined();
	});

	it('takes somebody by hand, and back after they left only with a consent given anew', async () => {
		expect(await add('olena@x.example', { name: 'Olena' })).toMatchObject({ ok: true });
		expect(await add('olena@x.example')).toMatchObject({ reason: 'already-listed' });
		await leave('olena@x.example');
		expect(await add('olena@x.example')).toMatchObject({ fields: { again: 'had-left' } });
		expect(await add('olena@x.example', { again: 'yes' })).toMatchObject({ ok: true });
		expect(await entryOf('olena@x.example')).toMatchObject({ state: 'listed' });
	});

	it('takes somebody off with a reason', async () => {
		await add('olena@x.example');
		const id = (await entryOf('olena@x.example'))?.id;
		const end = { subscriptionId: id, reason: 'Adresse gibt es nicht mehr' };
		expect(await endSubscription(cast.as(cast.anna), { ...end, reason: '' })).toMatchObject({
			fields: { reason: 'missing' }
		});
		await cast.play(cast.anna, endSubscription, end);
		expect(await entryOf('olena@x.example')).toMatchObject({
			...{ state: 'ended', endReason: end.reason }
		});
		expect(await endSubscription(cast.as(cast.anna), end)).toMatchObject({
			reason: 'already-ended'
		});
	});

	it('renames organisations and makes one of two; the old name leads to the new one', async () => {
		await bring('Mail;Verein\na@x.example;TV Blau\nb@x.example;Turnverein Blau e.V.');
		const named = async (name: string) =>
			(await readOrganisations(cast.storage.read, cast.processId)).find((one) => one.name === name);
		const [from, into] = [await named('TV Blau'), await named('Turnverein Blau e.V.')];
		const of = { processId: cast.processId, organisationId: into?.id, sector: 'volunteer' };
		expect(await changeOrganisation(cast.as(cast.anna), { ...of, name: 'TV Blau' })).toMatchObject({
			fields: { name: 'name-taken' }
		});
		await cast.play(cast.anna, changeOrganisation, { ...of, name: 'Turnverein Blau' });
		const merge = { processId: cast.processId, organisationId: from?.id, intoId: into?.id };
		expect(
			await mergeOrganisations(cast.as(cast.anna), { ...merge, intoId: from?.id })
		).toMatchObject({ reason: 'same-organisation' });
		await cast.play(cast.anna, mergeOrganisations, merge);
		expect((await named('Turnverein Blau'))?.people).toHaveLength(2);
		expect(await named('TV Blau')).toBeUndefined();
		await bring('Mail;Verein\nc@x.example;tv blau');
		await cast.play(cast.anna, invite, {
			...{ processId: cast.processId, name: 'D', email: 'd@x.example', role: 'participant' },
			organisation: 'TV Blau'
		});
		expect((await named('Turnverein Blau'))?.people).toHaveLength(4);
	});

	it('takes ten thousand people in one go, and finds them for a letter in four queries', async () => {
		const lines = Array.from(
			{ length: 10_000 },
			(_, place) => `Vor${place} Nach${place};p${place}@x.example;Verein ${place % 40};GE`
		);
		expect(await bring(['Name;Mail;Verein;Bereich', ...lines].join('\n'))).toEqual({
			people: 10_000,
			leftOut: 0
		});
		let queries = 0;
		const counting = new Proxy(cast.storage.read, {
			get(reader, name) {
				if (name === 'selectFrom') queries++;
				const value: unknown = Reflect.get(reader, name);
				return typeof value === 'function' ? value.bind(reader) : value;
			}
		});
		const asked = { processId: cast.processId, kind: 'dates' } as const;
		const [here, elsewhere] = [cast.health.id, cast.areas.find(({ code }) => code !== 'GE')?.id];
		expect(await readAudience(counting, { ...asked, areaId: here })).toHaveLength(10_006);
		expect(queries).toBe(4);
		expect(await readAudience(counting, { ...asked, areaId: elsewhere ?? '' })).toHaveLength(6);
	}, 30_000);

	it('gives no rights by import but taking part', async () => {
		await bring('Mail;Aufgabe\na@x.example;Prozesssteuerung\nb@x.example;Beteiligte');
		expect(await findPersonByAddress(cast.storage.read, 'a@x.example')).toBeUndefined();
		const person = await findPersonByAddress(cast.storage.read, 'b@x.example');
		expect(await readRoles(cast.storage.read, person?.id ?? '')).toMatchObject([
			{ role: 'participant', processId: cast.processId }
		]);
	});
});

describe('an uploaded address list', () => {
	const asBytes = (file: Uint8Array) => new Uint8Array(file).buffer;
	const rows = [
		['Vollständiger Name', 'Mailadresse', 'Verein'],
		['Anna Müller', 'anna@x.example', '=1+1'],
		['Olena ', 'olena@x.example', "'Turnverein"]
	];

	it('may be an Excel file, and comes back as it was written', async () => {
		const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
		const file = await writeExcelFile(cells).toBuffer();
		expect(await readAddressFile(asBytes(file))).toEqual({
			ok: true,
			value: {
				head: rows[0],
				lines: [
					{ line: 2, cells: rows[1] },
					{ line: 3, cells: rows[2] }
				]
			}
		});
	});

	it('is refused with what to do when it is nothing of the kind', async () => {
		const reason = async (file: Uint8Array) => {
			const read = await readAddressFile(asBytes(file));
			return read.ok ? undefined : read.reason;
		};
		expect(await reason(new Uint8Array())).toBe('file-missing');
		expect(await reason(Buffer.from('Name;Mail\n'))).toBe('file-empty');
		expect(await reason(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('old-excel');
		expect(await reason(zipSync({ 'readme.txt': Buffer.from('x') }))).toBe('not-a-table');
		expect(await reason(Buffer.from('PK\u0003\u0004 und dann nichts'))).toBe('not-a-table');
		expect(await reason(new Uint8Array(4 * 1024 * 1024 + 1))).toBe('file-too-large');
		expect(await reason(Buffer.from('a@x.example\n'.repeat(20_001)))).toBe('too-many-lines');
		const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(130 * 1024 * 1024) });
		expect(await reason(bomb)).toBe('not-a-table');
	}, 20_000);
});
