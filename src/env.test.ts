import { describe, expect, it } from 'vitest';
import { readEnv, WrongSettings } from './env.ts';

const townHall = {
	OIDC_ISSUER: 'https://anmeldung.stadt.example',
	OIDC_CLIENT_ID: 'fortschrift',
	OIDC_CLIENT_SECRET: 'geheim',
	OIDC_LABEL: 'Konto der Stadt'
};

describe('the settings of the town hall', () => {
	it('are all four or none', () => {
		expect(readEnv({}).townHall).toBeUndefined();
		expect(readEnv(townHall).townHall).toEqual({
			issuer: 'https://anmeldung.stadt.example',
			clientId: 'fortschrift',
			clientSecret: 'geheim',
			label: 'Konto der Stadt'
		});
		for (const name of Object.keys(townHall))
			expect(() => readEnv({ ...townHall, [name]: '' }), name).toThrow('set all four, or none');
	});

	it('speak in the open with this very machine only', () => {
		const at = (issuer: string) => () => readEnv({ ...townHall, OIDC_ISSUER: issuer });
		for (const issuer of ['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000'])
			expect(at(issuer)).not.toThrow();
		for (const issuer of [
			'http://anmeldung.stadt.example',
			'http://127.0.0.1.evil.example',
			'ftp://127.0.0.1',
			'stadt'
		])
			expect(at(issuer), issuer).toThrow(WrongSettings);
	});

	it('are never told in a complaint: the secret stays one', () => {
		let said = '';
		try {
			readEnv({ ...townHall, OIDC_LABEL: '' });
		} catch (fault) {
			said = String(fault);
		}
		expect(said).not.toContain('geheim');
	});
});

const door = { MAIL_ADDRESS: 'steuerung@stadt.example', MAIL_IN_PORT: '2525' };
const mailbox = {
	MAIL_ADDRESS: 'steuerung@stadt.example',
	IMAP_URL: 'imaps://steuerung%40stadt.example:geheim@imap.example:993'
};

describe('the settings of the doors for mail', () => {
	it('open none unless they are given', () => {
		const env = readEnv({});
		expect(env).toMatchObject({ MAIL_ADDRESS: undefined, IMAP_URL: undefined });
		expect(env.MAIL_IN_PORT).toBeUndefined();
	});

	it('listen on this machine alone and take 25 megabytes unless told otherwise', () => {
		expect(readEnv(door)).toMatchObject({
			...{ MAIL_IN_HOST: '127.0.0.1', MAIL_IN_PROTOCOL: 'smtp', MAIL_IN_MEGABYTES: 25 },
			MAIL_PLUS: true
		});
		expect(readEnv(mailbox).IMAP_MAILBOX).toBe('INBOX');
	});

	it.each([
		[{ IMAP_URL: mailbox.IMAP_URL }, 'MAIL_ADDRESS is needed too'],
		[{ MAIL_IN_PORT: '2525' }, 'MAIL_ADDRESS is needed too'],
		[{ MAIL_ADDRESS: 'a@b.example' }, 'IMAP_URL or MAIL_IN_PORT is needed too'],
		[{ ...door, IMAP_MOVE_TO: 'Gelesen' }, 'IMAP_URL is needed too'],
		[{ ...mailbox, MAIL_IN_HOST: '0.0.0.0' }, 'MAIL_IN_PORT is needed too'],
		[{ ...door, MAIL_IN_CERT: 'cert.pem' }, 'MAIL_IN_KEY is needed too'],
		[{ ...door, MAIL_IN_KEY: 'key.pem' }, 'MAIL_IN_CERT is needed too'],
		[{ MAIL_AUTHSERV: 'mx.example' }, 'MAIL_ADDRESS is needed too'],
		[{ ...mailbox, IMAP_MOVE_TO: 'INBOX' }, 'Name another one'],
		[{ ...door, MAIL_IN_PORT: '3000' }, 'Choose two ports'],
		[{ ...door, MAIL_ADDRESS: 'steuerung+x@stadt.example' }, 'MAIL_ADDRESS is'],
		[{ ...door, MAIL_IN_MEGABYTES: '500' }, 'from 1 to 25'],
		[{ ...door, MAIL_IN_PROTOCOL: 'pop3' }, '"smtp" or "lmtp"']
	])('refuse %j in a sentence', (given, sentence) => {
		expect(() => readEnv(given)).toThrow(sentence);
	});

	it('are refused without repeating a password', () => {
		const given = { ...mailbox, IMAP_URL: 'imaps://steuerung:geheim@' };
		expect(() => readEnv(given)).toThrow('IMAP_URL cannot be used');
		expect(() => readEnv(given)).not.toThrow('geheim');
	});
});
