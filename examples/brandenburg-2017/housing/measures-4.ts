import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const council: MeasureSheet = {
	effect: 'Bewohner erfahren von neuen Regeln, bevor sie gelten, und können sie ändern.',
	forWhom: 'Alle Menschen, die in einer Unterkunft der Stadt leben',
	responsible: '',
	participants: ['Betreiber der Unterkünfte', 'Verein Neue Nachbarn Beispiel'],
	competence: 'city',
	needs: 'Wahl in jedem Haus, Dolmetschen bei den Treffen, Protokoll',
	cost: { kind: 'missing' },
	start: { precision: 'quarter', value: '2018-01-01' },
	end: { permanent: true }
};

export const fourthMeasures: readonly MeasureStory[] = [
	{
		key: 'residents-council',
		title: 'Bewohnerräte',
		text: 'In den Unterkünften werden Bewohnerräte gebildet, die bei wichtigen Fragen angehört werden.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['elected-speakers', 'nobody-asks'],
		serves: [
			{
				item: 'shelter-say',
				benefit: 'Ohne gewählte Sprecher gibt es niemanden, dem die Leitung antworten kann.'
			},
			{
				item: 'safe-at-night',
				benefit: 'Im Bewohnerrat kommt zur Sprache, wo ein Schloss oder Licht fehlt.'
			}
		],
		sheet: council,
		second: {
			title: 'Ein gewählter Bewohnerrat in jeder Unterkunft',
			text: 'Jede Unterkunft wählt einmal im Jahr einen Bewohnerrat aus vier Personen, mindestens zwei davon sind Frauen. Er trifft sich viermal im Jahr mit der Leitung, jemand dolmetscht. Die Leitung beantwortet jedes Anliegen innerhalb von vier Wochen schriftlich. Änderungen der Hausregeln werden vorher im Bewohnerrat besprochen.',
			reason:
				'Neu gefasst, weil „wichtige Fragen“ jeder anders versteht. Größe, Wahl und Frist für Antworten sind ergänzt. Dass zwei Plätze Frauen gehören, hat die Gruppe mit großer Mehrheit beschlossen.',
			sheet: {
				...council,
				responsible: 'Stadt, Fachgruppe Soziales',
				cost: { kind: 'amount', year: 2018, euro: 3900, of: 'running' }
			}
		},
		review: { department: 'social-department', findings: [], answeredAfterDays: 17 }
	},
	{
		key: 'quiet-room',
		title: 'Ein ruhiger Raum mit Internet',
		text: 'In jeder Unterkunft wird ein Raum mit Tischen und Internet eingerichtet, in dem Kinder Hausaufgaben machen und Erwachsene lernen.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['homework-in-bed'],
		serves: [
			{
				item: 'shelter-say',
				benefit: 'Der Bewohnerrat bekommt einen Ort für seine Treffen.'
			},
			{
				item: 'own-lease',
				benefit: 'Wohnungen werden heute im Internet gesucht. Dafür braucht es einen Anschluss.'
			}
		],
		sheet: {
			effect: 'Kinder lernen an einem Tisch. Erwachsene können Wohnungen und Arbeit suchen.',
			forWhom: 'Kinder und Erwachsene in den Unterkünften',
			responsible: 'Stadtverwaltung, zentrale Dienste',
			participants: ['Betreiber der Unterkünfte', 'Fachgruppe Schule und Sport', 'Bewohnerrat'],
			competence: 'city',
			needs: 'Je Haus ein Raum von 20 Quadratmetern, Tische, Anschluss, Regeln für die Nutzung',
			cost: {
				kind: 'notQuantifiable',
				because: 'die Leitungen in den drei Häusern erst geprüft werden müssen'
			},
			start: { precision: 'quarter', value: '2018-01-01' },
			end: { precision: 'month', value: '2018-09-30' }
		},
		second: {
			text: 'In jeder der drei Unterkünfte (Beispielzahl) wird bis September 2018 ein Raum mit acht Plätzen und Internet eingerichtet. Bis 18 Uhr ist er für Hausaufgaben frei, danach für Erwachsene. Der Bewohnerrat macht die Regeln und hat den Schlüssel.',
			reason:
				'Neu gefasst, weil Größe und Zeiten fehlten. Der Schlüssel liegt beim Bewohnerrat, damit der Raum auch am Wochenende offen ist.'
		},
		review: { department: 'housing-department', findings: [], answeredAfterDays: 9 },
		owner: {
			person: 'juergen',
			body: 'Stadtverwaltung, zentrale Dienste',
			answer: 'declined',
			reason:
				'Zwei der drei Häuser werden von Dritten betrieben. Dort können wir weder Leitungen legen noch Räume zuweisen. Für das Haus der Stadt sind wir bereit; für die anderen sollte die Fachgruppe Soziales über die Betreiberverträge gefragt werden.'
		}
	},
	{
		key: 'refusal-office',
		title: 'Eine Stelle für abgelehnte Wohnungssuchende',
		text: 'Wer sich bei der Wohnungssuche wegen des Namens, der Herkunft, einer Behinderung oder der Kinder benachteiligt sieht, kann das melden. Die Stelle fragt beim Vermieter nach und gibt innerhalb von vier Wochen Bescheid.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['thirty-letters', 'my-daughter-too'],
		serves: [
			{
				item: 'same-chance',
				benefit: 'Erst wenn Ablehnungen gemeldet werden, lässt sich über Gründe sprechen.'
			}
		],
		sheet: {
			effect: 'Ablehnungen werden begründet. Wer benachteiligt wurde, kennt seine Rechte.',
			forWhom: 'Alle, die in der Stadt eine Wohnung suchen',
			responsible: '',
			participants: ['Beratungsstelle Beispiel', 'Wohnungsgesellschaft Beispiel'],
			competence: 'city',
			needs: 'Eine Person mit Kenntnis im Gleichbehandlungsrecht, Vertrauen auf beiden Seiten',
			cost: { kind: 'missing' },
			start: { precision: 'year', value: '2018-01-01' },
			end: { permanent: true }
		},
		second: {
			text: 'Wer sich bei der Wohnungssuche wegen des Namens, der Herkunft, einer Behinderung oder der Kinder benachteiligt sieht, kann das ohne Angabe des eigenen Namens melden. Die Stelle fragt beim Vermieter nach und gibt innerhalb von vier Wochen Bescheid. Sie veröffentlicht einmal im Jahr, wie viele Meldungen es gab, ohne Namen.',
			reason:
				'Neu gefasst, damit auch ohne Namen gemeldet werden kann. Offen ist, wer die Stelle trägt: Drei mögliche Träger haben im Treffen abgewinkt. Die Maßnahme bleibt deshalb ein Entwurf.'
		}
	},
	{
		key: 'housing-figures',
		title: 'Einmal im Jahr drei Zahlen zum Wohnen',
		text: 'Die Stadt berichtet regelmäßig über das Wohnen von Geflüchteten.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['figures-first', 'empty-flats'],
		serves: [
			{
				item: 'same-chance',
				benefit: 'Der Abstand zwischen Alteingesessenen und Zugezogenen wird jedes Jahr sichtbar.'
			},
			{
				item: 'own-lease',
				benefit: 'Alle Stellen zählen am selben Tag und auf dieselbe Weise.'
			}
		],
		sheet: {
			effect: 'Stadt, Rat und Bürger reden über dieselben Zahlen. Leerstand wird erklärt.',
			forWhom: 'Stadtverordnete, Verwaltung, Träger und alle Interessierten',
			responsible: 'Stadt, Fachgruppe Wohnen',
			participants: ['Fachgruppe Soziales', 'Jobcenter', 'Wohnungsgesellschaft Beispiel'],
			competence: 'city',
			needs: 'Eine gemeinsame Zählweise, vier Arbeitstage im Jahr, eine Seite im Netz',
			cost: {
				kind: 'notQuantifiable',
				because: 'die Zählung in der laufenden Arbeit der Fachgruppe mit erledigt wird'
			},
			start: { precision: 'month', value: '2018-03-01' },
			end: { permanent: true }
		},
		second: {
			text: 'Die Fachgruppe Wohnen veröffentlicht jedes Jahr im März drei Zahlen mit Stand 31. Dezember: Haushalte in Gemeinschaftsunterkünften, in Verbundwohnungen und mit eigenem Mietvertrag. Dazu kommt die Dauer der Suche aller Haushalte mit Wohnberechtigungsschein und der Leerstand der Wohnungsgesellschaft Beispiel. Gezählt wird ohne Namen und nur in Gruppen ab zehn Haushalten.',
			reason:
				'Neu gefasst, weil „regelmäßig“ kein Datum ist. Die Mindestgröße schützt davor, dass einzelne Haushalte erkannt werden.'
		},
		review: { department: 'housing-department', findings: [], answeredAfterDays: 6 }
	}
];
