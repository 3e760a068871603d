import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainStart, compareHead, follow, isFault, type ChainLink } from './chain.ts';
import { entryHash, genesis, leafOf, type EntryBody } from './entry.ts';

function body(number: number, text: string): EntryBody {
	return {
		id: `e${number}`,
		at: '2017-03-08T16:00:00.000Z',
		act: 'test.say',
		what: 'said',
		subject: { kind: 'item', id: 'i1' },
		process: null,
		by: 'steering',
		byHash: null,
		data: { text },
		why: null
	};
}

function chainOf(texts: readonly string[]): ChainLink[] {
	let hash = genesis;
	return texts.map((text, index) => {
		const position = index + 1;
		const salt = `salt${index}`;
		const leaf = leafOf(salt, body(position, text));
		hash = entryHash(hash, position, leaf);
		return { position, leaf, hash, salt, body: body(position, text) };
	});
}

function walk(links: readonly ChainLink[]) {
	let state = chainStart;
	for (const link of links) {
		const next = follow(state, link);
		if (isFault(next)) return next;
		state = next;
	}
	return state;
}

const texts = fc.array(fc.string(), { minLength: 1, maxLength: 12 });

describe('the chain', () => {
	it('holds for any entries, also when some hide body and salt', () => {
		fc.assert(
			fc.property(texts, fc.nat(), (words, hidden) => {
				const links = chainOf(words).map(({ body: shown, salt, ...link }, index) =>
					index % 3 === hidden % 3 ? link : { ...link, body: shown, salt: salt ?? null }
				);
				expect(walk(links)).toEqual({ position: words.length, hash: links.at(-1)?.hash });
			})
		);
	});

	it('names the entry whose body was changed', () => {
		fc.assert(
			fc.property(texts, fc.nat(), (words, at) => {
				const links = chainOf(words);
				const index = at % links.length;
				const link = links[index];
				if (!link) return;
				links[index] = { ...link, body: body(index + 1, `${words[index]}!`) };
				expect(walk(links)).toEqual({ position: index + 1, fault: 'changed-body' });
			})
		);
	});

	it('names the entry that was exchanged for another with a fitting leaf', () => {
		const links = chainOf(['eins', 'zwei', 'drei']);
		const other = chainOf(['eins', 'ZWEI', 'drei'])[1];
		if (other) links[1] = other;
		expect(walk(links)).toEqual({ position: 3, fault: 'changed-hash' });
	});

	it('names the gap that a removed entry leaves', () => {
		const links = chainOf(['eins', 'zwei', 'drei']);
		links.splice(1, 1);
		expect(walk(links)).toEqual({ position: 2, fault: 'gap' });
	});

	it('notices that the end was cut off', () => {
		const links = chainOf(['eins', 'zwei']);
		const head = { position: 2, hash: links[1]?.hash ?? '' };
		const walked = walk(links.slice(0, 1));
		expect(isFault(walked) ? walked : compareHead(walked, head)).toEqual({
			position: 2,
			fault: 'head-differs'
		});
	});
});
