import type { PlanAnswers } from '#process/plan/answers.ts';
import type { ProcessTemplate } from '#process/template.ts';

/** The template's questions with the answers so far, as the form shows them. */
export function answersForForm(template: ProcessTemplate, answers: PlanAnswers) {
	const place = (key: string) => {
		const found = answers.order.indexOf(key);
		return found < 0 ? template.areas.length : found + 1;
	};
	const whole = template.steps.filter(({ beforehand }) => !beforehand);
	const lastEvent = whole.findLast(({ kind }) => kind === 'event');
	const rows = Math.max(2, answers.limits.length + 1);
	return {
		begins: answers.begins,
		areas: template.areas.map(({ key, title }) => ({ key, title, place: place(key) })),
		keepFree: answers.keepFree,
		council: {
			name: template.council.name,
			weekday: String(answers.council.weekday),
			week: String(answers.council.week)
		},
		optional: {
			options: [...template.steps, ...template.groupSteps]
				.filter(({ optional }) => optional)
				.map(({ key, title }) => ({ value: key, label: title })),
			value: [...answers.optional]
		},
		extended: template.groupWindow && {
			...{ weeks: template.groupWindow.extendedWeeks, usual: template.groupWindow.weeks },
			value: [...answers.extended]
		},
		limits: {
			steps: whole.map(({ key, title }) => ({ value: key, label: title })),
			rows: Array.from({ length: rows }, (_, index) => {
				const limit = answers.limits[index];
				// The first row asks what most want to know: by when it has to be finished.
				const step = limit?.step ?? (index === 0 ? (lastEvent?.key ?? '') : '');
				return { step, from: limit?.from ?? '', until: limit?.until ?? '' };
			})
		}
	};
}

export type PlanQuestions = ReturnType<typeof answersForForm>;
