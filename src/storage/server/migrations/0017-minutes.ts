/**
 * What was said at a meeting: lines with all their earlier wordings, what became of them, the round in
 * which the group approves them, what was published, and the tasks that were given.
 */
export const minutes = `
create table minutes (
	id text primary key not null,
	meeting_id text not null unique references meeting (id),
	process_id text not null references concept_process (id),
	changed_at text not null,
	approve_by text,
	closes_at text,
	forwarded_entry text,
	approved_at text,
	approved_how text,
	approved_entry text,
	ideas_call_id text references call (id),
	begun_entry text not null
);
create index minutes_process on minutes (process_id);
create table minutes_line (
	id text primary key not null,
	line_id text not null,
	meeting_id text not null references meeting (id),
	number integer not null,
	rank integer not null,
	agenda_item_id text references agenda_item (id),
	kind text not null,
	body text not null,
	who text,
	public_as text,
	email text,
	person_id text references person (id),
	due_on text,
	at text not null,
	begun_entry text not null,
	ended_entry text,
	unique (line_id, number)
);
create index minutes_line_meeting on minutes_line (meeting_id, rank);
create table minutes_reader (
	id text primary key not null,
	meeting_id text not null references meeting (id),
	person_id text references person (id),
	guest_id text,
	agreed_at text,
	begun_entry text not null
);
create index minutes_reader_meeting on minutes_reader (meeting_id);
create table minutes_link (
	secret_hash text primary key not null,
	reader_id text not null references minutes_reader (id)
);
create index minutes_link_reader on minutes_link (reader_id);
create table minutes_objection (
	id text primary key not null,
	meeting_id text not null references meeting (id),
	reader_id text not null references minutes_reader (id),
	line_id text,
	body text not null,
	at text not null,
	begun_entry text not null,
	outcome text,
	reply text,
	replied_at text,
	replied_entry text
);
create index minutes_objection_meeting on minutes_objection (meeting_id, id);
create table minutes_edition (
	id text primary key not null,
	meeting_id text not null references meeting (id),
	number integer not null,
	content text not null,
	reason text,
	at text not null,
	begun_entry text not null,
	unique (meeting_id, number)
);
create table minutes_task_event (
	id text primary key not null,
	line_id text not null,
	kind text not null,
	body text not null,
	due_on text,
	by_owner integer not null,
	at text not null,
	begun_entry text not null
);
create index minutes_task_event_line on minutes_task_event (line_id, id);
create table minutes_task_link (
	secret_hash text primary key not null,
	line_id text not null
);
create table minutes_task_reminder (
	line_id text not null,
	kind text not null,
	due_on text not null,
	begun_entry text not null,
	primary key (line_id, kind, due_on)
);
create table minutes_outcome (
	line_id text primary key not null,
	meeting_id text not null references meeting (id),
	item_id text references item (id),
	contribution_id text references contribution (id),
	begun_entry text not null
);
create index minutes_outcome_meeting on minutes_outcome (meeting_id);
`;
