import type { Instant } from '#shared/dates.ts';
import type { Process } from '#process/server/reads.ts';
import type { Reader } from '#storage/storage.ts';
import { itemKinds, type ItemKind } from '../../items.ts';
import type { Questionnaire } from '../../rounds/questions.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** The questions of each kind as the next round asks them: those of the template until the steering words others. */
export async function readQuestionnaires(
	reader: Read,
	process: Pick<Process, 'id' | 'template'>
): Promise<Readonly<Record<ItemKind, Questionnaire>>> {
	const versions = await readQuestionnaireVersions(reader, process.id);
	const latest = (kind: ItemKind): Questionnaire =>
		versions.findLast((version) => version.kind === kind) ?? {
			number: 1,
			questions: process.template.questionnaires[kind]
		};
	return Object.fromEntries(itemKinds.map((kind) => [kind, latest(kind)])) as Record<
		ItemKind,
		Questionnaire
	>;
}

export type QuestionnaireVersion = Questionnaire & {
	readonly kind: ItemKind;
	readonly reason: string;
	readonly at: Instant;
};

/** What the steering changed, the oldest first; the template's own version is none of them. */
export async function readQuestionnaireVersions(
	reader: Read,
	processId: string
): Promise<readonly QuestionnaireVersion[]> {
	const rows = await reader
		.selectFrom('questionnaire_version')
		.select(['kind', 'number', 'questions', 'reason', 'at'])
		.where('process_id', '=', processId)
		.orderBy('number')
		.execute();
	return rows.map((row) => ({
		...row,
		kind: row.kind as ItemKind,
		questions: JSON.parse(row.questions) as string[]
	}));
}
