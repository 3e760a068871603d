import type { Database } from './schema.ts';

export type TableName = keyof Database;

/** Names a table that is missing in the list, or nothing. */
type Forgotten<Listed extends readonly TableName[]> = Exclude<TableName, Listed[number]>;

function all<const Listed extends readonly TableName[]>(
	...listed: [Forgotten<Listed>] extends [never] ? Listed : [Forgotten<Listed>]
): readonly TableName[] {
	return listed;
}

/** All tables, each after those it refers to, so that rows can be restored in this order. */
export const tables = all(
	'lease',
	'journal_entry',
	'journal_seal',
	'journal_head',
	'journal_reader',
	'organisation',
	'person',
	'department',
	'person_role',
	'session',
	'mail_link',
	'letter',
	'sent_letter',
	'bounce',
	'template',
	'school_holiday',
	'concept_process',
	'area',
	'step',
	'announcement',
	'passed_boundary',
	'date_poll',
	'poll_option',
	'poll_link',
	'poll_vote',
	'plan',
	'step_move',
	'step_letter_text',
	'step_letter_state',
	'digest',
	'call',
	'contribution',
	'contribution_link',
	'item',
	'item_state',
	'item_version',
	'item_origin',
	'item_link',
	'questionnaire_round',
	'questionnaire_secret',
	'answer_sheet',
	'review',
	'finding',
	'dissent',
	'document',
	'adoption',
	'handover',
	'consultation',
	'amendment',
	'ownership',
	'status_update'
);
