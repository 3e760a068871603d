import {
	decideWordVersion,
	isGone,
	itemKinds,
	type DevelopmentState,
	type ItemKind
} from '../items.ts';
import type { Dependency } from '../measure-sheet/dependencies.ts';
import { columnKeys, folded, type CatalogueTable, type Cells, type ColumnKey } from './columns.ts';
import { cellWriter, type CatalogueNames } from './export-rows.ts';
import { fault, type CellChange, type Fault } from './findings.ts';
import { findByRef, refOf, type CatalogueFacts, type CatalogueItem } from './item.ts';
import {
	checkDependencies,
	planDependencies,
	planLinks,
	readPointed,
	type DependencyPlan,
	type LinkPlan,
	type Pointing
} from './plan-references.ts';
import { planWording, wordingDiffers, type Wording } from './plan-wording.ts';

export type PlannedRow = {
	/** The line of the file. */
	readonly line: number;
	/** What the line is about, as the file or the work calls it. */
	readonly ref: string;
	readonly title: string;
	readonly itemId: string | null;
	readonly outcome: 'same' | 'changed' | 'new' | 'refused';
	readonly changes: readonly CellChange[];
	readonly faults: readonly Fault[];
	/** Somebody wrote another state into the file; it is decided elsewhere and stays. */
	readonly stateIgnored: boolean;
	readonly act: RowAct | null;
};

/** What taking a line means. */
export type RowAct = {
	readonly item: CatalogueItem | null;
	readonly kind: ItemKind;
	readonly areaId: string | null;
	readonly wording: Wording;
	/** The state that the next version brings; null where the wording stays. */
	readonly next: DevelopmentState | null;
	/** Why, in the words of the line; else those of the whole file hold. */
	readonly reason: string | null;
	readonly links: Pick<LinkPlan, 'ended' | 'begun'>;
	readonly dependencies: {
		readonly ended: readonly string[];
		readonly begun: readonly { readonly onId: string; readonly reason: string }[];
	};
};

export type CatalogueNaming = {
	/** How an export writes them. */
	readonly written: CatalogueNames;
	/** In every language that a file may be in. */
	readonly known: readonly CatalogueNames[];
};

type Draft = {
	readonly row: Omit<PlannedRow, 'outcome' | 'faults' | 'act'>;
	readonly faults: Fault[];
	readonly act: RowAct;
	readonly pointing: Pointing;
	readonly dependencies: DependencyPlan;
	readonly edited: boolean;
};

const mostReason = 1000;

/**
 * What a file would do, line by line, with nothing done yet. With `only`, as if it held those lines alone:
 * what one line needs of another must be chosen with it.
 */
export function planImport(
	table: CatalogueTable,
	facts: CatalogueFacts,
	naming: CatalogueNaming,
	only?: ReadonlySet<number>
): readonly PlannedRow[] {
	const write = cellWriter(facts, naming.written);
	const seen = new Map<string, number>();
	const drafts = table.lines
		.filter(({ line }) => only?.has(line) ?? true)
		.map(({ line, cells }) => draftRow({ table, facts, naming, write, seen }, line, cells));
	const ending = new Set(
		drafts.flatMap(({ dependencies, faults }) =>
			faults.length > 0 ? [] : dependencies.ended.map(({ id }: Dependency) => id)
		)
	);
	const edges = facts.dependencies.filter(({ id }) => !ending.has(id)).map((one) => ({ ...one }));
	return drafts.map((draft): PlannedRow => {
		const { row, act, edited } = draft;
		const faults =
			draft.faults.length > 0
				? draft.faults
				: checkDependencies(draft.pointing, draft.dependencies.begun, edges);
		if (faults.length > 0) return { ...row, faults, outcome: 'refused', act: null };
		if (!edited) return { ...row, changes: [], faults, outcome: 'same', act: null };
		return { ...row, faults, outcome: act.item ? 'changed' : 'new', act };
	});
}

type Context = {
	readonly table: CatalogueTable;
	readonly facts: CatalogueFacts;
	readonly naming: CatalogueNaming;
	readonly write: (item: CatalogueItem) => Cells;
	/** Item → the line that names it first. */
	readonly seen: Map<string, number>;
};

function draftRow(context: Context, line: number, cells: readonly string[]): Draft {
	const { table, facts, naming, write, seen } = context;
	const told = new Map(table.columns.flatMap((key, at) => (key ? [[key, tidy(cells[at])]] : [])));
	const code = told.get('code') ?? '';
	const item = code === '' ? null : (findByRef(facts.items, code) ?? null);
	const present = item ? tidied(write(item)) : noCells;
	const given = Object.fromEntries(
		columnKeys.map((key) => [key, told.get(key) ?? present[key]])
	) as Cells;
	const faults: Fault[] = [];
	const { kind, areaId } = item ? keepPlace(item, given, present) : newPlace();
	const pointing: Pointing = item ?? {
		...{ id: `line ${line}`, kind, state: 'draft', published: false }
	};
	if (code !== '' && !item) faults.push(fault('code-unknown', 'code', code));
	if (item) {
		const before = seen.get(item.id);
		if (before !== undefined) faults.push(fault('listed-twice', 'code', before));
		else seen.set(item.id, line);
	}
	const { wording, faults: wrong } = planWording(kind, given, present, item);
	const links = refer('serves', (wanted) => planLinks(pointing, held('links'), wanted));
	const needs = refer('needsFirst', (wanted) => planDependencies(held('dependencies'), wanted));
	const linksDiffer = (links?.ended.length ?? 0) + (links?.begun.length ?? 0) > 0;
	const needsDiffer = (needs?.ended.length ?? 0) + (needs?.begun.length ?? 0) > 0;
	const differs = item ? wordingDiffers(item, wording) : true;
	const edited = differs || linksDiffer || needsDiffer;
	const changes = changesOf();
	let next: DevelopmentState | null = null;
	if (code === '' || item) faults.push(...wrong);
	if (item && (edited || changes.length > 0)) decideChange(item);
	if (given.reason.length > mostReason) faults.push(fault('too-long', 'reason'));
	return {
		row: {
			...{ line, ref: item ? refOf(item) : code, title: given.title, itemId: item?.id ?? null },
			changes,
			stateIgnored: item !== null && !sameWord('states', item.state, given.state)
		},
		faults,
		act: {
			...{ item, kind, areaId, wording, next, reason: given.reason || null },
			links: { ended: links?.ended ?? [], begun: links?.begun ?? [] },
			dependencies: {
				ended: (needs?.ended ?? []).map(({ id }) => id),
				begun: (needs?.begun ?? []).map((one) => ({ onId: one.item.id, reason: one.reason }))
			}
		},
		...{ pointing, dependencies: needs ?? { ended: [], begun: [] }, edited }
	};

	function held<Name extends 'links' | 'dependencies'>(of: Name): CatalogueFacts[Name] {
		const all: readonly { readonly fromId: string }[] = facts[of];
		return all.filter(({ fromId }) => fromId === item?.id) as unknown as CatalogueFacts[Name];
	}

	function refer<Plan extends object>(
		column: 'serves' | 'needsFirst',
		plan: (wanted: ReturnType<typeof readPointed>['pointed']) => Plan
	): Plan | undefined {
		if (given[column] === present[column]) return undefined;
		const read = readPointed(column, given[column], facts.items);
		const planned = plan(read.pointed);
		// What cannot be read says nothing about what should end.
		if (read.faults.length > 0) faults.push(...read.faults);
		else if ('faults' in planned) faults.push(...(planned.faults as readonly Fault[]));
		return planned;
	}

	/** An existing item stays what it is and where it is. */
	function keepPlace(known: CatalogueItem, now: Cells, before: Cells) {
		if (now.kind !== '' && !sameWord('kinds', known.kind, now.kind))
			faults.push(fault('kind-stays', 'kind', before.kind));
		if (folded(now.area) !== folded(before.area) && areaOf(now.area)?.code !== known.areaCode)
			faults.push(fault('area-stays', 'area', before.area));
		return { kind: known.kind, areaId: null };
	}

	function newPlace(): { kind: ItemKind; areaId: string | null } {
		const kindMeant = itemKinds.find((one) => sameWord('kinds', one, given.kind));
		if (code !== '') return { kind: kindMeant ?? 'measure', areaId: null };
		if (!kindMeant) faults.push(fault('kind-unknown', 'kind', given.kind));
		if (given.version !== '') faults.push(fault('code-missing', 'version', given.version));
		const area = areaOf(given.area);
		if (kindMeant === 'guideline' && given.area !== '')
			faults.push(fault('area-of-guideline', 'area', given.area));
		else if (kindMeant !== 'guideline' && !area)
			faults.push(fault(given.area === '' ? 'area-missing' : 'area-unknown', 'area', given.area));
		return { kind: kindMeant ?? 'measure', areaId: area?.id ?? null };
	}

	function areaOf(name: string) {
		const meant = folded(name);
		return facts.areas.find(
			(area) => meant !== '' && (folded(area.code) === meant || folded(area.title) === meant)
		);
	}

	function sameWord(of: 'kinds' | 'states', key: string, said: string): boolean {
		return naming.known.some(
			(names) => folded((names[of] as Readonly<Record<string, string>>)[key] ?? '') === folded(said)
		);
	}

	/** May it change now, and was the file made from what holds now? */
	function decideChange(known: CatalogueItem): void {
		if (isGone(known.state)) return void faults.push(fault('already-gone', 'code'));
		const version = /^\d{1,6}$/.test(given.version) ? Number(given.version) : null;
		if (!told.get('version')) faults.push(fault('version-missing', 'version'));
		else if (version === null || version > known.version)
			faults.push(fault('version-unknown', 'version', given.version));
		else if (version < known.version) faults.push(fault('file-older', 'version', known.version));
		if (!differs) return;
		const textDiffers = wording.title !== known.title || wording.text !== known.text;
		const decision = decideWordVersion(known, { differs, textDiffers });
		if (decision.ok) next = decision.value.next;
		else faults.push(fault(decision.reason, textDiffers ? 'text' : null));
	}

	function changesOf(): readonly CellChange[] {
		if (code !== '' && !item) return [];
		const fixed: readonly ColumnKey[] = ['code', 'kind', 'area', 'state', 'version', 'reason'];
		const shown = item ? columnKeys.filter((key) => !fixed.includes(key)) : columnKeys;
		return shown.flatMap((column) =>
			given[column] === present[column]
				? []
				: [{ column, before: present[column], after: given[column] }]
		);
	}
}

const noCells = Object.fromEntries(columnKeys.map((key) => [key, ''])) as Cells;

function tidied(cells: Cells): Cells {
	return Object.fromEntries(columnKeys.map((key) => [key, tidy(cells[key])])) as Cells;
}

/** Line ends of other systems, and white space around, change nothing. */
function tidy(cell: string | undefined): string {
	return (cell ?? '').replaceAll(/\r\n?/g, '\n').trim();
}
