import type { ReadDocument } from '../reading/model.ts';
import type { Proposal } from '../proposal.ts';
import type { DraftItem } from './draft.ts';
import { linkItems } from './link.ts';
import { sortOut } from './repeats.ts';
import { walk } from './walk.ts';

/** What seems to be a guideline, a goal or a measure in an old concept, in the order of the document. */
export function recognise(document: ReadDocument): readonly Proposal[] {
	const items = walk(document.blocks).filter(({ title }) => /\p{L}{2}/u.test(title));
	const { taken, left, first } = sortOut(items);
	linkItems(items);
	const order = items.filter((one) => taken.includes(one) || left.has(one));
	const places = new Map(order.map((one, at) => [one, at]));
	return order.map((item) => {
		const parent = item.parent && (first.get(item.parent) ?? item.parent);
		return toProposal(item, {
			left: left.get(item) ?? null,
			parent: parent && !left.has(parent) ? (places.get(parent) ?? null) : null
		});
	});
}

function toProposal(
	item: DraftItem,
	{
		left,
		parent
	}: { left: 'repeats' | 'rejected' | 'summary' | 'annex' | null; parent: number | null }
): Proposal {
	const fact = (key: string) => item.facts.get(key)?.slice(0, 1000) ?? null;
	return {
		...{ kind: item.kind, number: item.number, title: item.title, area: item.area, parent },
		text: item.texts.filter(Boolean).join('\n').slice(0, 8000),
		...{
			responsible: fact('responsible'),
			cost: fact('cost'),
			time: fact('time'),
			state: fact('state')
		},
		...{ taken: left === null, confidence: left === null ? item.confidence : 'doubtful' },
		reason: left ?? item.reason
	};
}
