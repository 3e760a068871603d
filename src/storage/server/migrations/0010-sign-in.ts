/** More ways to sign in: the code beside the link, passkeys, the town hall; and who must use the strong ones. */
export const signIn = `
alter table session add column means text;
alter table session add column device text;
alter table session add column seen_on text;
create table sign_in_request (
	id text primary key not null,
	browser_hash text not null,
	link_hash text references mail_link (token_hash),
	code_hash text,
	attempts integer not null,
	expires_at text not null
);
create index sign_in_request_browser on sign_in_request (browser_hash, id);
create index sign_in_request_link on sign_in_request (link_hash);
create table passkey (
	id text primary key not null,
	person_id text not null references person (id),
	name text not null,
	public_key text not null,
	counter text not null,
	transports text not null,
	created_on text not null,
	used_on text
);
create index passkey_person on passkey (person_id);
create table passkey_challenge (
	challenge_hash text primary key not null,
	person_id text references person (id),
	expires_at text not null
);
create table town_hall_request (
	secret_hash text primary key not null,
	target text not null,
	expires_at text not null
);
create table town_hall_identity (
	issuer text not null,
	subject text not null,
	person_id text not null references person (id),
	created_on text not null,
	primary key (issuer, subject)
);
create index town_hall_identity_person on town_hall_identity (person_id);
create table strong_sign_in (
	id text primary key not null,
	begun_entry text not null,
	ended_entry text
);
`;
