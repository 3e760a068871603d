import type { PersonalData } from './data-class.ts';

export const journalPersonalData: PersonalData = {
	classes: [
		{
			key: 'journal.entry',
			title: { de: 'Wer was getan hat', en: 'Who did what' },
			what: {
				de: 'Jede Änderung steht im Journal. Bei Handlungen angemeldeter Menschen ist die Kennung der Person dabei, nie ihr Name.',
				en: 'Each change stands in the journal. What people did who were signed in carries the id of the person, never their name.'
			},
			purpose: {
				de: 'Nachvollziehen, wer etwas entschieden hat, und beweisen, dass das Protokoll nicht umgeschrieben wurde.',
				en: 'To know who decided something, and to prove that the record was not rewritten.'
			},
			basis: 'task',
			source: 'arises',
			recipients: [],
			seenBy: ['operator'],
			places: { journal_entry: ['actor_id', 'actor_salt', 'body', 'salt'] },
			retention: {
				unit: 'months',
				usual: 60,
				least: 12,
				most: 120,
				from: { de: 'nach dem Eintrag', en: 'after the entry' }
			},
			onDeletion: {
				de: 'Die Verbindung zu Ihnen wird gelöscht. Der Eintrag bleibt, ohne dass er noch auf Sie führt.',
				en: 'The link to you is deleted. The entry stays without leading to you any more.'
			},
			shows: {
				at: { de: 'Zeitpunkt', en: 'When' },
				act: { de: 'Handlung', en: 'Act' },
				what: { de: 'Was geschah', en: 'What happened' }
			}
		}
	],
	notPersonal: {
		lease: ['name', 'holder', 'until'],
		journal_entry: [
			...['id', 'at', 'act', 'what', 'process_id', 'subject_kind', 'subject_id'],
			...['audience', 'leaf', 'position']
		],
		journal_seal: ['position', 'entry_id', 'leaf', 'hash', 'sealed_at'],
		journal_head: ['id', 'position', 'hash', 'public_revision'],
		journal_reader: ['name', 'position']
	}
};
