/** From the reviewed measure to the document, the council and the proof. */
export const concept = `
alter table call add column document_id text;
alter table contribution add column passage text;
alter table review add column regular_due_on text;
alter table review add column extension_reason text;

create table dissent (
	id text primary key not null,
	process_id text not null references concept_process (id),
	item_id text not null references item (id),
	body text not null,
	voices integer not null,
	at text not null,
	begun_entry text not null,
	reply text,
	replied_at text,
	replied_entry text
);
create index dissent_item on dissent (item_id, id);
create index dissent_process on dissent (process_id, id);

create table document (
	id text primary key not null,
	process_id text not null references concept_process (id),
	number integer not null,
	kind text not null,
	title text not null,
	content text not null,
	hash text not null,
	compiled_at text not null,
	begun_entry text not null,
	feedback_call_id text references call (id),
	unique (process_id, number)
);

create table adoption (
	id text primary key not null,
	process_id text not null references concept_process (id),
	document_id text not null references document (id),
	held_on text not null,
	present integer not null,
	yes integer not null,
	no integer not null,
	abstained integer not null,
	note text,
	begun_entry text not null
);
create index adoption_process on adoption (process_id, id);
create table handover (
	id text primary key not null,
	process_id text not null references concept_process (id),
	document_id text not null references document (id),
	handed_on text not null,
	recipient text not null,
	note text,
	begun_entry text not null
);
create index handover_process on handover (process_id, id);
create table consultation (
	id text primary key not null,
	process_id text not null references concept_process (id),
	document_id text not null references document (id),
	body text not null,
	role text not null,
	meets_on text not null,
	begun_entry text not null,
	result text,
	resolution text,
	note text,
	result_at text,
	result_entry text
);
create index consultation_process on consultation (process_id, meets_on);
create table amendment (
	id text primary key not null,
	consultation_id text not null references consultation (id),
	item_id text not null references item (id),
	kind text not null,
	version integer not null,
	title text,
	body text,
	reason text not null,
	begun_entry text not null,
	applied_entry text,
	unique (consultation_id, item_id)
);
create index amendment_item on amendment (item_id);

create table ownership (
	id text primary key not null,
	process_id text not null references concept_process (id),
	item_id text not null references item (id),
	person_id text not null references person (id),
	body text not null,
	asked_at text not null,
	asked_entry text not null,
	answer text,
	reason text,
	answered_at text,
	answered_entry text,
	ended_entry text
);
create index ownership_item on ownership (item_id);
create index ownership_person on ownership (person_id);
create table status_update (
	id text primary key not null,
	process_id text not null references concept_process (id),
	item_id text not null references item (id),
	state text not null,
	body text not null,
	reason text,
	at text not null,
	begun_entry text not null
);
create index status_update_item on status_update (item_id, id);
create index status_update_process on status_update (process_id, id);
`;
