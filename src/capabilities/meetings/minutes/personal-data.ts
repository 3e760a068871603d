import type { PersonalData } from '#journal/data-class.ts';

export const minutesPersonalData: PersonalData = {
	classes: [
		{
			key: 'meetings.minutes-task',
			title: { de: 'Aufgaben und Stimmen in Protokollen', en: 'Tasks and voices in minutes' },
			what: {
				de: 'Wer eine Aufgabe übernommen hat, wie die Person öffentlich heißt, ihre Adresse, was sie dazu meldet; und wer das Protokoll liest, zustimmt oder widerspricht.',
				en: 'Who took on a task, what they are called in public, their address, what they report; and who reads the minutes, agrees or objects.'
			},
			purpose: {
				de: 'Aufgaben verfolgen und Protokolle gemeinsam freigeben.',
				en: 'To follow tasks, and to approve minutes together.'
			},
			basis: 'task',
			source: 'self',
			recipients: ['mailServer', 'public'],
			seenBy: ['self', 'steering'],
			places: {
				minutes_line: ['who', 'public_as', 'email', 'person_id'],
				minutes_reader: ['person_id', 'guest_id', 'agreed_at'],
				minutes_link: ['secret_hash', 'reader_id'],
				minutes_objection: ['reader_id', 'body', 'reply'],
				minutes_task_event: ['body'],
				minutes_task_link: ['secret_hash', 'line_id'],
				minutes_edition: ['content']
			},
			retention: {
				unit: 'months',
				usual: 24,
				least: 6,
				most: 60,
				from: { de: 'nach der letzten Änderung der Zeile', en: 'after the line last changed' }
			},
			onDeletion: {
				de: 'Ihr Name verschwindet bei der Aufgabe, auch aus dem veröffentlichten Protokoll. Was gesagt wurde, bleibt ohne Namen.',
				en: 'Your name disappears at the task, from the published minutes too. What was said stays without a name.'
			},
			shows: {
				text: { de: 'Text', en: 'Text' },
				name: { de: 'Name', en: 'Name' },
				publicAs: { de: 'Öffentlich genannt', en: 'Named in public' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				at: { de: 'Zeitpunkt', en: 'When' }
			}
		}
	],
	notPersonal: {
		minutes: [
			...['id', 'meeting_id', 'process_id', 'changed_at', 'approve_by', 'closes_at'],
			...['forwarded_entry', 'approved_at', 'approved_how', 'approved_entry', 'ideas_call_id'],
			'begun_entry'
		],
		minutes_line: [
			...['id', 'line_id', 'meeting_id', 'number', 'rank', 'agenda_item_id', 'kind', 'body'],
			...['due_on', 'at', 'begun_entry', 'ended_entry']
		],
		minutes_reader: ['id', 'meeting_id', 'begun_entry'],
		minutes_objection: [
			...['id', 'meeting_id', 'line_id', 'at', 'begun_entry', 'outcome', 'replied_at'],
			'replied_entry'
		],
		minutes_edition: ['id', 'meeting_id', 'number', 'reason', 'at', 'begun_entry'],
		minutes_task_event: ['id', 'line_id', 'kind', 'due_on', 'by_owner', 'at', 'begun_entry'],
		minutes_task_reminder: ['line_id', 'kind', 'due_on', 'begun_entry'],
		minutes_outcome: ['line_id', 'meeting_id', 'item_id', 'contribution_id', 'begun_entry']
	}
};
