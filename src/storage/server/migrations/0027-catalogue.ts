/** A catalogue that was brought back changed, until its lines are taken over or thrown away. */
export const catalogue = `
create table catalogue_import (
	id text primary key not null,
	process_id text not null references concept_process (id),
	file_name text not null,
	lines text not null,
	prepared_at text not null,
	begun_entry text not null
);
`;
