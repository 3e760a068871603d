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
					...['secret_hash', 'person_id', 'channel', 'table_name', 'people'],
					...['perspective', 'answers']
				],
				questionnaire_link: ['secret_hash', 'person_id', 'table_name', 'people']
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
			...['opened_at', 'opened_entry', 'closed_entry']
		],
		questionnaire_set: [
			...['id', 'process_id', 'title', 'meeting_id', 'named', 'invited', 'closes_at'],
			...['opened_at', 'opened_entry', 'closed_entry']
		],
		questionnaire_link: ['set_id'],
		answer_sheet: ['id', 'round_id', 'revision'],
		predecessor: [
			...['id', 'process_id', 'title', 'year', 'link', 'file_name', 'prepared_at'],
			...['begun_entry', 'imported_entry']
		],
		predecessor_item: [
			...['id', 'predecessor_id', 'position', 'kind', 'number', 'title', 'body', 'printed_area'],
			...['area_id', 'parent_id', 'responsible', 'cost', 'time', 'state', 'taken', 'confidence'],
			...['reason', 'outcome', 'outcome_text', 'outcome_source', 'outcome_entry']
		],
		predecessor_link: [
			...[
				'id',
				'predecessor_item_id',
				'item_id',
				'relation',
				'reason',
				'begun_entry',
				'ended_entry'
			]
		],
		dissent: [
			...['id', 'process_id', 'item_id', 'body', 'voices', 'at', 'begun_entry', 'reply'],
			...['replied_at', 'replied_entry']
		]
	}
};
