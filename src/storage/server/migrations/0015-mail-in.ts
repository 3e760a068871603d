/** Mail that comes in: as it came, what was read out of it, what became of it, and how far a mailbox is read. */
export const mailIn = `
create table inbound_mail (
	id text primary key not null,
	mail_key text not null unique,
	door text not null,
	size integer not null,
	received_at text not null,
	envelope_from text,
	envelope_to text not null,
	attempts integer not null,
	state text not null,
	outcome text,
	reason text,
	process_id text references concept_process (id),
	message_id text,
	from_name text,
	from_address text,
	subject text not null,
	sent_at text,
	words text not null,
	body text not null,
	automatic text,
	aligned integer not null,
	attachments text not null,
	person_id text,
	letter_id text,
	about_kind text,
	about_id text,
	call_id text references call (id),
	contribution_id text,
	confirm_hash text unique,
	written_to integer not null,
	begun_entry text,
	state_entry text
);
create index inbound_mail_state on inbound_mail (state, id);
create index inbound_mail_sender on inbound_mail (from_address, received_at);
create table inbound_raw (
	id text primary key not null,
	mail_id text not null references inbound_mail (id),
	rank integer not null,
	bytes text not null
);
create index inbound_raw_mail on inbound_raw (mail_id, rank);
create table mailbox_position (
	mailbox text primary key not null,
	uid_validity text not null,
	last_uid integer not null
);
create table mail_answer (
	id text primary key not null,
	mail_id text not null references inbound_mail (id),
	body text not null,
	at text not null,
	begun_entry text not null
);
create index mail_answer_mail on mail_answer (mail_id, id);
create table person_address (
	token_hash text primary key not null,
	person_id text not null references person (id),
	about_kind text,
	about_id text,
	created_at text not null
);
create index person_address_person on person_address (person_id);
alter table letter add column in_reply_to text;
`;
