import type { Words } from '#assembly/words/index.ts';
import { sayPartialDate } from '#drafting/partial-date.ts';
import { readSheet } from '#drafting/measure-sheet/read-sheet.ts';
import type { PlannedEdit } from '#drafting/server/structure/plan-edits.ts';
import { sheetEdits, type Change, type Edit } from '#drafting/structure/edit-many.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';
import type { WrittenLanguage } from '#shared/language.ts';

export type ChangeVoice = {
	readonly words: Words;
	readonly language: WrittenLanguage;
	readonly edit: Edit;
	/** The code that it will get. */
	readonly code: string;
	readonly areas: ReadonlyMap<string, string>;
	readonly target: string;
};

/** What will be different about one item. */
export function sayChange(item: PlannedEdit, change: Change, voice: ChangeVoice): string {
	const say = voice.words.desk.bulk.many;
	switch (change.kind) {
		case 'area': {
			const name = (id: string | null) => voice.areas.get(id ?? '') ?? say.nothing;
			return say.becomes(name(item.areaId), name(change.areaId));
		}
		case 'link':
			return say.linked(voice.target);
		case 'publish':
			return say.becomesPublic(voice.code);
		case 'state':
			return change.next === 'discarded' ? say.aside : say.agreed(item.version);
		case 'sheet': {
			const before = item.measureSheet ?? readSheet('measure', '{}');
			const said = say.becomes(value(before, voice), value(change.sheet, voice));
			const again = change.next === 'draft' && item.state !== 'draft' && item.state !== 'idea';
			return again ? `${said}. ${say.draftAgain}` : said;
		}
	}
}

function value(sheet: MeasureSheet | null, { edit, words, language }: ChangeVoice): string {
	const field = sheetEdits.find((name) => name === edit.what);
	const kept = field && sheet?.[field];
	if (!field || !kept) return words.desk.bulk.many.nothing;
	if (field === 'ends') return sayPartialDate(kept, language);
	if (field === 'priority')
		return words.drafting.sheet.priorities[kept as keyof typeof words.drafting.sheet.priorities];
	if (field === 'competence')
		return words.drafting.competences[kept as keyof typeof words.drafting.competences];
	return kept;
}
