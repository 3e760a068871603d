import { wordsFor } from '#assembly/words/index.ts';
import { isPending } from '#meetings/guests.ts';
import { readGuests } from '#meetings/server/read-guests.ts';
import { formatFor } from '#shared/format.ts';
import { writtenLanguage } from '#shared/language.ts';
import { guardPage } from '#web/guard.ts';
import { findDeskMeeting } from '../../desk-meeting.ts';
import { pdfAnswer } from '../../pdf.ts';
import type { RequestHandler } from './$types';

const emptyRows = 24;
/** For those who come without having said so. */
const spareRows = 6;

/** The list of participants to sign: of those who said yes or perhaps, or empty (`?leer=1`). */
export const GET: RequestHandler = async (event) => {
	const { process, meeting } = await findDeskMeeting(event);
	guardPage(event, 'page:desk', process.id);
	const language = writtenLanguage(event.locals.language);
	const say = wordsFor(language).public.meetings.list;
	const isEmpty = event.url.searchParams.has('leer');
	const guests = await readGuests(event.locals.runtime.storage.read, meeting.id);
	const expected = guests.filter(
		(guest) => (guest.answer === 'yes' && !isPending(guest)) || guest.answer === 'perhaps'
	);
	const blank = (count: number) => Array.from({ length: count }, () => ['', '', '', '']);
	const named = expected.flatMap(({ name, organisation, companions }) => [
		[name ?? '', organisation ?? '', '', ''],
		...blank(companions)
	]);
	const { startsOn, startsAt, place, areaTitle, title } = meeting;
	const when = startsOn && formatFor(language).dayAndTime(startsOn, startsAt);
	return pdfAnswer(
		{
			language,
			title: isEmpty ? say.emptyTitle : say.title,
			subtitle: areaTitle ? `${areaTitle}: ${title}` : title,
			author: process.title,
			text: [[when, place].filter(Boolean).join(', ')].filter(Boolean),
			note: say.note(process.contactEmail),
			head: [say.name, say.organisation, say.signature, say.consent],
			rows: isEmpty ? blank(emptyRows) : [...named, ...blank(spareRows)],
			widths: [3, 3, 3, 2],
			...{ code: null, alt: '' }
		},
		isEmpty ? 'liste-leer.pdf' : 'teilnahmeliste.pdf'
	);
};
