import { parseCsv, writeCsv } from '#shared/csv.ts';
import { emptySheet } from '../measure-sheet/read-sheet.ts';
import { readTable } from './columns.ts';
import type { CatalogueFacts, CatalogueItem } from './item.ts';

const common = {
	state: 'draft',
	published: true,
	version: 1,
	goalSheet: null,
	measureSheet: null
} as const;

/** A guideline, two goals, two measures and a draft, as a small process has them. */
export const items = {
	guideline: {
		...{ ...common, id: 'l1', kind: 'guideline', areaCode: null, code: 'L1', draftNumber: 1 },
		...{ title: 'Teilhabe', text: 'Alle gehören dazu.' }
	},
	goal: {
		...{ ...common, id: 'z1', kind: 'goal', areaCode: 'GE', code: 'Z-GE-1', draftNumber: 2 },
		...{ title: 'Verstehen', text: 'Ärzte verstehen ihre Patienten.' },
		goalSheet: { measuredBy: null }
	},
	other: {
		...{ ...common, id: 'z2', kind: 'goal', areaCode: 'GE', code: 'Z-GE-2', draftNumber: 3 },
		...{ title: 'Vorsorge', text: 'Vorsorge erreicht alle.' }
	},
	measure: {
		...{ ...common, id: 'm1', kind: 'measure', areaCode: 'GE', code: 'M-GE-1', draftNumber: 4 },
		...{ title: 'Sprachmittlung', text: 'Die Stadt vermittelt Sprachmittler.', version: 4 },
		measureSheet: { ...emptySheet, responsible: 'Gesundheitsamt', starts: '2018-Q1' }
	},
	second: {
		...{ ...common, id: 'm2', kind: 'measure', areaCode: 'GE', code: 'M-GE-2', draftNumber: 5 },
		...{ title: 'Schulung', text: 'Die Klinik schult.', state: 'inReview' }
	},
	draft: {
		...{ ...common, id: 'm3', kind: 'measure', areaCode: 'GE', code: null, draftNumber: 6 },
		...{ title: 'Faltblatt', text: 'Ein Faltblatt.', published: false }
	}
} as const satisfies Record<string, CatalogueItem>;

export const facts: CatalogueFacts = {
	items: Object.values(items),
	links: [
		{ id: 'k1', fromId: 'z1', toId: 'l1', benefit: 'Wer versteht, kommt wieder.', rank: 0 },
		{ id: 'k2', fromId: 'm1', toId: 'z1', benefit: 'Mehr Menschen\nwerden verstanden.', rank: 0 }
	],
	dependencies: [{ id: 'd1', fromId: 'm3', onId: 'm1', reason: 'Erst vermitteln.' }],
	areas: [
		{ id: 'a1', code: 'GE', title: 'Gesundheit' },
		{ id: 'a2', code: 'WO', title: 'Wohnen' }
	]
};

/** A table that went out as CSV and comes back. */
export function broughtBack(rows: readonly (readonly string[])[]) {
	const table = readTable(parseCsv(writeCsv(rows)));
	if (!table.ok) throw new Error(table.reason);
	return table.value;
}
