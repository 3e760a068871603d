import type { StoryBriefing } from './story-shape.ts';

const old = 'Integrationskonzept 2012 (Beispiel)';

/** What each group knows before it meets. The laws are real, put into plain words; all else is invented. */
export const briefings: readonly StoryBriefing[] = [
	{
		...{ area: 'social-participation', from: '2017-04-03T10:00', publishAt: '2017-04-06T14:00' },
		parts: [
			{
				...{ kind: 'figure', title: 'Mitglieder in Sportvereinen' },
				...{ source: 'Beispiel-Sportverein, eigene Zählung', asOf: '2017-03-01' },
				figures:
					'Alter; alle; neu in der Stadt\nbis 13; 2140; 61\n14 bis 26; 1870; 88\nab 27; 4630; 34'
			},
			{
				...{ kind: 'law', title: 'Bildung und Teilhabe', asOf: '2017-01-01' },
				text: '§ 28 Absatz 7 SGB II: Kinder und Jugendliche aus Familien mit wenig Geld bekommen 10 Euro im Monat, etwa für Sportverein oder Musikschule. Sie müssen es beantragen.',
				link: 'https://www.gesetze-im-internet.de/sgb_2/__28.html'
			}
		],
		questions: []
	},
	{
		...{ area: 'health', from: '2017-04-20T09:10', publishAt: '2017-04-24T11:30' },
		parts: [
			{
				...{ kind: 'figure', title: 'Arzttermine mit Dolmetschen' },
				...{ source: 'Sprachmittlerpool Beispiel, Jahresbericht', asOf: '2016-12-31' },
				text: 'Gezählt sind vermittelte Termine. Wie oft jemand ohne Dolmetschen zum Arzt ging, weiß niemand.',
				figures:
					'Sprache; 2015; 2016\nArabisch; 112; 384\nFarsi und Dari; 41; 167\nRussisch; 88; 95\nTigrinya; –; 52'
			},
			{
				...{ kind: 'figure', title: 'Untersuchung vor der Einschulung' },
				...{ source: 'Fachgruppe Gesundheit (Beispiel)', asOf: '2016-09-30' },
				figures:
					'Was auffiel; alle Kinder in %; neu in der Stadt in %\nImpfschutz unvollständig; 9,5; 31\nFörderbedarf Sprache; 18; 47\nnoch nie beim Zahnarzt; 12; 38,5'
			},
			{
				...{ kind: 'law', title: 'Wer welche Behandlung bekommt', asOf: '2017-01-01' },
				text: '§ 4 Asylbewerberleistungsgesetz: Behandelt werden akute Erkrankungen und Schmerzen. Dazu kommen Impfungen, Vorsorge und alles, was zu Schwangerschaft und Geburt gehört. Nach 15 Monaten gelten im Wesentlichen dieselben Leistungen wie in der gesetzlichen Krankenversicherung (§ 2).',
				link: 'https://www.gesetze-im-internet.de/asylblg/__4.html'
			},
			{
				...{ kind: 'old', title: 'Was im bisherigen Konzept steht', source: `${old}, Seite 14` },
				text: 'Die Stadt wirkt darauf hin, dass Menschen mit Zuwanderungsgeschichte die Angebote des Gesundheitswesens kennen und nutzen.'
			}
		],
		questions: [
			{
				at: '2017-04-21T19:40',
				text: 'Muss ich beim Frauenarzt selbst jemanden zum Übersetzen mitbringen?',
				expert: 'Rita Probe, Fachgruppe Gesundheit',
				answerAt: '2017-04-25T09:15',
				answer:
					'Nein. Die Praxis kann beim Sprachmittlerpool anrufen, auch kurzfristig am Telefon. Ein Recht darauf gibt es bisher nicht: Ob die Praxis es tut, entscheidet sie selbst.'
			},
			{
				at: '2017-04-30T17:05',
				text: 'Wer bezahlt eine Brille für ein Kind, das erst seit vier Monaten hier ist?',
				expert: 'Rita Probe, Fachgruppe Gesundheit'
			}
		]
	},
	{
		...{ area: 'housing', from: '2017-04-24T09:00', publishAt: '2017-04-27T15:00' },
		parts: [
			{
				...{ kind: 'figure', title: 'Wo Geflüchtete wohnen' },
				...{ source: 'Fachgruppe Wohnen (Beispiel)', asOf: '2017-03-31' },
				figures:
					'Unterkunft; 2015; 2016; 2017\nGemeinschaftsunterkunft; 412; 538; 391\nWohnungsverbund; 60; 174; 233\neigene Wohnung; 97; 265; 482'
			},
			{
				...{ kind: 'law', title: 'Wohnen während des Asylverfahrens', asOf: '2017-01-01' },
				text: '§ 53 Asylgesetz: Wer nicht mehr in der Erstaufnahme wohnen muss, soll in der Regel in einer Gemeinschaftsunterkunft untergebracht werden. Ausnahmen sind möglich.',
				link: 'https://www.gesetze-im-internet.de/asylvfg_1992/__53.html'
			}
		],
		questions: []
	},
	{
		...{ area: 'education-labour', from: '2017-05-29T09:00', publishAt: '2017-06-01T15:00' },
		parts: [
			{
				...{ kind: 'figure', title: 'Menschen in Integrationskursen' },
				...{ source: 'Sprachschule Beispiel', asOf: '2017-03-31' },
				figures: 'Kurs; begonnen; bestanden\nAlphabetisierung; 84; 31\nSprachkurs; 310; 176'
			},
			{
				...{ kind: 'law', title: 'Wer einen Kurs besuchen darf', asOf: '2017-01-01' },
				text: '§ 44 Aufenthaltsgesetz: Wer anerkannt ist, hat Anspruch auf einen Integrationskurs. Wer noch im Asylverfahren ist und gute Aussicht hat zu bleiben, kann zugelassen werden.',
				link: 'https://www.gesetze-im-internet.de/aufenthg_2004/__44.html'
			}
		],
		questions: []
	},
	{
		...{ area: 'children-family', from: '2017-09-04T09:00', publishAt: '2017-09-08T12:00' },
		parts: [
			{
				...{ kind: 'figure', title: 'Kinder in Kitas' },
				...{ source: 'Fachgruppe Jugend und Familie (Beispiel)', asOf: '2017-03-01' },
				figures: 'Alter; alle; neu in der Stadt\nunter 3; 1120; 24\n3 bis 6; 2210; 143'
			},
			{
				...{ kind: 'law', title: 'Anspruch auf einen Platz', asOf: '2017-01-01' },
				text: '§ 24 SGB VIII: Ab dem ersten Geburtstag hat jedes Kind Anspruch auf einen Platz in einer Kita oder bei Tageseltern.',
				link: 'https://www.gesetze-im-internet.de/sgb_8/__24.html'
			}
		],
		questions: []
	}
];
