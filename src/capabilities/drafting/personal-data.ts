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
		},
		{
			key: 'drafting.ballot',
			title: { de: 'Bewertungen von Fassungen', en: 'Ratings of wordings' },
			what: {
				de: 'Zahlen von 0 bis 10 zu Fassungen eines Textes, ohne Namen und ohne Zeit. Zu einem Zettel gehört nur die Prüfsumme des Links, mit dem man ihn ändern kann; für wen der Link war, ist nicht gespeichert.',
				en: 'Numbers from 0 to 10 for wordings of a text, without name and time. A ballot has only the hash of the link by which it can be changed; for whom the link was is not stored.'
			},
			purpose: {
				de: 'Die Fassung finden, gegen die am wenigsten spricht.',
				en: 'To find the wording that meets the least resistance.'
			},
			basis: 'task',
			source: 'self',
			recipients: [],
			seenBy: ['steering'],
			places: {
				resistance_ballot: ['secret_hash', 'channel', 'people', 'resistance'],
				rating_link: ['secret_hash']
			},
			retention: {
				unit: 'months',
				usual: 3,
				least: 0,
				most: 24,
				from: {
					de: 'nach dem Ende der Bewertung (die Prüfsummen; die Zahlen ohne Namen bleiben)',
					en: 'after the end of the rating (the hashes; the numbers without a name stay)'
				}
			},
			onDeletion: {
				de: 'Lassen sich niemandem zuordnen und bleiben deshalb. Solange die Bewertung läuft, ändern Sie Ihre Zahlen mit dem Link.',
				en: 'Cannot be traced to anybody and therefore stay. While the rating is open you change your numbers by the link.'
			},
			shows: {}
		}
	],
	notPersonal: {
		wording_rating: [
			...['id', 'process_id', 'item_id', 'version', 'circle', 'invited', 'closes_at'],
			...['opened_at', 'opened_entry', 'closed_entry', 'decided_option', 'decided_reason'],
			...['decided_at', 'decided_entry']
		],
		wording_option: ['id', 'rating_id', 'rank', 'present', 'title', 'body', 'origin'],
		rating_link: ['rating_id'],
		resistance_ballot: ['id', 'rating_id'],
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
		dissent: [
			...['id', 'process_id', 'item_id', 'body', 'voices', 'at', 'begun_entry', 'reply'],
			...['replied_at', 'replied_entry']
		]
	}
};
