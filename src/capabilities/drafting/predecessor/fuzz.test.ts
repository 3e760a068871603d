import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { predecessorWords } from './words.ts';
import { readConcept } from './read-concept.ts';
import { docxOf, bold, h, li, p, table } from './old-concept.fixture.ts';

const refusals: Readonly<Record<string, string>> = predecessorWords.de.refusals;

/** Proposals, or a reason that has a sentence; never a fault. */
function isAnswered(bytes: Uint8Array): boolean {
	const read = readConcept(bytes);
	if (!read.ok) return refusals[read.reason] !== undefined;
	return read.value.every(
		({ title, parent, text }, at) =>
			title !== '' &&
			title.length <= 400 &&
			text.length <= 9000 &&
			parent !== at &&
			(parent === null || parent < read.value.length)
	);
}

const words = fc.constantFrom(
	...[
		'Ziel',
		'Maßnahme',
		'Leitlinie',
		'1.1',
		'M 3',
		':',
		'-',
		'\n',
		'\t',
		'|',
		'#',
		'**',
		'Verantwortlich:',
		'Handlungsfeld',
		' ',
		'wird'
	],
	...[
		'Ziele',
		'Maßnahmen',
		'1.',
		'a)',
		'…… 4',
		'---',
		'zu',
		'(zu Ziel 1)',
		'Ende.',
		'Anhang',
		's. o.',
		'„',
		'“',
		'Stand',
		'&',
		'<w:p>'
	]
);

describe('reading any file', () => {
	it('answers random bytes', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), isAnswered), { numRuns: 300 });
	});

	it('answers any text', () => {
		fc.assert(
			fc.property(
				fc.array(words, { maxLength: 120 }).map((all) => strToU8(all.join(' '))),
				isAnswered
			),
			{ numRuns: 300 }
		);
	});

	it('answers documents with anything in them', () => {
		const body = fc.array(words, { maxLength: 60 }).map((all) => all.join(' '));
		const inDocument = body.map((text) =>
			zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${text}<w:p><w:r><w:t>${text}`) })
		);
		fc.assert(fc.property(inDocument, isAnswered), { numRuns: 150 });
	});

	it('answers damaged documents', async () => {
		const whole = await docxOf([
			h(1, 'Handlungsfeld 1: Wohnen'),
			h(2, 'Ziel 1: Wohnungen'),
			bold('Maßnahme 1.1: ', 'Lotsen'),
			li('Punkt'),
			p('Verantwortlich: Amt'),
			table([
				['Nr.', 'Maßnahme', 'Zuständig'],
				['1', 'Lotsen', 'Amt']
			])
		]);
		expect(isAnswered(whole)).toBe(true);
		const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
			minLength: 1,
			maxLength: 30
		});
		const broken = fc.tuple(damage, fc.option(fc.nat(whole.length))).map(([bytes, end]) => {
			const copy = whole.slice();
			for (const [at, byte] of bytes) copy[at] = byte;
			return copy.slice(0, end ?? copy.length);
		});
		fc.assert(fc.property(broken, isAnswered), { numRuns: 300 });
	});
});
