/** A measure may need another one first. The acts see to it that no chain of them leads back to itself. */
export const measureSheet = `
create table item_dependency (
	id text primary key not null,
	from_item_id text not null references item (id),
	on_item_id text not null references item (id),
	reason text not null,
	begun_entry text not null,
	ended_entry text
);
create index item_dependency_from on item_dependency (from_item_id);
create index item_dependency_on on item_dependency (on_item_id);
`;
