import type { PersonalData } from '#journal/data-class.ts';
import { contactPerson } from './measure-sheet/contact-person.ts';

export const draftingPersonalData: PersonalData = {
	classes: [
		contactPerson,
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
			...['published_entry', 'draft_number', 'rank']
		],
		item_successor: ['from_item_id', 'to_item_id', 'kind', 'begun_entry'],
		goal_check: [
			...['id', 'process_id', 'item_id', 'meeting_id', 'outcome', 'version', 'reason', 'at'],
			'begun_entry'
		],
		item_state: ['id', 'item_id', 'state', 'reason', 'at', 'begun_entry', 'ended_entry'],
		item_version: [
			...['id', 'item_id', 'number', 'title', 'body', 'reason', 'source_kind'],
			...['source_id', 'at', 'begun_entry']
		],
		/** Who made and checked a text is an office or a group, said in public. */
		item_text: [
			...['id', 'item_id', 'form', 'number', 'made_from', 'title', 'body', 'made_by', 'at'],
			...['begun_entry', 'checked_by', 'checked_at', 'checked_entry', 'withdraw_reason'],
			...['ended_at', 'ended_entry']
		],
		item_origin: ['id', 'item_id', 'contribution_id', 'begun_entry'],
		item_link: [
			...['id', 'from_item_id', 'to_item_id', 'benefit', 'rank', 'begun_entry', 'ended_entry']
		],
		item_dependency: [
			...['id', 'from_item_id', 'on_item_id', 'reason', 'begun_entry', 'ended_entry']
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
		dissent: [
			...['id', 'process_id', 'item_id', 'body', 'voices', 'at', 'begun_entry', 'reply'],
			...['replied_at', 'replied_entry']
		]
	}
};
