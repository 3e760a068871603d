import { wordsFor } from '#assembly/words/index.ts';
import { sheetRows } from '#assembly/public/sheet-rows.ts';
import type { Version } from '#drafting/server/reads.ts';
import type { GoalSheet, MeasureSheet } from '#drafting/sheet.ts';
import { chosenVersions } from '#drafting/texts/chosen-versions.ts';
import { compareRows } from '#drafting/texts/compare-rows.ts';
import { compareWords } from '#drafting/texts/compare-texts.ts';
import { shownChanges } from '#drafting/texts/shown-changes.ts';
import { dayOf } from '#shared/dates.ts';
import { voiceOf } from '../../../parts/voice.ts';
import { publishedItem } from '../published-item.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { process, item, versions, firstPublic } = await publishedItem(event);
	const { searchParams } = event.url;
	const shown = versions.filter(({ number }) => number >= firstPublic);
	const { from, to } = chosenVersions(shown, {
		from: searchParams.get('von'),
		to: searchParams.get('bis')
	}) ?? { from: item.version, to: item.version };
	const before = shown.find(({ number }) => number === from);
	const after = shown.find(({ number }) => number === to);
	const zone = process.timeZone;
	const { language, runtime } = event.locals;
	const voice = voiceOf({ language, zone, today: dayOf(runtime.clock.now(), zone) });
	const words = wordsFor(language);

	function rowsOf(version: Version) {
		if (item.kind === 'measure')
			return sheetRows(version.sheet as MeasureSheet | null, words.drafting, voice);
		const measuredBy = (version.sheet as GoalSheet | null)?.measuredBy ?? undefined;
		return item.kind === 'goal' ? [{ label: words.public.item.measured, value: measuredBy }] : [];
	}

	return {
		item: { code: item.code, title: item.title, kind: item.kind },
		versions: shown.map(({ number, at }) => ({ number, at })),
		...{ from, to },
		difference:
			before && after && from < to
				? {
						title:
							before.title === after.title ? undefined : compareWords(before.title, after.title),
						text: shownChanges(before.text, after.text),
						sheet: compareRows(rowsOf(before), rowsOf(after)),
						reasons: shown
							.filter(({ number }) => number > from && number <= to)
							.map(({ number, at, reason }) => ({ number, at, reason }))
					}
				: undefined
	};
};
