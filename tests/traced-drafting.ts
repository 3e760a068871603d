import type { Tx } from '#storage/storage.ts';

export type Trace = {
	readonly personId: string;
	readonly processId: string;
	readonly stepId: string;
	readonly letterId: string;
	readonly entryId: string;
	readonly name: string;
	readonly email: string;
	readonly at: string;
};

let last = 0;
const id = () => `01890000-0000-7000-9001-${String((last += 1)).padStart(12, '0')}`;

/** The rows of the person in what is written and answered on the way to a wording. */
export async function leaveDraftingRows(tx: Tx, trace: Trace): Promise<void> {
	await onASheet(tx, trace);
	await atAWording(tx, trace);
	await inANamedSet(tx, trace);
}

/** As the one who was asked in the body that is responsible for a measure. */
async function onASheet(tx: Tx, { processId, entryId, name, at }: Trace): Promise<void> {
	const itemId = id();
	await tx
		.insertInto('item')
		.values({
			...{ id: itemId, process_id: processId, kind: 'measure', area_id: null, code: null },
			...{ draft_number: 901, rank: 901 },
			...{ state: 'draft', state_entry: entryId, version: 1, published_entry: null }
		})
		.execute();
	await tx
		.insertInto('item_version')
		.values({
			...{ id: id(), item_id: itemId, number: 1, title: 'Bänke', body: 'Bänke stehen im Hof.' },
			...{ sheet: JSON.stringify({ responsiblePerson: `Frau ${name}` }), reason: 'Neu', at },
			...{ source_kind: 'steering', source_id: null, begun_entry: entryId }
		})
		.execute();
}

async function atAWording(tx: Tx, { personId, processId, entryId, at }: Trace): Promise<void> {
	const itemId = id();
	await tx
		.insertInto('item')
		.values({
			...{ id: itemId, process_id: processId, kind: 'goal', area_id: null, code: null },
			...{ draft_number: 1, rank: 1 },
			...{ state: 'draft', state_entry: entryId, version: 1, published_entry: null }
		})
		.execute();
	await tx
		.insertInto('item_version')
		.values({
			...{ id: id(), item_id: itemId, number: 1, title: 'Bänke', body: 'Bänke', sheet: null },
			...{ reason: 'Idee', source_kind: 'steering', source_id: null, at, begun_entry: entryId }
		})
		.execute();
	await tx
		.insertInto('wording_draft')
		.values({
			...{ id: id(), item_id: itemId, version: 1, revision: 1, apart: 0, fields: '{}' },
			...{ saved_at: at, person_id: personId }
		})
		.execute();
	await tx
		.insertInto('wording_presence')
		.values({ item_id: itemId, person_id: personId, since: at, seen_at: at })
		.execute();
}

async function inANamedSet(tx: Tx, { personId, processId, entryId, at }: Trace): Promise<void> {
	const setId = id();
	const itemId = id();
	const roundId = id();
	const opened = {
		...{ process_id: processId, invited: 1, closes_at: '2030-05-01T00:00:00.000Z' },
		...{ opened_at: at, opened_entry: entryId, closed_entry: null }
	};
	await tx
		.insertInto('item')
		.values({
			...{ id: itemId, process_id: processId, kind: 'guideline', area_id: null, code: 'L99' },
			...{ draft_number: 902, rank: 902 },
			...{ state: 'draft', state_entry: entryId, version: 1, published_entry: entryId }
		})
		.execute();
	await tx
		.insertInto('questionnaire_set')
		.values({
			...{ id: setId, title: 'Kerngruppe', meeting_id: null, named: 1, ...opened },
			...{ ways: '["mail"]', asks: 'coreGroup' }
		})
		.execute();
	await tx
		.insertInto('questionnaire_round')
		.values({
			...{ id: roundId, set_id: setId, item_id: itemId, version: 1, questions: '["Wozu?"]' },
			questionnaire_version: 1,
			...opened
		})
		.execute();
	const link = { secret_hash: id(), set_id: setId, person_id: personId, table_name: null };
	await tx
		.insertInto('questionnaire_link')
		.values({ ...link, people: 1 })
		.execute();
	await tx
		.insertInto('answer_sheet')
		.values({
			...{ id: id(), round_id: roundId, secret_hash: link.secret_hash, person_id: personId },
			...{ channel: 'web', table_name: null, people: 1, perspective: null, revision: 1 },
			answers: '["Damit alle ankommen."]'
		})
		.execute();
}
