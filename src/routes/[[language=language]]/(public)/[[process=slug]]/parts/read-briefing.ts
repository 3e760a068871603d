import { redirect, type RequestEvent } from '@sveltejs/kit';
import { askQuestion } from '#meetings/server/briefing/ask-question.ts';
import { readQuestions } from '#meetings/server/briefing/read-questions.ts';
import { isPublished, readParts } from '#meetings/server/briefing/reads.ts';
import { longestBar } from '#meetings/briefing/figure-table.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import type { Process } from '#process/server/reads.ts';

/** What everybody may read of the briefing of an area, or of what concerns all. */
export async function readBriefing(event: RequestEvent, process: Process, areaId: string | null) {
	const { read } = event.locals.runtime.storage;
	const place = { processId: process.id, areaId };
	const states = ['asked', 'passedOn', 'answered'] as const;
	const [published, parts, questions] = await Promise.all([
		isPublished(read, place),
		readParts(read, place),
		readQuestions(read, { ...place, states })
	]);
	return {
		published,
		parts: published
			? parts.map((part) => ({ ...part, longest: part.figures && longestBar(part.figures) }))
			: [],
		questions: questions
			.filter(({ state }) => state === 'answered')
			.map(({ id, text, answer, expert, stateAt }) => ({
				...{ id, text, answer, expert, on: dayOf(stateAt, process.timeZone) }
			})),
		open: questions.filter(({ state }) => state !== 'answered').length,
		thanked: event.url.searchParams.has('danke')
	};
}

/** Takes a question of anybody, and leads back to the page. */
export async function takeQuestion(event: RequestEvent, processId: string, areaId: string | null) {
	const { language } = event.locals;
	const fixed = { processId, areaId: areaId ?? '', language };
	const outcome = await perform(event, askQuestion, fixed);
	if (!outcome.ok) return outcome.failure;
	redirect(303, `${event.url.pathname}?danke=1#fragen`);
}
