import type { StepTask } from '#assembly/desk/today-facts.ts';
import type { Words } from '#assembly/words/index.ts';
import type { TaskAct } from '#process/template.ts';
import type { Format } from '#shared/format.ts';
import type { TaskLine } from './tasks.ts';

/** Where at the desk each task is done; what has no page of its own yet leads to its step in the plan. */
const places: Readonly<Partial<Record<TaskAct, string>>> = {
	'publish-plan': '/verfahren',
	approach: '/menschen/einladen',
	'close-call': '/eingang',
	'open-rounds': '/werkstatt',
	'close-round': '/frageboegen',
	'word-results': '/frageboegen',
	'send-to-review': '/werkstatt',
	'answer-reviews': '/pruefungen',
	'write-report': '/dokumente/neu',
	compile: '/dokumente/neu',
	'publish-draft': '/dokumente/neu',
	'decide-draft': '/dokumente',
	'hand-over': '/rat',
	'send-to-council': '/rat',
	'enter-decision': '/rat',
	'answer-council': '/rat',
	'confirm-owners': '/umsetzung?nur=nobody'
};

/** A task of the plan in words: what, the rule that asks for it, and the page where it is done. */
export function sayStepTask(
	{ step, task, moved, until }: StepTask,
	{ desk }: Words,
	format: Format,
	at: (path: string) => string
): TaskLine {
	const said = desk.today.stepTask;
	const rule = said.rule(task.due, step.title, task.demand ?? null);
	return {
		title: said.title(step.area, task.text),
		text: [
			rule,
			...(moved ? [said.moved[task.due.side]] : []),
			...(until ? [said.goes(format.shortDay(until))] : [])
		].join(' '),
		act: said.acts[task.act],
		href: at(
			task.act === 'open-call'
				? `/aufrufe/neu?schritt=${step.id}`
				: (places[task.act] ?? `/plan/${step.id}`)
		)
	};
}
