import type { PersonalData } from '#journal/data-class.ts';
import { coreGroupPersonalData } from './core-group/personal-data.ts';
import { outreachPersonalData } from './outreach/personal-data.ts';

export const processPersonalData: PersonalData = {
	classes: [
		{
			key: 'process.contact',
			title: { de: 'Adresse für Fragen', en: 'Address for questions' },
			what: {
				de: 'Die Mailadresse, unter der die Prozesssteuerung erreichbar ist. Sie soll keinem Menschen allein gehören.',
				en: 'The mail address of the steering. It should not belong to one person alone.'
			},
			purpose: { de: 'Erreichbar sein.', en: 'To be reachable.' },
			basis: 'task',
			source: 'steering',
			recipients: ['public'],
			seenBy: ['public'],
			places: { concept_process: ['contact_email'] },
			retention: {
				until: {
					de: 'Solange das Verfahren zu lesen ist.',
					en: 'As long as the process can be read.'
				}
			},
			onDeletion: {
				de: 'Bleibt: Die Prozesssteuerung gibt vorher eine andere Adresse an.',
				en: 'Stays: the steering first gives another address.'
			},
			shows: {
				process: { de: 'Verfahren', en: 'Process' },
				email: { de: 'Mailadresse', en: 'Mail address' }
			}
		},
		{
			key: 'process.poll-answer',
			title: { de: 'Antworten auf Terminfragen', en: 'Answers to questions for a date' },
			what: {
				de: 'Welche Tage jemandem passen, und die Prüfsumme des Links, mit dem geantwortet wird.',
				en: 'Which days suit somebody, and the hash of the link by which they answer.'
			},
			purpose: { de: 'Einen Termin finden.', en: 'To find a date.' },
			basis: 'task',
			source: 'self',
			recipients: ['mailServer'],
			seenBy: ['self', 'steering'],
			places: {
				poll_link: ['secret_hash', 'poll_id', 'person_id', 'form', 'answered_at'],
				poll_vote: ['option_id', 'person_id', 'answer']
			},
			retention: {
				unit: 'months',
				usual: 3,
				least: 1,
				most: 24,
				from: { de: 'nach der Entscheidung über den Termin', en: 'after the date was decided' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				step: { de: 'Schritt', en: 'Step' },
				day: { de: 'Tag', en: 'Day' },
				answer: { de: 'Antwort', en: 'Answer' },
				at: { de: 'Beantwortet', en: 'Answered' }
			}
		},
		...coreGroupPersonalData.classes,
		...outreachPersonalData.classes
	],
	notPersonal: {
		...coreGroupPersonalData.notPersonal,
		...outreachPersonalData.notPersonal,
		template: [
			...['id', 'key', 'version', 'title', 'description', 'source', 'content', 'begun_entry']
		],
		school_holiday: [
			...['id', 'land', 'name', 'first', 'last', 'source', 'retrieved'],
			...['begun_entry', 'ended_entry']
		],
		concept_process: [
			...['id', 'slug', 'title', 'tagline', 'city', 'land', 'time_zone', 'note', 'template'],
			...['begun_entry', 'published_entry', 'told_from']
		],
		area: ['id', 'process_id', 'key', 'code', 'title', 'short_title', 'rank'],
		step: [
			...['id', 'process_id', 'area_id', 'key', 'phase', 'kind', 'group_phase', 'title'],
			...['methods', 'contents', 'demand', 'optional', 'rank', 'starts_on', 'ends_on'],
			...['starts_at', 'place']
		],
		announcement: [
			...['id', 'process_id', 'step_id', 'sequence', 'starts_on', 'ends_on', 'starts_at'],
			...['place', 'reason', 'at', 'begun_entry']
		],
		passed_boundary: ['id', 'process_id', 'kind', 'subject', 'due_at', 'begun_entry'],
		date_poll: [
			...['id', 'process_id', 'step_id', 'closes_on', 'asks_form', 'begun_entry'],
			...['ended_entry', 'chosen_option', 'form']
		],
		poll_option: ['id', 'poll_id', 'day', 'time', 'rank'],
		plan: ['id', 'process_id', 'answers', 'begun_entry'],
		step_move: [
			...['id', 'process_id', 'step_id', 'old_dates', 'new_dates', 'begun_entry', 'ended_entry']
		]
	}
};
