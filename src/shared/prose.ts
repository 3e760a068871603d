/**
 * Plain text with a little form: `## heading`, `### smaller heading`, paragraphs, `- list`, `1. list`,
 * `[label](address)`, `*emphasis*`, `**strong**`, `{placeholder}` and `[[what is still missing]]`.
 * Everything else is text, markup of any other language too.
 */
export type Block =
	| { readonly kind: 'heading'; readonly level: 2 | 3; readonly parts: readonly Inline[] }
	| { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
	| {
			readonly kind: 'list';
			readonly ordered: boolean;
			readonly items: readonly (readonly Inline[])[];
	  };

export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'gap'; readonly text: string }
	| { readonly kind: 'place'; readonly name: string }
	| { readonly kind: 'emphasis'; readonly parts: readonly Inline[] }
	| { readonly kind: 'strong'; readonly parts: readonly Inline[] }
	| { readonly kind: 'link'; readonly href: string; readonly parts: readonly Inline[] };

export function parseProse(text: string): readonly Block[] {
	const blocks: Block[] = [];
	for (const group of text.replaceAll(/\r\n?/g, '\n').split(/\n[ \t]*\n+/)) {
		let lines: string[] = [];
		const flush = () => {
			if (lines.length > 0) blocks.push(...blockOf(lines));
			lines = [];
		};
		for (const line of group.split('\n').map((one) => one.trim())) {
			const heading = /^(#{2,3}) +(.+)$/.exec(line);
			if (!heading) {
				if (line) lines.push(line);
				continue;
			}
			flush();
			blocks.push({
				kind: 'heading',
				level: heading[1]?.length === 3 ? 3 : 2,
				parts: parseInline(heading[2] ?? '')
			});
		}
		flush();
	}
	return blocks;
}

/** Lines without a blank one between them: a list, a paragraph, or one after the other. */
function blockOf(lines: readonly string[]): Block[] {
	const blocks: Block[] = [];
	let rest = [...lines];
	while (rest.length > 0) {
		const sort = sortOf(rest[0] ?? '');
		const until = rest.findIndex((line) => sortOf(line) !== sort);
		const own = rest.slice(0, until === -1 ? rest.length : until);
		rest = rest.slice(own.length);
		blocks.push(
			sort === 'text'
				? { kind: 'paragraph', parts: parseInline(own.join('\n')) }
				: { kind: 'list', ordered: sort === 'ordered', items: own.map(itemOf) }
		);
	}
	return blocks;
}

function sortOf(line: string): 'text' | 'bullets' | 'ordered' {
	if (/^[-*•] +\S/.test(line)) return 'bullets';
	return /^\d{1,3}[.)] +\S/.test(line) ? 'ordered' : 'text';
}

function itemOf(line: string): readonly Inline[] {
	return parseInline(line.replace(/^([-*•]|\d{1,3}[.)]) +/, ''));
}

/** What can begin a form within a line, in the order in which it is tried. */
const forms: readonly {
	readonly pattern: RegExp;
	readonly make: (match: RegExpExecArray, depth: number) => Inline | undefined;
}[] = [
	{ pattern: /\[\[([^[\]\n]{1,200})\]\]/y, make: ([, text = '']) => ({ kind: 'gap', text }) },
	{
		pattern: /\[([^[\]\n]{1,300})\]\(([^()\s]{1,500})\)/y,
		make([, label = '', href = ''], depth) {
			return isSafeAddress(href)
				? { kind: 'link', href, parts: parseInline(label, depth + 1) }
				: undefined;
		}
	},
	{ pattern: /\{([A-Za-z]{2,30})\}/y, make: ([, name = '']) => ({ kind: 'place', name }) },
	{
		pattern: /\*\*([^*\s](?:[^*]{0,1000}[^*\s])?)\*\*/y,
		make: ([, inner = ''], depth) => ({ kind: 'strong', parts: parseInline(inner, depth + 1) })
	},
	{
		pattern: /\*([^*\s](?:[^*]{0,1000}[^*\s])?)\*/y,
		make: ([, inner = ''], depth) => ({ kind: 'emphasis', parts: parseInline(inner, depth + 1) })
	}
];

function parseInline(text: string, depth = 0): readonly Inline[] {
	const parts: Inline[] = [];
	let plain = '';
	const flush = () => {
		if (plain) parts.push({ kind: 'text', text: plain });
		plain = '';
	};
	for (let at = 0; at < text.length;) {
		const found = depth < 3 && '[{*'.includes(text[at] ?? '') ? formAt(text, at, depth) : undefined;
		if (found) {
			flush();
			parts.push(found.part);
			at += found.length;
		} else {
			plain += text[at];
			at += 1;
		}
	}
	flush();
	return parts;
}

function formAt(
	text: string,
	at: number,
	depth: number
): { part: Inline; length: number } | undefined {
	for (const { pattern, make } of forms) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		const part = match && make(match, depth);
		if (match && part) return { part, length: match[0].length };
	}
	return undefined;
}

/** An address that only leads somewhere: nothing in it can be carried out. */
export function isSafeAddress(href: string): boolean {
	return /^(https?:\/\/[^\s]+|mailto:[^\s]+@[^\s]+|tel:\+?[\d-]+|\/(?![/\\])[^\s]*|#[\w-]+)$/i.test(
		href
	);
}

/** All placeholders and gaps of a text. */
export function namesIn(blocks: readonly Block[]): {
	readonly places: readonly string[];
	readonly gaps: readonly string[];
} {
	const all = blocks.flatMap((block) =>
		block.kind === 'list' ? block.items.flatMap((item) => flat(item)) : flat(block.parts)
	);
	return {
		places: all.flatMap((part) => (part.kind === 'place' ? [part.name] : [])),
		gaps: all.flatMap((part) => (part.kind === 'gap' ? [part.text] : []))
	};
}

/** The text with its placeholders filled in; what nobody can fill in shows as missing. Values stay values. */
export function fillPlaces(
	blocks: readonly Block[],
	fill: (name: string) => Inline | undefined
): readonly Block[] {
	const within = (parts: readonly Inline[]): readonly Inline[] =>
		parts.map((part) => {
			if (part.kind === 'place') return fill(part.name) ?? { kind: 'gap', text: part.name };
			return 'parts' in part ? { ...part, parts: within(part.parts) } : part;
		});
	return blocks.map((block) =>
		block.kind === 'list'
			? { ...block, items: block.items.map(within) }
			: { ...block, parts: within(block.parts) }
	);
}

function flat(parts: readonly Inline[]): readonly Inline[] {
	return parts.flatMap((part) => ('parts' in part ? [part, ...flat(part.parts)] : [part]));
}
