/**
 * The questions of a kind have versions, and a round remembers which one it asked with. A set remembers
 * by which ways it was opened, whom it asks, and when those asked were last reminded. The secret of a
 * table's link is kept while the set is open, because it has to be shown in the room.
 */
export const roundSets = `
create table questionnaire_version (
	id text primary key not null,
	process_id text not null references concept_process (id),
	kind text not null,
	number integer not null,
	questions text not null,
	reason text not null,
	at text not null,
	begun_entry text not null,
	unique (process_id, kind, number)
);

alter table questionnaire_round add column questionnaire_version integer not null default 1;

alter table questionnaire_set add column ways text not null default '["mail"]';
alter table questionnaire_set add column asks text not null default 'everybody';
alter table questionnaire_set add column reminded_at text;

alter table questionnaire_link add column secret text;
create index answer_sheet_secret_hash on answer_sheet (secret_hash);
create unique index answer_sheet_person on answer_sheet (round_id, person_id);
`;
