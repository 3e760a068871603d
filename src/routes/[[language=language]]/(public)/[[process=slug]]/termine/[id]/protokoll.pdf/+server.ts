import { printedMinutes } from '#delivery/print/printed-minutes.ts';
import { minutesPageWords } from '#meetings/minutes/page-words.ts';
import { shownMinutes, type Became } from '../shown-minutes.ts';
import type { RequestHandler } from './$types';

/** The minutes as a file to print and to pass on. */
export const GET: RequestHandler = async (event) => {
	const asked = event.url.searchParams.get('fassung');
	const { process, edition, shown, became } = await shownMinutes(event, asked);
	const bytes = await printedMinutes({
		...{ edition, publishedOn: shown.on },
		...{ process: process.title, city: process.city, note: process.note },
		became: Object.fromEntries([...became].map(([line, said]) => [line, sayBecame(said)]))
	});
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="protokoll-${edition.day ?? shown.on}.pdf"`,
			'content-length': String(bytes.byteLength)
		}
	});
};

function sayBecame(became: Became): string {
	const say = minutesPageWords.de.became;
	if (became.kind === 'item') return `${say.item(became.code)}.`;
	return became.kind === 'draft' ? say.draft : `${say.contribution}.`;
}
