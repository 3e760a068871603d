import type { PersonalData } from '#journal/data-class.ts';
import { catalogueImport } from './catalogue/personal-data.ts';
import { contactPerson } from './measure-sheet/contact-person.ts';

export const draftingPersonalData: PersonalData = {
	classes: [
		contactPerson,
		catalogueImport,
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
			key: 'drafting.wording-draft',
			title: { de: 'Wer an einer Fassung schreibt', en: 'Who is writing a version' },
			what: {
				de: 'Wer den Entwurf der nächsten Fassung zuletzt gespeichert hat, und wer gerade seine Seite offen hat.',
				en: 'Who saved the draft of the next version last, and who has its page open now.'
			},
			purpose: {
				de: 'Zwei, die zugleich schreiben, sollen voneinander wissen und nichts verlieren.',
				en: 'Two who write at the same time should know of each other and lose nothing.'
			},
			basis: 'task',
			source: 'arises',
			recipients: [],
			seenBy: ['steering'],
			places: {
				wording_draft: ['person_id'],
				wording_presence: ['item_id', 'person_id', 'since', 'seen_at']
			},
			retention: {
				unit: 'days',
				usual: 30,
				least: 1,
				most: 180,
				from: {
					de: 'nach dem letzten Speichern (der Name; der Entwurf bleibt)',
					en: 'after it was saved last (the name; the draft stays)'
				}
			},
			onDeletion: {
				de: 'Der Name wird entfernt, der Entwurf bleibt der Prozesssteuerung.',
				en: 'The name is removed, the draft stays with the steering.'
			},
			shows: {
				item: { de: 'Text', en: 'Text' },
				at: { de: 'Gespeichert', en: 'Saved' }
			}
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
		catalogue_import: ['id', 'process_id', 'begun_entry'],
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
			...['published_entry', 'draft_number', 'rank']
		],
		item_successor: ['from_item_id', 'to_item_id', 'kind', 'begun_entry'],
		item_place: [
			...['id', 'item_id', 'from_area_id', 'from_rank', 'to_area_id', 'to_rank', 'begun_entry']
		],
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
		wording_quote: [
			...['id', 'item_id', 'round_id', 'sheet_id', 'question', 'from_char', 'to_char', 'text'],
			...['letter', 'mark', 'used', 'version', 'begun_entry']
		],
		answer_summary: ['id', 'round_id', 'question', 'body', 'at', 'begun_entry', 'ended_entry'],
		contradiction: [
			...['id', 'item_id', 'round_id', 'sheet_id', 'question', 'note', 'at', 'begun_entry'],
			...['reason', 'dissent_id', 'settled_at', 'ended_entry']
		],
		wording_draft: ['id', 'item_id', 'version', 'revision', 'apart', 'fields', 'saved_at'],
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
