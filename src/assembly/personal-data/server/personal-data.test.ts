import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv } from '../../../env.ts';
import { draftItem } from '#drafting/server/draft-item.ts';
import { readOrigins, readVersions } from '#drafting/server/reads.ts';
import { publicActor } from '#journal/actor.ts';
import type { Remains } from '#journal/data-class.ts';
import { hashSecret, newSecret } from '#journal/server/act.ts';
import type { DataSubject } from '#journal/server/data-records.ts';
import { readPublicEntries } from '#journal/server/reads.ts';
import { verifyDatabase } from '#journal/server/walk.ts';
import { askOwner } from '#monitoring/server/ask-owner.ts';
import { findContribution } from '#participation/server/reads.ts';
import { subjectOfAddress, subjectOfDataLink } from '#people/server/data-subjects.ts';
import { invite } from '#people/server/invite.ts';
import { adoptedConcept, now, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';
import { email, name, said, traceSomebody, type Traced } from '../../../../tests/traced-person.ts';
import { classOf } from '../classes.ts';
import { deleteMyData } from './delete-my-data.ts';
import { mailDataLink } from './mail-data-link.ts';
import { findPersonalData } from './records.ts';

describe.each(engines)('what is kept about somebody, on %s', (engine) => {
	let traced: Traced;
	let cast: Cast;
	beforeEach(async () => {
		traced = await traceSomebody(engine);
		cast = traced.cast;
	});
	afterEach(() => cast.storage.close());

	const scan = (words: readonly string[]) => traced.scan(words);
	const deleteMe = (contributions: Remains) =>
		cast.play(traced.me, deleteMyData, { contributions, sure: 'yes' });

	const subject = (): DataSubject => ({ personId: traced.me.personId, email });

	it('is found wherever it stands: no place that a search through all tables knows is left out', async () => {
		const found = await findPersonalData(cast.storage.read, subject());
		const places = await scan([email, name, traced.me.personId]);
		expect(places.size).toBeGreaterThan(8);
		const told = new Set(
			found
				.filter(({ records }) => records.length > 0)
				.flatMap(({ key }) =>
					Object.entries(classOf(key).places).flatMap(([table, columns]) =>
						columns.map((column) => `${table}.${column}`)
					)
				)
		);
		// An entry about a person names them by the id of their row alone.
		const known = [...told, 'journal_entry.subject_id'];
		expect([...places.keys()].filter((place) => !known.includes(place))).toEqual([]);
		expect(JSON.stringify(found)).toContain(said);
		const shown = found.flatMap(({ key, records }) =>
			records.flatMap((record) =>
				Object.keys(record).filter((field) => !(field in classOf(key).shows))
			)
		);
		expect(shown).toEqual([]);
	});

	it.each(['remove', 'pseudonym', 'nameless'] as const)(
		'is gone from every table after deletion, contributions: %s',
		async (contributions) => {
			expect((await scan([email, name])).size).toBeGreaterThan(3);
			await deleteMe(contributions);
			await traced.writeLetters();
			expect([...(await scan([email, name])).keys()]).toEqual([]);
			// Rows that older things point to stay, empty; nothing else leads to whom they belonged.
			const empty = ['person.id', 'person_role.person_id', 'ownership.person_id'];
			const left = [...(await scan([traced.me.personId])).keys()];
			expect(left.filter((place) => !empty.includes(place))).toEqual(['journal_entry.subject_id']);
			const rest = await findPersonalData(cast.storage.read, subject());
			expect(rest.filter(({ key }) => key !== 'people.role' && key !== 'journal.entry')).toEqual(
				rest
					.filter(({ key }) => key !== 'people.role' && key !== 'journal.entry')
					.map(({ key }) => ({ key, records: [] }))
			);
			expect((await verifyDatabase(cast.storage.read)).fault).toBeUndefined();
		}
	);

	it('goes together with the text, if that is the wish: from the journal too, and the chain still holds', async () => {
		await deleteMe('remove');
		expect([...(await scan([said])).keys()]).toEqual([]);
		expect(await findContribution(cast.storage.read, traced.contributionId)).toMatchObject({
			...{ state: 'removed', text: '', reason: null }
		});
		expect((await verifyDatabase(cast.storage.read)).fault).toBeUndefined();
		const [newest] = (await readPublicEntries(cast.storage.read, {})).entries;
		expect(newest?.body).toMatchObject({
			...{ what: 'personal-data-deleted', byHash: null, data: { removed: 1 } }
		});
	});

	it('leaves what the city made of it: the version stays, its trace says that the text is gone', async () => {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'guideline', title: 'Draußen sitzen' },
			...{ text: 'Alle finden draußen Platz.', reason: 'Aus der Idee.' },
			contributionIds: [traced.contributionId]
		});
		await deleteMe('remove');
		expect(await readOrigins(cast.storage.read, { itemIds: [itemId] })).toMatchObject([
			{ contributionId: traced.contributionId }
		]);
		expect(await readVersions(cast.storage.read, itemId)).toMatchObject([
			{ text: 'Alle finden draußen Platz.' }
		]);
	});

	it('lets contributions stay as those of one voice that has no name', async () => {
		const { pseudonym } = await deleteMe('pseudonym');
		const row = await cast.storage.read
			.selectFrom('contribution')
			.select(['author_name', 'author_email', 'body'])
			.where('id', '=', traced.contributionId)
			.executeTakeFirst();
		expect(pseudonym).toMatch(/^Stimme [A-Z0-9]{4}$/);
		expect(row).toEqual({ author_name: pseudonym, author_email: null, body: said });
	});

	it('can be deleted by a private link too, which is then used up; a guessed one deletes nothing', async () => {
		const { secret, hash } = newSecret();
		await cast.storage.transact((tx) =>
			tx
				.insertInto('data_link')
				.values({
					...{ token_hash: hash, email, created_at: now },
					expires_at: '2017-04-04T08:00:00.000Z'
				})
				.execute()
		);
		const wish = { contributions: 'nameless', sure: 'yes' };
		const refused = await deleteMyData(cast.as(publicActor), { ...wish, secret: 'geraten' });
		expect(refused).toMatchObject({ ok: false, reason: 'link-unknown' });
		expect(await deleteMyData(cast.as(publicActor), wish)).toMatchObject({
			...{ ok: false, reason: 'not-signed-in' }
		});
		await cast.play(publicActor, deleteMyData, { ...wish, secret });
		expect([...(await scan([email, name, hashSecret(secret)])).keys()]).toEqual([]);
		expect(await deleteMyData(cast.as(publicActor), { ...wish, secret })).toMatchObject({
			...{ ok: false, reason: 'link-unknown' }
		});
	});

	it('is not deleted by somebody who has not said that they are sure', async () => {
		const outcome = await deleteMyData(cast.as(traced.me), { contributions: 'remove' });
		expect(outcome).toMatchObject({ ok: false, fields: { sure: 'missing' } });
	});

	it('stays while nobody else could steer; goes as soon as somebody can', async () => {
		const { anna, play } = cast;
		const refused = await deleteMyData(cast.as(anna), { contributions: 'remove', sure: 'yes' });
		expect(refused).toMatchObject({ ok: false, reason: 'last-steering' });
		await play(anna, invite, { processId: null, name, email, role: 'steering' });
		await play(anna, deleteMyData, { contributions: 'remove', sure: 'yes' });
		expect([...(await scan(['anna@beispiel.example'])).keys()]).toEqual([]);
	});

	it('makes room for somebody else to stand for a measure', async () => {
		const { measure } = await adoptedConcept(cast);
		await cast.play(cast.anna, askOwner, { itemId: measure, name, email, body: 'Hofverein' });
		await deleteMe('nameless');
		const [ownership] = await cast.storage.read.selectFrom('ownership').selectAll().execute();
		expect(ownership).toMatchObject({ body: 'Hofverein', reason: null });
		expect(ownership?.ended_entry).not.toBeNull();
	});

	describe('is shown by a link that comes by letter', () => {
		const parts = () => ({
			...{ env: readEnv({}), clock: cast.frame.clock, storage: cast.storage }
		});
		const letters = (address: string) =>
			cast.storage.read
				.selectFrom('letter')
				.select(['secret', 'body_text', 'person_id'])
				.where('kind', '=', 'my-data')
				.where('to_address', '=', address)
				.execute();

		it('to an address about which something is kept, and to no other', async () => {
			await mailDataLink(parts(), email, 'de');
			await mailDataLink(parts(), 'niemand@beispiel.example', 'de');
			const [letter] = await letters(email);
			expect(letter?.body_text).not.toContain(name);
			const found = await subjectOfDataLink(cast.storage.read, letter?.secret ?? '', now);
			expect(found).toEqual(subject());
			expect(await letters('niemand@beispiel.example')).toEqual([]);
		});

		it('for a day, and not more than three in an hour', async () => {
			for (let times = 0; times < 5; times += 1) await mailDataLink(parts(), email, 'de');
			const sent = await letters(email);
			expect(sent).toHaveLength(3);
			const later = '2017-04-04T08:00:00.000Z';
			const secret = sent[0]?.secret ?? '';
			expect(await subjectOfDataLink(cast.storage.read, secret, later)).toBeUndefined();
		});
	});

	it('belongs to whoever has the address, with or without a task', async () => {
		expect(await subjectOfAddress(cast.storage.read, ` ${email.toUpperCase()}`)).toEqual(subject());
		expect(await subjectOfAddress(cast.storage.read, 'niemand@beispiel.example')).toEqual({
			...{ personId: null, email: 'niemand@beispiel.example' }
		});
	});
});
