import { error, redirect } from '@sveltejs/kit';
import { callLine } from '#assembly/public/call-line.ts';
import { readDocuments } from '#documents/server/reads.ts';
import { contribute } from '#participation/server/contribute.ts';
import { findCall } from '#participation/server/reads.ts';
import { findArea } from '#process/server/reads.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import { idOf } from '../../parts/address.ts';
import { readShownContributions } from '../../parts/read-contributions.ts';
import { shownProcess } from '../../shown-process.ts';
import type { Actions, PageServerLoad } from './$types';

const shownAtOnce = 30;

export const load: PageServerLoad = async (event) => {
	const { locals, params, url } = event;
	const { read } = locals.runtime.storage;
	const process = await shownProcess(event);
	const callId = idOf(params.call);
	const call = callId ? await findCall(read, callId) : undefined;
	if (!call || call.processId !== process.id) error(404, 'not-found');
	const now = locals.runtime.clock.now();
	const line = callLine(call, new Map(), now, process.timeZone);
	if (line.state !== 'closed')
		locals.validUntil(line.state === 'open' ? call.closesAt : call.opensAt);
	const before = idOf(url.searchParams.get('vor'));
	const [area, page, documents] = await Promise.all([
		call.areaId ? findArea(read, call.areaId) : undefined,
		readShownContributions(
			read,
			{ processId: process.id, callId: call.id, ...(before ? { before } : {}) },
			shownAtOnce
		),
		readDocuments(read, process.id)
	]);
	return {
		call: { ...line, question: call.question },
		document: documents.find(({ feedbackCallId }) => feedbackCallId === call.id),
		area: area && { code: area.code, title: area.title },
		...page,
		isFirst: !before
	};
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, contribute, { callId: event.params.call });
		if (!outcome.ok) return outcome.failure;
		redirect(303, localPath(event.locals.language, `/mein-beitrag/${outcome.value.secret}`));
	}
};
