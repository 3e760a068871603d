import { describe, expect, it } from 'vitest';
import { goesBelow } from './below-number.ts';
import { firstSentence, nameAndText } from './first-sentence.ts';
import { aboutOf, numbersOnly } from './reference.ts';

describe('a number', () => {
	it('goes one step below another', () => {
		expect(goesBelow('A 1', 'A 1.2')).toBe(true);
		expect(goesBelow('Z 3', '3.1')).toBe(true);
		expect(goesBelow('3', '3a')).toBe(true);
		expect(goesBelow('A', 'A1')).toBe(true);
		expect(goesBelow('II', 'II.2')).toBe(true);
	});

	it('does not go below a stranger, or two steps at once', () => {
		expect(goesBelow('A 1', 'B 1.2')).toBe(false);
		expect(goesBelow('1', '1.2.3')).toBe(false);
		expect(goesBelow('1', '12')).toBe(false);
	});

	it('points at goals where it stands alone', () => {
		expect(numbersOnly('I.2, I.3 und II.1')).toEqual(['I.2', 'I.3', 'II.1']);
		expect(numbersOnly('Ziel 1.1')).toEqual(['Ziel 1.1']);
		expect(numbersOnly('Leitsätze 1 und 3')).toEqual(['1', '3']);
		expect(numbersOnly('1.1 Alle lesen')).toEqual([]);
	});
});

describe('a title', () => {
	it('is the first sentence, and what follows is text', () => {
		expect(firstSentence('Der Bus fährt öfter. Das gilt auch am Wochenende.')).toEqual({
			sentence: 'Der Bus fährt öfter.',
			rest: 'Das gilt auch am Wochenende.'
		});
		expect(firstSentence('Die Quote steigt bis 2030. Heute sind es 4 Prozent.')?.rest).toBe(
			'Heute sind es 4 Prozent.'
		);
	});

	it('stays whole behind an abbreviation, in quotation marks and as two slogans', () => {
		expect(firstSentence('Schulen bzw. Kitas öffnen sich am Nachmittag')).toBeUndefined();
		expect(firstSentence('Die Reihe „Schule. Neu denken.“ geht weiter')).toBeUndefined();
		expect(firstSentence('Sport für alle. Alle für Sport.')).toBeUndefined();
	});

	it('of a measure ends at a colon, a dash or a full stop', () => {
		for (const sign of [':', ' –', '.'])
			expect(nameAndText(`Lesekoffer${sign} Jede Klasse bekommt einen Koffer.`)).toEqual({
				title: 'Lesekoffer',
				text: 'Jede Klasse bekommt einen Koffer.'
			});
	});
});

describe('a heading', () => {
	it('names what everything below belongs to', () => {
		expect(aboutOf('Zu Leitlinie II: Freiräume')).toMatchObject({ kind: 'guideline' });
		expect(aboutOf('Zu Ziel „Alle lesen“')).toEqual({ about: 'Alle lesen', kind: 'goal' });
		expect(aboutOf('Zu Fuß in der Stadt')).toBeUndefined();
	});
});
