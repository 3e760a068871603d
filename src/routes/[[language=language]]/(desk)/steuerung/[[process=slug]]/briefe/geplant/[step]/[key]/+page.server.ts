import { error, redirect } from '@sveltejs/kit';
import { letterFacts, toRow } from '#assembly/desk/letter-rows.ts';
import { readStepReaders } from '#delivery/mail/step-readers.ts';
import type { Act } from '#journal/server/act.ts';
import { filledText } from '#process/letters/letter-text.ts';
import { adaptLetter } from '#process/server/letters/adapt-letter.ts';
import { findPlannedLetter } from '#process/server/letters/reads.ts';
import { releaseLetter } from '#process/server/letters/release-letter.ts';
import { sendLetter } from '#process/server/letters/send-letter.ts';
import { skipLetter } from '#process/server/letters/skip-letter.ts';
import { takeBackLetter } from '#process/server/letters/take-back-letter.ts';
import { readAreas } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../../desk-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime, language } = event.locals;
	const { read } = runtime.storage;
	const process = await findDeskProcess(event);
	const { step: stepId, key: letterKey } = event.params;
	const planned = await findPlannedLetter(read, process, { stepId, letterKey });
	if (!planned) error(404, 'not-found');
	const areas = await readAreas(read, process.id);
	const people = (await readStepReaders(read, process.id, planned)).length;
	const given = { now: runtime.clock.now(), origin: runtime.env.origin, language };
	const { subject, text } = planned.letter;
	return {
		row: toRow(process, areas, planned, people, given),
		dueIsOver: planned.at !== null && planned.at <= given.now,
		previews: (['de', 'en'] as const).map((written) => ({
			language: written,
			...filledText(
				planned.text,
				written,
				letterFacts(process, areas, planned, { ...given, language: written })
			)
		})),
		text: planned.text,
		template: { subject, text },
		zone: process.timeZone
	};
};

const on = (act: Act<unknown, null>) => async (event: RequestEvent) => {
	const { step: stepId, key: letterKey } = event.params;
	const outcome = await perform(event, act, { stepId, letterKey });
	if (!outcome.ok) return outcome.failure;
	redirect(303, deskPath(event, `/briefe/geplant/${stepId}/${letterKey}`));
};

export const actions: Actions = {
	adapt: on(adaptLetter),
	release: on(releaseLetter),
	send: on(sendLetter),
	skip: on(skipLetter),
	'take-back': on(takeBackLetter)
};
