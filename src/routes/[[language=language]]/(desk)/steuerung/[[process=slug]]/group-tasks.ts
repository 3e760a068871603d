import type { GroupTask } from '#assembly/desk/group-facts.ts';
import type { Words } from '#assembly/words/index.ts';
import { sayGap } from '#process/core-group/say-gap.ts';
import type { Format } from '#shared/format.ts';
import { approachPath } from './approach-path.ts';
import type { TaskLine } from './step-tasks.ts';

/** What is due in the core group and in outreach, in words. */
export function sayGroupTask(
	task: GroupTask,
	{ desk, process }: Words,
	format: Format,
	at: (path: string) => string
): TaskLine {
	const coreGroup = desk.coreGroup.today;
	const outreach = desk.outreach.today;
	switch (task.kind) {
		case 'core-group-gap': {
			const said = coreGroup[task.kind];
			const gap = sayGap(task.gap, process.coreGroup.gaps, () => task.area ?? '');
			const href = at(approachPath(task.gap));
			return { title: said.title(gap), text: said.text(task.more), act: said.act, href };
		}
		case 'term-ends': {
			const said = coreGroup[task.kind];
			return {
				title: said.title(task.count, task.name),
				text: said.text(format.day(task.until)),
				act: said.act,
				href: at(task.count === 1 ? `/kerngruppe/${task.candidacyId}` : '/kerngruppe#mitglieder')
			};
		}
		case 'candidates-wait':
			return counted(coreGroup[task.kind], task.count, at('/kerngruppe#meldungen'));
		case 'wanted-overdue':
			return counted(outreach[task.kind], task.count, at('/ansprache?nur=ueberfaellig'));
		case 'letter-change-asked':
		case 'letter-to-send':
			return counted(outreach[task.kind], task.count, at('/ansprache/briefe'));
	}
}

function counted(
	said: { title: (count: number) => string; text: () => string; act: string },
	count: number,
	href: string
): TaskLine {
	return { title: said.title(count), text: said.text(), act: said.act, href };
}
