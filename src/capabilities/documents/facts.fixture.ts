import { emptySheet } from '#drafting/measure-sheet/read-sheet.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';
import type { DocumentFacts, SourceItem, SourceLink } from './compile.ts';

export function item(
	facts: Partial<SourceItem> & Pick<SourceItem, 'id' | 'kind' | 'code'>
): SourceItem {
	return {
		areaId: null,
		state: 'consolidated',
		version: 1,
		title: `Titel ${facts.code ?? ''}`,
		text: `Text ${facts.code ?? ''}`,
		goalSheet: null,
		measureSheet: null,
		...facts
	};
}

export function link(fromId: string, toId: string): SourceLink {
	return { fromId, toId, benefit: `${fromId} nützt ${toId}` };
}

const sheet: MeasureSheet = {
	...emptySheet,
	...{ effect: 'Wirkt.', responsible: 'Fachgruppe', ends: '2019' }
};

/** Two areas, one guideline, two goals, five measures of which three belong in. */
export function factsOf(): DocumentFacts {
	const measure = (facts: Partial<SourceItem> & Pick<SourceItem, 'id' | 'code'>) =>
		item({ kind: 'measure', state: 'reviewed', areaId: 'a1', measureSheet: sheet, ...facts });
	return {
		head: {
			kind: 'draft',
			number: 1,
			title: 'Integrationskonzept',
			tagline: 'Gemeinsam',
			city: 'Beispielstadt',
			council: { name: 'Stadtverordnetenversammlung', short: 'SVV' },
			contactEmail: 'steuerung@beispiel.example',
			note: '',
			compiledOn: '2017-11-06',
			journal: { position: 7, hash: '0'.repeat(64) }
		},
		preface: null,
		areas: [
			{ id: 'a1', code: 'GE', title: 'Gesundheit' },
			{ id: 'a2', code: 'WO', title: 'Wohnen' }
		],
		items: [
			item({ id: 'l1', kind: 'guideline', code: 'L1' }),
			measure({ id: 'm1', code: 'M-GE-1', version: 2, text: 'Erster Absatz.\n\nZweiter Absatz.' }),
			measure({ id: 'm2', code: 'M-GE-2', state: 'reviewedWithConditions' }),
			measure({ id: 'm3', code: 'M-GE-3', state: 'notFeasible' }),
			measure({ id: 'm4', code: 'M-GE-4', state: 'inReview' }),
			measure({ id: 'm5', code: 'M-WO-1', areaId: 'a2' }),
			item({ id: 'z1', kind: 'goal', code: 'Z-GE-1', areaId: 'a1' }),
			item({ id: 'z2', kind: 'goal', code: 'Z-WO-1', areaId: 'a2' })
		],
		links: [
			...[link('z1', 'l1'), link('z2', 'l1'), link('m1', 'z1'), link('m2', 'z1')],
			...[link('m3', 'z1'), link('m4', 'z1'), link('m5', 'z2')]
		],
		traces: new Map(),
		dissents: [],
		reviews: new Map(),
		reasons: new Map([['m3', 'Das entscheidet das Land.']]),
		course: [],
		statistics: {
			contributions: { total: 0, takenUp: 0, channels: [] },
			comments: { total: 0, takenUp: 0 },
			questionnaires: { rounds: 0, sheets: 0 },
			people: { total: 0, organisations: 0, sectors: [] },
			reviews: { asked: 0, answered: 0, late: 0 },
			versions: 0
		}
	};
}
