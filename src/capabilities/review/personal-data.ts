import type { PersonalData } from '#journal/data-class.ts';

/** Findings are those of a department; who entered one stands in the journal alone. */
export const reviewPersonalData: PersonalData = {
	classes: [],
	notPersonal: {
		review: [
			...['id', 'process_id', 'item_id', 'version', 'department_id', 'note', 'due_on'],
			...['asked_at', 'asked_entry', 'result', 'answered_at', 'answered_entry'],
			...['regular_due_on', 'extension_reason']
		],
		finding: ['id', 'review_id', 'aspect', 'answer', 'reason']
	}
};
