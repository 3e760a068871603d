/** What the public is told about the date of a step, so that a move and a cancellation can be shown. */
export const dates = `
create table announcement (
	id text primary key not null,
	process_id text not null references concept_process (id),
	step_id text not null references step (id),
	sequence integer not null,
	starts_on text,
	ends_on text,
	starts_at text,
	place text,
	reason text,
	at text not null,
	begun_entry text not null,
	unique (step_id, sequence)
);
create index announcement_process on announcement (process_id, step_id, sequence);
insert into announcement (id, process_id, step_id, sequence, starts_on, ends_on, starts_at, place, at, begun_entry)
select step.id, step.process_id, step.id, 0, step.starts_on, step.ends_on, step.starts_at, step.place, journal_entry.at, journal_entry.id
from step
join concept_process on concept_process.id = step.process_id
join journal_entry on journal_entry.id = concept_process.published_entry
where step.starts_on is not null;
`;
