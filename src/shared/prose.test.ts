import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeAddress, namesIn, parseProse, type Block, type Inline } from './prose.ts';

describe('a text with a little form', () => {
	it('has headings, paragraphs, lists, links and emphasis', () => {
		const blocks = parseProse(
			'## Wer wir sind\nDie **Stadt** und *alle*.\n\n- eins\n- [zwei](/plan)\n\n1. erst\n2. dann'
		);
		expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'list']);
		expect(blocks[1]).toMatchObject({
			parts: [
				{ kind: 'text', text: 'Die ' },
				{ kind: 'strong', parts: [{ kind: 'text', text: 'Stadt' }] },
				{ kind: 'text', text: ' und ' },
				{ kind: 'emphasis' },
				{ kind: 'text', text: '.' }
			]
		});
		expect(blocks[2]).toMatchObject({ ordered: false, items: [[{}], [{ kind: 'link' }]] });
		expect(blocks[3]).toMatchObject({ ordered: true });
	});

	it('keeps markup of any other language as text', () => {
		const text = '<script>alert(1)</script> <img src=x onerror=y> # keine Überschrift';
		expect(parseProse(text)).toEqual([{ kind: 'paragraph', parts: [{ kind: 'text', text }] }]);
	});

	it('leads only to addresses in which nothing can be carried out', () => {
		for (const good of ['https://stadt.example/a', 'mailto:a@stadt.example', '/plan', '#teil-1'])
			expect(isSafeAddress(good)).toBe(true);
		for (const bad of ['javascript:alert(1)', '//boese.example', '/\\boese', 'data:text/html,x'])
			expect(isSafeAddress(bad)).toBe(false);
		const [block] = parseProse('[klick](javascript:alert(1))');
		expect(JSON.stringify(block)).not.toContain('"link"');
	});

	it('names its placeholders and what is still missing, also within a list', () => {
		const blocks = parseProse('Stadt {city}\n\n- [[Anschrift]]\n- **{contact}**');
		expect(namesIn(blocks)).toEqual({ places: ['city', 'contact'], gaps: ['Anschrift'] });
	});

	it('loses no letter, whatever was typed', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom('a', ' ', '\n', '*', '**', '[', ']', '(', ')', '{', '}', '#', '- ')
				),
				(pieces) => {
					const text = pieces.join('');
					const letters = (said: string) => said.replaceAll(/[^a]/g, '');
					expect(letters(spoken(parseProse(text)))).toBe(letters(text));
				}
			)
		);
	});
});

function spoken(blocks: readonly Block[]): string {
	return blocks
		.map((block) =>
			block.kind === 'list' ? block.items.map(inline).join('') : inline(block.parts)
		)
		.join('');
}

function inline(parts: readonly Inline[]): string {
	return parts
		.map((part) => {
			if (part.kind === 'place') return part.name;
			if ('text' in part) return part.text;
			return inline(part.parts) + (part.kind === 'link' ? part.href : '');
		})
		.join('');
}
