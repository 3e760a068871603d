import type { PersonalData } from '#journal/data-class.ts';

export const coreGroupPersonalData: PersonalData = {
	classes: [
		{
			key: 'process.candidacy',
			title: {
				de: 'Wer sich für die Kerngruppe gemeldet hat',
				en: 'Who put themselves forward for the core group'
			},
			what: {
				de: 'Name, Mailadresse, Bereich, Organisation, Arbeitsbereiche, warum jemand mitmachen möchte, die Entscheidung, und was davon öffentlich sein darf.',
				en: 'Name, mail address, sector, organisation, areas, why somebody wishes to take part, the decision, and what of it may be public.'
			},
			purpose: {
				de: 'Die Kerngruppe so zusammensetzen, dass alle Bereiche vertreten sind.',
				en: 'To compose the core group so that all sectors are represented.'
			},
			basis: 'consent',
			source: 'self',
			recipients: ['mailServer', 'public'],
			seenBy: ['self', 'steering'],
			places: {
				candidacy: [
					...['name', 'email', 'language', 'sector', 'organisation', 'areas', 'why'],
					...['shows', 'reason', 'next_step', 'role_id']
				],
				candidacy_link: ['secret_hash', 'candidacy_id'],
				core_group_term: ['candidacy_id', 'begins_on', 'ends_on']
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 3,
				most: 36,
				from: {
					de: 'nach der Absage, dem Rückzug oder dem Ende der Mitgliedschaft',
					en: 'after it was declined or withdrawn, or after the membership ended'
				}
			},
			onDeletion: {
				de: 'Wird geleert. Eine Mitgliedschaft endet.',
				en: 'Is emptied. A membership ends.'
			},
			shows: {
				process: { de: 'Verfahren', en: 'Process' },
				name: { de: 'Name', en: 'Name' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				sector: { de: 'Bereich', en: 'Sector' },
				organisation: { de: 'Organisation', en: 'Organisation' },
				why: { de: 'Warum', en: 'Why' },
				reason: { de: 'Begründung', en: 'Reason' },
				at: { de: 'Zuletzt geändert', en: 'Last changed' }
			}
		}
	],
	notPersonal: {
		candidacy: ['id', 'process_id', 'channel', 'state', 'state_at', 'state_entry', 'begun_entry'],
		core_group_term: ['id', 'begun_entry']
	}
};
