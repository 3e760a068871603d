/**
 * From many answers to one wording: words quoted from sheets, what each question's answers come to, what
 * contradicts, and the draft of the next wording, which belongs to nobody's record until it is kept.
 */
export const consolidation = `
create table wording_quote (
	id text primary key not null,
	item_id text not null references item (id),
	round_id text not null references questionnaire_round (id),
	sheet_id text not null,
	question integer not null,
	from_char integer not null,
	to_char integer not null,
	text text not null,
	letter text not null,
	mark text,
	used integer,
	version integer,
	begun_entry text
);
create index wording_quote_item on wording_quote (item_id, version);

create table answer_summary (
	id text primary key not null,
	round_id text not null references questionnaire_round (id),
	question integer not null,
	body text not null,
	at text not null,
	begun_entry text not null,
	ended_entry text
);
create index answer_summary_round on answer_summary (round_id);

create table contradiction (
	id text primary key not null,
	item_id text not null references item (id),
	round_id text not null references questionnaire_round (id),
	sheet_id text not null,
	question integer not null,
	note text not null,
	at text not null,
	begun_entry text not null,
	reason text,
	dissent_id text references dissent (id),
	settled_at text,
	ended_entry text
);
create index contradiction_item on contradiction (item_id);

create table wording_draft (
	id text primary key not null,
	item_id text not null references item (id),
	version integer not null,
	revision integer not null,
	apart integer not null,
	fields text not null,
	saved_at text not null,
	person_id text references person (id)
);
create index wording_draft_item on wording_draft (item_id, revision);
create index wording_draft_person on wording_draft (person_id);

create table wording_presence (
	item_id text not null references item (id),
	person_id text not null references person (id),
	since text not null,
	seen_at text not null,
	primary key (item_id, person_id)
);
create index wording_presence_person on wording_presence (person_id);
`;
