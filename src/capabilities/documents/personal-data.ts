import type { PersonalData } from '#journal/data-class.ts';

/** A document counts people and never names them; the address in it is that of the steering. */
export const documentsPersonalData: PersonalData = {
	classes: [],
	notPersonal: {
		document: [
			...['id', 'process_id', 'number', 'kind', 'title', 'content', 'hash', 'compiled_at'],
			...['begun_entry', 'feedback_call_id']
		]
	}
};
