import { similarity, stemsOf } from '../similar.ts';
import type { DraftItem } from './draft.ts';
import { digitsOf, numberKey, readMark } from './mark.ts';

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
			(item.kind === 'measure' ? only(item, goals) : null);
	}
}

/** What the item names itself; the nearest of its field where numbers begin anew in each field. */
function named(item: DraftItem, above: readonly DraftItem[]): DraftItem | null {
	for (const ref of item.refs) {
		const mark = readMark(ref);
		const key = mark?.number ? numberKey(mark.number) : undefined;
		const fits =
			key === undefined
				? []
				: above.filter(({ number }) => number !== null && sameNumber(number, key));
		const found = fits.find(({ area }) => area === item.area) ?? fits[0];
		if (found) return found;
		const title = mark?.title || ref;
		const stems = stemsOf(title);
		const alike = above
			.map((one) => ({ one, likeness: similarity(stems, stemsOf(one.title)) }))
			.sort((a, b) => b.likeness - a.likeness)[0];
		if (alike && alike.likeness > 0.75) return alike.one;
	}
	return null;
}

function sameNumber(number: string, key: string): boolean {
	const own = numberKey(number);
	return own === key || digitsOf(own).join('.') === digitsOf(key).join('.');
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
	if (item.number === null) return null;
	const own = digitsOf(item.number);
	for (let length = own.length - 1; length > 0; length--) {
		const begin = own.slice(0, length).join('.');
		const fits = above.filter(
			({ number }) =>
				number !== null &&
				digitsOf(number).join('.') === begin &&
				lettersFit(number, item.number ?? '')
		);
		const found = fits.find(({ area }) => area === item.area) ?? fits[0];
		if (found) return found;
	}
	return null;
}

/** `B-M1.2` belongs to `B-Z1` and not to `W-Z1`. */
function lettersFit(above: string, below: string): boolean {
	const field = (number: string) => (number.match(/\p{Lu}+/gu) ?? []).slice(0, -1).join('-');
	return field(above) === field(below);
}

function only(item: DraftItem, goals: readonly DraftItem[]): DraftItem | null {
	const own = goals.filter(
		({ area, outside }) => area === item.area && item.area !== null && outside === item.outside
	);
	return own.length === 1 ? (own[0] ?? null) : null;
}
