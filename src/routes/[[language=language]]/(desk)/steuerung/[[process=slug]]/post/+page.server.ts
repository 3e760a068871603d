import { callState } from '#participation/calls.ts';
import { countMails, readMails } from '#participation/server/mail/read-mails.ts';
import { readCalls } from '#participation/server/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { mailAddressOf } from '#web/mail-address.ts';
import { findDeskProcess, steersAll } from '../../../desk-process.ts';
import { stateFrom } from './stand.ts';
import type { PageServerLoad } from './$types';

const pageLength = 25;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { env, clock, storage } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const scope = { processId: process.id, wholeInstallation: steersAll(event.locals) };
	const state = stateFrom(event.url);
	const before = event.url.searchParams.get('vor') ?? undefined;
	const found = await readMails(storage.read, { ...scope, state, before, limit: pageLength + 1 });
	const shown = found.slice(0, pageLength);
	const calls = await readCalls(storage.read, process.id);
	const areas = await readAreas(storage.read, process.id);
	const codeOf = (id: string | null) => areas.find((area) => area.id === id)?.code ?? null;
	return {
		state,
		counts: await countMails(storage.read, scope),
		paged: before !== undefined,
		older: found.length > pageLength ? shown.at(-1)?.id : undefined,
		zone: process.timeZone,
		hasDoor: env.MAIL_ADDRESS !== undefined,
		mails: shown.map(({ id, receivedAt, subject, words, fromName, fromAddress, ...mail }) => ({
			...{ id, receivedAt, subject, fromName, fromAddress },
			...{ outcome: mail.outcome, aligned: mail.aligned, reason: mail.reason },
			files: mail.attachments.filter(({ inline }) => !inline).length,
			beginning: words.slice(0, 400)
		})),
		addresses: calls.flatMap(({ id, title, areaId, ...window }) => {
			const own = mailAddressOf(env, id, codeOf(areaId));
			const when = callState(window, clock.now());
			return own && when !== 'closed' ? [{ id, title, state: when, address: own }] : [];
		})
	};
};
