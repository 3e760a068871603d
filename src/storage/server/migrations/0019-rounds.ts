/**
 * Questionnaires of several items are opened together as one set, with one link for all of them: a
 * person's, or that of a table in a meeting. A round stays what asks about one item.
 */
export const rounds = `
create table questionnaire_set (
	id text primary key not null,
	process_id text not null references concept_process (id),
	title text,
	meeting_id text references meeting (id),
	named integer not null,
	invited integer not null,
	closes_at text not null,
	opened_at text not null,
	opened_entry text not null,
	closed_entry text
);
create index questionnaire_set_process on questionnaire_set (process_id);
insert into questionnaire_set
	select id, process_id, null, null, 0, invited, closes_at, opened_at, opened_entry, closed_entry
	from questionnaire_round;

alter table questionnaire_round add column set_id text references questionnaire_set (id);
update questionnaire_round set set_id = id;
create index questionnaire_round_set on questionnaire_round (set_id);

create table questionnaire_link (
	secret_hash text primary key not null,
	set_id text not null references questionnaire_set (id),
	person_id text references person (id),
	table_name text,
	people integer not null
);
create index questionnaire_link_set on questionnaire_link (set_id);
insert into questionnaire_link
	select secret_hash, round_id, null, null, 1 from questionnaire_secret;
drop table questionnaire_secret;

alter table answer_sheet rename to former_answer_sheet;
create table sheet (
	id text primary key not null,
	round_id text not null references questionnaire_round (id),
	secret_hash text,
	person_id text references person (id),
	channel text not null,
	table_name text,
	people integer not null,
	perspective text,
	answers text not null,
	revision integer not null,
	unique (round_id, secret_hash)
);
insert into sheet
	select id, round_id, secret_hash, null, 'web', null, 1, perspective, answers, 1
	from former_answer_sheet;
drop table former_answer_sheet;
alter table sheet rename to answer_sheet;
create index answer_sheet_round_id on answer_sheet (round_id);
`;
