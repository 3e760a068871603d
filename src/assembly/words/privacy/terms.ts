import type { DataRecipient, DataSource, LegalBasis, Seer } from '#journal/data-class.ts';

type Terms = {
	bases: Record<LegalBasis, string>;
	sources: Record<DataSource, string>;
	recipients: Record<DataRecipient, string>;
	nobodyElse: string;
	seers: Record<Seer, string>;
	amount: (unit: 'days' | 'months', count: number) => string;
	term: (amount: string, from: string) => string;
	parts: {
		what: string;
		purpose: string;
		basis: string;
		source: string;
		recipients: string;
		seers: string;
		retention: string;
		places: string;
		deletion: string;
	};
};

/** What the description of personal data says in codes. */
export const termWords: { de: Terms; en: Terms } = {
	de: {
		bases: {
			task: 'Aufgabe im öffentlichen Interesse (Art. 6 Abs. 1 Buchst. e DSGVO)',
			consent: 'Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)',
			law: 'rechtliche Verpflichtung (Art. 6 Abs. 1 Buchst. c DSGVO)'
		},
		sources: {
			self: 'von der Person selbst',
			steering: 'von der Prozesssteuerung',
			arises: 'entsteht beim Benutzen'
		},
		recipients: {
			mailServer: 'der Mailserver, über den wir Briefe schicken',
			public: 'alle, die diese Seiten lesen',
			signInService: 'der Anmeldedienst der Stadt'
		},
		nobodyElse: 'niemand',
		seers: {
			self: 'die Person selbst',
			steering: 'die Prozesssteuerung',
			department: 'die Fachverwaltung',
			participants: 'die Beteiligten',
			public: 'alle',
			operator: 'wer den Server betreibt'
		},
		amount: (unit, count) => {
			if (unit === 'days') return count === 1 ? '1 Tag' : `${count} Tage`;
			return count === 1 ? '1 Monat' : `${count} Monate`;
		},
		term: (amount, from) => `${amount} ${from}`,
		parts: {
			what: 'Welche Daten',
			purpose: 'Wozu',
			basis: 'Rechtsgrundlage',
			source: 'Woher',
			recipients: 'Wer sie bekommt',
			seers: 'Wer sie sieht',
			retention: 'Wie lange',
			places: 'Wo in der Datenbank',
			deletion: 'Wenn jemand seine Daten löscht'
		}
	},
	en: {
		bases: {
			task: 'a task in the public interest (Art. 6 (1) (e) GDPR)',
			consent: 'consent (Art. 6 (1) (a) GDPR)',
			law: 'a legal obligation (Art. 6 (1) (c) GDPR)'
		},
		sources: {
			self: 'from the person',
			steering: 'from the steering',
			arises: 'arises from use'
		},
		recipients: {
			mailServer: 'the mail server by which we send letters',
			public: 'everybody who reads these pages',
			signInService: 'the sign-in service of the city'
		},
		nobodyElse: 'nobody',
		seers: {
			self: 'the person',
			steering: 'the steering',
			department: 'the department',
			participants: 'the participants',
			public: 'everybody',
			operator: 'whoever runs the server'
		},
		amount: (unit, count) => {
			if (unit === 'days') return count === 1 ? '1 day' : `${count} days`;
			return count === 1 ? '1 month' : `${count} months`;
		},
		term: (amount, from) => `${amount} ${from}`,
		parts: {
			what: 'Which data',
			purpose: 'For what',
			basis: 'Legal basis',
			source: 'From where',
			recipients: 'Who receives it',
			seers: 'Who sees it',
			retention: 'How long',
			places: 'Where in the database',
			deletion: 'When somebody deletes their data'
		}
	}
};
