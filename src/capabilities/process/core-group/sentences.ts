import { text, type Sentences } from '#journal/sentence.ts';
import { formatFor } from '#shared/format.ts';

/** Nobody is named: who is in the core group stands on its page, as far as they agree. */
export const coreGroupSentences: Sentences = {
	'candidacy-received': {
		de: () => 'Jemand hat sich für die Kerngruppe gemeldet, noch ohne Bestätigung.',
		en: () => 'Somebody put themselves forward for the core group, not confirmed yet.'
	},
	'candidacy-confirmed': {
		de: () => 'Eine Meldung zur Kerngruppe ist bestätigt.',
		en: () => 'A candidacy for the core group is confirmed.'
	},
	'candidacy-entered': {
		de: () => 'Eine Meldung zur Kerngruppe ist eingetragen.',
		en: () => 'A candidacy for the core group is entered.'
	},
	'candidacy-declined': {
		de: () => 'Eine Meldung zur Kerngruppe ist mit Begründung abgelehnt.',
		en: () => 'A candidacy for the core group is declined with a reason.'
	},
	'candidacy-withdrawn': {
		de: () => 'Jemand hat die Meldung zur Kerngruppe zurückgezogen.',
		en: () => 'Somebody withdrew their candidacy for the core group.'
	},
	'member-taken-in': {
		de: () => 'Die Kerngruppe hat ein neues Mitglied.',
		en: () => 'The core group has a new member.',
		path: () => '/kerngruppe'
	},
	'member-described': {
		de: () => 'Zu einem Mitglied der Kerngruppe sind Perspektive und Bereiche eingetragen.',
		en: () => 'Perspective and areas of a member of the core group are entered.',
		path: () => '/kerngruppe'
	},
	'member-visibility-changed': {
		de: () => 'Jemand aus der Kerngruppe hat geändert, was öffentlich zu sehen ist.',
		en: () => 'Somebody in the core group changed what is public about them.',
		path: () => '/kerngruppe'
	},
	'term-extended': {
		de: (data) =>
			`Die Mitarbeit eines Mitglieds der Kerngruppe ist bis ${formatFor('de').day(text(data, 'to'))} verlängert.`,
		en: (data) =>
			`The term of a member of the core group is extended until ${formatFor('en').day(text(data, 'to'))}.`
	},
	'member-left': {
		de: () => 'Ein Mitglied hat die Kerngruppe verlassen.',
		en: () => 'A member left the core group.',
		path: () => '/kerngruppe'
	},
	'membership-ended': {
		de: () => 'Die Mitarbeit eines Mitglieds der Kerngruppe ist beendet.',
		en: () => 'The part of a member in the core group has ended.',
		path: () => '/kerngruppe'
	}
};
