import type { PersonalData } from '#journal/data-class.ts';

export const minutesPersonalData: PersonalData = {
	classes: [
		{
			key: 'meetings.minutes-text',
			title: { de: 'Protokolle', en: 'Minutes' },
			what: {
				de: 'Was bei einem Treffen gesagt und aufgeschrieben wurde, in allen Fassungen. Namen sollen darin nicht stehen.',
				en: 'What was said at a meeting and written down, in all wordings. Names should not stand in it.'
			},
			purpose: {
				de: 'Allen zeigen, was besprochen und beschlossen wurde.',
				en: 'To show everybody what was discussed and decided.'
			},
			basis: 'task',
			source: 'arises',
			recipients: ['public'],
			seenBy: ['steering', 'participants', 'public'],
			places: { minutes_line: ['body'], minutes_edition: ['content'] },
			retention: {
				until: {
					de: 'Solange das Verfahren zu lesen ist: Ziele und Maßnahmen berufen sich darauf.',
					en: 'As long as the process can be read: goals and measures rest on it.'
				}
			},
			onDeletion: {
				de: 'Bleibt; der Name bei einer Aufgabe wird auch in den veröffentlichten Fassungen entfernt.',
				en: 'Stays; the name beside a task is removed from the published versions too.'
			},
			shows: {}
		},
		{
			key: 'meetings.minutes-task',
			title: { de: 'Aufgaben aus Treffen', en: 'Tasks from meetings' },
			what: {
				de: 'Wer bei einem Treffen welche Aufgabe übernommen hat, bis wann, und was daraus wurde.',
				en: 'Who took on which task at a meeting, until when, and what came of it.'
			},
			purpose: {
				de: 'An die Aufgabe erinnern und zeigen, dass sie erledigt ist.',
				en: 'To remind of the task and to show that it is done.'
			},
			basis: 'task',
			source: 'steering',
			recipients: ['mailServer', 'public'],
			seenBy: ['self', 'steering', 'participants', 'public'],
			places: {
				minutes_line: ['who', 'public_as', 'email', 'person_id'],
				minutes_task_event: ['body', 'by_owner'],
				minutes_task_link: ['secret_hash', 'line_id']
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 3,
				most: 36,
				from: { de: 'nach dem Tag, bis zu dem die Aufgabe gilt', en: 'after the day of the task' }
			},
			onDeletion: {
				de: 'Name und Adresse werden entfernt, auch aus veröffentlichten Fassungen; die Aufgabe bleibt.',
				en: 'Name and address are removed, from published versions too; the task stays.'
			},
			shows: {
				meeting: { de: 'Treffen', en: 'Meeting' },
				task: { de: 'Aufgabe', en: 'Task' },
				due: { de: 'Bis', en: 'Until' }
			}
		},
		{
			key: 'meetings.minutes-approval',
			title: { de: 'Zustimmung und Einwände zu Protokollen', en: 'Agreement and objections' },
			what: {
				de: 'Wem ein Protokoll vorgelegt wurde, wer zugestimmt hat, und was jemand dagegen geschrieben hat.',
				en: 'To whom minutes were put forward, who agreed, and what somebody wrote against them.'
			},
			purpose: {
				de: 'Feststellen, ob ein Protokoll stimmt, und auf Einwände antworten.',
				en: 'To find out whether minutes are right, and to answer objections.'
			},
			basis: 'task',
			source: 'self',
			recipients: ['mailServer', 'public'],
			seenBy: ['self', 'steering', 'public'],
			places: {
				minutes_reader: ['person_id', 'guest_id', 'agreed_at'],
				minutes_link: ['secret_hash', 'reader_id'],
				minutes_objection: ['reader_id', 'body', 'reply']
			},
			retention: {
				unit: 'months',
				usual: 6,
				least: 1,
				most: 24,
				from: { de: 'nach der Vorlage', en: 'after they were put forward' }
			},
			onDeletion: {
				de: 'Der Name wird entfernt. Ein Einwand bleibt ohne Namen, damit Kritik nicht verschwindet.',
				en: 'The name is removed. An objection stays without a name, so that criticism does not vanish.'
			},
			shows: {
				meeting: { de: 'Treffen', en: 'Meeting' },
				agreed: { de: 'Zugestimmt', en: 'Agreed' },
				objection: { de: 'Einwand', en: 'Objection' }
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
			...['id', 'line_id', 'meeting_id', 'number', 'rank', 'agenda_item_id', 'kind', 'due_on'],
			...['at', 'begun_entry', 'ended_entry']
		],
		minutes_reader: ['id', 'meeting_id', 'begun_entry'],
		minutes_objection: [
			...['id', 'meeting_id', 'line_id', 'at', 'begun_entry', 'outcome', 'replied_at'],
			'replied_entry'
		],
		minutes_edition: ['id', 'meeting_id', 'number', 'reason', 'at', 'begun_entry'],
		minutes_task_event: ['id', 'line_id', 'kind', 'due_on', 'at', 'begun_entry'],
		minutes_task_reminder: ['line_id', 'kind', 'due_on', 'begun_entry'],
		minutes_outcome: ['line_id', 'meeting_id', 'item_id', 'contribution_id', 'begun_entry']
	}
};
