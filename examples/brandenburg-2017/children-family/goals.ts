import type { GoalStory } from '../area-story.ts';

export const goals: readonly GoalStory[] = [
	{
		key: 'kf-nursery-place',
		title: 'Ein Kita-Platz, der erreichbar ist',
		text: 'Familien finden schneller einen Kita-Platz in ihrer Nähe.',
		reason:
			'Aus drei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['kf-waiting-list', 'kf-two-buses', 'kf-figures'],
		serves: [
			{
				item: 'equal-access',
				benefit:
					'Ob ein Kind in die Kita geht, hängt nicht davon ab, ob die Eltern fünf Formulare ausfüllen können.'
			},
			{
				item: 'own-feet',
				benefit: 'Eltern können einen Kurs, eine Ausbildung oder eine Arbeit beginnen.'
			}
		],
		final: {
			title: 'Ein Kita-Platz in drei Monaten, höchstens 30 Minuten entfernt',
			text: 'Bis Ende 2019 bekommen 8 von 10 Kindern innerhalb von drei Monaten nach der Anmeldung einen Kita-Platz, der von der Wohnung in 30 Minuten zu Fuß oder mit Bus und Bahn zu erreichen ist. Das gilt für alle Kinder der Stadt. Die Fachgruppe Jugend und Familie zählt Anmeldung und ersten Tag, zum ersten Mal im Juli 2018. Anfang 2017 schätzten die Träger 5 von 10 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „schneller“ und „in der Nähe“ nicht messbar sind. Den Anspruch gibt das Gesetz; die Gruppe sagt, wie lange und wie weit. Gezählt werden alle Kinder, weil ein Beitrag das gefordert hat.',
			measuredBy:
				'Anteil der Kinder mit erreichbarem Platz drei Monate nach der Anmeldung, gezählt von der Fachgruppe Jugend und Familie (Ziel 8 von 10)'
		}
	},
	{
		key: 'kf-parents-understood',
		title: 'Eltern verstehen, was Kita und Schule sagen',
		text: 'Die Verständigung zwischen Eltern, Kitas und Schulen wird verbessert.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['kf-nodding', 'kf-all-good'],
		serves: [
			{
				item: 'understanding',
				benefit: 'Eltern und Fachkräfte sprechen miteinander, ohne dass Kinder übersetzen.'
			},
			{
				item: 'own-voice',
				benefit: 'Wer versteht, worum es geht, kann nachfragen und widersprechen.'
			}
		],
		final: {
			title: 'Kein Kind übersetzt das eigene Elterngespräch',
			text: 'Ab dem Schuljahr 2018/19 findet jedes Entwicklungs- oder Elterngespräch, für das Eltern oder Fachkräfte eine Sprachmittlung wünschen, mit einer erwachsenen Sprachmittlung statt. Ziel sind 9 von 10 gewünschten Gesprächen. Kitas und Schulen führen eine Strichliste, die Fachgruppe Jugend und Familie wertet sie im Juli aus. Im Schuljahr 2016/17 waren es 2 von 10 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „verbessert“ nichts zusagt. Der Titel stammt aus einem Fragebogen und trifft, worum es den Eltern geht.',
			measuredBy:
				'Gedolmetschte Gespräche von 10 gewünschten, Strichlisten der Kitas und Schulen im Juli (Ziel 9)'
		}
	},
	{
		key: 'kf-early-german',
		title: 'Deutsch vor dem ersten Schultag',
		text: 'Kinder sollen möglichst gut Deutsch können, wenn sie in die Schule kommen.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, die sich ergänzen, als Grundlage für das Treffen.',
		from: ['kf-first-class', 'kf-also-eighteen'],
		serves: [
			{
				item: 'equal-access',
				benefit: 'Am ersten Schultag verstehen alle Kinder, was die Lehrerin sagt.'
			},
			{
				item: 'understanding',
				benefit: 'Kinder lernen die gemeinsame Sprache dort am leichtesten, wo sie spielen.'
			}
		],
		final: {
			text: 'Zum Schuljahr 2020/21 haben 9 von 10 Kindern, bei denen ein Jahr vor der Einschulung Förderbedarf in der deutschen Sprache festgestellt wurde, die Sprachförderung bis zum Ende besucht. Das gilt für Kinder mit und ohne Zuwanderungsgeschichte. Die Kitas melden Beginn und Ende der Förderung an die Fachgruppe Jugend und Familie. Zum Schuljahr 2016/17 waren es 6 von 10 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „möglichst gut“ sich nicht zählen lässt und weil ein Test mit fünf Jahren keinem Kind gerecht wird. Gezählt wird jetzt, ob die Förderung ankommt.',
			measuredBy:
				'Kinder, die die Sprachförderung vor der Schule beendet haben, von 10 mit festgestelltem Bedarf (Ziel 9)'
		}
	},
	{
		key: 'kf-shared-afternoon',
		title: 'Nachmittage und Ferien mit anderen Kindern',
		text: 'Kinder aus Familien mit wenig Geld haben mehr Angebote am Nachmittag und in den Ferien.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['kf-afternoon', 'kf-friday-training'],
		serves: [
			{
				item: 'belonging',
				benefit: 'Freundschaften entstehen am Nachmittag, nicht in der Rechenstunde.'
			},
			{
				item: 'respect',
				benefit: 'Kinder, die zusammen spielen, lernen, einander zu achten.'
			}
		],
		final: {
			text: 'Im Jahr 2019 nehmen 400 Kinder zwischen 6 und 14 Jahren aus Familien mit kleinem Einkommen regelmäßig an einem Nachmittags- oder Ferienangebot teil, mindestens 120 davon aus Familien, die in den letzten fünf Jahren zugezogen sind. Regelmäßig heißt: zehn Nachmittage oder eine Ferienwoche. Die Träger melden die Zahlen im Januar. 2016 waren es 230 und 35 (Beispielzahlen).',
			reason:
				'Neu gefasst, weil mehr Angebote noch keine Kinder bedeuten. Gezählt werden Kinder, nicht Termine. Beide Zahlen stehen nebeneinander, damit niemand gegen andere ausgespielt wird.',
			measuredBy:
				'Kinder mit regelmäßiger Teilnahme im Jahr 2019, gemeldet von den Trägern im Januar 2020 (Ziel 400, davon 120 aus zugezogenen Familien)'
		}
	},
	{
		key: 'kf-help-early',
		title: 'Rat holen, bevor es brennt',
		text: 'Familien sollen Beratungsangebote früher und häufiger nutzen.',
		reason: 'Aus einem Beitrag der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['kf-letter-first'],
		serves: [
			{
				item: 'equal-access',
				benefit: 'Hilfe erreicht auch Familien, die kein Amt betreten würden.'
			},
			{
				item: 'respect',
				benefit: 'Eltern und Jugendamt kennen sich, bevor sie einander misstrauen.'
			}
		],
		final: {
			text: 'Bis Ende 2019 kommen 6 von 10 Familien von sich aus in die Beratung der Stadt und der Träger, bevor eine Stelle sie schickt. Die Beratungsstellen fragen beim ersten Gespräch, wie die Familie zu ihnen gefunden hat, und melden die Zahl ohne Namen im Januar. 2016 waren es 3 von 10 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „häufiger“ auch schlechte Nachrichten bedeuten kann. Entscheidend ist, ob die Familie selbst kommt.',
			measuredBy:
				'Familien, die ohne Aufforderung in die Beratung kommen, von 10 Erstgesprächen (Ziel 6)'
		}
	},
	{
		key: 'kf-young-voice',
		title: 'Kinder und Jugendliche reden mit',
		text: 'Junge Menschen sollen stärker beteiligt werden.',
		reason: 'Aus einem Beitrag der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['kf-slide'],
		serves: [
			{
				item: 'own-voice',
				benefit: 'Wer mit 13 gefragt wird, geht mit 18 wählen.'
			},
			{
				item: 'belonging',
				benefit: 'Ein Platz, den man mit geplant hat, ist der eigene.'
			}
		],
		final: {
			title: 'Kein Spielplatz und kein Treff ohne die, die ihn nutzen',
			text: 'Ab 2018 werden bei jedem Spielplatz, Schulhof und Jugendtreff, den die Stadt baut oder erneuert, mindestens 20 Kinder und Jugendliche aus der Umgebung gefragt, bevor der Entwurf feststeht, darunter auch Kinder aus Familien, die neu zugezogen sind. Was aus ihren Wünschen wurde, wird ihnen innerhalb von acht Wochen gesagt. Die Fachgruppe Jugend und Familie zählt die Bauvorhaben einmal im Jahr. 2016 war es eines von fünf (Beispielzahl).',
			reason:
				'Neu gefasst, weil „stärker beteiligt“ in jedem Konzept steht. Die Gruppe hat sich auf Orte beschränkt, die die Stadt selbst baut. Die Rückmeldung nach acht Wochen haben zwei Jugendliche verlangt.',
			measuredBy:
				'Bauvorhaben mit mindestens 20 befragten Kindern und einer Rückmeldung, von allen des Jahres (Ziel: alle)'
		}
	},
	{
		key: 'kf-not-alone',
		title: 'Wer allein kam, bleibt nicht allein',
		text: 'Junge Geflüchtete, die ohne Eltern gekommen sind, werden auch nach dem 18. Geburtstag unterstützt.',
		reason: 'Aus einem Beitrag der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['kf-eighteen'],
		serves: [
			{
				item: 'own-feet',
				benefit: 'Schule und Ausbildung gehen weiter, weil Zimmer und Begleitung bleiben.'
			},
			{
				item: 'belonging',
				benefit: 'Ein Mensch, der bleibt, ist mehr wert als drei Stellen, die wechseln.'
			}
		],
		final: {
			text: 'Bis Ende 2019 haben 9 von 10 jungen Menschen, die ohne Eltern gekommen sind und 18 werden, am Geburtstag drei Dinge: einen Plan für die Zeit danach, ein Zimmer und eine Person, die sie weiter begleitet. Die Fachgruppe Jugend und Familie geht die Liste zweimal im Jahr mit den jungen Menschen durch. 2016 traf das auf 4 von 10 zu (Beispielzahl).',
			reason:
				'Neu gefasst, weil „unterstützt“ offenlässt, womit. Die drei Dinge haben junge Menschen im Treffen selbst genannt.',
			measuredBy:
				'Junge Menschen mit Plan, Zimmer und Begleitperson am 18. Geburtstag, von 10 (Ziel 9)'
		}
	}
];
