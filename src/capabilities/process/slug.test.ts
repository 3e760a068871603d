import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugFrom, slugPattern } from './slug.ts';

describe('the address of a process', () => {
	it('comes from its title', () => {
		expect(slugFrom('Integrationskonzept 2017')).toBe('integrationskonzept-2017');
		expect(slugFrom('Klima für Köln')).toBe('klima-fuer-koeln');
	});

	it('is never one of the site’s own', () => {
		expect(slugFrom('Verfahren neu')).toBe('verfahren-neu-1');
	});

	it('always has a hyphen, so that it is never one of our own short paths', () => {
		fc.assert(
			fc.property(fc.string(), (title) => {
				expect(slugFrom(title)).toMatch(slugPattern);
			})
		);
	});
});
