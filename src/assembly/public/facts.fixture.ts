import type { ItemLink } from '#drafting/server/reads.ts';
import type { Call } from '#participation/calls.ts';
import type { KnownDates, PublicDate } from '#process/announcements.ts';
import type { Step } from '#process/steps.ts';
import type { TemplatePhase } from '#process/template.ts';

// The few facts that the tests of this folder are about; the rest does not matter to them.

export const phases: TemplatePhase[] = [
	{ key: 'start', title: 'Startphase', thread: 'Start', summary: 'Alle lernen den Ablauf kennen.' },
	{ key: 'work', title: 'Arbeitsgruppen', thread: 'Gruppen', summary: 'Die Gruppen arbeiten.' }
];

export function stepOf(facts: Partial<Step>): Step {
	return {
		id: 'step',
		areaId: null,
		key: 'meeting-1',
		phase: 'work',
		kind: 'meeting',
		groupPhase: null,
		title: 'Erstes Treffen',
		methods: [],
		contents: [],
		optional: false,
		rank: 0,
		startsOn: null,
		endsOn: null,
		startsAt: null,
		place: null,
		...facts
	};
}

export function callOf(facts: Partial<Call>): Call {
	return {
		id: 'call',
		processId: 'process',
		areaId: null,
		title: 'Was soll sich ändern?',
		question: 'Was soll sich ändern?',
		opensAt: '2017-04-12T22:00:00.000Z',
		closesAt: '2017-05-03T22:00:00.000Z',
		documentId: null,
		...facts
	};
}

export function linkOf(fromId: string, toId: string, rank = 0): ItemLink {
	return { fromId, toId, rank, benefit: `${fromId} nützt ${toId}` };
}

/** A date as it was told, on 3 April 2017. */
export function toldOf(facts: Partial<PublicDate> & Pick<PublicDate, 'dates'>): PublicDate {
	return {
		state: 'fixed',
		before: undefined,
		reason: null,
		sequence: 0,
		firstAt: '2017-04-03T08:00:00.000Z',
		changedAt: '2017-04-03T08:00:00.000Z',
		...facts
	};
}

export function datesOf(startsOn: string, facts: Partial<KnownDates> = {}): KnownDates {
	return { startsOn, endsOn: null, startsAt: null, place: null, ...facts };
}
