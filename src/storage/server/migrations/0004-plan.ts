/** What a plan was made from, and what moved since: so that it can be made again, and a move taken back. */
export const plan = `
create table plan (
	id text primary key not null,
	process_id text not null references concept_process (id),
	answers text not null,
	begun_entry text not null
);
create index plan_process on plan (process_id, id);
create table step_move (
	id text primary key not null,
	process_id text not null references concept_process (id),
	step_id text not null references step (id),
	old_dates text not null,
	new_dates text not null,
	begun_entry text not null,
	ended_entry text
);
create index step_move_process on step_move (process_id, begun_entry);
`;
