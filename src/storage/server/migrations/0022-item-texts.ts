/**
 * The words of an item in plain German and in other languages, each made from one of its versions. A text
 * is never edited: the next one has the next number. The newest of a form counts until it is withdrawn.
 */
export const itemTexts = `
create table item_text (
	id text primary key not null,
	item_id text not null references item (id),
	form text not null,
	number integer not null,
	made_from integer not null,
	title text not null,
	body text not null,
	made_by text not null,
	at text not null,
	begun_entry text not null,
	checked_by text,
	checked_at text,
	checked_entry text,
	withdraw_reason text,
	ended_at text,
	ended_entry text,
	unique (item_id, form, number)
);
`;
