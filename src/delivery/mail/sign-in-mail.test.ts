import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRoleHolders } from '#people/server/reads.ts';
import { signInByCode, signInByLink } from '#people/server/sign-in/enter-by-mail.ts';
import { reopenAccess } from '#people/server/sign-in/reopen-access.ts';
import { findSession } from '#people/server/sign-in/sessions.ts';
import { codeOf } from '#people/server/tokens.ts';
import { readEnv } from '../../env.ts';
import { codeMark, secretMark } from './letter.ts';
import { createOutbox } from './outbox.ts';
import { mailPasskeyAdded, mailSignInLink } from './sign-in-mail.ts';
import { assemble, now, type Cast } from '../../../tests/cast.ts';
import { engines } from '../../../tests/storages.ts';

const here = { browser: 'laptop', device: 'firefox/linux', now };

describe.each(engines)('letters for signing in, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const parts = () => ({ env: readEnv({}), clock: cast.frame.clock, storage: cast.storage });
	const letters = (kind: string) =>
		cast.storage.read.selectFrom('letter').selectAll().where('kind', '=', kind).execute();
	const ask = (address: string) =>
		mailSignInLink(parts(), { address, target: '/', browser: here.browser });

	it('carry a link and a code, of which neither is kept in the text', async () => {
		await ask(' Karim@beispiel.example');
		const [letter] = await letters('sign-in');
		expect(letter?.to_address).toBe('karim@beispiel.example');
		expect(letter?.body_text).toContain(`/anmelden/${secretMark}`);
		expect(letter?.body_text).toContain(codeMark);
		const secret = letter?.secret ?? '';
		expect(JSON.stringify({ ...letter, secret: null })).not.toContain(codeOf(secret));
		expect(await signInByCode(cast.storage, codeOf(secret), here)).toMatchObject({ ok: true });
	});

	it('are written to nobody unknown', async () => {
		await ask('niemand@beispiel.example');
		expect(await letters('sign-in')).toEqual([]);
	});

	it('tell of a new passkey', async () => {
		const personId = cast.karim.kind === 'person' ? cast.karim.personId : '';
		await cast.storage.transact((tx) =>
			mailPasskeyAdded(tx, parts(), { personId, passkey: 'Handy' })
		);
		const [letter] = await letters('passkey-added');
		expect(letter?.body_text).toContain('„Handy“');
	});

	it('lead somebody back in who lost their passkey, by a link of its own kind', async () => {
		const holders = await readRoleHolders(cast.storage.read, { processId: cast.processId });
		const { roleId } = holders.find(({ name }) => name === 'Rita') ?? {};
		await cast.play(cast.anna, reopenAccess, { roleId });
		const outbox = createOutbox({
			...parts(),
			onFault: (fault) => {
				throw fault;
			}
		});
		outbox.wake();
		await outbox.settled();
		await outbox.stop();
		const [letter] = await letters('access-reopened');
		const entered = await signInByLink(cast.storage, letter?.secret ?? '', here);
		const session = entered.ok ? entered.value.session : '';
		expect(await findSession(cast.storage.read, session, now)).toMatchObject({
			actor: { name: 'Rita' },
			means: 'recovery'
		});
	});
});
