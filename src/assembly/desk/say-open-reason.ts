import type { Words } from '#assembly/words/index.ts';
import type { OpenReason } from '#drafting/tree/open-decisions.ts';
import type { Format } from '#shared/format.ts';

/** Why something is still to be decided, as sentences. */
export function sayOpenReason(
	reason: OpenReason,
	words: Pick<Words, 'desk' | 'drafting'>,
	format: Format
): readonly string[] {
	const say = words.desk.overview.decisions;
	switch (reason.kind) {
		case 'returned':
			return [say.returned];
		case 'sent-back':
			return [reason.on ? say.sentBack(format.day(reason.on)) : say.sentBackSometime];
		case 'answered':
			return [say.answered(reason.sheets)];
		case 'to-check':
			return [say.toCheck(format.day(reason.on))];
		case 'missing':
			return reason.missing.map((one) => words.drafting.missing[one]);
		case 'wordings':
		case 'contradictions':
		case 'objections':
		case 'unanswered':
			return [say[reason.kind](reason.count)];
	}
}
