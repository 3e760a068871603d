import type { ItemKind } from '#drafting/items.ts';
import type { Day, Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { Votes } from '../adoption.ts';
import type { AmendmentKind, ConsultationResult, ConsultationRole } from '../consultations.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type Adoption = Votes & {
	readonly documentId: string;
	readonly documentNumber: number;
	readonly heldOn: Day;
	readonly note: string | null;
};

/** The votes of the participants, in the order in which they were recorded. */
export async function readAdoptions(reader: Read, processId: string): Promise<readonly Adoption[]> {
	return reader
		.selectFrom('adoption')
		.innerJoin('document', 'document.id', 'adoption.document_id')
		.select([
			'adoption.document_id as documentId',
			'document.number as documentNumber',
			'adoption.held_on as heldOn',
			'adoption.present',
			'adoption.yes',
			'adoption.no',
			'adoption.abstained',
			'adoption.note'
		])
		.where('adoption.process_id', '=', processId)
		.orderBy('adoption.id')
		.execute();
}

export type Handover = {
	readonly documentId: string;
	readonly handedOn: Day;
	readonly recipient: string;
	readonly note: string | null;
};

export async function readHandovers(reader: Read, processId: string): Promise<readonly Handover[]> {
	return reader
		.selectFrom('handover')
		.select(['document_id as documentId', 'handed_on as handedOn', 'recipient', 'note'])
		.where('process_id', '=', processId)
		.orderBy('id')
		.execute();
}

export type Consultation = {
	readonly id: string;
	readonly processId: string;
	readonly documentId: string;
	readonly documentNumber: number;
	readonly body: string;
	readonly role: ConsultationRole;
	readonly meetsOn: Day;
	/** Null until the body has met. */
	readonly result: ConsultationResult | null;
	readonly resolution: string | null;
	readonly note: string | null;
	readonly resultAt: Instant | null;
};

export async function findConsultation(
	reader: Read,
	id: string
): Promise<Consultation | undefined> {
	const row = await consultations(reader).where('consultation.id', '=', id).executeTakeFirst();
	return row as Consultation | undefined;
}

/** The consultations of a process in the order of their meetings. */
export async function readConsultations(
	reader: Read,
	processId: string
): Promise<readonly Consultation[]> {
	const rows = await consultations(reader)
		.where('consultation.process_id', '=', processId)
		.orderBy('consultation.meets_on')
		.orderBy('consultation.id')
		.execute();
	return rows as unknown as readonly Consultation[];
}

function consultations(reader: Read) {
	return reader
		.selectFrom('consultation')
		.innerJoin('document', 'document.id', 'consultation.document_id')
		.select([
			'consultation.id',
			'consultation.process_id as processId',
			'consultation.document_id as documentId',
			'document.number as documentNumber',
			'consultation.body',
			'consultation.role',
			'consultation.meets_on as meetsOn',
			'consultation.result',
			'consultation.resolution',
			'consultation.note',
			'consultation.result_at as resultAt'
		]);
}

export type Amendment = {
	readonly id: string;
	readonly consultationId: string;
	readonly itemId: string;
	readonly itemKind: ItemKind;
	readonly code: string | null;
	readonly kind: AmendmentKind;
	/** Title and text of the version that is amended. */
	readonly oldTitle: string;
	readonly oldText: string;
	/** Null when the text is struck. */
	readonly title: string | null;
	readonly text: string | null;
	readonly reason: string;
	/** It took effect with the decision. */
	readonly applied: boolean;
};

/** Amendments of some consultations, of an item, or one of them, in the order of their codes' recording. */
export async function readAmendments(
	reader: Read,
	filter: { consultationIds: readonly string[] } | { itemId: string } | { id: string }
): Promise<readonly Amendment[]> {
	if ('consultationIds' in filter && filter.consultationIds.length === 0) return [];
	const query = reader
		.selectFrom('amendment')
		.innerJoin('item', 'item.id', 'amendment.item_id')
		.innerJoin('item_version', (join) =>
			join
				.onRef('item_version.item_id', '=', 'amendment.item_id')
				.onRef('item_version.number', '=', 'amendment.version')
		)
		.select([
			'amendment.id',
			'amendment.consultation_id as consultationId',
			'amendment.item_id as itemId',
			'item.kind as itemKind',
			'item.code',
			'amendment.kind',
			'item_version.title as oldTitle',
			'item_version.body as oldText',
			'amendment.title',
			'amendment.body as text',
			'amendment.reason',
			'amendment.applied_entry'
		])
		.orderBy('amendment.id');
	const rows = await (
		'itemId' in filter
			? query.where('amendment.item_id', '=', filter.itemId)
			: 'id' in filter
				? query.where('amendment.id', '=', filter.id)
				: query.where('amendment.consultation_id', 'in', filter.consultationIds)
	).execute();
	return rows.map(({ applied_entry: entry, ...row }) => ({
		...row,
		itemKind: row.itemKind as ItemKind,
		kind: row.kind as AmendmentKind,
		applied: entry !== null
	}));
}
