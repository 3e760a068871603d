import { describe, expect, it } from 'vitest';
import { fileTypeOf } from '#shared/file-type.ts';
import { decidePart, decidePublish, type Given } from './briefing.ts';
import { decideAnswer, decideHide, decidePassOn } from './expert-questions.ts';

const figure: Given = {
	kind: 'figure',
	text: null,
	source: 'Statistikstelle der Stadt',
	asOf: '2016-12-31',
	link: null,
	figures: 'Stadtteil;Praxen\nNord;3',
	hasFile: false
};

describe('a part of the briefing', () => {
	it('with figures needs its source and its date (S11)', () => {
		expect(decidePart(figure)).toMatchObject({
			ok: true,
			value: { heads: ['Stadtteil', 'Praxen'] }
		});
		expect(decidePart({ ...figure, source: null })).toMatchObject({
			fields: { source: 'source-needed' }
		});
		expect(decidePart({ ...figure, asOf: null })).toMatchObject({
			fields: { asOf: 'date-needed' }
		});
		expect(decidePart({ ...figure, figures: null })).toMatchObject({ reason: 'table-too-small' });
	});

	it('about a law says what it means here', () => {
		expect(decidePart({ ...figure, kind: 'law' })).toMatchObject({
			fields: { text: 'text-needed' }
		});
	});

	it('from the old concept says where it stands', () => {
		const old = { ...figure, kind: 'old', text: 'Ziel 3: …' } as const;
		expect(decidePart(old)).toMatchObject({ ok: true });
		expect(decidePart({ ...old, source: null })).toMatchObject({ reason: 'source-needed' });
	});

	it('with a file needs the file', () => {
		expect(decidePart({ ...figure, kind: 'file' })).toMatchObject({
			fields: { file: 'file-needed' }
		});
		expect(decidePart({ ...figure, kind: 'file', hasFile: true })).toMatchObject({ ok: true });
	});

	it('links only to pages of the web', () => {
		for (const link of ['javascript:alert(1)', 'data:text/html,x', 'ftp://stadt.example', 'stadt'])
			expect(decidePart({ ...figure, link })).toMatchObject({ fields: { link: 'not-a-link' } });
		expect(decidePart({ ...figure, link: 'https://stadt.example/zahlen' })).toMatchObject({
			ok: true
		});
	});
});

describe('a briefing', () => {
	it('goes out once, and never empty', () => {
		expect(decidePublish({ parts: 0, published: false })).toMatchObject({
			reason: 'briefing-empty'
		});
		expect(decidePublish({ parts: 2, published: false }).ok).toBe(true);
		expect(decidePublish({ parts: 2, published: true })).toMatchObject({
			reason: 'briefing-already-out'
		});
	});
});

describe('a question to experts', () => {
	it('is answered once by the expert, and may be corrected by the steering', () => {
		expect(decideAnswer({ state: 'passedOn', by: 'expert' }).ok).toBe(true);
		expect(decideAnswer({ state: 'answered', by: 'expert' })).toMatchObject({
			reason: 'question-answered'
		});
		expect(decideAnswer({ state: 'answered', by: 'steering' }).ok).toBe(true);
		expect(decideAnswer({ state: 'hidden', by: 'steering' })).toMatchObject({
			reason: 'question-hidden'
		});
	});

	it('may be passed on again until it is answered', () => {
		expect(decidePassOn('passedOn').ok).toBe(true);
		expect(decidePassOn('answered')).toMatchObject({ reason: 'question-answered' });
	});

	it('is hidden once', () => {
		expect(decideHide('answered').ok).toBe(true);
		expect(decideHide('hidden')).toMatchObject({ reason: 'question-hidden' });
	});
});

describe('a file', () => {
	const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

	it('is what its content says', () => {
		expect(fileTypeOf(bytes('%PDF-1.7 …'))).toMatchObject({ ending: 'pdf' });
		expect(fileTypeOf(bytes('\u0089PNG\r\n\u001A\n'))).toMatchObject({ mediaType: 'image/png' });
		expect(fileTypeOf(bytes(`PK\u0003\u0004${'.'.repeat(60)}word/document.xml`))).toMatchObject({
			ending: 'docx'
		});
	});

	it('that a browser or an office would run is none', () => {
		for (const text of ['<svg onload="x">', '<html>', 'MZ', '', '#!/bin/sh'])
			expect(fileTypeOf(bytes(text))).toBeUndefined();
		const macros = `PK\u0003\u0004${'.'.repeat(60)}word/document.xml word/vbaProject.bin`;
		expect(fileTypeOf(bytes(macros))).toBeUndefined();
	});
});
