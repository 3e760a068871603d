import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, writeAtom } from './atom.ts';

const feed = {
	id: '0189aaaa-0000-7000-8000-000000000001',
	title: 'Journal: Konzept & mehr',
	subtitle: 'Jede öffentliche Änderung',
	author: 'Beispielstadt',
	language: 'de',
	self: 'https://konzept.example/konzept-2017/journal.atom',
	page: 'https://konzept.example/konzept-2017/journal',
	entries: [
		{
			id: '0189aaaa-0000-7000-8000-000000000002',
			at: '2017-05-02T08:00:00.000Z',
			title: 'Ein Beitrag ist veröffentlicht.',
			content: 'Ein Beitrag ist veröffentlicht.\n5 < 6 & "7"',
			url: 'https://konzept.example/konzept-2017/journal?vor=8#e-7'
		}
	]
};

describe('what changed, for feed readers', () => {
	it('is a feed whose ids stay when the address changes', () => {
		expect(writeAtom(feed).split('\n')).toEqual([
			'<?xml version="1.0" encoding="utf-8"?>',
			'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
			'<id>urn:uuid:0189aaaa-0000-7000-8000-000000000001</id>',
			'<title>Journal: Konzept &amp; mehr</title>',
			'<subtitle>Jede öffentliche Änderung</subtitle>',
			'<updated>2017-05-02T08:00:00.000Z</updated>',
			'<author><name>Beispielstadt</name></author>',
			'<link rel="self" type="application/atom+xml" href="https://konzept.example/konzept-2017/journal.atom"/>',
			'<link rel="alternate" type="text/html" href="https://konzept.example/konzept-2017/journal"/>',
			'<entry>',
			'<id>urn:uuid:0189aaaa-0000-7000-8000-000000000002</id>',
			'<title>Ein Beitrag ist veröffentlicht.</title>',
			'<published>2017-05-02T08:00:00.000Z</published>',
			'<updated>2017-05-02T08:00:00.000Z</updated>',
			'<link rel="alternate" type="text/html" href="https://konzept.example/konzept-2017/journal?vor=8#e-7"/>',
			'<content type="text">Ein Beitrag ist veröffentlicht.',
			'5 &lt; 6 &amp; &quot;7&quot;</content>',
			'</entry>',
			'</feed>',
			''
		]);
	});

	it('is as old as its newest entry, and never younger for being asked for', () => {
		expect(writeAtom({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00.000Z<');
	});

	it('keeps whatever people write, and nothing of it becomes markup', () => {
		const any = fc
			.array(fc.integer({ min: 0, max: 0xffff }))
			.map((codes) => String.fromCharCode(...codes).toWellFormed());
		const awkward = fc.constantFrom(']]>', '&lt;', '<b>', 'a\r\nb', '\0');
		fc.assert(
			fc.property(fc.oneof(any, awkward), (text) => {
				const escaped = escapeXml(text);
				expect(escaped).not.toMatch(/[<>"']|(?![\t\n])\p{Cc}/u);
				const kept = text.replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '');
				expect(unescape(escaped)).toBe(kept);
			})
		);
	});
});

const signs: Readonly<Record<string, string>> = {
	...{ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#13': '\r' }
};

function unescape(text: string): string {
	return text.replaceAll(/&([^;]+);/g, (_, name: string) => signs[name] ?? '?');
}
