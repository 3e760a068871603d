/**
 * The concept before this one: read from its file, corrected by a person, then taken over. Its items are no
 * items of this process; links say what became of them in it. Kept until then as prepared (no `imported_entry`).
 */
export const predecessor = `
create table predecessor (
	id text primary key not null,
	process_id text not null references concept_process (id),
	title text not null,
	year integer,
	link text,
	file_name text not null,
	prepared_at text not null,
	begun_entry text not null,
	imported_entry text
);
create index predecessor_process on predecessor (process_id);

create table predecessor_item (
	id text primary key not null,
	predecessor_id text not null references predecessor (id),
	position integer not null,
	kind text not null,
	number text,
	title text not null,
	body text not null,
	printed_area text,
	area_id text references area (id),
	parent_id text,
	responsible text,
	cost text,
	time text,
	state text,
	taken integer not null,
	confidence text not null,
	reason text not null,
	outcome text,
	outcome_text text,
	outcome_source text,
	outcome_entry text
);
create index predecessor_item_of on predecessor_item (predecessor_id);

create table predecessor_link (
	id text primary key not null,
	predecessor_item_id text not null references predecessor_item (id),
	item_id text references item (id),
	relation text not null,
	reason text,
	begun_entry text not null,
	ended_entry text
);
create index predecessor_link_of on predecessor_link (predecessor_item_id);
`;
