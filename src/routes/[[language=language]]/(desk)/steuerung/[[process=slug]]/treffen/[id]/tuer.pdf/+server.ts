import { renderSVG } from 'uqr';
import { wordsFor } from '#assembly/words/index.ts';
import { readDoorSecret } from '#meetings/server/read-attendance.ts';
import { formatFor } from '#shared/format.ts';
import { writtenLanguage } from '#shared/language.ts';
import { guardPage } from '#web/guard.ts';
import { findDeskMeeting } from '../../desk-meeting.ts';
import { pdfAnswer } from '../../pdf.ts';
import type { RequestHandler } from './$types';

/** The code to hang up at the door: people open it with their phones and sign in. */
export const GET: RequestHandler = async (event) => {
	const { process, meeting } = await findDeskMeeting(event);
	guardPage(event, 'page:desk', process.id);
	const language = writtenLanguage(event.locals.language);
	const say = wordsFor(language).public.meetings.door;
	const { env, storage } = event.locals.runtime;
	const address = `${env.origin}/tuer/${await readDoorSecret(storage.read, meeting.id)}`;
	const { startsOn, startsAt, place, areaTitle, title } = meeting;
	const when = startsOn && formatFor(language).dayAndTime(startsOn, startsAt);
	return pdfAnswer(
		{
			language,
			title: say.hang,
			subtitle: areaTitle ? `${areaTitle}: ${title}` : title,
			author: process.title,
			text: [[when, place].filter(Boolean).join(', '), say.hangText].filter(Boolean),
			note: process.title,
			...{ head: [], rows: [], widths: [] },
			...{ code: renderSVG(address, { border: 2 }), alt: address }
		},
		'tuer.pdf'
	);
};
