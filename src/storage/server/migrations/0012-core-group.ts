/** Who puts themselves forward for the core group and belongs to it; who is wanted, and letters in a supporter's name. */
export const coreGroup = `
create table candidacy (
	id text primary key not null,
	process_id text not null references concept_process (id),
	name text not null,
	email text,
	language text not null,
	sector text not null,
	organisation text,
	areas text not null,
	why text,
	channel text not null,
	shows text not null,
	state text not null,
	reason text,
	next_step text,
	role_id text references person_role (id),
	state_at text not null,
	state_entry text not null,
	begun_entry text not null
);
create index candidacy_process on candidacy (process_id, id);
create index candidacy_role on candidacy (role_id);
create table candidacy_link (
	secret_hash text primary key not null,
	candidacy_id text not null references candidacy (id)
);
create index candidacy_link_candidacy on candidacy_link (candidacy_id);
create table core_group_term (
	id text primary key not null,
	candidacy_id text not null references candidacy (id),
	begins_on text not null,
	ends_on text not null,
	begun_entry text not null
);
create index core_group_term_candidacy on core_group_term (candidacy_id, begins_on);

create table wanted (
	id text primary key not null,
	process_id text not null references concept_process (id),
	area_id text references area (id),
	name text,
	institution text,
	sector text,
	email text,
	phone text,
	why text,
	approacher text,
	due_on text,
	notes text,
	state text not null,
	reason text,
	person_id text references person (id),
	candidacy_id text references candidacy (id),
	state_at text not null,
	state_entry text not null,
	begun_entry text not null
);
create index wanted_process on wanted (process_id, id);
create table support_letter (
	id text primary key not null,
	process_id text not null references concept_process (id),
	supporter text not null,
	office text not null,
	email text not null,
	begun_entry text not null
);
create index support_letter_process on support_letter (process_id, id);
create table support_letter_version (
	id text primary key not null,
	letter_id text not null references support_letter (id),
	number integer not null,
	subject text not null,
	body text not null,
	state text not null,
	note text,
	at text not null,
	state_at text not null,
	state_entry text not null,
	begun_entry text not null,
	unique (letter_id, number)
);
create table support_letter_link (
	secret_hash text primary key not null,
	version_id text not null references support_letter_version (id)
);
create index support_letter_link_version on support_letter_link (version_id);
create table support_letter_sending (
	id text primary key not null,
	version_id text not null references support_letter_version (id),
	wanted_id text not null references wanted (id),
	at text not null,
	begun_entry text not null,
	unique (version_id, wanted_id)
);
create index support_letter_sending_entry on support_letter_sending (begun_entry);
create index support_letter_sending_wanted on support_letter_sending (wanted_id);
`;
