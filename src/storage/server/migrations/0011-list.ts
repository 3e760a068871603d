/** The distribution list: who asked for it, who is on it, their links, address lists being brought in. */
export const list = `
create table list_request (
	id text primary key not null,
	process_id text not null references concept_process (id),
	email text not null,
	name text not null,
	language text not null,
	kinds text not null,
	areas text,
	rhythm text not null,
	wording text not null,
	wording_version text not null,
	source text not null,
	requested_at text not null,
	secret_hash text unique,
	confirmed_at text,
	begun_entry text not null
);
create index list_request_email on list_request (email, requested_at);
create table list_subscription (
	id text primary key not null,
	process_id text not null references concept_process (id),
	person_id text not null references person (id),
	basis text not null,
	dates integer not null,
	calls integer not null,
	results integer not null,
	all_areas integer not null,
	rhythm text not null,
	source text not null,
	wording text,
	wording_version text,
	requested_at text,
	confirmed_at text,
	begun_entry text not null,
	ended_entry text,
	end_reason text
);
create unique index list_subscription_active on list_subscription (process_id, person_id) where ended_entry is null;
create index list_subscription_person on list_subscription (person_id, process_id);
create table list_subscription_area (
	subscription_id text not null references list_subscription (id),
	area_id text not null references area (id),
	primary key (subscription_id, area_id)
);
create table list_link (
	secret_hash text primary key not null,
	process_id text not null references concept_process (id),
	person_id text not null references person (id),
	issued_at text not null
);
create index list_link_person on list_link (person_id);
create index list_link_issued on list_link (issued_at);
create table list_import (
	id text primary key not null,
	process_id text not null references concept_process (id),
	file_name text not null,
	lines text not null,
	prepared_at text not null,
	begun_entry text not null
);
alter table organisation add column merged_into text;
`;
