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
