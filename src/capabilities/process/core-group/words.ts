import type { CandidacyChannel, ShownPart } from './candidacy.ts';
import type { RequiredSector } from './composition.ts';

const de = {
	channels: {
		web: 'über das Internet',
		paper: 'auf Papier',
		inPerson: 'bei einer Veranstaltung',
		telephone: 'am Telefon',
		outreach: 'angesprochen',
		invited: 'eingeladen'
	} satisfies Record<CandidacyChannel, string>,
	shownParts: {
		name: 'meinen Namen',
		sector: 'meine Perspektive, zum Beispiel „Ehrenamt“',
		areas: 'meine Bereiche'
	} satisfies Record<ShownPart, string>,
	gaps: {
		from: {
			administration: 'aus der Verwaltung',
			provider: 'von einem Träger',
			volunteer: 'aus dem Ehrenamt'
		} satisfies Record<RequiredSector, string>,
		sector: (from: string) => `noch niemand ${from}`,
		area: (area: string) => `noch niemand im Bereich ${area}`,
		cell: (from: string, area: string) => `noch niemand ${from} im Bereich ${area}`,
		size: (missing: number) =>
			missing === 1 ? 'noch ein Mitglied zu wenig' : `noch ${missing} Mitglieder zu wenig`
	},
	refusals: {
		'area-needed': 'Bitte wählen Sie mindestens einen Bereich.',
		'already-confirmed': 'Das ist schon bestätigt. Die Prozesssteuerung meldet sich bei Ihnen.',
		'candidacy-over': 'Über diese Meldung ist schon entschieden. Eine neue ist jederzeit möglich.',
		'already-member': 'Diese Person gehört schon zur Kerngruppe.',
		'not-confirmed': 'Diese Meldung ist noch nicht über den Link im Brief bestätigt.',
		'address-needed': 'Dazu braucht es eine Mailadresse. Tragen Sie sie ein.',
		'term-ends-early': 'Das Ende muss nach dem bisherigen Ende und nach dem Beginn liegen.',
		'not-a-member': 'Diese Person gehört nicht (mehr) zur Kerngruppe.',
		'already-described': 'Perspektive und Bereiche sind schon eingetragen.'
	}
};

export const coreGroupWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		channels: {
			web: 'by internet',
			paper: 'on paper',
			inPerson: 'at an event',
			telephone: 'by telephone',
			outreach: 'approached',
			invited: 'invited'
		},
		shownParts: {
			name: 'my name',
			sector: 'my perspective, for instance “volunteers”',
			areas: 'my areas'
		},
		gaps: {
			from: {
				administration: 'from the administration',
				provider: 'from a provider',
				volunteer: 'from the volunteers'
			},
			sector: (from) => `nobody ${from} yet`,
			area: (area) => `nobody in the area ${area} yet`,
			cell: (from, area) => `nobody ${from} in the area ${area} yet`,
			size: (missing) => (missing === 1 ? 'one member short' : `${missing} members short`)
		},
		refusals: {
			'area-needed': 'Please choose at least one area.',
			'already-confirmed': 'This is confirmed already. The steering will write to you.',
			'candidacy-over': 'This has been decided already. You can put yourself forward again.',
			'already-member': 'This person already belongs to the core group.',
			'not-confirmed': 'This has not been confirmed by the link in the letter yet.',
			'address-needed': 'This needs a mail address. Please enter it.',
			'term-ends-early': 'The end must be after the present end and after the beginning.',
			'not-a-member': 'This person does not belong to the core group (any more).',
			'already-described': 'Perspective and areas are entered already.'
		}
	}
};
