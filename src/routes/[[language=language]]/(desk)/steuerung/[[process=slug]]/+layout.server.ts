import { error, redirect } from '@sveltejs/kit';
import { countMails } from '#participation/server/mail/read-mails.ts';
import { countContributions } from '#participation/server/reads.ts';
import { findProcess, readProcesses } from '#process/server/reads.ts';
import { localPath } from '#shared/language.ts';
import { frameOf } from '#web/frame.ts';
import { guardPage } from '#web/guard.ts';
import { steersAll } from '../../desk-process.ts';
import type { LayoutServerLoad } from './$types';

/** The desk works on one process: the one in the address, else the newest. */
export const load: LayoutServerLoad = async (event) => {
	const { locals, params, url } = event;
	const { read } = locals.runtime.storage;
	const processes = await readProcesses(read);
	const chosen = params.process
		? processes.find((process) => process.slug === params.process)
		: processes[0];
	if (params.process && !chosen) error(404, 'not-found');
	guardPage(event, 'page:desk', chosen?.id ?? null);
	const path = (page: string) => localPath(locals.language, `/steuerung/${page}`);
	const isOpen =
		url.pathname === path('verfahren-neu') || `${url.pathname}/`.startsWith(`${path('vorlagen')}/`);
	if (!chosen && !isOpen) redirect(303, path('verfahren-neu'));
	const process = chosen && (await findProcess(read, chosen.id));
	const counts = process ? await countContributions(read, process.id) : [];
	const wholeInstallation = steersAll(locals);
	const mails = process && (await countMails(read, { processId: process.id, wholeInstallation }));
	return {
		base: localPath(locals.language, chosen ? `/steuerung/${chosen.slug}` : '/steuerung'),
		process: process && { ...frameOf(process), published: process.published },
		processes,
		mail: mails?.open ?? 0,
		me: locals.actor.kind === 'person' ? locals.actor.name : '',
		received: counts
			.filter((count) => count.state === 'received')
			.reduce((sum, count) => sum + count.count, 0)
	};
};
