import type { GroupPhaseKey } from '#process/steps.ts';

/** What is on the agenda, in order; its time follows from the beginning and from what comes before. */
export type AgendaItem = {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	readonly phase: GroupPhaseKey | null;
	/** Who leads through it. */
	readonly speaker: string | null;
};

export type TimedItem<Item> = Item & {
	/** Null while the meeting has no hour. */
	readonly from: string | null;
	readonly to: string | null;
};

/** How long a meeting is planned for before anybody says otherwise, in minutes. */
export const usualMinutes = 120;

/** The agenda with its times. */
export function timedAgenda<Item extends Pick<AgendaItem, 'minutes'>>(
	startsAt: string | null,
	items: readonly Item[]
): readonly TimedItem<Item>[] {
	let passed = 0;
	return items.map((item) => {
		const from = later(startsAt, passed);
		passed += item.minutes;
		return { ...item, from, to: later(startsAt, passed) };
	});
}

/** When the agenda is through. */
export function agendaEnd(
	startsAt: string | null,
	items: readonly Pick<AgendaItem, 'minutes'>[]
): string | null {
	return timedAgenda(startsAt, items).at(-1)?.to ?? null;
}

/** A first agenda from what the plan says happens there, in equal parts of five minutes. */
export function proposedAgenda(step: {
	readonly contents: readonly string[];
	readonly groupPhase: GroupPhaseKey | null;
}): readonly Omit<AgendaItem, 'id'>[] {
	const share = Math.floor(usualMinutes / Math.max(1, step.contents.length));
	const minutes = Math.max(5, share - (share % 5));
	return step.contents.map((title) => ({
		...{ title, minutes },
		...{ phase: step.groupPhase, speaker: null }
	}));
}

/** A time of the same day; what would reach into the next day ends with this one. */
export function later(time: string | null, minutes: number): string | null {
	if (time === null) return null;
	const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
	const most = Math.min(total, 24 * 60 - 1);
	return [Math.floor(most / 60), most % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
