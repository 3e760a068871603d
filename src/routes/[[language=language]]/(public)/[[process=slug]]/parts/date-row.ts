import type { DateAhead } from '#assembly/public/dates-ahead.ts';
import { sayChange } from '#assembly/public/say-date.ts';
import type { Voice } from '#assembly/public/voice.ts';

type Place = {
	/** Named in front of the step, where several groups are listed together. */
	readonly areas: readonly { id: string; shortTitle: string }[];
	readonly voice: Voice;
	readonly base: string;
	/** Where no heading names the year, another one than this is said. */
	readonly withYear?: boolean;
};

/** A date as a row that leads to its page; a running window stands at its last day. */
export function dateRow(date: DateAhead, { areas, voice, base, withYear }: Place) {
	const { format, today, words } = voice;
	const area = areas.find((known) => known.id === date.areaId);
	const time = date.startsAt ? format.time(date.startsAt) : format.nearness(date.on, today);
	const name = area ? `${area.shortTitle}: ${date.title}` : date.title;
	const year = date.on.slice(0, 4);
	const other = withYear && year !== today.slice(0, 4) ? year : undefined;
	const window = date.startsOn && date.endsOn;
	return {
		day: format.shortDay(date.on),
		rest: [other, format.weekday(date.on), time].filter(Boolean).join(', '),
		datetime: date.startsAt ? `${date.on}T${date.startsAt}` : date.on,
		title: date.lastDay ? `${name}, ${words.start.dates.lastDay}` : name,
		href: `${base}/termine/${date.id}`,
		off: date.told?.state === 'cancelled',
		mark: sayChange(date.told, voice),
		text:
			date.place ??
			(window && !date.lastDay
				? words.start.dates.runs(format.span(date.startsOn ?? '', date.endsOn))
				: undefined)
	};
}

/** The same, looked back at: at its first day. */
export function pastRow(date: DateAhead, place: Place) {
	const on = date.startsOn ?? date.on;
	return dateRow({ ...date, on, lastDay: false }, place);
}
