import type { EntryBody } from '#journal/entry.ts';
import { dayOf } from '#shared/dates.ts';
import { compareCodes } from '#shared/sort.ts';

type Sealed = { readonly position: number; readonly body: EntryBody };

/** One line of news: an entry, or several of a kind on one day told as one. */
export type News = {
	readonly position: number;
	readonly entry: EntryBody;
	readonly count: number;
	readonly codes: readonly string[];
};

/** Kinds that come in swarms; of one day they are told together. */
const swarms = [
	'dates-entered',
	'department-added',
	'call-opened',
	'contribution-published',
	'item-published',
	'item-linked',
	'item-consolidated',
	'goal-confirmed',
	'comment-answered',
	'owner-asked',
	'review-asked',
	'member-taken-in'
] as const;
export type Swarm = (typeof swarms)[number];

export function isSwarm(what: string): what is Swarm {
	return (swarms as readonly string[]).includes(what);
}

/** In the journal, but no news for the front page. */
const untold: readonly string[] = [
	...['contribution-hidden', 'window-begun', 'window-ended'],
	...['member-described', 'member-visibility-changed']
];

/** The newest lines of the journal; entries come newest first, so each swarm stands at its newest one. */
export function gatherNews(
	entries: readonly Sealed[],
	timeZone: string,
	most: number
): readonly News[] {
	const told = entries.filter(({ body }) => !untold.includes(body.what));
	const lines = new Map<string, { position: number; entry: EntryBody; all: EntryBody[] }>();
	for (const { position, body } of told) {
		const key = isSwarm(body.what) ? `${dayOf(body.at, timeZone)} ${body.what}` : `${position}`;
		const line = lines.get(key) ?? { position, entry: body, all: [] };
		line.all.push(body);
		lines.set(key, line);
	}
	return [...lines.values()].slice(0, most).map(({ position, entry, all }) => ({
		position,
		entry,
		count: all.length,
		codes: [...new Set(all.map(({ data }) => data['code']))]
			.filter((code) => typeof code === 'string')
			.toSorted(compareCodes)
	}));
}

/** Whether older entries might still change these lines: too few of them, or a swarm cut in the middle. */
export function needsOlder(
	entries: readonly Sealed[],
	news: readonly News[],
	timeZone: string,
	most: number
): boolean {
	const oldest = entries.at(-1)?.body;
	if (!oldest || news.length < most) return true;
	const day = dayOf(oldest.at, timeZone);
	return news.some(({ entry }) => isSwarm(entry.what) && dayOf(entry.at, timeZone) === day);
}

/** People's words, cut at a word when they are long. */
export function excerpt(text: string, most = 180): string {
	if (text.length <= most) return text;
	return `${text.slice(0, most).replace(/\s+\S*$/u, '')} …`;
}
