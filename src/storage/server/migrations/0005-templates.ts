/** Templates that an installation brought in itself, beside those that come with the product. */
export const templates = `
create table template (
	id text primary key not null,
	key text not null,
	version integer not null,
	title text not null,
	description text not null,
	source text not null,
	content text not null,
	begun_entry text not null,
	unique (key, version)
);
`;
