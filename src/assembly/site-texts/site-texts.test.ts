import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv } from '../../env.ts';
import { describeInstallation } from './installation.ts';
import { defaultContent, fillText, findSiteText } from './read-site-text.ts';
import { createOutbox } from '#delivery/mail/outbox.ts';
import { publicActor } from '#journal/actor.ts';
import { readHead } from '#journal/server/sealer.ts';
import { gapsIn, siteTextKeys, siteTextLanguages } from '#people/site/site-text.ts';
import { namesIn } from '#shared/prose.ts';
import { assemble, type Cast } from '../../../tests/cast.ts';
import { engines } from '../../../tests/storages.ts';
import { answerBarrier } from '#people/server/site/answer-barrier.ts';
import { findBarrierReport, readBarrierReports } from '#people/server/site/read-barriers.ts';
import { readSavedTexts } from '#people/server/site/read-texts.ts';
import { reportBarrier } from '#people/server/site/report-barrier.ts';
import { resetText } from '#people/server/site/reset-text.ts';
import { saveText } from '#people/server/site/save-text.ts';

const env = readEnv({
	SMTP_URL: 'smtp://wer:geheim@post.stadt.example:587',
	SMTP_FROM: 'A <a@b.example>'
});

describe.each(engines)('what an installation says about itself, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const shown = (key: 'imprint' | 'privacy', language: 'de' | 'en' | 'ar' = 'de') =>
		findSiteText(cast.storage.read, env, key, language);
	const save = (given: object) =>
		saveText(cast.as(cast.anna), { key: 'imprint', language: 'de', ...given });

	it('begins with texts that name what only the city knows as missing, and fill in the rest', async () => {
		const installation = describeInstallation(env, new Map());
		const process = {
			...{ title: 'Konzept', city: 'Brandenburg', land: 'BB', contactEmail: 'a@b.example' }
		};
		for (const key of siteTextKeys)
			for (const language of siteTextLanguages) {
				const content = defaultContent(key, language, installation);
				expect(gapsIn(content).length).toBeGreaterThan(2);
				const facts = { process, origin: 'https://konzept.example', today: '2017-05-02' };
				expect(namesIn(fillText(content, facts, language)).places).toEqual([]);
			}
	});

	it('says in the default privacy statement what it really does, and never a password', async () => {
		const { content } = await shown('privacy');
		expect(content).toContain('post.stadt.example');
		expect(content).not.toContain('geheim');
		expect(content).toContain('6 Monate nach dem Schreiben');
		const without = defaultContent(
			'privacy',
			'de',
			describeInstallation(readEnv({}), new Map([['mail.letter-text', 3]]))
		);
		expect(without).toContain('Briefe verschickt diese Installation nicht');
		expect(without).toContain('3 Monate nach dem Schreiben');
	});

	it('says its own words as soon as they are saved, and renews kept pages', async () => {
		const before = await readHead(cast.storage.read);
		expect(await save({ content: '## Stadt\n{contact}' })).toMatchObject({ ok: true });
		expect(await shown('imprint')).toEqual({ content: '## Stadt\n{contact}', language: 'de' });
		const after = await readHead(cast.storage.read);
		expect(after.publicRevision).toBe(before.publicRevision + 1);
		// Own words in another language count more than a default in this one.
		expect(await shown('imprint', 'en')).toMatchObject({ language: 'de' });
	});

	it('keeps every version with who and when, and goes back to the default', async () => {
		await save({ content: 'Eins' });
		cast.setClock('2017-04-04T08:00:00.000Z');
		await save({ content: 'Zwei' });
		expect(await save({ content: 'Zwei' })).toMatchObject({ reason: 'same-as-before' });
		cast.setClock('2017-04-05T08:00:00.000Z');
		await cast.play(cast.anna, resetText, { key: 'imprint', language: 'de' });
		const again = await resetText(cast.as(cast.anna), { key: 'imprint', language: 'de' });
		expect(again).toMatchObject({ ok: false, reason: 'already-default' });
		const versions = await readSavedTexts(cast.storage.read, { key: 'imprint' });
		expect(versions.map(({ content, by, current }) => ({ content, by, current }))).toEqual([
			{ content: null, by: 'Anna', current: true },
			{ content: 'Zwei', by: 'Anna', current: false },
			{ content: 'Eins', by: 'Anna', current: false }
		]);
		expect((await shown('imprint')).content).toContain('[[');
	});

	it('takes no placeholder that nobody fills in, and no words from who steers one process alone', async () => {
		expect(await save({ content: 'Wir sind {stadt}.' })).toMatchObject({
			...{ ok: false, fields: { content: 'unknown-placeholder' } }
		});
		const ofOne = {
			...{
				kind: 'person' as const,
				personId: '01890000-0000-7000-8000-000000000001',
				name: 'Eins'
			},
			roles: [{ role: 'steering' as const, processId: cast.processId, departmentId: null }]
		};
		const refused = await saveText(cast.as(ofOne), {
			...{ key: 'imprint', language: 'de', content: 'Neu' }
		});
		expect(refused).toMatchObject({ ok: false, reason: 'not-permitted' });
	});
});

describe.each(engines)('a barrier, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const report = (given: object = {}) =>
		cast.play(publicActor, reportBarrier, {
			...{ processId: cast.processId, language: 'de' },
			...{ text: 'Der Plan ist nicht vorlesbar.', page: '/plan', ...given }
		});

	async function letters() {
		const onFault = (fault: unknown) => {
			throw fault;
		};
		const outbox = createOutbox({
			...{ env: readEnv({}), clock: cast.frame.clock, storage: cast.storage, onFault }
		});
		outbox.wake();
		await outbox.settled();
		await outbox.stop();
		return cast.storage.read
			.selectFrom('letter')
			.select(['kind', 'to_address', 'body_text'])
			.where('kind', 'like', 'barrier-%')
			.orderBy('id')
			.execute();
	}

	it('is reported by anybody, and waits for an answer within a month', async () => {
		const { reportId, dueOn } = await report();
		expect(dueOn).toBe('2017-05-03');
		const open = await readBarrierReports(cast.storage.read, {
			...{ processId: cast.processId, open: true }
		});
		expect(open).toMatchObject([{ id: reportId, page: '/plan', email: null }]);
		expect(await letters()).toEqual([]);
	});

	it('is thanked for and answered by letter, if there is an address; without what a stranger wrote', async () => {
		const { reportId } = await report({ name: 'Sabine', email: 'sabine@beispiel.example' });
		const [thanks] = await letters();
		expect(thanks).toMatchObject({
			kind: 'barrier-received',
			to_address: 'sabine@beispiel.example'
		});
		expect(thanks?.body_text).toMatch(/3\.\sMai\s2017/);
		expect(thanks?.body_text).not.toContain('vorlesbar');
		await cast.play(cast.anna, answerBarrier, {
			reportId,
			answer: 'Die Tabelle hat jetzt einen Namen.'
		});
		expect((await letters()).find(({ kind }) => kind === 'barrier-answered')?.body_text).toContain(
			'Die Tabelle hat jetzt einen Namen.'
		);
	});

	it('is answered once', async () => {
		const { reportId } = await report();
		await cast.play(cast.anna, answerBarrier, { reportId, answer: 'Erledigt.' });
		const again = await answerBarrier(cast.as(cast.anna), { reportId, answer: 'Noch einmal.' });
		expect(again).toMatchObject({ ok: false, reason: 'already-answered' });
		expect((await findBarrierReport(cast.storage.read, reportId))?.answer).toBe('Erledigt.');
	});

	it('is not taken from a program', async () => {
		const outcome = await reportBarrier(cast.as(publicActor), {
			...{ processId: null, language: 'de', text: 'Kauft', website: 'https://x.example' }
		});
		expect(outcome).toMatchObject({ ok: false, fields: { website: 'not-a-person' } });
	});
});
