import type { GoalStory } from '../area-story.ts';

/** All figures are invented. */
export const goals: readonly GoalStory[] = [
	{
		key: 'interpreted-appointments',
		title: 'Verständigung beim Arzt',
		text: 'Geflüchtete werden beim Arzt besser verstanden.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['son-interprets', 'front-desk'],
		serves: [
			{
				item: 'understanding',
				benefit: 'Wer die Ärztin versteht, kann selbst über die Behandlung entscheiden.'
			},
			{
				item: 'equal-access',
				benefit: 'Die Sprache entscheidet nicht mehr darüber, wie gut jemand behandelt wird.'
			}
		],
		final: {
			title: 'Dolmetschen bei Arztterminen',
			text: 'Im Jahr 2018 wird in Brandenburg an der Havel bei mindestens 300 Terminen in Hausarztpraxen, Kinderarztpraxen und im Krankenhaus gedolmetscht, ohne dass ein Kind übersetzt. Gezählt werden die vermittelten Einsätze. 2016 waren es 40 (Beispielzahl).',
			reason:
				'Neu gefasst, weil in den Fragebögen niemand sagen konnte, woran sich „besser verstanden“ messen lässt.',
			measuredBy:
				'Vermittelte Dolmetscheinsätze im Jahr, gezählt von der Fachgruppe Gesundheit (Ziel 300)'
		}
	},
	{
		key: 'childrens-doctor',
		title: 'Kinderärztliche Versorgung',
		text: 'Familien finden möglichst zeitnah eine Kinderarztpraxis.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['eleven-practices', 'promises'],
		serves: [
			{
				item: 'equal-access',
				benefit: 'Vorsorge erreicht auch Kinder, deren Eltern sich hier noch nicht auskennen.'
			}
		],
		final: {
			title: 'Hilfe bei der Suche nach einer Kinderarztpraxis',
			text: 'Bis Ende 2018 erhalten 9 von 10 Familien, die bei der Stadt nach einer Kinderarztpraxis fragen, innerhalb von vier Wochen einen Termin zur Vorsorge. Die Fachgruppe Gesundheit zählt Anfragen und vermittelte Termine. Anfang 2017 gelang das bei 4 von 10 (Beispielzahl).',
			reason:
				'Neu gefasst, weil die Stadt keine Praxisplätze vergeben, aber bei der Suche helfen kann. Das Ziel gilt jetzt für alle Familien, weil ein Beitrag das gefordert hat.',
			measuredBy:
				'Anteil der Anfragen, die innerhalb von vier Wochen zu einem Termin führen (Ziel 9 von 10)'
		}
	},
	{
		key: 'where-to-go',
		title: 'Sich im Gesundheitswesen zurechtfinden',
		text: 'Neu Zugezogene wissen besser, wohin sie sich wenden können, wenn sie krank sind.',
		reason:
			'Aus drei Beiträgen formuliert, die alle von der Notaufnahme erzählen, weil niemand einen anderen Weg kannte.',
		from: ['night-and-fever', 'emergency-room-full', 'eleven-practices'],
		serves: [
			{
				item: 'equal-access',
				benefit: 'Wer den richtigen Weg kennt, bekommt Hilfe dort, wo sie am schnellsten ist.'
			},
			{
				item: 'own-feet',
				benefit: 'Wer sich auskennt, muss niemanden mehr bitten und kann anderen helfen.'
			}
		],
		final: {
			title: 'Wissen, wohin bei Krankheit',
			text: 'Bis Ende 2019 wissen 8 von 10 Menschen, die neu in die Stadt gezogen sind, wann sie in die Praxis, zum Bereitschaftsdienst oder in die Notaufnahme gehen. Die Beratungsstellen fragen dazu einmal im Jahr 100 Menschen ohne Namen mit drei Fragen. Im Frühjahr 2017 wussten es 3 von 10 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „besser“ keine Zahl nennt. Das Krankenhaus kann die Besuche der Notaufnahme nicht nach Herkunft zählen und will es auch nicht, deshalb wird gefragt statt gezählt.',
			measuredBy:
				'Anteil richtiger Antworten in der jährlichen Befragung von 100 neu Zugezogenen (Ziel 8 von 10)'
		}
	},
	{
		key: 'first-talk-mind',
		title: 'Hilfe bei seelischer Belastung',
		text: 'Menschen mit seelischer Belastung finden zeitnah Hilfe.',
		reason: 'Aus zwei Beiträgen formuliert, einer aus einer Familie, einer aus dem Ehrenamt.',
		from: ['cannot-sleep', 'not-therapists'],
		serves: [
			{
				item: 'equal-access',
				benefit:
					'Auch wer noch wenig Deutsch spricht, kann über das reden, was ihn nicht schlafen lässt.'
			},
			{
				item: 'respect',
				benefit: 'Wem früh geholfen wird, der findet Ruhe, und mit ihm seine Familie und das Haus.'
			}
		],
		final: {
			title: 'Ein erstes Gespräch bei seelischer Belastung',
			text: 'Ab 2019 erhält jede erwachsene Person, die sich bei der Beratungsstelle Beispiel meldet, innerhalb von drei Wochen ein erstes Gespräch in einer Sprache, die sie versteht. Gezählt werden Anfragen, Gespräche und Wartetage. Anfang 2017 waren es elf Wochen (Beispielzahl).',
			reason:
				'Neu gefasst, weil über Therapieplätze weder die Stadt noch die Gruppe entscheidet. Ein erstes Gespräch aber lässt sich zusagen und zählen.',
			measuredBy:
				'Wartezeit zwischen Anfrage und erstem Gespräch, Mittelwert des Jahres (Ziel höchstens drei Wochen)'
		}
	},
	{
		key: 'prevention-children',
		title: 'Vorsorge und Impfungen',
		text: 'Kinder sollen bei Vorsorge und Impfungen den gleichen Stand haben.',
		reason: 'Aus zwei Beiträgen über verlorene Impfbücher und unsichere Untersuchungen formuliert.',
		from: ['vaccination-book', 'school-exam-guess'],
		serves: [
			{
				item: 'equal-access',
				benefit: 'Ein Kind, das richtig untersucht wurde, bekommt die Förderung, die es braucht.'
			},
			{
				item: 'belonging',
				benefit:
					'Wer gesund und mit allen Impfungen in die Schule kommt, ist vom ersten Tag an dabei.'
			}
		],
		final: {
			title: 'Geimpft und untersucht in die Schule',
			text: 'Bei der Schuleingangsuntersuchung 2019 haben 90 von 100 Kindern, die erst nach 2014 nach Deutschland gekommen sind, alle für ihr Alter empfohlenen Impfungen. Die Fachgruppe Gesundheit zählt das bei der Untersuchung ohne Namen. 2016 waren es 61 von 100 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „gleicher Stand“ offen ließ, womit verglichen wird. Die Untersuchung gibt es schon, es muss niemand zusätzlich gefragt werden.',
			measuredBy:
				'Anteil vollständig geimpfter Kinder bei der Schuleingangsuntersuchung (Ziel 90 von 100)'
		}
	},
	{
		key: 'birth-accompanied',
		title: 'Schwangerschaft und Geburt',
		text: 'Schwangere Frauen werden stärker begleitet und verstehen, was mit ihnen geschieht.',
		reason:
			'Aus einem Beitrag formuliert, den beim Auftakt mehrere Frauen mit eigenen Worten bestätigt haben.',
		from: ['pregnant-alone'],
		serves: [
			{
				item: 'own-voice',
				benefit: 'Eine Frau, die weiß, was auf sie zukommt, kann bei der Geburt mitentscheiden.'
			},
			{
				item: 'equal-access',
				benefit: 'Auch wer niemanden in der Stadt kennt, findet eine Hebamme.'
			}
		],
		final: {
			title: 'Vor der Geburt mit einer Hebamme gesprochen',
			text: 'Im Jahr 2019 haben 8 von 10 Frauen, die im Beispiel-Klinikum entbinden und eine Sprachmittlung brauchen, vorher mindestens zweimal mit einer Hebamme gesprochen. Das Klinikum fragt bei der Anmeldung und nennt der Stadt nur die Zahl. 2016 waren es 3 von 10 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „stärker begleitet“ nicht zählbar war. Die Gruppe hat sich auf zwei Gespräche geeinigt, weil mehr mit den Hebammen der Stadt nicht zu schaffen ist.',
			measuredBy:
				'Anteil der Frauen mit mindestens zwei Hebammengesprächen vor der Geburt (Ziel 8 von 10)'
		}
	},
	{
		key: 'disability-clear-path',
		title: 'Behinderung und lange Krankheit',
		text: 'Geflüchtete mit Behinderung bekommen schneller, was sie brauchen.',
		reason: 'Aus einem Beitrag über einen Rollstuhl formuliert, für den niemand zuständig war.',
		from: ['wheelchair-waiting', 'promises'],
		serves: [
			{
				item: 'own-feet',
				benefit: 'Mit dem richtigen Hilfsmittel kommt jemand aus dem Haus, zum Kurs und zur Arbeit.'
			},
			{
				item: 'equal-access',
				benefit: 'Ein Antrag scheitert nicht mehr daran, dass niemand sagt, wohin er gehört.'
			}
		],
		final: {
			title: 'Ein klarer Weg bei Behinderung und langer Krankheit',
			text: 'Ab Mitte 2019 weiß jede Person mit Behinderung oder langer Krankheit spätestens vier Wochen nach dem ersten Gespräch, welche Stelle über ihren Antrag entscheidet. Die Fachgruppe Soziales zählt die Gespräche und die Tage bis zur Auskunft. 2016 dauerte es im Mittel fünf Monate (Beispielzahl).',
			reason:
				'Neu gefasst, weil Kassen und Land über die Anträge entscheiden. Die Stadt kann zusagen, dass der Weg klar ist, und nicht, wie entschieden wird.',
			measuredBy: 'Tage vom ersten Gespräch bis zur Auskunft, wer entscheidet (Ziel höchstens 28)'
		}
	}
];
