import { similarity, stemsOf } from '../similar.ts';
import type { DraftItem } from './draft.ts';
import { lookUpAbove } from './below-number.ts';
import { namedByLetters } from './kind-words.ts';
import { digitsOf, numberKey, readMark, type Mark } from './mark.ts';
import { numbersOnly } from './reference.ts';
import { stemsIn } from './repeats.ts';

/**
 * Says for each item what it belongs to. What the item says itself ("Ziel 3.2") goes first, then the place
 * where it stands, then the numbers (`M 3.2.1` below `Z 3.2`), then the only goal of its field.
 */
export function linkItems(items: readonly DraftItem[]): void {
	const kept = items.filter(
		({ outside }) => outside === null || outside === 'annex' || outside === 'summary'
	);
	const goals = kept.filter(({ kind }) => kind === 'goal');
	const guidelines = kept.filter(({ kind }) => kind === 'guideline');
	const byNumber = numbersFollow(kept, goals);
	const byLetter = lettersCounted(kept, goals);
	const byGuideline = guidelinesCounted(goals, guidelines);
	for (const item of kept) {
		if (item.kind === 'guideline') continue;
		const above =
			item.kind === 'measure'
				? goals
				: [...guidelines, ...goals.filter(({ rank }) => rank < item.rank)];
		item.parent =
			named(item, above) ??
			item.parent ??
			(item.kind === 'measure' && byNumber
				? numbered(item, above)
				: item.kind === 'goal'
					? numbered(
							item,
							above.filter(({ kind, rank }) => kind === 'goal' && rank < item.rank)
						)
					: null) ??
			(item.kind === 'measure' ? (byLetter(item) ?? only(item, goals)) : byGuideline(item));
	}
}

/**
 * "A.1" belongs to "Leitlinie A" where no field of action stands above the goals, for then nothing else can
 * be counted by its first part, and where this holds for most of them.
 */
function guidelinesCounted(
	goals: readonly DraftItem[],
	guidelines: readonly DraftItem[]
): (item: DraftItem) => DraftItem | null {
	const above = lookUpAbove(guidelines);
	const find = ({ area, number }: DraftItem) =>
		area !== null || number === null ? null : (above(number)[0] ?? null);
	const free = goals.filter(({ rank }) => rank > 0);
	const fitting = free.filter((goal) => find(goal) !== null);
	return fitting.length > 0 && fitting.length >= free.length * 0.7 ? find : () => null;
}

/** "3a" belongs to goal 3 where most measures are numbered so; elsewhere it is only put in behind measure 3. */
function lettersCounted(
	kept: readonly DraftItem[],
	goals: readonly DraftItem[]
): (item: DraftItem) => DraftItem | null {
	const above = lookUpAbove(goals);
	const find = ({ area, number }: DraftItem) => {
		const fits = number !== null && /\d\s?[a-z]$/.test(number) ? above(number) : [];
		return fits.find((one) => one.area === area) ?? fits[0] ?? null;
	};
	const counted = kept.filter(({ kind, number }) => kind === 'measure' && number !== null);
	const fitting = counted.filter((one) => find(one) !== null);
	return fitting.length > 0 && fitting.length >= counted.length * 0.7 ? find : () => null;
}

/** What the item names itself; the nearest of its field where numbers begin anew in each field. */
function named(item: DraftItem, above: readonly DraftItem[]): DraftItem | null {
	for (const ref of item.refs) {
		const pointing = numbersOnly(ref).slice(0, mostGoals);
		for (const part of pointing) {
			const [found] = fitsOf(part, item, above);
			if (found) return found;
		}
		const found = pointing.length > 0 ? null : pointedAt(ref, item, above);
		if (found) return found;
	}
	return null;
}

/** Nobody says of one measure that it serves more. */
const mostGoals = 12;

function pointedAt(ref: string, item: DraftItem, above: readonly DraftItem[]): DraftItem | null {
	const [found] = fitsOf(ref, item, above);
	if (found) return found;
	const stems = stemsOf(readMark(ref)?.title || ref);
	const alike = above
		.map((one) => ({ one, likeness: similarity(stems, stemsIn(one)) }))
		.sort((a, b) => b.likeness - a.likeness)[0];
	return alike && alike.likeness > 0.75 ? alike.one : null;
}

/** Numbers that begin anew in each field mean the own field, unless the words say another. */
function fitsOf(ref: string, item: DraftItem, above: readonly DraftItem[]): readonly DraftItem[] {
	const mark = readMark(ref);
	const number = mark?.number ?? (/^[IVX]{1,5}$|^[A-Z]$/.test(ref) ? ref : null);
	const fits = number === null ? [] : numberedAs(number, mark?.named ?? null, above);
	if (fits.length < 2) return fits;
	const stems = stemsOf(mark?.title ?? '');
	const chosen =
		fits.find((one) => similarity(stems, stemsIn(one)) > 0.75) ??
		fits.find(({ area }) => area === item.area);
	return chosen ? [chosen] : fits;
}

/** The same number, written alike; else the same digits: "3.2" means `Z 3.2`, but `II.1` never `I.1`. */
function numberedAs(
	number: string,
	named: Mark['named'],
	above: readonly DraftItem[]
): readonly DraftItem[] {
	const key = numberKey(number);
	const same = above.filter((one) => one.number !== null && numberKey(one.number) === key);
	const own = same.filter(({ kind }) => kind === named);
	if (same.length > 0) return own.length > 0 ? own : same;
	const digits = digitsOf(number).join('.');
	return digits === ''
		? []
		: above.filter((one) => one.number !== null && digitsOf(one.number).join('.') === digits);
}

/** Do the numbers of measures begin with those of goals in this document? Otherwise they count chapters. */
function numbersFollow(kept: readonly DraftItem[], goals: readonly DraftItem[]): boolean {
	const measures = kept.filter(
		({ kind, number }) => kind === 'measure' && number !== null && digitsOf(number).length > 1
	);
	const fitting = measures.filter((one) => numbered(one, goals) !== null);
	return measures.length > 0 && fitting.length >= measures.length * 0.7;
}

function numbered(item: DraftItem, above: readonly DraftItem[]): DraftItem | null {
	const below = item.number;
	if (below === null) return null;
	const own = digitsOf(below);
	for (let length = own.length - 1; length > 0; length--) {
		const begin = own.slice(0, length).join('.');
		const fits = above.filter(
			({ number }) =>
				number !== null && digitsOf(number).join('.') === begin && lettersFit(number, below)
		);
		const found = fits.find(({ area }) => area === item.area) ?? fits[0];
		if (found) return found;
	}
	return null;
}

/** `B-M1.2` belongs to `B-Z1` and not to `W-Z1`, `B 1.2` to `B 1` and not to `A 1`. */
function lettersFit(above: string, below: string): boolean {
	const groups = below.match(/\p{Lu}+/gu) ?? [];
	return fieldOf(above) === fieldOf(below) || (fieldOf(above) === '' && groups.length === 1);
}

/** The letters of a number that stand for no kind. */
function fieldOf(number: string): string {
	const groups = number.match(/\p{Lu}+/gu) ?? [];
	const last = groups.at(-1) ?? '';
	return (groups.length > 1 || namedByLetters(`${last} 1`) ? groups.slice(0, -1) : groups).join(
		'-'
	);
}

function only(item: DraftItem, goals: readonly DraftItem[]): DraftItem | null {
	const own = goals.filter(
		({ area, outside }) => area === item.area && item.area !== null && outside === item.outside
	);
	return own.length === 1 ? (own[0] ?? null) : null;
}
