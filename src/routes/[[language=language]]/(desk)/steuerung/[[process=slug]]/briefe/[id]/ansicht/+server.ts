import { error } from '@sveltejs/kit';
import { codeMark, leaveMark, secretMark } from '#delivery/mail/letter.ts';
import { findLetter } from '#delivery/mail/reads.ts';
import { guardPage } from '#web/guard.ts';
import { findDeskProcess, steersAll } from '../../../../../desk-process.ts';
import type { RequestHandler } from './$types';

/** Letters bring their look along in attributes, as mail programs want it; nothing else of them may run or load. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; sandbox";
/** Stands where a private link would be: that is its recipient's alone. */
const hidden = 'nur-in-der-mail';

/** The letter as a mail program shows it. */
export const GET: RequestHandler = async (event) => {
	const process = await findDeskProcess(event);
	// A layout guards pages alone.
	guardPage(event, 'page:desk', process.id);
	const scope = { processId: process.id, wholeInstallation: steersAll(event.locals) };
	const { read } = event.locals.runtime.storage;
	const letter = (await findLetter(read, scope, event.params.id)) ?? error(404, 'not-found');
	const marks = [secretMark, leaveMark, codeMark];
	const html = marks.reduce((text, mark) => text.replaceAll(mark, hidden), letter.html);
	return new Response(html, {
		headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }
	});
};
