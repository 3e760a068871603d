import { allow, refuse, type Decision } from '#shared/result.ts';

/** Something that is pointed to, by its code or draft number, and what is said about it. */
export type Reference = { readonly ref: string; readonly said: string };

/** Lines that go on with what the line before began stand back by this. */
const indent = '  ';
const beginning =
	/^((?:Entwurf|Draft)\s+\d+|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)\s*(?::[ \t]*(.*))?$/isu;

/** `Z-GE-3: Mehr Menschen werden verstanden.`, one in each line; the first is the main one. */
export function writeReferences(references: readonly Reference[]): string {
	return references
		.map(({ ref, said }) => `${ref}: ${said.replaceAll('\n', `\n${indent}`)}`)
		.join('\n');
}

/** Reads back exactly what `writeReferences` wrote, and what people write like it. */
export function readReferences(
	cell: string
): Decision<readonly Reference[], 'reference-unclear'> & { readonly about?: string } {
	const found: { ref: string; said: string }[] = [];
	for (const line of cell.split('\n')) {
		const last = found.at(-1);
		if (line.startsWith(indent) || line.trim() === '') {
			if (last) last.said += `\n${line.slice(indent.length)}`;
			else if (line.trim() !== '') return { ...refuse('reference-unclear'), about: line.trim() };
			continue;
		}
		const begun = beginning.exec(line.trimStart());
		if (!begun) return { ...refuse('reference-unclear'), about: line.trim() };
		found.push({ ref: (begun[1] ?? '').replaceAll(/\s+/g, ' '), said: begun[2] ?? '' });
	}
	return allow(found.map(({ ref, said }) => ({ ref, said: said.trim() })));
}
