import type { Day } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import { readFigureTable, type FigureTable } from './figure-table.ts';

/** Phase A of a group (S11): figures, the legal framework, what the old concept says; and files. */
export const partKinds = ['figure', 'law', 'old', 'file'] as const;
export type PartKind = (typeof partKinds)[number];

/** One part of what a group knows before it meets. */
export type BriefingPart = {
	readonly id: string;
	readonly processId: string;
	/** Null for what concerns all areas. */
	readonly areaId: string | null;
	readonly kind: PartKind;
	readonly title: string;
	readonly text: string | null;
	/** Who says so; a figure or an excerpt without its source is hearsay. */
	readonly source: string | null;
	/** The day to which figures or a law belong. */
	readonly asOf: Day | null;
	readonly link: string | null;
	readonly figures: FigureTable | null;
	readonly file: {
		readonly name: string;
		readonly mediaType: string;
		readonly size: number;
	} | null;
};

/** Ten megabytes: a long report with pictures. */
export const largestFile = 10 * 1024 * 1024;

export type Given = {
	readonly kind: PartKind;
	readonly text: string | null;
	readonly source: string | null;
	readonly asOf: Day | null;
	readonly link: string | null;
	/** The table as it was pasted. */
	readonly figures: string | null;
	/** A new file, or the one that is there. */
	readonly hasFile: boolean;
};

type Fault = 'source-needed' | 'date-needed' | 'text-needed' | 'file-needed' | 'not-a-link';
type TableFault = Extract<ReturnType<typeof readFigureTable>, { ok: false }>['reason'];

/** What each kind needs: figures source and date (S11), a law its meaning, an excerpt where it stands. */
export function decidePart(given: Given): Decision<FigureTable | null, Fault | TableFault> {
	const missing = needs[given.kind].filter((need) => !given[need]);
	const table = given.kind === 'figure' ? readFigureTable(given.figures ?? '') : allow(null);
	const wrong: [field: string, reason: Fault | TableFault][] = [
		...(table.ok ? [] : [['figures', table.reason] as [string, TableFault]]),
		...missing.map((need): [string, Fault] => [fieldOf[need], faultOf[need]]),
		...(given.link && !isWebAddress(given.link) ? [['link', 'not-a-link'] as [string, Fault]] : [])
	];
	const [first] = wrong;
	return first ? refuse(first[1], Object.fromEntries(wrong)) : table;
}

const needs = {
	figure: ['source', 'asOf'],
	law: ['text'],
	old: ['text', 'source'],
	file: ['hasFile']
} as const;
const faultOf = {
	source: 'source-needed',
	asOf: 'date-needed',
	text: 'text-needed',
	hasFile: 'file-needed'
} as const;
const fieldOf = { source: 'source', asOf: 'asOf', text: 'text', hasFile: 'file' } as const;

/** A briefing with nothing in it would be a promise; one that is out stays out. */
export function decidePublish(facts: {
	readonly parts: number;
	readonly published: boolean;
}): Decision<null, 'briefing-empty' | 'briefing-already-out'> {
	if (facts.published) return refuse('briefing-already-out');
	return facts.parts === 0 ? refuse('briefing-empty') : allow(null);
}

function isWebAddress(text: string): boolean {
	return /^https?:\/\/[^\s/]+\.[^\s/]+/.test(text);
}
