/** The words of the page on the core group, on which people put themselves forward. */
const de = {
	title: 'Kerngruppe',
	textOf: (least: number, most: number) =>
		`${least} bis ${most} Menschen begleiten das ganze Verfahren: aus der Verwaltung, von Trägern, aus dem Ehrenamt und aus der Stadt. Sie sorgen dafür, dass alle Bereiche zusammenpassen.`,
	what: 'Was sie tut',
	does: [
		'Sie begleitet die Arbeitsgruppen. Jeder Bereich hat mindestens ein Mitglied, das dabei ist.',
		'Sie liest die ausgefüllten Fragebögen nebeneinander und schlägt eine gemeinsame Fassung vor.',
		'Sie berät, was aus den Prüfungen der Verwaltung folgt.',
		'Sie stimmt das fertige Konzept mit ab, bevor es an den Rat geht.'
	],
	expected: 'Was Sie mitbringen',
	expectedOf: (own: number, group: number) =>
		`Zeit für ${own === 1 ? 'ein Treffen' : `etwa ${own} Treffen`} der Kerngruppe und ${group === 1 ? 'ein Treffen' : `${group} Treffen`} einer Arbeitsgruppe, je etwa drei Stunden. Dazu je zwei Stunden zum Lesen.`,
	hours: (hours: number) => `Zusammen etwa ${hours} Stunden, verteilt über das Jahr.`,
	noKnowledge:
		'Fachwissen brauchen Sie nicht. Sie brauchen Erfahrung mit dem Thema und Lust, mit anderen eine gemeinsame Sprache zu finden.',
	who: 'Wer dabei ist',
	nobody: 'Noch ist niemand aufgenommen.',
	members: (count: number) => (count === 1 ? 'Ein Mitglied.' : `${count} Mitglieder.`),
	consent: 'Hier steht nur, wer es möchte.',
	more: (count: number) =>
		count === 1 ? 'und ein weiteres Mitglied' : `und ${count} weitere Mitglieder`,
	moreOnly: (count: number) =>
		count === 1
			? 'Ein Mitglied möchte hier nicht stehen.'
			: `${count} Mitglieder möchten hier nicht stehen.`,
	composition: 'Zusammensetzung',
	compositionNote:
		'Nur, wer es öffentlich macht. Wer für mehrere Bereiche spricht, zählt in jedem.',
	sector: 'Perspektive',
	people: 'Menschen',
	nobodyHere: 'niemand',
	join: 'Sich melden',
	joinNote: 'Ohne Anmeldung. Wir schicken Ihnen einen Link, mit dem Sie bestätigen.',
	full: 'Die Gruppe ist zurzeit vollständig. Melden Sie sich trotzdem: Wir schreiben Ihnen, wenn jemand ausscheidet.',
	over: 'Das Verfahren ist zu Ende. Die Kerngruppe nimmt niemanden mehr auf.',
	form: {
		name: 'Ihr Name',
		email: 'Ihre Mailadresse',
		emailHint: 'Nur die Prozesssteuerung sieht sie.',
		organisation: 'Organisation',
		organisationHint: 'Nur, wenn Sie für eine sprechen.',
		sector: 'Aus welcher Perspektive sprechen Sie?',
		sectorHint:
			'Wir fragen das, damit alle Seiten in der Gruppe sind. Mehr wollen wir nicht wissen.',
		areas: 'Welche Bereiche möchten Sie begleiten?',
		areasHint: 'Einen oder mehrere.',
		why: 'Warum möchten Sie mitarbeiten?',
		whyHint: 'Ein Satz genügt. Nur die Prozesssteuerung liest ihn.',
		shows: 'Wenn Sie aufgenommen werden: Was dürfen alle sehen?',
		showsHint: 'Alles ist freiwillig. Sie können es jederzeit ändern.',
		send: 'Meldung absenden'
	},
	next: 'Was dann geschieht',
	nextSteps: [
		'Sie bekommen eine Mail und bestätigen mit ihrem Link. Erst dann liest jemand Ihre Meldung.',
		'Die Prozesssteuerung stellt die Gruppe so zusammen, dass alle Seiten und Bereiche vertreten sind.',
		'Sie bekommen in jedem Fall eine Antwort. Wer nicht aufgenommen wird, erfährt den Grund und was sonst möglich ist.'
	],
	thanksTitle: 'Fast geschafft',
	thanksText:
		'Wir haben Ihnen eine Mail geschickt. Öffnen Sie den Link darin, und bestätigen Sie Ihre Meldung.',
	takePart: 'In der Kerngruppe',
	takePartText: 'Begleiten Sie das ganze Verfahren:'
};

export const coreGroupPageWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Core group',
		textOf: (least, most) =>
			`${least} to ${most} people accompany the whole process: from the administration, from providers, from the volunteers and from the city. They make sure that all areas fit together.`,
		what: 'What it does',
		does: [
			'It accompanies the working groups. Each area has at least one member who is there.',
			'It reads the questionnaires side by side and proposes one wording.',
			'It discusses what follows from the reviews of the administration.',
			'It is consulted on the finished concept before that goes to the council.'
		],
		expected: 'What you bring',
		expectedOf: (own, group) =>
			`Time for ${own === 1 ? 'one meeting' : `about ${own} meetings`} of the core group and ${group === 1 ? 'one meeting' : `${group} meetings`} of a working group, about three hours each. And two hours of reading for each.`,
		hours: (hours) => `About ${hours} hours in all, spread over the year.`,
		noKnowledge:
			'You need no expertise. You need experience with the subject, and the wish to find a common language with others.',
		who: 'Who is in it',
		nobody: 'Nobody is taken in yet.',
		members: (count) => (count === 1 ? 'One member.' : `${count} members.`),
		consent: 'Only those who want it are named here.',
		more: (count) => (count === 1 ? 'and one more member' : `and ${count} more members`),
		moreOnly: (count) =>
			count === 1
				? 'One member does not want to be named here.'
				: `${count} members do not want to be named here.`,
		composition: 'Composition',
		compositionNote:
			'Only those who make it public. Whoever speaks for several areas counts in each.',
		sector: 'Perspective',
		people: 'People',
		nobodyHere: 'nobody',
		join: 'Put yourself forward',
		joinNote: 'Without signing in. We send you a link by which you confirm.',
		full: 'The group is complete at present. Put yourself forward all the same: we write to you when somebody leaves.',
		over: 'The process is over. The core group takes nobody in any more.',
		form: {
			name: 'Your name',
			email: 'Your mail address',
			emailHint: 'Only the steering sees it.',
			organisation: 'Organisation',
			organisationHint: 'Only if you speak for one.',
			sector: 'From which perspective do you speak?',
			sectorHint: 'We ask so that all sides are in the group. We want to know no more than that.',
			areas: 'Which areas do you want to accompany?',
			areasHint: 'One or several.',
			why: 'Why do you want to take part?',
			whyHint: 'One sentence is enough. Only the steering reads it.',
			shows: 'If you are taken in: what may everybody see?',
			showsHint: 'All of it is voluntary. You can change it at any time.',
			send: 'Put yourself forward'
		},
		next: 'What happens then',
		nextSteps: [
			'You get a mail and confirm by its link. Only then somebody reads it.',
			'The steering puts the group together so that all sides and areas are in it.',
			'You get an answer in any case. Whoever is not taken in learns the reason and what else is possible.'
		],
		thanksTitle: 'Almost done',
		thanksText: 'We have sent you a mail. Open its link and confirm.',
		takePart: 'In the core group',
		takePartText: 'Accompany the whole process:'
	}
};
