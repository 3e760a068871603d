/** Days from which those concerned choose, their private links, and their answers. */
export const polls = `
create table date_poll (
	id text primary key not null,
	process_id text not null references concept_process (id),
	step_id text not null references step (id),
	closes_on text not null,
	asks_form integer not null,
	begun_entry text not null,
	ended_entry text,
	chosen_option text,
	form text
);
create index date_poll_step on date_poll (step_id, begun_entry);
create table poll_option (
	id text primary key not null,
	poll_id text not null references date_poll (id),
	day text not null,
	time text,
	rank integer not null
);
create index poll_option_poll on poll_option (poll_id, rank);
create table poll_link (
	secret_hash text primary key not null,
	poll_id text not null references date_poll (id),
	person_id text not null references person (id),
	form text,
	answered_at text
);
create index poll_link_poll on poll_link (poll_id);
create table poll_vote (
	option_id text not null references poll_option (id),
	person_id text not null references person (id),
	answer text not null,
	primary key (option_id, person_id)
);
`;
