import { similarity, stemsOf } from './similar.ts';

type KnownArea = { readonly id: string; readonly code: string; readonly title: string };

/** The area of the new process that is most like the field of the old concept; nothing where none is. */
export function areaFor(printed: string | null, areas: readonly KnownArea[]): string | null {
	if (printed === null) return null;
	const stems = stemsOf(printed);
	const [best] = areas
		.map(({ id, title }) => ({
			id,
			likeness: Math.max(similarity(stems, stemsOf(title)), shared(stems, stemsOf(title)))
		}))
		.sort((a, b) => b.likeness - a.likeness);
	return best && best.likeness >= 0.5 ? best.id : null;
}

/** "Wohnen" lies wholly within "Wohnen und Wohnumfeld". */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const least = Math.min(a.size, b.size);
	if (least === 0) return 0;
	return [...a].filter((stem) => b.has(stem)).length / least;
}
