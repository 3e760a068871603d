/**
 * What dates have set off, told once each. Of a process that is older than this, nothing is told that lay
 * before: its journal goes on from its newest entry.
 */
export const boundaries = `
alter table concept_process add column told_from text;
update concept_process set told_from = (select max(at) from journal_entry);

create table passed_boundary (
	id text primary key not null,
	process_id text not null references concept_process (id),
	kind text not null,
	subject text not null,
	due_at text not null,
	begun_entry text not null,
	unique (process_id, kind, subject, due_at)
);
`;
