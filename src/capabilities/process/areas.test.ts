import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAreas } from './areas.ts';
import { template } from './templates/planungskonzept-2016.ts';

function areasOf(...lines: string[]) {
	const decided = decideAreas(lines.join('\n'), template);
	if (!decided.ok) throw new Error(decided.reason);
	return decided.value;
}
const codesOf = (...lines: string[]) => areasOf(...lines).map(({ code }) => code);
const refusalOf = (...lines: string[]) => {
	const decided = decideAreas(lines.join('\n'), template);
	return decided.ok ? undefined : decided.fields;
};
const numbered = (count: number) =>
	Array.from({ length: count }, (_, place) => `Bereich ${place + 1}`);

describe('the areas of a new process', () => {
	it('are those of the template where nothing is written', () => {
		expect(areasOf('')).toEqual(template.areas);
		expect(areasOf('  ', '')).toEqual(template.areas);
	});

	it('stand in the order in which they are written, one a line', () => {
		expect(areasOf('Sport', '', '  Natur   und Umwelt ').map(({ title }) => title)).toEqual([
			'Sport',
			'Natur und Umwelt'
		]);
	});

	it('keep key, code and short title where the template knows the title', () => {
		expect(areasOf('wohnen und unterkunft', 'Gesundheit')).toEqual([
			{ key: 'housing', code: 'WO', title: 'Wohnen und Unterkunft', short: 'Wohnen' },
			{ key: 'health', code: 'GE', title: 'Gesundheit', short: 'Gesundheit' }
		]);
	});

	it('take the code that is written, also for what the template knows', () => {
		expect(areasOf('NU: Natur', 'GH: Gesundheit')).toMatchObject([
			{ key: 'natur', code: 'NU', title: 'Natur' },
			{ key: 'health', code: 'GH', title: 'Gesundheit' }
		]);
	});

	it('may have a colon in the title', () => {
		expect(areasOf('Wohnen: Miete und Bau')).toMatchObject([
			{ code: 'WM', title: 'Wohnen: Miete und Bau' }
		]);
	});
});

describe('the code of a new area', () => {
	it('comes from two words, or from the beginning of one', () => {
		expect(codesOf('Natur und Umwelt', 'Sport')).toEqual(['NU', 'SP']);
	});

	it('spells umlauts out and leaves accents away', () => {
		expect(codesOf('Übergänge', 'Öffentlicher Ärger', 'Énergie')).toEqual(['UE', 'OA', 'EN']);
	});

	it('is the next free one where that is taken', () => {
		expect(codesOf('Sport', 'Spiel', 'Spaß', 'Gesundheit', 'Gewerbe')).toEqual([
			...['SP', 'SI', 'SA', 'GE', 'GW']
		]);
	});

	it('leaves the codes to those who wrote them, further down too', () => {
		expect(codesOf('Sport', 'SP: Spiel', 'Gewerbe', 'Gesundheit')).toEqual([
			...['SO', 'SP', 'GW', 'GE']
		]);
	});

	it('is found for a title without Latin letters', () => {
		expect(areasOf('صحة', '2030')).toMatchObject([
			{ key: 'area', code: 'AA', short: 'صحة' },
			{ key: 'area-2030', code: 'AB' }
		]);
	});
});

describe('the key and the short title of a new area', () => {
	it('come from the title', () => {
		expect(areasOf('Öffentlicher Raum')).toMatchObject([
			{ key: 'oeffentlicher-raum', short: 'Öffentlicher Raum' }
		]);
	});

	it('do not take the key of a phase or a step', () => {
		expect(areasOf('Start', 'Kickoff')).toMatchObject([{ key: 'start-2' }, { key: 'kickoff-2' }]);
	});

	it('end with a word after 24 characters at most, never with “und”', () => {
		expect(areasOf('Bildung, Kultur und Sport für alle')[0]?.short).toBe('Bildung, Kultur');
		expect(areasOf('Nachbarschaftshilfe und Ehrenamt')[0]?.short).toBe('Nachbarschaftshilfe');
		expect(areasOf('Grundstücksverkehrsgenehmigung')[0]?.short).toBe('Grundstücksverkehrsgene…');
	});

	it('tell two areas apart', () => {
		const titles = ['Kultur in der Innenstadt am Abend', 'Kultur in der Innenstadt am Morgen'];
		expect(areasOf(...titles).map(({ short }) => short)).toEqual([
			'Kultur in der Innenstadt',
			'Kultur in der Innenstadt (KU)'
		]);
	});
});

describe('the areas are refused', () => {
	it('when they are more than 20', () => {
		expect(areasOf(...numbered(20))).toHaveLength(20);
		expect(refusalOf(...numbered(21))).toEqual({ areas: 'too-many-areas' });
	});

	it('when a title is there twice', () => {
		expect(refusalOf('Sport', 'SO: sport')).toEqual({ areas: 'area-twice' });
	});

	it('when a code is there twice, also one of the template', () => {
		expect(refusalOf('SP: Sport', 'SP: Spiel')).toEqual({ areas: 'area-code-twice' });
		expect(refusalOf('GE: Gewerbe', 'Gesundheit')).toEqual({ areas: 'area-code-twice' });
	});

	it.each(['sp: Sport', 'S: Sport', 'SPO: Sport', 'S1: Sport', 'ÄÖ: Sport', ': Sport', 'SP:'])(
		'when a code is not two capital letters before a title: %s',
		(line) => {
			expect(refusalOf(line)).toEqual({ areas: 'not-an-area-code' });
		}
	);

	it('when a title is longer than 120 characters', () => {
		expect(areasOf('a'.repeat(120))).toHaveLength(1);
		expect(refusalOf('a'.repeat(121))).toEqual({ areas: 'area-too-long' });
	});
});

it('whatever is written, each area has a key, a code and a short title of its own, as a template’s file asks', () => {
	const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Sport', 'Spiel 1', 'Ü'));
	fc.assert(
		fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
			const decided = decideAreas(lines.join('\n'), template);
			if (!decided.ok) return;
			for (const field of ['key', 'code', 'short'] as const)
				expect(new Set(decided.value.map((area) => area[field])).size).toBe(decided.value.length);
			for (const { key, code, short } of decided.value) {
				expect(key).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
				expect(code).toMatch(/^[A-Z]{2}$/);
				expect(short.length).toBeLessThanOrEqual(40);
			}
		})
	);
});
