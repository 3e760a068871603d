import type { RoundStory } from './area-story.ts';
import type { MeasureSheet, Moment } from './shape.ts';

/** Short ways to write a sheet; what is not given is as most measures have it. */
type Given = Pick<MeasureSheet, 'effect' | 'responsible'> & {
	forWhom?: string;
	participants?: string[];
	competence?: MeasureSheet['competence'];
	needs?: string;
	/** Euro per year; a text says why it cannot be quantified; left out it is missing. */
	cost?: number | string;
	/** A year, or a month such as `2018-03`. */
	start?: string;
	/** The same; `permanent` has no end. */
	end: string;
};

export function sheet(given: Given): MeasureSheet {
	return {
		effect: given.effect,
		forWhom: given.forWhom ?? '',
		responsible: given.responsible,
		participants: given.participants ?? [],
		competence: given.competence ?? 'city',
		needs: given.needs ?? '',
		cost: costOf(given.cost),
		start: momentOf(given.start ?? '2018-03', 'start'),
		end: given.end === 'permanent' ? { permanent: true } : momentOf(given.end, 'end')
	};
}

function costOf(cost: Given['cost']): MeasureSheet['cost'] {
	if (cost === undefined) return { kind: 'missing' };
	if (typeof cost === 'string') return { kind: 'notQuantifiable', because: cost };
	return { kind: 'amount', year: 2018, euro: cost, of: 'running' };
}

function momentOf(text: string, side: 'start' | 'end'): Moment {
	if (text.length === 4)
		return { precision: 'year', value: `${text}-${side === 'start' ? '01-01' : '12-31'}` };
	return { precision: 'month', value: `${text}-${side === 'start' ? '01' : '28'}` };
}

/** Who filled twelve sheets at a meeting; four of them online. */
export const twelveSheets: RoundStory['sheets'] = [
	{ perspective: 'Verwaltung', online: false },
	{ perspective: 'Verein', online: false },
	{ perspective: 'Ehrenamt', online: true },
	{ perspective: 'Bewohner', online: false },
	{ perspective: 'Verein', online: true },
	{ perspective: 'Bewohner', online: false },
	{ perspective: 'Ehrenamt', online: false },
	{ perspective: 'Verwaltung', online: true },
	{ perspective: 'Bewohner', online: false },
	{ perspective: 'Verein', online: false },
	{ perspective: 'Bewohner', online: true },
	{ perspective: 'Ehrenamt', online: false }
];
