import type { ItemKind } from '../items.ts';
import { emptySheet } from '../measure-sheet/read-sheet.ts';
import type { TreeItem, TreeLink } from './tree-item.ts';

const kinds: Readonly<Record<string, ItemKind>> = { L: 'guideline', Z: 'goal', M: 'measure' };

/** A published item known by its code, `Z-GE-1`; area and kind follow from it. */
export function item(code: string, more: Partial<TreeItem> = {}): TreeItem {
	const kind = kinds[code.charAt(0)] ?? 'goal';
	const [, area = null] = /^[ZM]-([A-Z]+)-/.exec(code) ?? [];
	return {
		...{ id: code, processId: 'p', kind, areaId: area, areaCode: area, code },
		...{ draftNumber: 1, rank: 0, state: 'draft', published: true, version: 1 },
		...{ title: `Titel ${code}`, text: `Text ${code}.`, versionAt: '2017-05-04T10:00:00.000Z' },
		goalSheet: null,
		measureSheet: kind === 'measure' ? emptySheet : null,
		...more
	};
}

/** `Z-GE-1 > L1`, the main link of each item first. */
export function links(...pairs: readonly string[]): readonly TreeLink[] {
	const count = new Map<string, number>();
	return pairs.map((pair) => {
		const [fromId = '', toId = ''] = pair.split(' > ');
		const rank = count.get(fromId) ?? 0;
		count.set(fromId, rank + 1);
		return { fromId, toId, benefit: `Nutzen für ${toId}.`, rank };
	});
}
