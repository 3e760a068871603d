import type { PersonalData } from '#journal/data-class.ts';

export const coreGroupPersonalData: PersonalData = {
	classes: [
		{
			key: 'process.candidacy',
			title: { de: 'Meldungen zur Kerngruppe', en: 'Candidacies for the core group' },
			what: {
				de: 'Name, Mailadresse, Perspektive, Bereiche, ein Satz, warum jemand mitarbeiten möchte, was davon öffentlich sein darf, was daraus wurde, die Zeiträume der Mitarbeit und die Prüfsummen der persönlichen Links.',
				en: 'Name, mail address, sector, areas, a sentence why somebody wants to take part, what of it may be public, what became of it, the terms, and the hashes of the personal links.'
			},
			purpose: {
				de: 'Eine Kerngruppe zusammenstellen, in der alle Seiten und Bereiche vertreten sind.',
				en: 'To put together a core group in which all sides and areas are represented.'
			},
			basis: 'consent',
			source: 'self',
			recipients: ['mailServer', 'public'],
			seenBy: ['self', 'steering', 'public'],
			places: {
				candidacy: [
					...['name', 'email', 'language', 'sector', 'organisation', 'areas', 'why', 'channel'],
					...['shows', 'state', 'reason', 'next_step', 'role_id', 'state_at']
				],
				candidacy_link: ['secret_hash', 'candidacy_id'],
				core_group_term: ['candidacy_id', 'begins_on', 'ends_on']
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 1,
				most: 60,
				from: {
					de: 'nach der Entscheidung, nach dem Ende der Mitarbeit oder, ohne Bestätigung, nach der Meldung',
					en: 'after the decision, after the end of the membership or, unconfirmed, after it was sent'
				}
			},
			onDeletion: {
				de: 'Wird geleert: Es bleibt ein Zeitraum ohne Namen, Adresse und Angaben.',
				en: 'Is emptied: a term without name, address and facts remains.'
			},
			shows: {
				name: { de: 'Name', en: 'Name' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				sector: { de: 'Perspektive', en: 'Sector' },
				organisation: { de: 'Organisation', en: 'Organisation' },
				why: { de: 'Warum', en: 'Why' },
				public: { de: 'Öffentlich', en: 'Public' },
				state: { de: 'Stand', en: 'State' },
				reason: { de: 'Begründung', en: 'Reason' },
				at: { de: 'Stand vom', en: 'As of' }
			}
		}
	],
	notPersonal: {
		candidacy: ['id', 'process_id', 'state_entry', 'begun_entry'],
		core_group_term: ['id', 'begun_entry']
	}
};
