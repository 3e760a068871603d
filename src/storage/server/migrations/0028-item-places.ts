/** Where an item stood before it was moved in its group or into another area: what undoing needs to know. */
export const itemPlaces = `
create table item_place (
	id text primary key not null,
	item_id text not null references item (id),
	from_area_id text references area (id),
	from_rank integer not null,
	to_area_id text references area (id),
	to_rank integer not null,
	begun_entry text not null
);
create index item_place_item on item_place (item_id);
create index item_place_entry on item_place (begun_entry);
`;
