import type { PersonalData } from '#journal/data-class.ts';
import { listPersonalData } from './list/personal-data.ts';
import { signInPersonalData } from './sign-in/personal-data.ts';

export const peoplePersonalData: PersonalData = {
	classes: [
		{
			key: 'people.person',
			title: { de: 'Menschen, die mitarbeiten', en: 'People who take part' },
			what: {
				de: 'Name, Mailadresse, Sprache und, wenn angegeben, Organisation und Bereich der Gesellschaft.',
				en: 'Name, mail address, language and, if given, organisation and sector.'
			},
			purpose: {
				de: 'Einladen, anmelden, Termine und Arbeitsstände schicken.',
				en: 'To invite, to let people sign in, to send dates and states of work.'
			},
			basis: 'task',
			source: 'steering',
			recipients: ['mailServer'],
			seenBy: ['self', 'steering'],
			places: {
				person: ['id', 'email', 'name', 'language', 'sector', 'organisation_id']
			},
			retention: {
				unit: 'months',
				usual: 24,
				least: 3,
				most: 60,
				from: { de: 'nach dem Ende der letzten Aufgabe', en: 'after the end of the last role' }
			},
			onDeletion: {
				de: 'Wird geleert: Es bleibt eine Zeile ohne Namen, Adresse und Angaben, auf die ältere Vorgänge zeigen.',
				en: 'Is emptied: a row without name, address and facts remains, because older things point to it.'
			},
			shows: {
				name: { de: 'Name', en: 'Name' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				language: { de: 'Sprache', en: 'Language' },
				sector: { de: 'Bereich', en: 'Sector' },
				organisation: { de: 'Organisation', en: 'Organisation' }
			}
		},
		{
			key: 'people.role',
			title: { de: 'Aufgaben', en: 'Roles' },
			what: {
				de: 'In welchem Verfahren jemand welche Aufgabe hat, seit wann und bis wann.',
				en: 'Which role somebody has in which process, since when and until when.'
			},
			purpose: {
				de: 'Festlegen, wer was sehen und tun darf.',
				en: 'To say who may see and do what.'
			},
			basis: 'task',
			source: 'steering',
			recipients: [],
			seenBy: ['self', 'steering'],
			places: { person_role: ['person_id', 'role', 'process_id', 'department_id'] },
			retention: {
				until: {
					de: 'Bis die Angaben zur Person gelöscht werden; danach führt die Aufgabe zu niemandem mehr.',
					en: 'Until the facts about the person are deleted; after that the role leads to nobody.'
				}
			},
			onDeletion: {
				de: 'Enden. Sie können sich danach nicht mehr anmelden.',
				en: 'End. After that you cannot sign in any more.'
			},
			shows: {
				role: { de: 'Aufgabe', en: 'Role' },
				process: { de: 'Verfahren', en: 'Process' },
				department: { de: 'Fachverwaltung', en: 'Department' },
				from: { de: 'Seit', en: 'Since' },
				until: { de: 'Bis', en: 'Until' }
			}
		},
		{
			key: 'people.data-link',
			title: { de: 'Links zu „Meine Daten“', en: 'Links to “My data”' },
			what: {
				de: 'Eine Prüfsumme und die Adresse, für die der Link gilt.',
				en: 'A hash, and the address for which the link is good.'
			},
			purpose: {
				de: 'Auskunft und Löschung auch ohne Anmeldung.',
				en: 'To see and delete one’s data without signing in.'
			},
			basis: 'law',
			source: 'self',
			recipients: ['mailServer'],
			seenBy: ['operator'],
			places: { data_link: ['token_hash', 'email', 'created_at', 'expires_at'] },
			retention: {
				unit: 'days',
				usual: 1,
				least: 0,
				most: 30,
				from: { de: 'nach dem Ablauf', en: 'after they expired' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				email: { de: 'Mailadresse', en: 'Mail address' },
				from: { de: 'Geschickt', en: 'Sent' },
				until: { de: 'Gilt bis', en: 'Good until' }
			}
		},
		{
			key: 'people.barrier-report',
			title: { de: 'Gemeldete Barrieren', en: 'Reported barriers' },
			what: {
				de: 'Was nicht zugänglich war, auf welcher Seite, und unsere Antwort. Name und Adresse sind freiwillig.',
				en: 'What was not accessible, on which page, and our answer. Name and address are optional.'
			},
			purpose: {
				de: 'Barrieren beheben und antworten (§ 12b BGG und das Gesetz des Landes).',
				en: 'To remove barriers and to answer (§ 12b BGG and the law of the Land).'
			},
			basis: 'law',
			source: 'self',
			recipients: ['mailServer'],
			seenBy: ['steering'],
			places: {
				barrier_report: ['name', 'email', 'page', 'body', 'language', 'received_at', 'answer']
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 3,
				most: 36,
				from: { de: 'nach der Antwort', en: 'after the answer' }
			},
			onDeletion: {
				de: 'Werden gelöscht, auch wenn noch keine Antwort da ist.',
				en: 'Are deleted, even if there is no answer yet.'
			},
			shows: {
				at: { de: 'Gemeldet', en: 'Reported' },
				name: { de: 'Name', en: 'Name' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				page: { de: 'Seite', en: 'Page' },
				text: { de: 'Was nicht ging', en: 'What did not work' },
				answer: { de: 'Unsere Antwort', en: 'Our answer' }
			}
		},
		...signInPersonalData.classes,
		...listPersonalData.classes
	],
	notPersonal: {
		...signInPersonalData.notPersonal,
		...listPersonalData.notPersonal,
		organisation: ['id', 'name', 'sector', 'merged_into'],
		person: ['begun_entry'],
		department: ['id', 'process_id', 'name', 'begun_entry'],
		person_role: ['id', 'begun_entry', 'ended_entry'],
		retention_setting: ['id', 'rule', 'amount', 'begun_entry', 'ended_entry'],
		retention_run: ['day', 'at', 'counts', 'begun_entry'],
		site_text: ['id', 'key', 'language', 'content', 'at', 'begun_entry', 'ended_entry'],
		barrier_report: ['id', 'process_id', 'due_on', 'begun_entry', 'answered_at', 'answered_entry']
	}
};
