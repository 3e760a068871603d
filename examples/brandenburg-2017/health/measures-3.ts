import type { MeasureStory } from '../area-story.ts';

/** Access to help, and what was left over. All figures are invented. */
export const accessMeasures: readonly MeasureStory[] = [
	{
		key: 'health-guides',
		title: 'Gesundheitslotsen',
		text: 'Menschen, die sich schon auskennen, begleiten andere zum Arzt und erklären das Gesundheitswesen. Sie werden geschult.',
		reason: 'Aus drei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['we-know-the-way', 'night-and-fever', 'guides-for-all'],
		serves: [
			{
				item: 'where-to-go',
				benefit: 'Wer einmal begleitet wurde, findet beim zweiten Mal allein hin.'
			},
			{
				item: 'prevention-children',
				benefit: 'Lotsinnen erinnern an Vorsorge und Impfungen, weil sie die Familien kennen.'
			}
		],
		sheet: {
			effect: 'Menschen kennen die Wege im Gesundheitswesen.',
			forWhom: 'Neu Zugezogene',
			responsible: '',
			participants: ['Verein Neue Nachbarn Beispiel'],
			competence: 'city',
			needs: 'Schulung, Ausweis, jemand, der die Einsätze abspricht',
			cost: { kind: 'missing' },
			start: { precision: 'year', value: '2018-01-01' },
			end: { permanent: true }
		},
		second: {
			title: 'Zehn Gesundheitslotsinnen und Gesundheitslotsen',
			text: 'Zehn Frauen und Männer, die selbst zugezogen sind, werden an sechs Nachmittagen geschult und erhalten einen Ausweis. Sie begleiten Menschen bis zu dreimal zu einer Praxis, einer Beratung oder einem Amt und erklären in Kursen und Unterkünften, wie das Gesundheitswesen funktioniert. Sie beraten nicht medizinisch und dolmetschen nicht.',
			reason:
				'Neu gefasst, weil in den Fragebögen Zahl, Frist und eine verantwortliche Stelle fehlten und weil zwei Tische eine klare Grenze zum Dolmetschen verlangt haben.',
			sheet: {
				effect:
					'Menschen finden nach spätestens drei Begleitungen allein durch das Gesundheitswesen. Wer lotst, wird in der Stadt gebraucht und gesehen.',
				forWhom: 'Menschen, die seit höchstens drei Jahren in der Stadt leben',
				responsible: 'Verein Neue Nachbarn Beispiel',
				participants: [
					'Fachgruppe Gesundheit',
					'Beratungsstelle Beispiel',
					'Beispiel-Volkshochschule'
				],
				competence: 'city',
				needs:
					'Schulung (2.400 Euro), 200 Begleitungen mit Fahrgeld zu je 12 Euro (2.400 Euro), Absprache der Einsätze (6.000 Euro), alles Beispielzahlen',
				cost: { kind: 'amount', year: 2018, euro: 10800, of: 'running' },
				start: { precision: 'month', value: '2018-06-01' },
				end: { precision: 'month', value: '2020-05-31' }
			}
		},
		review: { department: 'health-department', findings: [], answeredAfterDays: 13 },
		dissent: {
			text: 'Auch alte Menschen und andere, die schon immer hier leben, finden sich im Gesundheitswesen nicht zurecht. Eine Begleitung nur für neu Zugezogene wirkt einseitig und wird mit dem Satz „für die ist Geld da“ beantwortet werden. Die Lotsinnen und Lotsen sollen von Anfang an allen offenstehen.',
			voices: 3,
			reply:
				'Die Gruppe teilt die Sorge, aber zehn Menschen reichen nicht für die ganze Stadt. Die Erklärstunden stehen deshalb ab sofort allen offen, die Begleitung beginnt mit neu Zugezogenen. Nach einem Jahr wird gezählt, wer gefragt hat, und neu entschieden.'
		},
		owner: { person: 'karim', body: 'Verein Neue Nachbarn Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-24',
				state: 'running',
				text: 'Acht Frauen und Männer sind geschult, die ersten 23 Begleitungen haben stattgefunden (Beispielzahl). Zwei Plätze sind noch frei.'
			}
		]
	},
	{
		key: 'birth-course',
		title: 'Geburtsvorbereitung in einfacher Sprache',
		text: 'Das Beispiel-Klinikum bietet dreimal im Jahr einen Kurs zur Geburtsvorbereitung an, in einfacher Sprache und mit Sprachmittlung. Die Frauen sehen den Kreißsaal und erfahren, welche Entscheidungen sie selbst treffen können. Eine Begleiterin darf mitkommen.',
		reason: 'Aus einem Beitrag formuliert. Das Beispiel-Klinikum hat am Telefon zugestimmt.',
		from: ['pregnant-alone', 'women-for-women'],
		serves: [
			{
				item: 'birth-accompanied',
				benefit: 'Wer den Raum und die Abläufe kennt, hat weniger Angst und kann mitreden.'
			}
		],
		sheet: {
			effect: 'Frauen verstehen, was bei der Geburt geschieht, und entscheiden mit.',
			forWhom: 'Schwangere Frauen, die noch wenig Deutsch sprechen oder einen ruhigen Kurs suchen',
			responsible: 'Beispiel-Klinikum',
			participants: ['Sprachmittlerpool Beispiel', 'Familienzentrum Beispiel'],
			competence: 'third',
			needs: 'Kursleitung, Sprachmittlerin, einfache Bilder',
			cost: { kind: 'missing' },
			start: { precision: 'quarter', value: '2018-07-01' },
			end: { precision: 'year', value: '2019-12-31' }
		},
		review: { department: 'health-department', findings: [], answeredAfterDays: 10 },
		owner: { person: 'monika', body: 'Beispiel-Klinikum', answer: 'accepted' },
		updates: [
			{
				on: '2018-10-12',
				state: 'running',
				text: 'Der erste Kurs hat mit sieben Frauen stattgefunden (Beispielzahl). Der zweite ist für den Winter geplant.'
			}
		]
	},
	{
		key: 'treatment-slip',
		title: 'Behandlungsschein für ein Vierteljahr',
		text: 'Behandlungsscheine werden unkomplizierter ausgegeben.',
		reason: 'Aus einem Anruf formuliert, als Grundlage für das zweite Treffen.',
		from: ['slip-before-illness'],
		serves: [
			{
				item: 'where-to-go',
				benefit: 'Niemand wartet mit Schmerzen auf die Öffnungszeit eines Amtes.'
			}
		],
		sheet: {
			effect:
				'Akute Schmerzen werden gleich behandelt. Die Sachbearbeitung hat weniger einzelne Wege.',
			forWhom: 'Menschen im Asylverfahren, die noch keine Gesundheitskarte haben',
			responsible: 'Fachgruppe Soziales',
			participants: ['Fachgruppe Gesundheit', 'Arztpraxen'],
			competence: 'city',
			needs: 'Ein Brief in sieben Sprachen, Versand mit den anderen Bescheiden',
			cost: { kind: 'missing' },
			start: { precision: 'month', value: '2018-04-01' },
			end: { permanent: true }
		},
		second: {
			text: 'Wer nach dem Asylbewerberleistungsgesetz versorgt wird, erhält den Behandlungsschein zu Beginn jedes Vierteljahrs und nicht erst, wenn er krank ist. Der Schein liegt einem Brief bei, der in einfacher Sprache erklärt, wofür er gilt.',
			reason:
				'Neu gefasst, weil die Fachgruppe Soziales am Tisch sagte, wie oft Scheine heute ausgegeben werden und was daran zu ändern wäre.'
		},
		review: {
			department: 'social-department',
			findings: [
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Für akute Erkrankungen und Schmerzen ist das möglich. Andere Behandlungen müssen wir weiter im Einzelfall genehmigen, das schreibt das Gesetz des Bundes so vor. Der Brief muss das sagen.'
				}
			],
			answeredAfterDays: 9
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt die Bedingung an. Der Schein für das Vierteljahr gilt für akute Erkrankungen und Schmerzen, und der Brief sagt in einem eigenen Satz, was vorher genehmigt werden muss. Den Satz liest die Fachgruppe Soziales vor dem Druck.'
		}
	},
	{
		key: 'disability-consultation',
		title: 'Sprechstunde zu Behinderung, Pflege und Hilfsmitteln',
		text: 'Zu Behinderung, Pflege und Hilfsmitteln wird besser gemeinsam beraten.',
		reason: 'Aus einem Beitrag formuliert, der sieben Monate ohne Antwort beschreibt.',
		from: ['wheelchair-waiting'],
		serves: [
			{
				item: 'disability-clear-path',
				benefit: 'Die Zuständigkeit wird an einem Nachmittag geklärt und nicht mit Briefen.'
			}
		],
		sheet: {
			effect: 'Anträge gehen gleich an die richtige Stelle.',
			forWhom: 'Menschen mit Behinderung oder langer Krankheit und ihre Familien',
			responsible: 'Fachgruppe Soziales',
			participants: [
				'Beratungsstelle Beispiel',
				'Krankenkassen',
				'Landesamt für Soziales und Versorgung'
			],
			competence: 'state',
			needs: 'Ein Raum ohne Stufen, Sprachmittlung, drei feste Ansprechpersonen',
			cost: { kind: 'missing' },
			start: { precision: 'quarter', value: '2019-01-01' },
			end: { precision: 'year', value: '2020-12-31' }
		},
		second: {
			text: 'Einmal im Monat sitzen Fachgruppe Soziales, Beratungsstelle Beispiel und eine Vertretung der Krankenkassen an einem Tisch und klären mit den Betroffenen, welche Stelle entscheidet. Jede Person geht mit einem Blatt nach Hause, auf dem der nächste Schritt und der Name der Stelle stehen.',
			reason:
				'Neu gefasst, weil nicht gesagt war, wer mit wem berät und was die Menschen davon mitnehmen.'
		},
		review: { department: 'social-department', findings: [], answeredAfterDays: 12 },
		owner: { person: 'uwe', body: 'Fachgruppe Soziales', answer: 'none' }
	},
	{
		key: 'health-round-table',
		title: 'Runder Tisch Gesundheit',
		text: 'Praxen, Klinikum, Gesundheitsamt, Beratungsstellen und mindestens drei Menschen, die selbst betroffen sind, treffen sich zweimal im Jahr. Sie sehen sich an, was aus diesen Zielen geworden ist, und schreiben eine Seite darüber, die alle lesen können.',
		reason: 'Aus drei Beiträgen entwickelt, weil niemand für die Ziele als Ganzes zuständig war.',
		from: ['promises', 'old-leaflet', 'we-know-the-way'],
		serves: [
			{
				item: 'where-to-go',
				benefit:
					'Es fällt auf, wenn ein Wegweiser veraltet oder eine Nummer nicht mehr besetzt ist.'
			},
			{
				item: 'interpreted-appointments',
				benefit: 'Praxen und Dolmetschende sagen einander, was nicht funktioniert.'
			}
		],
		sheet: {
			effect: 'Probleme werden besprochen, bevor sie groß sind. Betroffene reden mit.',
			forWhom: 'Alle, die in der Stadt mit Gesundheit zu tun haben',
			responsible: 'Stadtverwaltung, Büro der Beigeordneten',
			participants: ['Fachgruppe Gesundheit', 'Beispiel-Klinikum', 'Verein Neue Nachbarn Beispiel'],
			competence: 'city',
			needs: 'Raum, Einladung, Sprachmittlung, Fahrgeld für Ehrenamtliche',
			cost: { kind: 'amount', year: 2018, euro: 1200, of: 'running' },
			start: { precision: 'quarter', value: '2018-10-01' },
			end: { permanent: true }
		},
		review: { department: 'health-department', findings: [], answeredAfterDays: 13 },
		owner: {
			person: 'juergen',
			body: 'Stadtverwaltung',
			answer: 'declined',
			reason:
				'Das Büro hat für 2018 keine Stelle, die das vorbereiten kann. Der Tisch gehört besser zur Fachgruppe Gesundheit, die die Fachleute kennt. Bitte dort anfragen.'
		}
	},
	{
		key: 'medication-pictures',
		title: 'Einnahmepläne mit Bildern in den Apotheken',
		text: 'Apotheken kleben auf die Packung, wann und wie ein Medikament genommen wird, mit Sonne, Mond und Teller. Die Bilder werden einmal gestaltet und allen Apotheken der Stadt kostenlos gegeben.',
		reason: 'Aus zwei Beiträgen formuliert.',
		from: ['pills-in-pictures', 'front-desk'],
		serves: [
			{
				item: 'interpreted-appointments',
				benefit: 'Was in der Praxis besprochen wurde, ist zu Hause noch zu sehen.'
			}
		],
		sheet: {
			effect: 'Medikamente werden richtig genommen, auch von älteren Menschen.',
			forWhom: 'Alle, die mehrere Medikamente nehmen',
			responsible: 'Fachgruppe Gesundheit',
			participants: ['Apotheken, die mitmachen', 'Beispiel-Klinikum'],
			competence: 'third',
			needs: 'Gestaltung, Aufkleber, Zustimmung der Apotheken',
			cost: { kind: 'missing' },
			start: { precision: 'quarter', value: '2018-10-01' },
			end: { precision: 'year', value: '2019-12-31' }
		},
		review: { department: 'health-department', findings: [] }
	},
	{
		key: 'cook-and-move',
		title: 'Zusammen kochen und sich bewegen',
		text: 'In den Unterkünften und Nachbarschaften wird regelmäßig zusammen gekocht und spazieren gegangen. Dabei wird über gesundes Essen und Bewegung gesprochen. Alle Nachbarn sind eingeladen.',
		reason:
			'Aus zwei Beiträgen entwickelt, die vom Alleinsein erzählen. Wer es tun könnte, muss die Gruppe noch klären.',
		from: ['cannot-sleep', 'pregnant-alone'],
		serves: [
			{
				item: 'first-talk-mind',
				benefit: 'Wer nicht allein sitzt, kommt leichter ins Reden.'
			}
		],
		sheet: {
			effect: 'Menschen lernen einander kennen und bleiben in Bewegung.',
			forWhom: 'Alle Nachbarn',
			responsible: '',
			participants: ['Beispiel-Sportverein'],
			competence: 'city',
			needs: 'Küche, Zutaten, jemand, der einlädt',
			cost: { kind: 'missing' },
			start: { precision: 'year', value: '2018-01-01' },
			end: { permanent: true }
		}
	}
];
