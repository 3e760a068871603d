import type { Doing, StepTask } from '#assembly/desk/today-facts.ts';
import { meetingKinds } from '#meetings/meeting.ts';
import type { Words } from '#assembly/words/index.ts';
import type { Format } from '#shared/format.ts';

export type TaskLine = { title: string; text: string; act: string; href: string };

/** Where at the desk each task is done; what has no page of its own yet leads to its step in the plan. */
const places: Readonly<Partial<Record<Doing, string>>> = {
	'publish-plan': '/verfahren',
	approach: '/ansprache',
	'fill-core-group': '/kerngruppe',
	'prepare-briefing': '/ausgangslage',
	'close-call': '/eingang',
	'open-rounds': '/frageboegen/neu',
	'close-round': '/frageboegen',
	'word-results': '/frageboegen',
	'send-to-review': '/werkstatt',
	'answer-reviews': '/pruefungen',
	'write-report': '/dokumente/neu',
	compile: '/dokumente/neu',
	'publish-draft': '/dokumente/neu',
	'answer-comments': '/dokumente#offen',
	'decide-draft': '/rat',
	'hand-over': '/rat',
	'send-to-council': '/rat',
	'enter-decision': '/rat',
	'answer-council': '/rat',
	'draft-items': '/werkstatt/neu',
	'ask-for-news': '/umsetzung?nur=stale',
	'confirm-owners': '/umsetzung?nur=nobody'
};

/** A task of the plan in words: what, the rule that asks for it, and the page where it is done. */
export function sayStepTask(
	{ step, task, doing, left, moved, until }: StepTask,
	{ desk }: Words,
	format: Format,
	at: (path: string) => string
): TaskLine {
	const said = desk.today.stepTask;
	const rule = said.rule(task.due, step.title, task.demand ?? null);
	return {
		title: said.title(step.area, task.text),
		text: [
			...(left > 1 ? [said.left(left)] : []),
			rule,
			...(moved ? [said.moved[task.due.side]] : []),
			...(until ? [said.goes(format.shortDay(until))] : [])
		].join(' '),
		act: said.acts[doing],
		href: at(placeOf(doing, step))
	};
}

function placeOf(doing: Doing, step: StepTask['step']): string {
	const isMeeting = meetingKinds.includes(step.kind);
	if (isMeeting && (doing === 'invite' || doing === 'arrange'))
		return `/treffen?schritt=${step.id}`;
	if (doing === 'publish-minutes' && step.meetingId) return `/treffen/${step.meetingId}/protokoll`;
	if (doing === 'open-call') return `/aufrufe/neu?schritt=${step.id}`;
	if (doing === 'invite' && step.letters.length > 0) return `/briefe/geplant?schritt=${step.id}`;
	return places[doing] ?? `/plan/${step.id}`;
}
