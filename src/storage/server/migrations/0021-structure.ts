/**
 * Drafts are counted per process, items have an order of display beside their code, what was merged or
 * split points to what carries it on, and goals are checked again at a meeting.
 */
export const structure = `
alter table item add column draft_number integer not null default 0;
update item set draft_number = (
	select count(*) from item earlier
	where earlier.process_id = item.process_id and earlier.id <= item.id
);
create unique index item_draft_number on item (process_id, draft_number);
alter table item add column rank integer not null default 0;

create table item_successor (
	from_item_id text not null references item (id),
	to_item_id text not null references item (id),
	kind text not null,
	begun_entry text not null,
	primary key (from_item_id, to_item_id)
);
create index item_successor_to on item_successor (to_item_id);

create table goal_check (
	id text primary key not null,
	process_id text not null references concept_process (id),
	item_id text not null references item (id),
	meeting_id text not null references meeting (id),
	outcome text not null,
	version integer not null,
	reason text,
	at text not null,
	begun_entry text not null
);
create index goal_check_item on goal_check (item_id);
create index goal_check_meeting on goal_check (meeting_id);
`;
