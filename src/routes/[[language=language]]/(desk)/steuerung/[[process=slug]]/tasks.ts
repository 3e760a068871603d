import type { Task } from '#assembly/desk/today-facts.ts';
import { sayStepTask, type TaskLine } from './step-tasks.ts';
import { sayGroupTask } from './group-tasks.ts';
import type { Words } from '#assembly/words/index.ts';
import type { Day } from '#shared/dates.ts';
import type { Format } from '#shared/format.ts';

/** A due thing in words, with the page where it is done. */
export function sayTask(
	task: Task,
	words: Words,
	format: Format,
	place: { base: string; today: Day }
): TaskLine {
	const { tasks } = words.desk.today;
	const at = (path: string) => place.base + path;
	switch (task.kind) {
		case 'enter-dates':
		case 'some-dates':
			return counted(tasks[task.kind], task.count, at('/plan'));
		case 'read-contributions':
			return counted(tasks[task.kind], task.count, at('/eingang'));
		case 'answer-questions':
			return counted(tasks[task.kind], task.count, at('/fragen'));
		case 'read-mail':
			return counted(tasks[task.kind], task.count, at('/post'));
		case 'answer-comments':
			return counted(tasks[task.kind], task.count, at('/dokumente#offen'));
		case 'ask-owners':
			return counted(tasks[task.kind], task.count, at('/umsetzung?nur=nobody'));
		case 'stale-measures':
			return counted(tasks[task.kind], task.count, at('/umsetzung?nur=stale'));
		case 'letters-failed':
			return counted(tasks[task.kind], task.count, at('/briefe?stand=ohne-erfolg'));
		case 'letters-kept':
			return counted(tasks[task.kind], task.count, at('/briefe?stand=wartet'));
		case 'answer-barriers':
			return counted(tasks[task.kind], task.count, at('/barrieren'));
		case 'publish-process':
			return counted(tasks[task.kind], 0, at('/verfahren'));
		case 'invite-people':
			return counted(tasks[task.kind], 0, at('/menschen/einladen'));
		case 'step-task':
			return sayStepTask(task, words, format, at);
		case 'step-ends': {
			const { step } = task;
			const said = tasks[task.kind];
			return {
				title: said.title(step.area, step.title),
				text: said.text(step.contents),
				act: said.act,
				href: at(`/plan/${step.id}`)
			};
		}
		case 'letter-due': {
			const { step, letter } = task;
			const said = tasks[task.kind];
			return {
				title: said.title(step.area, step.title),
				text: said.text(words.process.audiences[letter.audience]),
				act: said.act,
				href: at(`/briefe/geplant/${step.id}/${letter.key}`)
			};
		}
		case 'round-closes': {
			const { round, item, others = 0 } = task;
			const said = tasks[task.kind];
			const isSet = others > 0 && round.setId !== undefined;
			return {
				title: said.title(item.code ?? item.title, others),
				text: isSet
					? said.together
					: said.text(round.sheets, round.invited, round.people ?? round.sheets),
				act: said.act,
				href: at(isSet ? `/frageboegen/satz/${round.setId}` : `/frageboegen/${round.id}`)
			};
		}
		case 'check-goals': {
			const { step, count, meetingId } = task;
			const said = tasks[task.kind];
			return {
				title: said.title(step.area, count),
				text: task.day ? said.before(step.title) : said.after(step.title),
				act: said.act,
				href: at(`/treffen/${meetingId}/ziele`)
			};
		}
		case 'word-round': {
			const { round, item } = task;
			const said = tasks[task.kind];
			return {
				title: said.title(item.code ?? item.title),
				text: said.text(round.sheets, round.invited, round.people ?? round.sheets),
				act: said.act,
				href: at(`/frageboegen/${round.id}`)
			};
		}
		case 'review-late':
		case 'review-soon': {
			const { review, item } = task;
			const said = tasks[task.kind];
			const day =
				task.kind === 'review-late'
					? format.day(review.dueOn)
					: format.until(review.dueOn, place.today);
			return {
				title: said.title(item.code ?? item.title, review.department),
				text: said.text(day),
				act: said.act,
				href: at(`/pruefungen#${review.id}`)
			};
		}
		case 'meeting-task': {
			const { meetingTask } = task;
			const said = tasks[task.kind];
			return {
				title: said.title(meetingTask.area, meetingTask.text),
				text: said.text(meetingTask.who, format.day(meetingTask.dueOn)),
				act: said.act,
				href: at(`/treffen/${meetingTask.meetingId}/protokoll#aufgabe-${meetingTask.lineId}`)
			};
		}
		case 'answer-objections':
			return {
				title: tasks[task.kind].title(task.count),
				text: tasks[task.kind].text(task.meeting),
				act: tasks[task.kind].act,
				href: at(`/treffen/${task.meetingId}/protokoll#zeilen`)
			};
		case 'review-returned':
			return onItem(tasks[task.kind], task.item, task.review.department, at);
		case 'core-group-gap':
		case 'candidates-wait':
		case 'term-ends':
		case 'wanted-overdue':
		case 'letter-change-asked':
		case 'letter-to-send':
			return sayGroupTask(task, words, format, at);
		case 'publish-item':
			return onItem(tasks[task.kind], { ...task.item, code: null }, '', at);
		case 'consolidate':
		case 'send-to-review':
			return onItem(tasks[task.kind], task.item, '', at);
	}
}

type Said<Given extends string | number> = {
	title: (given: Given) => string;
	text: (given: Given) => string;
	act: string;
};

function counted(said: Said<number>, count: number, href: string): TaskLine {
	return { title: said.title(count), text: said.text(count), act: said.act, href };
}

function onItem(
	said: Said<string>,
	item: { id: string; code: string | null; title: string },
	about: string,
	at: (path: string) => string
): TaskLine {
	return {
		title: said.title(item.code ?? item.title),
		text: said.text(about),
		act: said.act,
		href: at(`/werkstatt/${item.id}`)
	};
}
