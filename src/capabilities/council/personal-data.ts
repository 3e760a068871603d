import type { PersonalData } from '#journal/data-class.ts';

/** The council acts in public, by its bodies; whoever receives a concept does so in office. */
export const councilPersonalData: PersonalData = {
	classes: [],
	notPersonal: {
		adoption: [
			...['id', 'process_id', 'document_id', 'held_on', 'present', 'yes', 'no', 'abstained'],
			...['note', 'begun_entry']
		],
		handover: [
			...['id', 'process_id', 'document_id', 'handed_on', 'recipient', 'note', 'begun_entry']
		],
		consultation: [
			...['id', 'process_id', 'document_id', 'body', 'role', 'meets_on', 'begun_entry'],
			...['result', 'resolution', 'note', 'result_at', 'result_entry']
		],
		amendment: [
			...['id', 'consultation_id', 'item_id', 'kind', 'version', 'title', 'body', 'reason'],
			...['begun_entry', 'applied_entry']
		]
	}
};
