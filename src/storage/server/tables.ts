import type { Database } from './schema.ts';

export type TableName = keyof Database;

/** All tables, each after those it refers to, so that rows can be restored in this order. */
export const tables = [
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
	'concept_process',
	'area',
	'step',
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
	'finding'
] as const satisfies readonly TableName[];

/** A table that is missing above is a type error here. */
type Forgotten = Exclude<TableName, (typeof tables)[number]>;
export const nothingForgotten: [Forgotten] extends [never] ? true : Forgotten = true;
