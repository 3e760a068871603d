import * as v from 'valibot';
import type { Proposal } from './proposal.ts';

const passages = v.array(v.object({ text: v.string() }));
const Text = { code: v.string(), title: v.string(), text: passages };
const Sheet = v.nullish(
	v.object({
		responsible: v.nullish(v.string()),
		starts: v.nullish(v.string()),
		ends: v.nullish(v.string()),
		permanent: v.nullish(v.boolean()),
		costPerYear: v.nullish(v.string()),
		costReason: v.nullish(v.string())
	})
);
const Served = v.array(v.object({ code: v.string() }));
const Goal = v.object({
	...Text,
	serves: Served,
	measures: v.array(v.object({ ...Text, serves: Served, sheet: Sheet }))
});
const OurExport = v.object({
	format: v.literal(1),
	title: v.string(),
	guidelines: v.array(v.object(Text)),
	chapters: v.array(v.object({ title: v.string(), goals: v.array(Goal) }))
});

/** A concept that was written with this product: it says itself what is what. Nothing where it is another file. */
export function readOurExport(value: unknown): readonly Proposal[] | undefined {
	const parsed = v.safeParse(OurExport, value);
	if (!parsed.success) return undefined;
	const proposals: Proposal[] = [];
	const places = new Map<string, number>();
	const add = (
		one: Pick<Proposal, 'kind' | 'area'> & {
			item:
				| v.InferOutput<typeof Goal>['measures'][number]
				| { code: string; title: string; text: { text: string }[] };
			parent: number | null;
		}
	) => {
		// A measure that serves several goals stands under each of them.
		if (places.has(one.item.code)) return;
		places.set(one.item.code, proposals.length);
		const sheet = 'sheet' in one.item ? one.item.sheet : null;
		proposals.push({
			...{ kind: one.kind, number: one.item.code, title: one.item.title, area: one.area },
			text: one.item.text.map(({ text }) => text).join('\n'),
			...{ parent: one.parent, responsible: sheet?.responsible ?? null, cost: costOf(sheet) },
			...{ time: timeOf(sheet), state: null, taken: true, confidence: 'sure', reason: 'own-export' }
		});
	};
	for (const item of parsed.output.guidelines)
		add({ kind: 'guideline', area: null, item, parent: null });
	for (const { title: area, goals } of parsed.output.chapters)
		for (const goal of goals) {
			add({
				kind: 'goal',
				area,
				item: goal,
				parent: places.get(goal.serves[0]?.code ?? '') ?? null
			});
			for (const measure of goal.measures)
				add({ kind: 'measure', area, item: measure, parent: places.get(goal.code) ?? null });
		}
	return proposals;
}

type GivenSheet = v.InferOutput<typeof Sheet>;

function costOf(sheet: GivenSheet): string | null {
	if (!sheet) return null;
	return sheet.costPerYear ? `${sheet.costPerYear} Euro im Jahr` : (sheet.costReason ?? null);
}

function timeOf(sheet: GivenSheet): string | null {
	if (!sheet) return null;
	const end = sheet.permanent ? 'dauerhaft' : sheet.ends;
	return (
		[sheet.starts && `ab ${sheet.starts}`, end && (sheet.permanent ? end : `bis ${end}`)]
			.filter(Boolean)
			.join(', ') || null
	);
}
