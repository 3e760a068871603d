/** What a group knows before it meets, its files, and the questions that experts answer. */
export const briefing = `
create table briefing (
	id text primary key not null,
	process_id text not null references concept_process (id),
	area_id text references area (id),
	published_entry text not null
);
create index briefing_process on briefing (process_id, area_id);
create table briefing_part (
	id text primary key not null,
	process_id text not null references concept_process (id),
	area_id text references area (id),
	kind text not null,
	rank integer not null,
	title text not null,
	body text,
	source text,
	as_of text,
	link text,
	figures text,
	file_name text,
	media_type text,
	size integer,
	begun_entry text not null,
	ended_entry text
);
create index briefing_part_process on briefing_part (process_id, area_id);
create table briefing_file (
	part_id text primary key not null references briefing_part (id),
	content text not null
);
create table expert_question (
	id text primary key not null,
	process_id text not null references concept_process (id),
	area_id text references area (id),
	way text not null,
	body text not null,
	author_name text,
	author_email text,
	language text not null,
	asked_at text not null,
	state text not null,
	answer text,
	expert text,
	expert_email text,
	reason text,
	state_at text not null,
	state_entry text not null
);
create index expert_question_process on expert_question (process_id, state, id);
create table expert_link (
	secret_hash text primary key not null,
	question_id text not null references expert_question (id)
);
create index expert_link_question on expert_link (question_id);
`;
