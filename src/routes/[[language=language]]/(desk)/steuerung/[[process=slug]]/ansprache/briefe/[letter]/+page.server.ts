import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { wordsFor } from '#assembly/words/index.ts';
import { sayLetter } from '#delivery/mail/letters/support.ts';
import type { Act } from '#journal/server/act.ts';
import { readSendings, readSupportLetters } from '#process/server/outreach/read-support-letters.ts';
import { readWanted } from '#process/server/outreach/reads.ts';
import { rewordSupportLetter } from '#process/server/outreach/reword-support-letter.ts';
import { sendSupportLetter } from '#process/server/outreach/send-support-letter.ts';
import { readAreas } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { locals, params } = event;
	const { storage, env } = locals.runtime;
	const { read } = storage;
	const process = await findDeskProcess(event);
	const { id: processId, timeZone } = process;
	const letter = (await readSupportLetters(read, { processId })).find(
		({ id }) => id === params.letter
	);
	if (!letter) error(404, 'not-found');
	const [wanted, areas, sendings] = await Promise.all([
		readWanted(read, { processId }),
		readAreas(read, processId),
		readSendings(read, { processId })
	]);
	const own = sendings.filter(({ versionId }) => versionId === letter.newest.id);
	const have = new Set(own.map(({ wantedId }) => wantedId));
	const sample = wordsFor(locals.language).desk.ownGroup.release;
	const on = (instant: string) => dayOf(instant, timeZone);
	const whom = (id: string) => {
		const one = wanted.find((other) => other.id === id);
		return one?.name ?? one?.institution ?? '';
	};
	return {
		letter: {
			...letter,
			versions: letter.versions.map((one) => ({ ...one, on: on(one.stateAt) }))
		},
		changedOn: on(letter.newest.stateAt),
		shown: sayLetter(
			{ name: sample.sampleName, institution: sample.sampleInstitution },
			{ letter, version: letter.newest, process, origin: env.origin }
		),
		sent: own.map(({ wantedId, at }) => ({ id: wantedId, name: whom(wantedId), on: on(at) })),
		left: wanted
			.filter(({ id, email, state }) => email && !have.has(id) && state !== 'declined')
			.map(({ id, name, institution, areaId }) => ({
				...{ id, name: name ?? institution ?? '' },
				about: [
					name ? institution : null,
					areas.find((area) => area.id === areaId)?.shortTitle ?? null
				].filter((part) => part !== null)
			}))
	};
};

async function post(event: RequestEvent, act: Act<unknown, unknown>) {
	const letterId = event.params['letter'];
	const outcome = await perform(event, act, { letterId });
	if (!outcome.ok) return outcome.failure;
	redirect(303, deskPath(event, `/ansprache/briefe/${letterId}`));
}

export const actions: Actions = {
	reword: async (event) => post(event, rewordSupportLetter),
	send: async (event) => post(event, sendSupportLetter)
};
