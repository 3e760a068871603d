import type { PersonalData } from '#journal/data-class.ts';

export const briefingPersonalData: PersonalData = {
	classes: [
		{
			key: 'meetings.expert-question',
			title: { de: 'Fragen an Fachleute', en: 'Questions to experts' },
			what: {
				de: 'Die Frage, Name und Mailadresse, wenn sie angegeben wurden, und wer antwortet.',
				en: 'The question, name and mail address, if they were given, and who answers.'
			},
			purpose: {
				de: 'Fragen zur Ausgangslage öffentlich beantworten.',
				en: 'To answer questions on the briefing in public.'
			},
			basis: 'consent',
			source: 'self',
			recipients: ['mailServer', 'public'],
			seenBy: ['steering', 'public'],
			places: {
				expert_question: ['body', 'author_name', 'author_email', 'language', 'expert_email'],
				expert_link: ['secret_hash', 'question_id']
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 3,
				most: 36,
				from: {
					de: 'nach der letzten Änderung (Namen, Adressen und Links; die Frage bleibt)',
					en: 'after the last change (names, addresses and links; the question stays)'
				}
			},
			onDeletion: {
				de: 'Name und Adresse werden gelöscht; die Frage auch, wenn Sie Ihre Beiträge ganz entfernen lassen.',
				en: 'Name and address are deleted; the question too if you have your contributions removed.'
			},
			shows: {
				at: { de: 'Gefragt', en: 'Asked' },
				name: { de: 'Name', en: 'Name' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				text: { de: 'Frage', en: 'Question' },
				answer: { de: 'Antwort', en: 'Answer' }
			}
		}
	],
	notPersonal: {
		briefing: ['id', 'process_id', 'area_id', 'published_entry'],
		briefing_file: ['part_id', 'content'],
		briefing_part: [
			...['id', 'process_id', 'area_id', 'kind', 'rank', 'title', 'body', 'source', 'as_of'],
			...['link', 'figures', 'file_name', 'media_type', 'size', 'begun_entry', 'ended_entry']
		],
		/** Who answers in public does so as an expert, by name or office. */
		expert_question: [
			...['id', 'process_id', 'area_id', 'way', 'asked_at', 'state', 'answer', 'expert'],
			...['reason', 'state_at', 'state_entry']
		]
	}
};
