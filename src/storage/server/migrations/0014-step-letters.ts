/**
 * Sending with a pace per domain (a sent letter is first noted, then brought into its row), what came back, the letters of steps (adapted texts, and where each of
 * them stands: at most one present state, and none follows on `sent` or `missed`), and weekly digests.
 */
export const stepLetters = `
alter table letter add column to_domain text;
alter table letter add column reply_to text;
create index letter_urgent on letter (state, next_attempt_at) where process_id is null;

create table sent_letter (
	letter_id text primary key not null references letter (id),
	at text not null
);

create table bounce (
	id text primary key not null,
	letter_id text not null references letter (id),
	process_id text,
	address text not null,
	received_at text not null,
	permanent integer not null,
	reason text not null,
	status text,
	said text not null,
	unique (letter_id, permanent, said)
);
create index bounce_address on bounce (address, id);

create table step_letter_text (
	id text primary key not null,
	process_id text not null references concept_process (id),
	step_id text not null references step (id),
	letter_key text not null,
	subject_de text not null,
	text_de text not null,
	subject_en text not null,
	text_en text not null,
	begun_entry text not null,
	ended_entry text
);
create unique index step_letter_text_present on step_letter_text (step_id, letter_key) where ended_entry is null;

create table step_letter_state (
	id text primary key not null,
	process_id text not null references concept_process (id),
	step_id text not null references step (id),
	letter_key text not null,
	state text not null,
	reason text,
	due_on text,
	late integer not null,
	at text not null,
	begun_entry text not null,
	ended_entry text
);
create unique index step_letter_state_present on step_letter_state (step_id, letter_key) where ended_entry is null;
create index step_letter_state_process on step_letter_state (process_id, id);

create table digest (
	id text primary key not null,
	process_id text not null references concept_process (id),
	week text not null,
	until_position integer not null,
	letters integer not null,
	at text not null,
	unique (process_id, week)
);
`;
