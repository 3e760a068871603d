/** What a letter carries beside its text: a calendar entry, a way to leave the list, what it is about. */
export const letters = `
alter table letter add column subject_kind text;
alter table letter add column subject_id text;
alter table letter add column calendar text;
alter table letter add column calendar_method text;
alter table letter add column leave_secret text;
create index letter_subject on letter (subject_id, id);
`;
