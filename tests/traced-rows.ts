import type { Tx } from '#storage/storage.ts';
import { leaveDraftingRows, type Trace } from './traced-drafting.ts';

let last = 0;
const id = () => `01890000-0000-7000-9000-${String((last += 1)).padStart(12, '0')}`;

/** One row of the person in each table that acts fill by longer ways than a test of privacy needs. */
export async function leaveRows(tx: Tx, trace: Trace): Promise<void> {
	await onTheList(tx, trace);
	await signedIn(tx, trace);
	await aroundTheCoreGroup(tx, trace);
	await byMail(tx, trace);
	await atAMeeting(tx, trace);
	await inACatalogue(tx, trace);
	await leaveDraftingRows(tx, trace);
}

async function onTheList(tx: Tx, trace: Trace): Promise<void> {
	const { personId, processId, entryId, name, email, at } = trace;
	const consent = { wording: 'Ja', wording_version: '1', requested_at: at, confirmed_at: at };
	const begun = { process_id: processId, begun_entry: entryId };
	await tx
		.insertInto('list_subscription')
		.values({
			...{ id: id(), ...begun, person_id: personId, basis: 'consent', rhythm: 'atOnce' },
			...{ dates: 1, calls: 1, results: 1, all_areas: 1, source: 'web', ...consent },
			...{ ended_entry: null, end_reason: null }
		})
		.execute();
	await tx
		.insertInto('list_link')
		.values({ secret_hash: id(), process_id: processId, person_id: personId, issued_at: at })
		.execute();
	await tx
		.insertInto('list_request')
		.values({
			...{ id: id(), ...begun, email, name, language: 'de', kinds: '[]', areas: null },
			...{ rhythm: 'atOnce', source: 'web', secret_hash: id(), ...consent }
		})
		.execute();
	const lines = JSON.stringify([{ name, email }]);
	await tx
		.insertInto('list_import')
		.values({ id: id(), ...begun, file_name: 'liste.csv', lines, prepared_at: at })
		.execute();
}

async function inACatalogue(tx: Tx, { processId, entryId, name, at }: Trace): Promise<void> {
	await tx
		.insertInto('catalogue_import')
		.values({
			...{ id: id(), process_id: processId, file_name: 'katalog.csv', prepared_at: at },
			...{ lines: JSON.stringify([{ line: 2, cells: ['M-GE-1', name] }]), begun_entry: entryId }
		})
		.execute();
}

async function signedIn(tx: Tx, { personId, at }: Trace): Promise<void> {
	await tx
		.insertInto('passkey')
		.values({
			...{ id: id(), person_id: personId, name: 'Telefon', public_key: 'x', counter: '0' },
			...{ transports: '[]', created_on: at.slice(0, 10), used_on: null }
		})
		.execute();
	await tx
		.insertInto('passkey_challenge')
		.values({ challenge_hash: id(), person_id: personId, expires_at: at })
		.execute();
	await tx
		.insertInto('town_hall_identity')
		.values({ issuer: 'https://stadt.example', subject: id(), person_id: personId, created_on: at })
		.execute();
	const link = await tx
		.selectFrom('mail_link')
		.select('token_hash')
		.where('person_id', '=', personId)
		.executeTakeFirst();
	await tx
		.insertInto('sign_in_request')
		.values({
			...{ id: id(), browser_hash: 'b', link_hash: link?.token_hash ?? null, code_hash: 'c' },
			...{ attempts: 0, expires_at: at }
		})
		.execute();
}

async function aroundTheCoreGroup(tx: Tx, trace: Trace): Promise<void> {
	const { personId, processId, entryId, name, email, at } = trace;
	const begun = { process_id: processId, begun_entry: entryId };
	const state = { state: 'open', reason: null, state_at: at, state_entry: entryId };
	const candidacyId = id();
	await tx
		.insertInto('candidacy')
		.values({
			...{ id: candidacyId, ...begun, ...state, name, email, language: 'de', channel: 'web' },
			...{ sector: 'resident', organisation: 'Hofverein', areas: '[]', shows: '["name"]' },
			...{ why: `Weil ich, ${name}, hier wohne.`, next_step: null, role_id: null }
		})
		.execute();
	await tx
		.insertInto('candidacy_link')
		.values({ secret_hash: id(), candidacy_id: candidacyId })
		.execute();
	await tx
		.insertInto('wanted')
		.values({
			...{ id: id(), ...begun, ...state, name, email, area_id: null, institution: null },
			...{ sector: null, phone: '0123', why: null, approacher: 'Anna', due_on: null },
			...{ notes: `${name} anrufen`, person_id: personId, candidacy_id: null }
		})
		.execute();
	const letter = { id: id(), ...begun, supporter: name, office: 'Bürgermeisterin', email };
	await tx.insertInto('support_letter').values(letter).execute();
	await tx
		.insertInto('support_letter_version')
		.values({
			...{ id: id(), letter_id: letter.id, number: 1, subject: 'Kommen Sie', state: 'released' },
			...{ body: `Es grüßt ${name}`, note: null, at, state_at: at, state_entry: entryId },
			begun_entry: entryId
		})
		.execute();
}

async function byMail(tx: Tx, trace: Trace): Promise<void> {
	const { personId, processId, letterId, entryId, name, email, at } = trace;
	const mailId = id();
	await tx
		.insertInto('inbound_mail')
		.values({
			...{ id: mailId, mail_key: id(), door: 'mailbox', size: 10, received_at: at, attempts: 1 },
			...{ envelope_from: email, envelope_to: '[]', state: 'done', outcome: 'message' },
			...{ reason: null, process_id: processId, message_id: '<a@b>', from_name: name },
			...{ from_address: email, subject: 'Frage', sent_at: at, words: 'Frage', aligned: 0 },
			...{ body: `Viele Grüße, ${name}`, automatic: null, attachments: '[]', written_to: 0 },
			...{ person_id: personId, letter_id: letterId, about_kind: null, about_id: null },
			...{ call_id: null, contribution_id: null, confirm_hash: null },
			...{ begun_entry: entryId, state_entry: entryId }
		})
		.execute();
	await tx
		.insertInto('inbound_raw')
		.values({ id: id(), mail_id: mailId, rank: 0, bytes: `From: ${email}` })
		.execute();
	await tx
		.insertInto('mail_answer')
		.values({ id: id(), mail_id: mailId, body: `Liebe ${name}`, at, begun_entry: entryId })
		.execute();
	await tx
		.insertInto('person_address')
		.values({
			...{ token_hash: id(), person_id: personId, about_kind: null, about_id: null },
			created_at: at
		})
		.execute();
	await tx
		.insertInto('bounce')
		.values({
			...{ id: id(), letter_id: letterId, process_id: processId, address: email, permanent: 1 },
			...{ received_at: at, reason: 'unknown', status: null, said: `550 ${email}` }
		})
		.execute();
}

async function atAMeeting(tx: Tx, trace: Trace): Promise<void> {
	const { personId, processId, stepId, entryId, name, email, at } = trace;
	const meetingId = id();
	const guestId = id();
	const readerId = id();
	const begun = { begun_entry: entryId };
	const unknown = { step_free: 'unknown', lift: 'unknown', toilet: 'unknown' };
	await tx
		.insertInto('meeting')
		.values({
			...{ id: meetingId, process_id: processId, step_id: stepId, minutes: null, ...unknown },
			...{ hearing_loop: 'unknown', directions: null, online_link: null, interpreters: '[]' },
			...{ childcare: 'unknown', capacity: null, answer_by: null, joining: 'open', revision: 0 },
			...{ door_secret: id(), reminded_for: null, ...begun, changed_entry: null },
			...{ cancelled_entry: null, cancel_reason: null }
		})
		.execute();
	await tx
		.insertInto('meeting_guest')
		.values({
			...{ id: guestId, meeting_id: meetingId, person_id: personId, name, email, ...begun },
			...{ language: 'de', origin: 'joined', confirmed_at: at, answer: 'yes', answered_at: at },
			...{ answered_by: email, companions: 0, step_free: 1, interpreter: 'Arabisch' },
			...{ children: 1, children_ages: '4', diet: 'vegan', needs: `${name} kommt später` },
			...{ seat: null, queued_at: null, moved_up_entry: null, revision: 0, ended_entry: null }
		})
		.execute();
	await tx.insertInto('meeting_link').values({ secret_hash: id(), guest_id: guestId }).execute();
	await tx
		.insertInto('attendance')
		.values({
			...{ id: id(), meeting_id: meetingId, guest_id: guestId, name, organisation: null },
			...{ sector: null, way: 'list', ...begun, ended_entry: null }
		})
		.execute();
	const lineId = id();
	await tx
		.insertInto('minutes_line')
		.values({
			...{ id: id(), line_id: lineId, meeting_id: meetingId, number: 1, rank: 1, kind: 'task' },
			...{ agenda_item_id: null, body: 'Bank besorgen', who: name, public_as: name, email },
			...{ person_id: personId, due_on: '2030-05-01', at, ...begun, ended_entry: null }
		})
		.execute();
	await tx
		.insertInto('minutes_reader')
		.values({
			...{ id: readerId, meeting_id: meetingId, person_id: null, guest_id: guestId },
			...{ agreed_at: at, ...begun }
		})
		.execute();
	await tx.insertInto('minutes_link').values({ secret_hash: id(), reader_id: readerId }).execute();
	await tx
		.insertInto('minutes_edition')
		.values({
			...{ id: id(), meeting_id: meetingId, number: 1, reason: null, at, ...begun },
			content: JSON.stringify({
				parts: [{ lines: [{ id: lineId, text: 'Bank besorgen', who: name }] }]
			})
		})
		.execute();
}
