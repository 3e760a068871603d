/** The first schema. `text` becomes `text collate "C"` on PostgreSQL, so that both engines sort alike. */
export const house = `
create table lease (
	name text primary key not null,
	holder text not null,
	until text not null
);

create table journal_entry (
	id text primary key not null,
	at text not null,
	act text not null,
	what text not null,
	process_id text,
	subject_kind text not null,
	subject_id text not null,
	audience text not null,
	actor_id text,
	actor_salt text,
	body text,
	salt text,
	leaf text not null,
	position integer
);
create index journal_entry_unsealed on journal_entry (id) where position is null;
create unique index journal_entry_position on journal_entry (position);
create index journal_entry_subject on journal_entry (subject_id, id);
create index journal_entry_timeline on journal_entry (process_id, audience, position);
create table journal_seal (
	position integer primary key not null,
	entry_id text not null unique,
	leaf text not null,
	hash text not null,
	sealed_at text not null
);
create table journal_head (
	id integer primary key not null,
	position integer not null,
	hash text not null,
	public_revision integer not null
);
create table journal_reader (
	name text primary key not null,
	position integer not null
);

create table organisation (
	id text primary key not null,
	name text not null unique,
	sector text not null
);
create table person (
	id text primary key not null,
	email text unique,
	name text not null,
	language text not null,
	sector text,
	organisation_id text references organisation (id),
	begun_entry text not null
);
create table department (
	id text primary key not null,
	process_id text not null,
	name text not null,
	begun_entry text not null,
	unique (process_id, name)
);
create table person_role (
	id text primary key not null,
	person_id text not null references person (id),
	role text not null,
	process_id text,
	department_id text references department (id),
	begun_entry text not null,
	ended_entry text
);
create index person_role_person on person_role (person_id);
create index person_role_process on person_role (process_id, role);
create table session (
	token_hash text primary key not null,
	person_id text not null references person (id),
	created_at text not null,
	expires_at text not null
);
create index session_person on session (person_id);
create table mail_link (
	token_hash text primary key not null,
	person_id text references person (id),
	purpose text not null,
	target text not null,
	created_at text not null,
	expires_at text not null,
	redeemed_at text
);
create table letter (
	id text primary key not null,
	send_key text not null unique,
	process_id text,
	person_id text,
	to_address text not null,
	kind text not null,
	language text not null,
	subject text not null,
	body_text text not null,
	body_html text not null,
	secret text,
	created_at text not null,
	state text not null,
	attempts integer not null,
	next_attempt_at text,
	sent_at text,
	fault text
);
create index letter_due on letter (state, next_attempt_at);
create index letter_process on letter (process_id, id);

create table concept_process (
	id text primary key not null,
	slug text not null unique,
	title text not null,
	tagline text not null,
	city text not null,
	land text not null,
	time_zone text not null,
	contact_email text not null,
	note text not null,
	template text not null,
	begun_entry text not null,
	published_entry text
);
create table area (
	id text primary key not null,
	process_id text not null references concept_process (id),
	key text not null,
	code text not null,
	title text not null,
	short_title text not null,
	rank integer not null,
	unique (process_id, code)
);
create table step (
	id text primary key not null,
	process_id text not null references concept_process (id),
	area_id text references area (id),
	key text not null,
	phase text not null,
	kind text not null,
	group_phase text,
	title text not null,
	methods text not null,
	contents text not null,
	demand text not null,
	optional integer not null,
	rank integer not null,
	starts_on text,
	ends_on text,
	starts_at text,
	place text
);
create index step_process on step (process_id, starts_on);

create table call (
	id text primary key not null,
	process_id text not null references concept_process (id),
	area_id text references area (id),
	title text not null,
	question text not null,
	opens_at text not null,
	closes_at text not null,
	begun_entry text not null
);
create index call_process on call (process_id, closes_at);
create table contribution (
	id text primary key not null,
	process_id text not null references concept_process (id),
	call_id text not null references call (id),
	channel text not null,
	body text not null,
	author_name text,
	author_email text,
	received_at text not null,
	state text not null,
	reason text,
	state_at text not null,
	state_entry text not null
);
create index contribution_call on contribution (call_id, state, id);
create index contribution_process on contribution (process_id, state, id);
create table contribution_link (
	secret_hash text primary key not null,
	contribution_id text not null references contribution (id)
);

create table item (
	id text primary key not null,
	process_id text not null references concept_process (id),
	kind text not null,
	area_id text references area (id),
	code text,
	state text not null,
	state_entry text not null,
	version integer not null,
	published_entry text,
	unique (process_id, code)
);
create index item_process on item (process_id, kind);
create table item_state (
	id text primary key not null,
	item_id text not null references item (id),
	state text not null,
	reason text,
	at text not null,
	begun_entry text not null,
	ended_entry text
);
create index item_state_item on item_state (item_id, id);
create table item_version (
	id text primary key not null,
	item_id text not null references item (id),
	number integer not null,
	title text not null,
	body text not null,
	sheet text,
	reason text not null,
	source_kind text not null,
	source_id text,
	at text not null,
	begun_entry text not null,
	unique (item_id, number)
);
create table item_origin (
	id text primary key not null,
	item_id text not null references item (id),
	contribution_id text not null references contribution (id),
	begun_entry text not null,
	unique (item_id, contribution_id)
);
create index item_origin_contribution on item_origin (contribution_id);
create table item_link (
	id text primary key not null,
	from_item_id text not null references item (id),
	to_item_id text not null references item (id),
	benefit text not null,
	rank integer not null,
	begun_entry text not null,
	ended_entry text
);
create index item_link_from on item_link (from_item_id);
create index item_link_to on item_link (to_item_id);
create table questionnaire_round (
	id text primary key not null,
	process_id text not null references concept_process (id),
	item_id text not null references item (id),
	version integer not null,
	questions text not null,
	closes_at text not null,
	invited integer not null,
	opened_at text not null,
	opened_entry text not null,
	closed_entry text
);
create index questionnaire_round_item on questionnaire_round (item_id);
create table questionnaire_secret (
	secret_hash text primary key not null,
	round_id text not null references questionnaire_round (id)
);
create table answer_sheet (
	id text primary key not null,
	round_id text not null references questionnaire_round (id),
	secret_hash text unique,
	perspective text,
	answers text not null
);
create index answer_sheet_round on answer_sheet (round_id);

create table review (
	id text primary key not null,
	process_id text not null references concept_process (id),
	item_id text not null references item (id),
	version integer not null,
	department_id text not null references department (id),
	note text,
	due_on text not null,
	asked_at text not null,
	asked_entry text not null,
	result text,
	answered_at text,
	answered_entry text
);
create index review_item on review (item_id);
create index review_department on review (department_id, due_on);
create table finding (
	id text primary key not null,
	review_id text not null references review (id),
	aspect text not null,
	answer text not null,
	reason text not null,
	unique (review_id, aspect)
);

insert into journal_head (id, position, hash, public_revision)
	values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', 0);
`;
