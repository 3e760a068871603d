/**
 * Competing wordings of an item are rated by resistance. A ballot has no person and no time, and after
 * the end no link: like an answer sheet it is found by the hash of a secret until then.
 */
export const resistance = `
create table wording_rating (
	id text primary key not null,
	process_id text not null references concept_process (id),
	item_id text not null references item (id),
	version integer not null,
	circle text not null,
	invited integer not null,
	closes_at text not null,
	opened_at text not null,
	opened_entry text not null,
	closed_entry text,
	decided_option text,
	decided_reason text,
	decided_at text,
	decided_entry text
);
create index wording_rating_item on wording_rating (item_id);

create table wording_option (
	id text primary key not null,
	rating_id text not null references wording_rating (id),
	rank integer not null,
	present integer not null,
	title text not null,
	body text not null,
	origin text not null
);
create index wording_option_rating on wording_option (rating_id);

create table rating_link (
	secret_hash text primary key not null,
	rating_id text not null references wording_rating (id)
);
create index rating_link_rating on rating_link (rating_id);

create table resistance_ballot (
	id text primary key not null,
	rating_id text not null references wording_rating (id),
	secret_hash text unique,
	channel text not null,
	people integer not null,
	resistance text not null
);
create index resistance_ballot_rating on resistance_ballot (rating_id);
`;
