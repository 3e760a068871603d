import type { PersonalData } from '#journal/data-class.ts';

export const draftingPersonalData: PersonalData = {
	classes: [
		{
			key: 'drafting.answer-sheet',
			title: { de: 'Fragebögen', en: 'Questionnaires' },
			what: {
				de: 'Antworten auf Fragen zu einem Text, ohne Namen. Zu einem Bogen gehört nur die Prüfsumme des Links, mit dem man ihn ändern kann; für wen der Link war, ist nicht gespeichert.',
				en: 'Answers to questions on a text, without a name. A sheet has only the hash of the link by which it can be changed; for whom the link was is not stored.'
			},
			purpose: { de: 'Texte gemeinsam klarer fassen.', en: 'To word texts more clearly together.' },
			basis: 'task',
			source: 'self',
			recipients: [],
			seenBy: ['steering', 'public'],
			places: {
				answer_sheet: [
					...['secret_hash', 'channel', 'table_name', 'people'],
					...['perspective', 'answers']
				],
				questionnaire_link: ['secret_hash', 'table_name', 'people', 'secret']
			},
			retention: {
				unit: 'months',
				usual: 3,
				least: 0,
				most: 24,
				from: {
					de: 'nach dem Ende der Runde (die Prüfsummen; die Antworten ohne Namen bleiben)',
					en: 'after the end of the round (the hashes; the answers without a name stay)'
				}
			},
			onDeletion: {
				de: 'Lassen sich niemandem zuordnen und bleiben deshalb. Solange die Runde läuft, ändern Sie Ihren Bogen mit dem Link.',
				en: 'Cannot be traced to anybody and therefore stay. While the round is open you change your sheet by the link.'
			},
			shows: {}
		},
		{
			key: 'drafting.named-sheet',
			title: { de: 'Fragebögen mit Namen', en: 'Questionnaires with names' },
			what: {
				de: 'Von wem ein Bogen ist, wo das vor dem Schreiben gesagt wurde, zum Beispiel in der Kerngruppe.',
				en: 'Whose sheet it is, where that was said before anybody wrote, for instance in the core group.'
			},
			purpose: {
				de: 'In einer kleinen Gruppe nachfragen können, was gemeint ist.',
				en: 'To be able to ask in a small group what is meant.'
			},
			basis: 'task',
			source: 'self',
			recipients: [],
			seenBy: ['self', 'steering'],
			places: { answer_sheet: ['person_id'], questionnaire_link: ['person_id'] },
			retention: {
				unit: 'months',
				usual: 12,
				least: 0,
				most: 36,
				from: {
					de: 'nach dem Ende der Runde (der Name; die Antworten bleiben ohne ihn)',
					en: 'after the end of the round (the name; the answers stay without it)'
				}
			},
			onDeletion: {
				de: 'Der Name geht. Die Antworten bleiben ohne ihn, weil Texte daraus entstanden sind.',
				en: 'The name goes. The answers stay without it, since texts came out of them.'
			},
			shows: {
				item: { de: 'Zu', en: 'On' },
				answers: { de: 'Antworten', en: 'Answers' }
			}
		}
	],
	notPersonal: {
		item: [
			...['id', 'process_id', 'kind', 'area_id', 'code', 'state', 'state_entry', 'version'],
			'published_entry'
		],
		item_state: ['id', 'item_id', 'state', 'reason', 'at', 'begun_entry', 'ended_entry'],
		item_version: [
			...['id', 'item_id', 'number', 'title', 'body', 'sheet', 'reason', 'source_kind'],
			...['source_id', 'at', 'begun_entry']
		],
		item_origin: ['id', 'item_id', 'contribution_id', 'begun_entry'],
		item_link: [
			...['id', 'from_item_id', 'to_item_id', 'benefit', 'rank', 'begun_entry', 'ended_entry']
		],
		questionnaire_round: [
			...['id', 'set_id', 'process_id', 'item_id', 'version', 'questions', 'closes_at', 'invited'],
			...['opened_at', 'opened_entry', 'closed_entry', 'questionnaire_version']
		],
		questionnaire_set: [
			...['id', 'process_id', 'title', 'meeting_id', 'named', 'invited', 'closes_at'],
			...['opened_at', 'opened_entry', 'closed_entry', 'ways', 'asks', 'reminded_at']
		],
		questionnaire_version: [
			...['id', 'process_id', 'kind', 'number', 'questions', 'reason', 'at', 'begun_entry']
		],
		questionnaire_link: ['set_id'],
		answer_sheet: ['id', 'round_id', 'revision'],
		dissent: [
			...['id', 'process_id', 'item_id', 'body', 'voices', 'at', 'begun_entry', 'reply'],
			...['replied_at', 'replied_entry']
		]
	}
};
