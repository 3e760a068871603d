import type { PersonalData } from '#journal/data-class.ts';

export const monitoringPersonalData: PersonalData = {
	classes: [
		{
			key: 'monitoring.ownership',
			title: { de: 'Wer für eine Maßnahme einsteht', en: 'Who stands for a measure' },
			what: {
				de: 'Wer gefragt wurde, für welche Stelle, und die Antwort mit Grund. Öffentlich steht nur die Stelle.',
				en: 'Who was asked, for which body, and the answer with its reason. Only the body is public.'
			},
			purpose: { de: 'Die Umsetzung verfolgen.', en: 'To follow the implementation.' },
			basis: 'task',
			source: 'steering',
			recipients: ['mailServer'],
			seenBy: ['self', 'steering'],
			places: { ownership: ['person_id', 'answer', 'reason'] },
			retention: {
				until: {
					de: 'Bis die Angaben zur Person gelöscht werden.',
					en: 'Until the facts about the person are deleted.'
				}
			},
			onDeletion: {
				de: 'Endet. Die Prozesssteuerung fragt jemand anderen.',
				en: 'Ends. The steering asks somebody else.'
			},
			shows: {
				measure: { de: 'Maßnahme', en: 'Measure' },
				body: { de: 'Stelle', en: 'Body' },
				at: { de: 'Gefragt', en: 'Asked' },
				answer: { de: 'Antwort', en: 'Answer' },
				reason: { de: 'Grund', en: 'Reason' }
			}
		}
	],
	notPersonal: {
		ownership: [
			...['id', 'process_id', 'item_id', 'body', 'asked_at', 'asked_entry', 'answered_at'],
			...['answered_entry', 'ended_entry']
		],
		status_update: ['id', 'process_id', 'item_id', 'state', 'body', 'reason', 'at', 'begun_entry']
	}
};
