/**
 * What a meeting needs beside its date, which stays with the step: place, agenda, those invited with
 * their answers and seats, the links by which they answer, and who was there.
 */
export const meetings = `
create table meeting (
	id text primary key not null,
	process_id text not null references concept_process (id),
	step_id text not null unique references step (id),
	minutes integer,
	step_free text not null,
	lift text not null,
	toilet text not null,
	hearing_loop text not null,
	directions text,
	online_link text,
	interpreters text not null,
	childcare text not null,
	capacity integer,
	answer_by text,
	joining text not null,
	revision integer not null,
	door_secret text not null,
	reminded_for text,
	begun_entry text not null,
	changed_entry text,
	cancelled_entry text,
	cancel_reason text
);
create index meeting_process on meeting (process_id);
create table agenda_item (
	id text primary key not null,
	meeting_id text not null references meeting (id),
	rank integer not null,
	title text not null,
	minutes integer not null,
	phase text,
	speaker text,
	begun_entry text not null,
	ended_entry text
);
create index agenda_item_meeting on agenda_item (meeting_id, rank);
create table meeting_guest (
	id text primary key not null,
	meeting_id text not null references meeting (id),
	person_id text references person (id),
	name text,
	email text,
	language text not null,
	origin text not null,
	confirmed_at text,
	answer text,
	answered_at text,
	answered_by text,
	companions integer not null,
	step_free integer not null,
	interpreter text,
	children integer not null,
	children_ages text,
	diet text,
	needs text,
	seat text,
	queued_at text,
	moved_up_entry text,
	revision integer not null,
	begun_entry text not null,
	ended_entry text
);
create index meeting_guest_meeting on meeting_guest (meeting_id);
create index meeting_guest_person on meeting_guest (person_id);
create index meeting_guest_email on meeting_guest (email);
create table meeting_link (
	secret_hash text primary key not null,
	guest_id text not null references meeting_guest (id)
);
create index meeting_link_guest on meeting_link (guest_id);
create table attendance (
	id text primary key not null,
	meeting_id text not null references meeting (id),
	guest_id text references meeting_guest (id),
	name text,
	organisation text,
	sector text,
	way text not null,
	begun_entry text not null,
	ended_entry text
);
create index attendance_meeting on attendance (meeting_id);
create table head_count (
	id text primary key not null,
	meeting_id text not null references meeting (id),
	sector text not null,
	people integer not null,
	begun_entry text not null,
	ended_entry text
);
create index head_count_meeting on head_count (meeting_id);
`;
