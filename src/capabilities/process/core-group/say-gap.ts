import type { Gap } from './composition.ts';
import type { coreGroupWords } from './words.ts';

/** A gap in words: "noch niemand aus dem Ehrenamt im Bereich Gesundheit". */
export function sayGap(
	gap: Gap,
	words: (typeof coreGroupWords)['de']['gaps'],
	areaTitle: (areaId: string) => string
): string {
	switch (gap.kind) {
		case 'sector':
			return words.sector(words.from[gap.sector]);
		case 'area':
			return words.area(areaTitle(gap.areaId));
		case 'cell':
			return words.cell(words.from[gap.sector], areaTitle(gap.areaId));
		case 'size':
			return words.size(gap.missing);
	}
}
