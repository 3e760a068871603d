import { redirect } from '@sveltejs/kit';
import { headOf } from '#delivery/mail-in/mail-head.ts';
import { findLetter } from '#delivery/mail/reads.ts';
import { callState } from '#participation/calls.ts';
import { decideAnswer, decideFile, decideMark } from '#participation/mail/desk-rules.ts';
import { isOffered } from '#participation/mail/reading.ts';
import { answerMail } from '#participation/server/mail/answer-mail.ts';
import { fileMail } from '#participation/server/mail/file-mail.ts';
import { markMail } from '#participation/server/mail/mark-mail.ts';
import { readAnswers, readRaw } from '#participation/server/mail/read-mails.ts';
import { readCalls } from '#participation/server/reads.ts';
import { findStep } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, steersAll } from '../../../../desk-process.ts';
import { findMeeting } from '#meetings/server/reads.ts';
import { findDeskMail } from '../desk-mail.ts';
import type { Actions, PageServerLoad } from './$types';

const longestHead = 20_000;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { env, clock, storage } = event.locals.runtime;
	const { read } = storage;
	const { mail, process } = await findDeskMail(event);
	const scope = { processId: process.id, wholeInstallation: steersAll(event.locals) };
	const letter = mail.letterId ? await findLetter(read, scope, mail.letterId) : undefined;
	const meeting =
		mail.about?.kind === 'meeting' ? await findMeeting(read, mail.about.id) : undefined;
	const stepId = meeting?.stepId ?? (mail.about?.kind === 'step' ? mail.about.id : undefined);
	const step = stepId ? await findStep(read, stepId) : undefined;
	const calls = (await readCalls(read, process.id))
		.map(({ id, title, ...window }) => ({ id, title, state: callState(window, clock.now()) }))
		.filter(({ state }) => state !== 'announced');
	const { messageId: _id, personId: _person, attachments, ...shown } = mail;
	return {
		mail: shown,
		attachments: attachments.map((one) => ({ ...one, offered: isOffered(one.kind) })),
		head: headOf(await readRaw(read, mail.id)).slice(0, longestHead),
		letter: letter && { id: letter.id, subject: letter.subject },
		step: step && { id: step.id, title: step.title },
		answers: await readAnswers(read, mail.id),
		calls,
		may: {
			answer: decideAnswer(mail).ok,
			file: decideFile(mail).ok,
			done: mail.state === 'open' && decideMark(mail, 'done').ok,
			spam: decideMark(mail, 'spam').ok,
			reopen: mail.state !== 'open' && decideMark(mail, 'open').ok
		},
		mailWorks: env.SMTP_URL !== undefined,
		zone: process.timeZone
	};
};

export const actions: Actions = {
	answer: async (event) => {
		const mailId = event.params.id;
		const outcome = await perform(event, answerMail, { mailId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${deskPath(event, `/post/${mailId}`)}#antworten`);
	},
	file: async (event) => {
		const outcome = await perform(event, fileMail, { mailId: event.params.id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/eingang/${outcome.value.contributionId}`));
	},
	mark: async (event) => {
		const outcome = await perform(event, markMail, { mailId: event.params.id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/post'));
	}
};
