/** What the installation says of itself, how long it keeps what, and what people tell it about barriers. */
export const privacy = `
create table data_link (
	token_hash text primary key not null,
	email text not null,
	created_at text not null,
	expires_at text not null
);
create table retention_setting (
	id text primary key not null,
	rule text not null,
	amount integer not null,
	begun_entry text not null,
	ended_entry text
);
create index retention_setting_rule on retention_setting (rule, begun_entry);
create table retention_run (
	day text primary key not null,
	at text not null,
	counts text not null,
	begun_entry text not null
);
create table site_text (
	id text primary key not null,
	key text not null,
	language text not null,
	content text,
	at text not null,
	begun_entry text not null,
	ended_entry text
);
create index site_text_key on site_text (key, language, begun_entry);
create table barrier_report (
	id text primary key not null,
	process_id text references concept_process (id),
	name text,
	email text,
	page text,
	body text not null,
	language text not null,
	received_at text not null,
	due_on text not null,
	begun_entry text not null,
	answer text,
	answered_at text,
	answered_entry text
);
create index barrier_report_received on barrier_report (answered_at, due_on);
create index contribution_author_email on contribution (author_email);
create index letter_to_address on letter (to_address);
create index letter_person on letter (person_id);
create index journal_entry_actor on journal_entry (actor_id);
`;
