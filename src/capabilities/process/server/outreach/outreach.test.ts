import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { findPersonByAddress, readRoles } from '#people/server/reads.ts';
import { assemble, type Cast } from '../../../../../tests/cast.ts';
import { supportLetter } from '../../../../../tests/inputs/group.ts';
import { engines } from '../../../../../tests/storages.ts';
import { readCandidacies } from '../core-group/reads.ts';
import { addWanted } from './add-wanted.ts';
import { changeWanted } from './change-wanted.ts';
import { decideSupportLetter } from './decide-support-letter.ts';
import { importWanted } from './import-wanted.ts';
import { inviteWanted } from './invite-wanted.ts';
import { outreachRecords } from './personal-records.ts';
import { putWantedForward } from './put-wanted-forward.ts';
import { findSupportLetter, readSendings } from './read-support-letters.ts';
import { findWanted, readWanted } from './reads.ts';
import { recordOutreach } from './record-outreach.ts';
import { rewordSupportLetter } from './reword-support-letter.ts';
import { sendSupportLetter } from './send-support-letter.ts';
import { issueSupportLink } from './tokens.ts';
import { writeSupportLetter } from './write-support-letter.ts';

const clinic = {
	name: 'Rana Muster',
	institution: 'Klinikum',
	email: 'rana@beispiel.example',
	sector: 'provider'
};

describe.each(engines)('outreach, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const want = async (change: object = {}) => {
		const { processId, health } = cast;
		const one = { ...clinic, processId, areaId: health.id, ...change };
		return (await cast.play(cast.anna, addWanted, one)).wantedId;
	};
	const record = (wantedId: string, state: string, outcomeReason = '') =>
		recordOutreach(cast.as(cast.anna), { wantedId, state, outcomeReason });
	const find = (wantedId: string) => findWanted(cast.storage.read, wantedId);

	it('names who is wanted, and records what came of it', async () => {
		const wantedId = await want();
		expect(await find(wantedId)).toMatchObject({ state: 'open', name: 'Rana Muster' });
		expect(await record(wantedId, 'declined')).toMatchObject({
			fields: { outcomeReason: 'reason-needed' }
		});
		expect(await record(wantedId, 'declined', 'Keine Zeit')).toMatchObject({ ok: true });
		expect(await find(wantedId)).toMatchObject({ state: 'declined', reason: 'Keine Zeit' });
	});

	it('wants nobody without a name, and no area of another process', async () => {
		const { anna, processId } = cast;
		expect(await addWanted(cast.as(anna), { processId })).toMatchObject({
			fields: { name: 'name-or-institution' }
		});
		expect(
			await addWanted(cast.as(anna), { ...clinic, processId, areaId: processId })
		).toMatchObject({ fields: { areaId: 'unknown' } });
		const wantedId = await want();
		await cast.play(anna, changeWanted, { wantedId, institution: 'Beratung' });
		expect(await find(wantedId)).toMatchObject({ name: null, institution: 'Beratung' });
	});

	it('reads a pasted list, all of it or nothing, and leaves out who is on it', async () => {
		const { anna, processId } = cast;
		const paste = (lines: string) => importWanted(cast.as(anna), { processId, lines });
		expect(await paste('A; B; GE\nC; D; Nirgends')).toMatchObject({ reason: 'wrong-lines' });
		expect(await readWanted(cast.storage.read, { processId })).toEqual([]);
		expect(await paste('A; B; GE\nC; D')).toMatchObject({ value: { added: 2, known: 0 } });
		expect(await paste('a; b; GE\nE')).toMatchObject({ value: { added: 1, known: 1 } });
		expect(await paste('E')).toMatchObject({ reason: 'all-known' });
	});

	it('forgets whoever wants it, and whom nobody has heard of for long', async () => {
		await want();
		const [records] = outreachRecords;
		const subject = { email: clinic.email, personId: null };
		expect(await records?.find(cast.storage.read, subject)).toMatchObject([
			{ name: 'Rana Muster' }
		]);
		const before = '2018-04-03T08:00:00.000Z';
		const forget = async () => {};
		const gone = await cast.storage.transact(async (tx) =>
			records?.expire?.(tx, { before, now: before, entryId: '', forget })
		);
		expect(gone).toBe(1);
		expect(await readWanted(cast.storage.read, cast)).toEqual([]);
	});

	it('makes whoever agreed a participant, with the usual invitation', async () => {
		const wantedId = await want();
		expect(await inviteWanted(cast.as(cast.anna), { wantedId })).toMatchObject({
			reason: 'not-agreed'
		});
		await record(wantedId, 'agreed');
		const { personId } = await cast.play(cast.anna, inviteWanted, { wantedId });
		expect(await readRoles(cast.storage.read, personId)).toMatchObject([{ role: 'participant' }]);
		expect(await findPersonByAddress(cast.storage.read, clinic.email)).toMatchObject({
			name: 'Rana Muster'
		});
		expect(await inviteWanted(cast.as(cast.anna), { wantedId })).toMatchObject({
			reason: 'already-brought-in'
		});
	});

	it('puts whoever agreed forward for the core group', async () => {
		const wantedId = await want({ sector: '' });
		await record(wantedId, 'agreed');
		const act = (input: object) => putWantedForward(cast.as(cast.anna), { wantedId, ...input });
		expect(await act({})).toMatchObject({ fields: { sector: 'missing' } });
		expect(await act({ sector: 'provider' })).toMatchObject({ ok: true });
		const { processId } = cast;
		expect(await readCandidacies(cast.storage.read, { processId })).toMatchObject([
			{ channel: 'outreach', state: 'open', sector: 'provider', areas: [cast.health.id], shows: [] }
		]);
	});

	describe('a letter in the name of a supporter', () => {
		let letterId: string;
		let wantedIds: string[];
		beforeEach(async () => {
			const input = { ...supportLetter, processId: cast.processId };
			({ letterId } = await cast.play(cast.anna, writeSupportLetter, input));
			wantedIds = [await want(), await want({ name: 'Ole', email: 'ole@beispiel.example' })];
		});
		const letter = async () => findSupportLetter(cast.storage.read, letterId);
		const newLink = async () => {
			const version = (await letter())?.newest.id ?? '';
			return cast.storage.transact((tx) => issueSupportLink(tx, version));
		};
		const decide = (secret: string, outcome: string, note = '') =>
			decideSupportLetter(cast.as(publicActor), { secret, outcome, note });
		const send = () => sendSupportLetter(cast.as(cast.anna), { letterId, wantedIds });
		const newWording = { letterSubject: 'Bitte', letterText: 'Kürzer, {name}' };
		const reword = () => rewordSupportLetter(cast.as(cast.anna), { letterId, ...newWording });

		it('goes to nobody before the supporter has released it', async () => {
			expect(await send()).toMatchObject({ reason: 'not-released' });
			expect(await decide(await newLink(), 'release')).toMatchObject({ ok: true });
			expect(await send()).toMatchObject({ ok: true });
			expect(await readSendings(cast.storage.read, cast)).toHaveLength(2);
			expect(await find(wantedIds[0] ?? '')).toMatchObject({ state: 'approached' });
			expect(await send()).toMatchObject({ reason: 'nobody-chosen' });
		});

		it('waits when the supporter wants a change, and for a new release after each change', async () => {
			const old = await newLink();
			expect(await decide(old, 'change')).toMatchObject({ fields: { note: 'note-needed' } });
			await decide(old, 'change', 'Bitte kürzer.');
			expect((await letter())?.newest).toMatchObject({
				state: 'changeAsked',
				note: 'Bitte kürzer.'
			});
			expect(await reword()).toMatchObject({ ok: true });
			expect(await reword()).toMatchObject({ reason: 'same-wording' });
			expect(await decide(old, 'release')).toMatchObject({ reason: 'newer-wording' });
			await decide(await newLink(), 'release');
			expect(await send()).toMatchObject({ ok: true });
		});

		it('needs a new release for each new wording, even after it was sent', async () => {
			await decide(await newLink(), 'release');
			await send();
			await reword();
			expect(await send()).toMatchObject({ reason: 'not-released' });
			expect((await letter())?.versions).toMatchObject([
				{ state: 'released', subject: supportLetter.letterSubject },
				{ state: 'asked', subject: 'Bitte' }
			]);
		});

		it('goes to nobody once the supporter has their data deleted', async () => {
			await decide(await newLink(), 'release');
			const subject = { email: supportLetter.supporterEmail, personId: null };
			const erasure = { contributions: 'remove', pseudonym: '', now: '', entryId: '' } as const;
			await cast.storage.transact(async (tx) => {
				for (const records of outreachRecords) await records.erase(tx, subject, erasure);
			});
			expect(await send()).toMatchObject({ reason: 'not-released' });
		});

		it('takes no place that cannot be filled', async () => {
			const wrong = { ...supportLetter, letterText: 'Guten Tag {secret}' };
			expect(
				await writeSupportLetter(cast.as(cast.anna), { ...wrong, processId: cast.processId })
			).toMatchObject({ fields: { letterText: 'unknown-placeholder' } });
		});

		it('knows no foreign link', async () => {
			expect(await decide('guessed', 'release')).toMatchObject({ reason: 'not-found' });
		});
	});
});
