import { lettersOnMove } from '#delivery/mail/compose-moves.ts';
import { movedData } from '#process/plan/moved-data.ts';
import type { StepChange } from '#process/plan/step-change.ts';
import { spanOfStep, type Plan } from '#process/plan/plan-of.ts';
import type { Process } from '#process/server/reads.ts';
import type { Day } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { Reader } from '#storage/storage.ts';
import { planFindings } from './plan-findings.ts';
import { showChanges } from './shown-changes.ts';

type Place = {
	readonly today: Day;
	readonly language: WrittenLanguage;
	/** Stands in the letters where the reason will be. */
	readonly reason: string;
};

/** Everything that a move would do, to be seen before somebody confirms it: nothing is written. */
export async function previewMove(
	reader: Reader,
	process: Process,
	plan: Plan,
	changes: readonly StepChange[],
	place: Place
) {
	const { language } = place;
	return {
		changes: showChanges(plan, changes, language),
		told: changes.some(({ told }) => told),
		letters: await previewLetters(reader, process, movedData(plan, changes), place.reason),
		after: newFindings(plan, changes, { ...place, published: process.published })
	};
}

/** Letters that say the same to several people are shown once. */
async function previewLetters(
	reader: Reader,
	process: Process,
	data: ReturnType<typeof movedData>,
	why: string
) {
	const letters = await lettersOnMove(reader, process, { data, why });
	const alike = Map.groupBy(letters, ({ letter }) =>
		[letter.subject, ...letter.paragraphs].join('\n')
	);
	return [...alike.values()].flatMap((same) => {
		const [first] = same;
		return first
			? [{ count: same.length, subject: first.letter.subject, paragraphs: first.letter.paragraphs }]
			: [];
	});
}

/** What the check would say then and does not say now. */
function newFindings(
	plan: Plan,
	changes: readonly StepChange[],
	place: { today: Day; published: boolean; language: WrittenLanguage }
): readonly string[] {
	const dates = new Map(Object.entries(plan.dates));
	for (const { step, to } of changes) {
		const id = plan.ids.get(step.id) ?? '';
		const span = spanOfStep(to);
		if (span) dates.set(id, span);
		else dates.delete(id);
	}
	const said = (one: Plan) =>
		planFindings(one, place).flatMap(({ severity, sentence }) =>
			severity === 'hint' ? [] : [sentence]
		);
	const before = new Set(said(plan));
	return said({ ...plan, dates: Object.fromEntries(dates) }).filter(
		(sentence) => !before.has(sentence)
	);
}
