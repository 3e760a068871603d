import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const deposit: MeasureSheet = {
	effect: 'Niemand verliert eine Wohnung, weil die Kaution zu spät kommt.',
	forWhom: 'Haushalte mit kleinem Einkommen, die eine Zusage für eine Wohnung haben',
	responsible: '',
	participants: ['Jobcenter', 'Beratungsstelle Beispiel'],
	competence: 'city',
	needs: 'Geld für die Ausfälle, Vertragsmuster, eine Ansprechperson',
	cost: { kind: 'missing' },
	start: { precision: 'quarter', value: '2018-07-01' },
	end: { precision: 'year', value: '2020-12-31' }
};

const reserved: MeasureSheet = {
	effect: 'Haushalte ziehen aus der Unterkunft aus, statt Monate auf eine Zusage zu warten.',
	forWhom: 'Haushalte, die aus einer Unterkunft der Stadt ausziehen dürfen',
	responsible: 'Wohnungsgesellschaft Beispiel',
	participants: ['Fachgruppe Wohnen', 'Beratungsstelle Beispiel'],
	competence: 'third',
	needs: 'Vereinbarung zwischen Stadt und Gesellschaft, Meldung freier Wohnungen einmal im Monat',
	cost: { kind: 'missing' },
	start: { precision: 'quarter', value: '2018-04-01' },
	end: { precision: 'year', value: '2020-12-31' }
};

export const secondMeasures: readonly MeasureStory[] = [
	{
		key: 'deposit-guarantee',
		title: 'Kautionsfonds',
		text: 'Die Stadt hilft bei der Kaution, wenn das Geld fehlt.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['three-rents', 'guarantee-not-cash'],
		serves: [
			{
				item: 'own-lease',
				benefit: 'Die Zusage liegt vor, bevor die Wohnung an andere vergeben ist.'
			},
			{
				item: 'same-chance',
				benefit: 'Das Ersparte entscheidet nicht mehr darüber, wer die Wohnung bekommt.'
			}
		],
		sheet: deposit,
		second: {
			title: 'Bürgschaft der Stadt statt Kaution',
			text: 'Die Stadt bürgt gegenüber dem Vermieter für die Kaution, höchstens für drei Kaltmieten. Über den Antrag wird innerhalb von fünf Werktagen entschieden. Bargeld fließt nur, wenn beim Auszug ein Schaden nachgewiesen ist. Wer in Anspruch genommen wird, bekommt einen Plan zur Rückzahlung.',
			reason:
				'Neu gefasst, weil eine Bürgschaft weniger Geld bindet als ein Fonds mit Bargeld. Frist und Grenze sind ergänzt, weil die Fragebögen danach fragten, wer bezahlt.',
			sheet: {
				...deposit,
				responsible: 'Stadt, Fachgruppe Soziales',
				cost: { kind: 'amount', year: 2018, euro: 60000, of: 'running' }
			}
		},
		review: {
			department: 'social-department',
			findings: [
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Wer Leistungen vom Jobcenter erhält, hat zuerst dort einen Antrag zu stellen. Die Bürgschaft darf diese Leistung nicht ersetzen, sie kann nur nachrangig sein.'
				},
				{
					aspect: 'cost',
					answer: 'condition',
					text: '60.000 Euro sind eine Obergrenze für Ausfälle und keine erwartete Ausgabe. Das muss im Haushalt so stehen, und die Gesamtsumme aller Bürgschaften braucht eine Grenze.'
				}
			],
			answeredAfterDays: 10
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt beide Bedingungen an. Der Antrag beim Jobcenter geht vor, die Stadt bürgt nur, solange dort noch nicht entschieden ist oder kein Anspruch besteht. Die Grenze für alle Bürgschaften zusammen wird mit dem Haushalt 2018 festgelegt.'
		},
		council: {
			kind: 'amend',
			title: 'Bürgschaft der Stadt statt Kaution, höchstens 40.000 Euro im Jahr',
			text: 'Die Stadt bürgt gegenüber dem Vermieter für die Kaution, höchstens für drei Kaltmieten, für alle Haushalte mit Wohnberechtigungsschein. Der Antrag beim Jobcenter geht vor. Über den Antrag wird innerhalb von fünf Werktagen entschieden. Für Ausfälle stehen im Jahr höchstens 40.000 Euro bereit; nach zwei Jahren berichtet die Fachgruppe Soziales dem Rat.',
			reason:
				'Antrag aus dem Hauptausschuss: Die Obergrenze sinkt auf 40.000 Euro, weil Erfahrungen mit Ausfällen fehlen. Die Bürgschaft gilt ausdrücklich für alle mit Wohnberechtigungsschein, damit niemand wegen seiner Herkunft bevorzugt oder benachteiligt wird.'
		},
		owner: { person: 'uwe', body: 'Stadt, Fachgruppe Soziales', answer: 'accepted' },
		updates: [
			{
				on: '2018-10-09',
				state: 'planned',
				text: 'Das Vertragsmuster ist mit dem Rechtsamt abgestimmt. Die Mittel sind im Haushalt 2018 eingestellt, aber noch gesperrt.'
			},
			{
				on: '2019-03-14',
				state: 'blocked',
				text: 'Die Bürgschaften können noch nicht beginnen. Bis dahin berät die Fachgruppe zu Darlehen des Jobcenters.',
				reason:
					'Solange der Haushalt 2019 nicht genehmigt ist, darf die Stadt keine neuen freiwilligen Leistungen zusagen. Mit der Genehmigung wird im Sommer gerechnet.'
			}
		]
	},
	{
		key: 'reserved-flats',
		title: 'Wohnungen für Haushalte aus der Unterkunft',
		text: 'Die Wohnungsgesellschaft Beispiel hält eine angemessene Zahl von Wohnungen für Haushalte aus der Unterkunft bereit.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['empty-flats', 'thirty-letters'],
		serves: [
			{
				item: 'own-lease',
				benefit:
					'Dreißig Wohnungen im Jahr sind bis Ende 2019 fast die Hälfte dessen, was das Ziel noch verlangt.'
			}
		],
		sheet: reserved,
		second: {
			title: 'Dreißig Wohnungen im Jahr für Haushalte aus der Unterkunft',
			text: 'Die Wohnungsgesellschaft Beispiel bietet von April 2018 bis Ende 2020 jedes Jahr dreißig Wohnungen zuerst Haushalten an, die aus einer Unterkunft ausziehen dürfen. Nach vier Wochen ohne Mietvertrag ist die Wohnung wieder für alle frei. Die Stadt und die Gesellschaft schließen darüber eine Vereinbarung.',
			reason:
				'Neu gefasst, weil „angemessen“ keine Zahl ist. Die Frist von vier Wochen soll verhindern, dass Wohnungen leer stehen. Ein Einwand bleibt und ist festgehalten.'
		},
		review: {
			department: 'housing-department',
			findings: [
				{
					aspect: 'competence',
					answer: 'condition',
					text: 'Über die Vergabe entscheidet die Gesellschaft und nicht die Stadt. Die Vereinbarung braucht die Zustimmung ihres Aufsichtsrats.'
				},
				{
					aspect: 'cost',
					answer: 'cannotSay',
					text: 'Ob für vier Wochen ohne Miete ein Ausgleich gezahlt werden soll, ist nicht gesagt. Bis das geklärt ist, können wir die Kosten nicht beurteilen.'
				}
			],
			answeredAfterDays: 14
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt die Bedingung an: Ohne Zustimmung des Aufsichtsrats beginnt die Maßnahme nicht. Ein Ausgleich für leere Wochen wird nicht gefordert. Die Kosten legt die Fachgruppe Wohnen zusammen mit dem Entwurf der Vereinbarung vor.'
		},
		dissent: {
			text: 'Vier Mitglieder der Gruppe halten feste Wohnungen nur für Haushalte aus der Unterkunft für einseitig. Auch Alleinerziehende und ältere Menschen mit kleiner Rente suchen seit Monaten. Sie wollen, dass die dreißig Wohnungen allen mit Wohnberechtigungsschein angeboten werden, nach Dauer der Suche.',
			voices: 4
		}
	},
	{
		key: 'free-choice-of-town',
		title: 'Freie Wahl des Wohnorts',
		text: 'Wer in einer anderen Stadt eine Wohnung, Verwandte oder Arbeit hat, darf dorthin umziehen. Die Stadt hebt die Pflicht auf, drei Jahre im Land Brandenburg zu wohnen.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['where-my-brother-lives'],
		serves: [
			{
				item: 'own-lease',
				benefit: 'Wer anderswo schon eine Wohnung hat, braucht hier keine.'
			}
		],
		sheet: {
			effect: 'Familien leben zusammen, und hier werden Plätze in der Unterkunft frei.',
			forWhom: 'Anerkannte Geflüchtete, die an das Land Brandenburg gebunden sind',
			responsible: 'Stadt, Ausländerbehörde',
			participants: ['Beratungsstelle Beispiel', 'Verein Neue Nachbarn Beispiel'],
			competence: 'federal',
			needs: 'Eine Entscheidung der zuständigen Behörden, Beratung zu den Ausnahmen',
			cost: { kind: 'missing' },
			start: { precision: 'year', value: '2018-01-01' },
			end: { precision: 'year', value: '2018-12-31' }
		},
		review: {
			department: 'order-department',
			findings: [
				{
					aspect: 'law',
					answer: 'no',
					text: 'Die Pflicht steht im Aufenthaltsgesetz des Bundes (§ 12a). Sie wird nur in den dort genannten Fällen aufgehoben, etwa bei Arbeit, Ausbildung, Studium oder engster Familie.'
				},
				{
					aspect: 'competence',
					answer: 'no',
					text: 'Die Stadt kann ein Bundesgesetz nicht ändern und nicht allgemein davon absehen. Die Ausländerbehörde entscheidet nur über den einzelnen Antrag.'
				}
			],
			answeredAfterDays: 9
		},
		conclusion: {
			outcome: 'notFeasible',
			reason:
				'Die Pflicht, im Land zu wohnen, steht in einem Bundesgesetz. Die Stadt kann sie nicht aufheben. Wer Arbeit, eine Ausbildung oder engste Familie an einem anderen Ort hat, kann einen Antrag bei der Ausländerbehörde stellen; die Beratungsstelle Beispiel hilft dabei. Der Wunsch bleibt hier lesbar, damit das Land ihn kennt.'
		}
	},
	{
		key: 'moving-help',
		title: 'Umzugshilfe und Möbelbörse',
		text: 'Wer Möbel abgeben möchte, meldet sie mit einem Bild. Einmal im Monat holt ein Transporter sie ab und bringt sie zu Haushalten, die gerade einziehen. Freiwillige und die neuen Mieter tragen gemeinsam.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['furniture-in-cellar', 'not-alone-to-viewing'],
		serves: [
			{
				item: 'own-lease',
				benefit: 'Eine Wohnung ohne Bett wird erst bezogen, wenn Möbel da sind.'
			},
			{
				item: 'neighbours-by-name',
				benefit: 'Wer zusammen einen Schrank getragen hat, grüßt sich danach.'
			}
		],
		sheet: {
			effect: 'Haushalte können in der ersten Woche einziehen. Gute Möbel werden weiter genutzt.',
			forWhom: 'Alle, die mit kleinem Einkommen eine erste eigene Wohnung beziehen',
			responsible: 'Handwerksbetrieb Beispiel',
			participants: ['Freiwilligenagentur Beispiel', 'Verein Neue Nachbarn Beispiel'],
			competence: 'third',
			needs:
				'Transporter an zwölf Tagen, Versicherung, ein trockener Lagerraum von 60 Quadratmetern',
			cost: { kind: 'amount', year: 2018, euro: 5900, of: 'running' },
			start: { precision: 'month', value: '2018-04-01' },
			end: { precision: 'year', value: '2019-12-31' }
		},
		second: {
			text: 'Wer Möbel abgeben möchte, meldet sie mit einem Bild bei der Freiwilligenagentur Beispiel. An jedem ersten Samstag im Monat holt ein Transporter des Handwerksbetriebs Beispiel sie ab und bringt sie zu Haushalten mit kleinem Einkommen, die gerade einziehen. Freiwillige und die neuen Mieter tragen gemeinsam. Elektrogeräte werden nicht angenommen.',
			reason:
				'Neu gefasst, weil Tag und Anmeldestelle fehlten. Elektrogeräte sind ausgenommen, weil niemand ihre Sicherheit prüfen kann.'
		},
		review: { department: 'social-department', findings: [], answeredAfterDays: 8 },
		owner: { person: 'stefan', body: 'Handwerksbetrieb Beispiel', answer: 'none' }
	}
];
