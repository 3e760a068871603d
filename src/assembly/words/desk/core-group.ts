import type { CandidacyState, NextStep } from '#process/core-group/candidacy.ts';

/** The words of the core group at the desk. */
const de = {
	title: 'Kerngruppe',
	text: (members: number, least: number, most: number) =>
		`${members === 1 ? 'Ein Mitglied' : `${members} Mitglieder`}. Vorgesehen sind ${least} bis ${most}.`,
	none: 'Diese Vorlage sieht keine Kerngruppe vor.',
	enter: 'Meldung eintragen',
	outreach: 'Ansprache',
	publicPage: 'Öffentliche Seite',
	gaps: 'Was noch fehlt',
	gapsNote:
		'Verwaltung, Träger und Ehrenamt müssen dabei sein (S8), jeder Bereich wird begleitet (S10).',
	noGaps: 'Nichts. Alle Seiten und alle Bereiche sind vertreten.',
	approach: 'ansprechen',
	approachOf: (gap: string) => `: ${gap}`,
	beingClosed: 'wird schon angesprochen',
	showAll: (count: number) => `Alle ${count} Lücken`,
	composition: 'Zusammensetzung',
	compositionNote: 'Wer für mehrere Bereiche spricht, zählt in jedem, bei den Menschen einmal.',
	sector: 'Perspektive',
	people: 'Menschen',
	nobody: 'niemand',
	undescribed: (count: number) =>
		count === 1
			? 'Von einem Mitglied sind Perspektive oder Bereiche nicht bekannt. Es zählt hier nicht mit.'
			: `Von ${count} Mitgliedern sind Perspektive oder Bereiche nicht bekannt. Sie zählen hier nicht mit.`,
	candidates: 'Meldungen',
	candidatesNote: 'Wer sich meldet, bekommt in jedem Fall eine Antwort.',
	noCandidates: 'Gerade wartet niemand auf eine Antwort.',
	unconfirmed: (count: number) =>
		count === 1
			? 'Eine Meldung ist noch nicht bestätigt.'
			: `${count} Meldungen sind noch nicht bestätigt.`,
	closes: 'Schließt:',
	closesNothing: 'Schließt keine Lücke.',
	decide: 'Entscheiden',
	of: (name: string) => `: ${name}`,
	members: 'Mitglieder',
	noMembers: 'Noch niemand ist aufgenommen.',
	name: 'Name',
	areas: 'Bereiche',
	term: 'Zeitraum',
	visible: 'Öffentlich',
	invisible: 'nichts',
	noTerm: 'nicht vereinbart',
	noAreas: 'nicht bekannt',
	see: 'Ansehen',
	describe: 'Ergänzen',
	past: 'Frühere Mitglieder',
	pastLine: (from: string, until: string) => `${from} bis ${until}`,
	decided: 'Entschiedene Meldungen',
	states: {
		unconfirmed: 'nicht bestätigt',
		open: 'wartet auf Antwort',
		takenIn: 'aufgenommen',
		declined: 'nicht aufgenommen',
		withdrawn: 'zurückgezogen'
	} satisfies Record<CandidacyState, string>,
	form: {
		title: 'Meldung eintragen',
		text: 'Für alle, die sich bei einer Veranstaltung, auf Papier oder am Telefon gemeldet haben.',
		channel: 'Wie hat sich die Person gemeldet?',
		emailHint: 'Ohne sie kann die Person nicht aufgenommen werden; Sie können sie nachtragen.',
		whyHint: 'Wie die Person es gesagt oder geschrieben hat.',
		shows: 'Was dürfen alle sehen, wenn die Person aufgenommen wird?',
		showsHint: 'Nur, was die Person selbst angekreuzt oder gesagt hat.',
		act: 'Meldung eintragen'
	},
	one: {
		channel: 'Weg',
		effect: 'Wenn diese Person dazukommt',
		remaining: 'Dann fehlt noch',
		takeIn: 'Aufnehmen',
		takeInNote: 'Die Person bekommt eine Mail mit ihrem eigenen Link.',
		termFrom: 'Von',
		termUntil: 'Bis',
		termHint: 'Vorgeschlagen ist das Ende des Verfahrens.',
		email: 'Mailadresse',
		emailMissing: 'Auf Papier stand keine. Ohne Adresse geht es nicht.',
		takeInAct: 'In die Kerngruppe aufnehmen',
		decline: 'Nicht aufnehmen',
		declineNote: 'Die Person liest den Grund und den nächsten Schritt in einer freundlichen Mail.',
		declineReason: 'Grund',
		declineHint: 'In ganzen Sätzen, so wie die Person ihn lesen soll.',
		nextStep: 'Was die Person stattdessen tun kann',
		nextSteps: {
			group: 'In einer Arbeitsgruppe mitarbeiten',
			list: 'Sich in den Verteiler eintragen',
			later: 'Sich später wieder melden'
		} satisfies Record<NextStep, string>,
		declineAct: 'Mit Begründung ablehnen',
		extend: 'Verlängern',
		extendNote: 'Ein weiterer Zeitraum schließt an den letzten an. Beide bleiben stehen.',
		extendAct: 'Zeitraum verlängern',
		end: 'Beenden',
		endText: 'Die Zeiträume bleiben stehen. Die Person bekommt eine Mail mit Dank.',
		endAct: 'Mitarbeit beenden',
		endTitle: (name: string) => `Mitarbeit von ${name} beenden`,
		describeTitle: (name: string) => `${name}: Perspektive und Bereiche`,
		describeText:
			'Diese Person wurde eingeladen, ohne sich zu melden. Erst mit diesen Angaben zählt sie in der Zusammensetzung. Sie bekommt eine Mail mit ihrem Link.',
		describeAct: 'Eintragen',
		noEmail: 'keine angegeben',
		shows: 'Öffentlich',
		reason: 'Grund'
	},
	today: {
		'core-group-gap': {
			title: (gap: string) => `Kerngruppe: ${gap}`,
			text: (more: number) =>
				more === 0
					? 'Sonst ist sie vollständig.'
					: more === 1
						? 'Und eine weitere Lücke in der Zusammensetzung.'
						: `Und ${more} weitere Lücken in der Zusammensetzung.`,
			act: 'Ansprechen'
		},
		'candidates-wait': {
			title: (count: number) =>
				count === 1
					? 'Eine Meldung zur Kerngruppe wartet'
					: `${count} Meldungen zur Kerngruppe warten`,
			text: () => 'Wer sich meldet, bekommt eine Antwort.',
			act: 'Entscheiden'
		},
		'term-ends': {
			title: (count: number, name: string) =>
				count === 1
					? `Kerngruppe: Zeitraum von ${name} endet`
					: `Kerngruppe: ${count} Zeiträume enden`,
			text: (day: string) => `Vereinbart war bis ${day}. Verlängern oder mit Dank beenden.`,
			act: 'Ansehen'
		}
	}
};

export const deskCoreGroupWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Core group',
		text: (members, least, most) =>
			`${members === 1 ? 'One member' : `${members} members`}. It should have ${least} to ${most}.`,
		none: 'This template has no core group.',
		enter: 'Enter a candidacy',
		outreach: 'Outreach',
		publicPage: 'Public page',
		gaps: 'What is missing',
		gapsNote:
			'Administration, providers and volunteers must be in it (S8), each area is accompanied (S10).',
		noGaps: 'Nothing. All sides and all areas are in it.',
		approach: 'approach',
		approachOf: (gap) => `: ${gap}`,
		beingClosed: 'is being approached',
		showAll: (count) => `All ${count} gaps`,
		composition: 'Composition',
		compositionNote: 'Whoever speaks for several areas counts in each, among the people once.',
		sector: 'Perspective',
		people: 'People',
		nobody: 'nobody',
		undescribed: (count) =>
			count === 1
				? 'Perspective or areas of one member are not known. They do not count here.'
				: `Perspective or areas of ${count} members are not known. They do not count here.`,
		candidates: 'Candidates',
		candidatesNote: 'Whoever puts themselves forward gets an answer in any case.',
		noCandidates: 'Nobody awaits an answer.',
		unconfirmed: (count) =>
			count === 1 ? 'One is not confirmed yet.' : `${count} are not confirmed yet.`,
		closes: 'Closes:',
		closesNothing: 'Closes no gap.',
		decide: 'Decide',
		of: (name) => `: ${name}`,
		members: 'Members',
		noMembers: 'Nobody is taken in yet.',
		name: 'Name',
		areas: 'Areas',
		term: 'Term',
		visible: 'Public',
		invisible: 'nothing',
		noTerm: 'not agreed',
		noAreas: 'not known',
		see: 'See',
		describe: 'Complete',
		past: 'Former members',
		pastLine: (from, until) => `${from} to ${until}`,
		decided: 'Decided candidacies',
		states: {
			unconfirmed: 'not confirmed',
			open: 'awaits an answer',
			takenIn: 'taken in',
			declined: 'not taken in',
			withdrawn: 'withdrawn'
		},
		form: {
			title: 'Enter a candidacy',
			text: 'For all who put themselves forward at an event, on paper or by telephone.',
			channel: 'How did they put themselves forward?',
			emailHint: 'Without it the person cannot be taken in; you can add it later.',
			whyHint: 'As the person said or wrote it.',
			shows: 'What may everybody see if the person is taken in?',
			showsHint: 'Only what the person ticked or said themselves.',
			act: 'Enter the candidacy'
		},
		one: {
			channel: 'Channel',
			effect: 'If this person comes in',
			remaining: 'Then still missing',
			takeIn: 'Take in',
			takeInNote: 'The person gets a mail with a link of their own.',
			termFrom: 'From',
			termUntil: 'Until',
			termHint: 'Proposed is the end of the process.',
			email: 'Mail address',
			emailMissing: 'There was none on paper. Without one it is not possible.',
			takeInAct: 'Take into the core group',
			decline: 'Do not take in',
			declineNote: 'The person reads the reason and the next step in a kind mail.',
			declineReason: 'Reason',
			declineHint: 'In whole sentences, as the person shall read it.',
			nextStep: 'What the person can do instead',
			nextSteps: {
				group: 'Work in one of the groups',
				list: 'Join the distribution list',
				later: 'Put themselves forward again later'
			},
			declineAct: 'Decline with a reason',
			extend: 'Extend',
			extendNote: 'A further term follows the last one. Both stay on record.',
			extendAct: 'Extend the term',
			end: 'End',
			endText: 'The terms stay on record. The person gets a mail with thanks.',
			endAct: 'End the membership',
			endTitle: (name) => `End the membership of ${name}`,
			describeTitle: (name) => `${name}: perspective and areas`,
			describeText:
				'This person was invited without putting themselves forward. Only with this they count in the composition. They get a mail with their link.',
			describeAct: 'Enter',
			noEmail: 'none given',
			shows: 'Public',
			reason: 'Reason'
		},
		today: {
			'core-group-gap': {
				title: (gap) => `Core group: ${gap}`,
				text: (more) =>
					more === 0
						? 'Else it is complete.'
						: more === 1
							? 'And one more gap in the composition.'
							: `And ${more} more gaps in the composition.`,
				act: 'Approach'
			},
			'candidates-wait': {
				title: (count) =>
					count === 1
						? 'Somebody waits to join the core group'
						: `${count} people wait to join the core group`,
				text: () => 'Whoever puts themselves forward gets an answer.',
				act: 'Decide'
			},
			'term-ends': {
				title: (count, name) =>
					count === 1 ? `Core group: the term of ${name} ends` : `Core group: ${count} terms end`,
				text: (day) => `Agreed was until ${day}. Extend it, or end it with thanks.`,
				act: 'See'
			}
		}
	}
};
