import { Document, isMap, isPair, isSeq, visit } from 'yaml';
import type { ProcessTemplate, TemplateRule, TemplateStep } from '../template.ts';
import { templateFormat } from './schema.ts';
import { writeDistance, writeDue } from './shorthand.ts';

/** A template as a file that people can read, change and bring in again. */
export function writeTemplate(template: ProcessTemplate): string {
	const { key, version, title, description, months, council, coreGroup } = template;
	const { phases, areas, groupPhases, groupWindow, questionnaires } = template;
	const { reviewAspects, reviewDays, reviewAfter } = template;
	const document = new Document({
		...{ format: templateFormat, key, version, title, description, months, council },
		...(coreGroup && { coreGroup }),
		...{ phases, areas, groupPhases },
		steps: template.steps.map(writeStep),
		groupSteps: template.groupSteps.map(writeStep),
		...(groupWindow && { groupWindow }),
		rules: template.rules.map(writeRule),
		...{ questionnaires, reviewAspects, reviewDays, reviewAfter }
	});
	layOut(document);
	return document.toString({ lineWidth: 100 });
}

function writeStep(step: TemplateStep): object {
	const { key, phase, kind, title, demand, methods, contents, tasks, letters, ...rest } = step;
	return {
		...{ key, phase, kind, title },
		...(demand && { demand }),
		...rest,
		...(methods.length > 0 && { methods }),
		...(contents.length > 0 && { contents }),
		...(tasks && { tasks: tasks.map((task) => ({ ...task, due: writeDue(task.due) })) }),
		...(letters && { letters: letters.map((letter) => ({ ...letter, due: writeDue(letter.due) })) })
	};
}

function writeRule({ atLeast, atMost, key, step, edge, ...rest }: TemplateRule): object {
	return {
		...{ key, step },
		...(edge && { edge }),
		...(atLeast && { atLeast: writeDistance(atLeast) }),
		...(atMost && { atMost: writeDistance(atMost) }),
		...rest
	};
}

const onOneLine = new Set([
	'council',
	'coreGroup',
	'groupWindow',
	'lasts',
	'prefers',
	'days',
	'weekdays'
]);
const apart = new Set(['steps', 'groupSteps', 'rules']);

/** Small things on one line, an empty line between the parts. */
function layOut(document: Document): void {
	if (!isMap(document.contents)) return;
	for (const [place, pair] of document.contents.items.entries())
		if (place > 0 && isPair(pair) && (isMap(pair.value) || isSeq(pair.value)))
			(pair.key as { spaceBefore?: boolean }).spaceBefore = true;
	visit(document, {
		Scalar(_key, scalar) {
			if (typeof scalar.value === 'string' && scalar.value.includes('\n'))
				scalar.type = 'BLOCK_LITERAL';
		},
		Pair(_key, { key, value }) {
			const name = String((key as { value?: unknown }).value);
			if (onOneLine.has(name) && (isMap(value) || isSeq(value))) value.flow = true;
			if (apart.has(name) && isSeq(value))
				for (const item of value.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
		}
	});
}
