import type { PersonalData } from '#journal/data-class.ts';

export const participationPersonalData: PersonalData = {
	classes: [
		{
			key: 'participation.contribution',
			title: { de: 'Beiträge und Kommentare', en: 'Contributions and comments' },
			what: {
				de: 'Was Menschen zu Aufrufen und Entwürfen sagen, wann, auf welchem Weg, und was daraus wurde.',
				en: 'What people say to calls and drafts, when, by which way, and what became of it.'
			},
			purpose: {
				de: 'Am Konzept mitschreiben und seine Entstehung nachlesen können.',
				en: 'To write the concept together, and to let anyone read how it came about.'
			},
			basis: 'task',
			source: 'self',
			recipients: ['public'],
			seenBy: ['public', 'steering'],
			places: {
				contribution: ['body', 'passage', 'reason'],
				contribution_link: ['secret_hash', 'contribution_id']
			},
			retention: {
				until: {
					de: 'Solange das Konzept zu lesen ist, oder bis die Person sie löschen lässt.',
					en: 'As long as the concept can be read, or until the person has them deleted.'
				}
			},
			onDeletion: {
				de: 'Sie wählen: Text ganz entfernen, unter einem anderen Namen lassen, oder ohne Namen lassen.',
				en: 'You choose: remove the text, leave it under another name, or leave it without a name.'
			},
			shows: {
				at: { de: 'Eingegangen', en: 'Received' },
				call: { de: 'Aufruf', en: 'Call' },
				channel: { de: 'Weg', en: 'Way' },
				state: { de: 'Stand', en: 'State' },
				passage: { de: 'Absatz', en: 'Paragraph' },
				text: { de: 'Text', en: 'Text' },
				reason: { de: 'Begründung', en: 'Reason' }
			}
		},
		{
			key: 'participation.contributor',
			title: { de: 'Wer etwas beigetragen hat', en: 'Who contributed' },
			what: {
				de: 'Name und Mailadresse, wenn sie angegeben wurden.',
				en: 'Name and mail address, if they were given.'
			},
			purpose: {
				de: 'Antworten und mitteilen, was aus dem Beitrag wird.',
				en: 'To answer, and to tell what becomes of the contribution.'
			},
			basis: 'consent',
			source: 'self',
			recipients: ['mailServer'],
			seenBy: ['steering'],
			places: { contribution: ['author_name', 'author_email'] },
			retention: {
				unit: 'months',
				usual: 24,
				least: 6,
				most: 60,
				from: { de: 'nach der letzten Änderung des Standes', en: 'after its state last changed' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				at: { de: 'Eingegangen', en: 'Received' },
				name: { de: 'Name', en: 'Name' },
				email: { de: 'Mailadresse', en: 'Mail address' }
			}
		}
	],
	notPersonal: {
		call: [
			...['id', 'process_id', 'area_id', 'title', 'question', 'opens_at', 'closes_at'],
			...['begun_entry', 'document_id']
		],
		contribution: [
			...['id', 'process_id', 'call_id', 'channel', 'received_at', 'state', 'state_at'],
			'state_entry'
		]
	}
};
