import * as v from 'valibot';
import { id, line, maybe, prose } from '#shared/inputs.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import {
	decideConsolidate,
	decideLink,
	decidePublishItem,
	decideWordVersion,
	type DevelopmentState,
	type ItemKind
} from '../items.ts';
import { nextRank } from '../measure-sheet/links.ts';
import { completeSheet } from '../measure-sheet/read-sheet.ts';
import { endsBeforeStart, readTime } from '../measure-sheet/times.ts';
import { missingIn } from '../readiness.ts';
import { competences, priorities, type GoalSheet, type MeasureSheet } from '../sheet.ts';
import { decideDiscard } from './drop.ts';
import type { StructureFacts } from './merge.ts';

export const sheetEdits = ['responsible', 'priority', 'ends', 'competence'] as const;
export const edits = [...sheetEdits, 'area', 'link', 'publish', 'agree', 'discard'] as const;
export type EditName = (typeof edits)[number];

/** One change for several items at once; of the values only that of the chosen change counts. */
export const EditFields = {
	what: v.picklist(edits, 'missing'),
	areaId: maybe(id()),
	responsible: maybe(line(200)),
	priority: maybe(v.picklist(priorities, 'unknown')),
	ends: maybe(
		v.pipe(
			v.string(),
			v.check((text) => readTime(text) !== undefined, 'not-a-time-span'),
			v.transform((text) => readTime(text) ?? text)
		)
	),
	competence: maybe(v.picklist(competences, 'unknown')),
	servesId: maybe(id()),
	benefit: maybe(prose(600))
};
export const EditInput = v.object(EditFields);
export type Edit = v.InferOutput<typeof EditInput>;

const fieldsOf: Readonly<Record<EditName, readonly (keyof Edit)[]>> = {
	...{ responsible: ['responsible'], priority: ['priority'], ends: ['ends'] },
	...{ competence: ['competence'], area: ['areaId'], link: ['servesId', 'benefit'] },
	...{ publish: [], agree: [], discard: [] }
};

/** What the chosen change still needs to be told. */
export function missingFields(edit: Edit): readonly (keyof Edit)[] {
	return fieldsOf[edit.what].filter((field) => edit[field] === null);
}

export type EditFacts = StructureFacts & {
	readonly areaId: string | null;
	readonly goalSheet: GoalSheet | null;
	readonly measureSheet: MeasureSheet | null;
	/** What it serves today. */
	readonly upward: readonly {
		readonly toId: string;
		readonly benefit: string;
		readonly rank: number;
	}[];
};

export type Change =
	| { readonly kind: 'sheet'; readonly sheet: MeasureSheet; readonly next: DevelopmentState }
	| { readonly kind: 'area'; readonly areaId: string }
	| { readonly kind: 'link'; readonly rank: number }
	| { readonly kind: 'publish' }
	| { readonly kind: 'state'; readonly next: 'consolidated' | 'discarded' };

/** What the change means for one item: the same rules as where it is changed alone. */
export function decideEdit(
	item: EditFacts,
	edit: Edit,
	/** What all are to serve. */
	target: { readonly kind: ItemKind; readonly state: DevelopmentState } | undefined
): Decision<Change> {
	switch (edit.what) {
		case 'area':
			return decideArea(item, edit.areaId);
		case 'link':
			return decideNewLink(item, edit, target);
		case 'publish': {
			const decision = decidePublishItem(item, { upward: item.upward.length });
			return decision.ok ? allow({ kind: 'publish' }) : decision;
		}
		case 'agree': {
			const missing = missingIn({ ...item, benefits: item.upward.map(({ benefit }) => benefit) });
			const decision = decideConsolidate(item, { roundOpen: item.roundOpen, missing });
			return decision.ok ? allow({ kind: 'state', next: 'consolidated' }) : decision;
		}
		case 'discard': {
			const decision = decideDiscard(item);
			return decision.ok ? allow({ kind: 'state', next: 'discarded' }) : decision;
		}
		case 'responsible':
		case 'priority':
		case 'ends':
		case 'competence':
			return decideSheet(item, edit, edit.what);
	}
}

/** The code carries the area, so only what has none yet can move to another. */
function decideArea(item: EditFacts, areaId: string | null): Decision<Change> {
	if (item.kind === 'guideline') return refuse('for-all-areas');
	if (item.published) return refuse('area-in-code');
	if (item.roundOpen) return refuse('round-still-open');
	if (!areaId || areaId === item.areaId) return refuse('nothing-changes');
	return allow({ kind: 'area', areaId });
}

function decideNewLink(
	item: EditFacts,
	edit: Edit,
	target: { readonly kind: ItemKind; readonly state: DevelopmentState } | undefined
): Decision<Change> {
	if (!target) return refuse('not-found');
	const decision = decideLink({
		...{ from: item.kind, to: target.kind },
		alreadyLinked: item.upward.some(({ toId }) => toId === edit.servesId)
	});
	return decision.ok ? allow({ kind: 'link', rank: nextRank(item.upward) }) : decision;
}

function decideSheet(
	item: EditFacts,
	edit: Edit,
	field: (typeof sheetEdits)[number]
): Decision<Change> {
	if (item.kind !== 'measure') return refuse('only-measures');
	const before = completeSheet(item.measureSheet ?? {});
	const sheet: MeasureSheet = { ...before, [field]: edit[field] };
	const decision = decideWordVersion(item, {
		...{ differs: before[field] !== sheet[field], textDiffers: false }
	});
	if (!decision.ok)
		return refuse(decision.reason === 'nothing-changed' ? 'nothing-changes' : decision.reason);
	if (field === 'ends' && sheet.permanent) return refuse('permanent-has-no-end');
	if (sheet.starts && sheet.ends && endsBeforeStart(sheet.starts, sheet.ends))
		return refuse('end-before-start');
	return allow({ kind: 'sheet', sheet, next: decision.value.next });
}

/** Nobody's item is left out unseen: what is refused now must have been shown as refused. */
export function decideAll<
	Planned extends { readonly id: string; readonly decision: Decision<Change> }
>(
	planned: readonly Planned[],
	seen: readonly string[]
): Decision<
	readonly (Planned & { readonly change: Change })[],
	'nothing-chosen' | 'nothing-possible' | 'changed-since-shown'
> {
	if (planned.length === 0) return refuse('nothing-chosen');
	const refused = planned.filter(({ decision }) => !decision.ok);
	if (refused.some((one) => !seen.includes(one.id))) return refuse('changed-since-shown');
	const changes = planned.flatMap((one) =>
		one.decision.ok ? [{ ...one, change: one.decision.value }] : []
	);
	return changes.length === 0 ? refuse('nothing-possible') : allow(changes);
}
