import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const room: MeasureSheet = {
	effect:
		'Nachbarn haben einen Ort, an dem man sitzen, kochen und sich treffen kann, ohne etwas zu kaufen.',
	forWhom: 'Alle Menschen im Stadtteil',
	responsible: 'Verein Neue Nachbarn Beispiel, Karim Beispiel',
	participants: [
		'Wohnungsgesellschaft Beispiel',
		'Fachgruppe Wohnen',
		'Freiwilligenagentur Beispiel'
	],
	competence: 'city',
	needs: 'Ein leerer Laden im Erdgeschoss, Farbe, Möbel, eine Küche, Menschen mit Schlüssel',
	cost: {
		kind: 'notQuantifiable',
		because: 'die Wohnungsgesellschaft noch nicht gesagt hat, welche Miete sie verlangt'
	},
	start: { precision: 'quarter', value: '2018-04-01' },
	end: { precision: 'year', value: '2019-12-31' }
};

const volunteerDesk: MeasureSheet = {
	effect:
		'Zugewanderte finden ein Ehrenamt, das zu ihnen passt, und bekommen einen Nachweis darüber.',
	forWhom: 'Zugewanderte ab 16 Jahren und Vereine, die Menschen suchen',
	responsible: 'Freiwilligenagentur Beispiel',
	participants: ['Vereine der Stadt', 'Verein Neue Nachbarn Beispiel', 'Fachgruppe Soziales'],
	competence: 'city',
	needs:
		'Fünf Stunden Vermittlung in der Woche (7.300 Euro im Jahr), Auslagen und Führungszeugnisse (900 Euro), alles Beispielzahlen',
	cost: { kind: 'amount', year: 2018, euro: 8200, of: 'running' },
	start: { precision: 'month', value: '2018-06-01' },
	end: { precision: 'month', value: '2020-12-31' }
};

const advisory: MeasureSheet = {
	effect: 'Stellungnahmen von Zugewanderten liegen vor, bevor entschieden wird.',
	forWhom: 'Zugewanderte und die Stadtverordneten, die entscheiden',
	responsible: 'Stadtverwaltung, Büro der Beigeordneten (Beispiel)',
	participants: ['Verein Neue Nachbarn Beispiel', 'Beratungsstelle Beispiel', 'SVV'],
	competence: 'city',
	needs: 'Vorlagen in einfacher Sprache, ein Raum, vier Abende im Jahr, Sprachmittlung auf Wunsch',
	cost: { kind: 'missing' },
	start: { precision: 'quarter', value: '2018-04-01' },
	end: { permanent: true }
};

/** A room, volunteering, and a voice. */
export const voiceMeasures: readonly MeasureStory[] = [
	{
		key: 'sp-ground-floor-room',
		title: 'Ein Raum für die Nachbarschaft',
		text: 'Ein leerer Laden wird zum Treffpunkt für alle im Stadtteil.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-key', 'sp-staircase'],
		serves: [
			{
				item: 'sp-encounters',
				benefit: 'Zehn Treffen im Jahr brauchen ein Dach. Bisher fehlt es.'
			},
			{
				item: 'sp-volunteers',
				benefit: 'Wer einen Schlüssel hat, hat auch Verantwortung.'
			}
		],
		sheet: { ...room, responsible: '', cost: { kind: 'missing' }, end: { permanent: true } },
		second: {
			title: 'Offener Nachbarschaftsraum in einem leeren Laden',
			text: 'Die Wohnungsgesellschaft Beispiel überlässt einen leeren Laden im Erdgeschoss. Nachbarn richten ihn an zwei Wochenenden her und öffnen ihn an drei Nachmittagen in der Woche. Acht Menschen haben einen Schlüssel, mindestens vier von ihnen wohnen seit mehr als zehn Jahren dort.',
			reason:
				'Neu gefasst, weil Haus, Öffnungszeit und Verantwortung fehlten. Die Aufteilung der Schlüssel folgt dem Wunsch, beide Seiten einzuladen.',
			sheet: room
		},
		review: {
			department: 'order-department',
			findings: [
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Wird aus einem Laden ein Treffpunkt, ist das in der Regel eine Nutzungsänderung. Vor der Öffnung müssen die Zahl der Personen, die Rettungswege und die Toilette geklärt sein. Das kostet Zeit und Geld.'
				},
				{
					aspect: 'cost',
					answer: 'condition',
					text: 'Miete, Heizung und Versicherung sind nicht beziffert. Ohne eine Zahl lässt sich nicht sagen, wer sie trägt.'
				}
			],
			answeredAfterDays: 12
		},
		third: {
			title: 'Offener Nachbarschaftsraum in einem leeren Laden, für höchstens 30 Personen',
			text: 'Die Wohnungsgesellschaft Beispiel überlässt für zwei Jahre einen leeren Laden mit Toilette. Er wird als Treffpunkt für höchstens 30 Personen genutzt, ein Schild an der Tür nennt die Zahl. Nachbarn richten ihn an zwei Wochenenden her und öffnen ihn an drei Nachmittagen in der Woche. Acht Menschen haben einen Schlüssel, mindestens vier von ihnen wohnen seit mehr als zehn Jahren dort.',
			reason:
				'Neu gefasst, weil die Prüfung eine Personenzahl und geklärte Rettungswege verlangt. Der Antrag auf Nutzungsänderung wird für höchstens 30 Personen gestellt, bevor die Tür aufgeht. Größere Feste finden im Familienzentrum statt. Nebenkosten und Versicherung sind jetzt beziffert, die Kaltmiete erlässt der Vermieter für zwei Jahre.',
			sheet: {
				...room,
				needs:
					'Nebenkosten (2.900 Euro im Jahr), Versicherung (350 Euro), Farbe und Möbel einmalig (1.600 Euro), alles Beispielzahlen; keine Kaltmiete bis Ende 2019',
				cost: { kind: 'amount', year: 2018, euro: 4850, of: 'running' },
				end: { precision: 'month', value: '2019-12-31' }
			}
		},
		owner: { person: 'karim', body: 'Verein Neue Nachbarn Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-15',
				state: 'planned',
				text: 'Ein Laden ist gefunden und besichtigt, zwölf Nachbarn wollen mit anpacken. Der Überlassungsvertrag wird geprüft.'
			},
			{
				on: '2019-01-22',
				state: 'blocked',
				text: 'Der Vertrag ist unterschrieben, einziehen können wir nicht. Farbe und Möbel stehen in zwei Kellern bereit.',
				reason:
					'Bei der Abnahme zeigte sich, dass die Elektrik erneuert werden muss. Die Wohnungsgesellschaft Beispiel hat das Geld dafür erst für den Herbst 2019 eingeplant.'
			}
		]
	},
	{
		key: 'sp-volunteer-desk',
		title: 'Ehrenamt für alle, die etwas können',
		text: 'Zugewanderte werden in ein passendes Ehrenamt vermittelt und bekommen einen Nachweis.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-not-only-receive'],
		serves: [
			{
				item: 'sp-volunteers',
				benefit:
					'Wer kochen, nähen und reparieren kann, findet die Stelle, an der es gebraucht wird.'
			},
			{
				item: 'club-members',
				benefit: 'Viele Vereine suchen zuerst Helfer. Aus Helfern werden Mitglieder.'
			}
		],
		sheet: { ...volunteerDesk, responsible: '', cost: { kind: 'missing' } },
		second: {
			title: 'Vermittlung ins Ehrenamt, mit Nachweis nach drei Monaten',
			text: 'Die Freiwilligenagentur Beispiel fragt Zugewanderte, was sie können, und bringt sie mit einem Verein oder einer Einrichtung zusammen. Die ersten zwei Male geht jemand mit. Nach drei Monaten gibt es einen Nachweis, der die Aufgaben so beschreibt, dass ein Betrieb sie versteht.',
			reason:
				'Neu gefasst, weil Vermitteln ohne Mitgehen nach dem ersten Mal endet. Der Nachweis kam aus einem Fragebogen hinzu.',
			sheet: volunteerDesk
		},
		review: { department: 'social-department', findings: [], answeredAfterDays: 8 },
		owner: { person: 'lena', body: 'Freiwilligenagentur Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-11-15',
				state: 'running',
				text: '26 Gespräche, 17 Menschen haben ein Ehrenamt begonnen. Am gefragtesten sind Fahrradwerkstatt, Tafel und Kleiderkammer.'
			},
			{
				on: '2019-05-20',
				state: 'running',
				text: '34 Menschen waren drei Monate oder länger dabei und haben den Nachweis. Zwei haben damit eine Ausbildung gefunden.'
			}
		]
	},
	{
		key: 'sp-right-to-vote',
		title: 'Wahlrecht bei der Kommunalwahl für alle nach drei Jahren',
		text: 'Wer seit drei Jahren in der Stadt wohnt, soll bei der Kommunalwahl wählen dürfen.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-ballot'],
		serves: [
			{
				item: 'sp-voice',
				benefit: 'Wählen ist die deutlichste Form, gefragt zu werden.'
			}
		],
		sheet: {
			effect: 'Alle erwachsenen Einwohner wählen die Stadtverordneten mit.',
			forWhom: 'Menschen ohne deutschen Pass, die seit drei Jahren hier wohnen',
			responsible: 'Stadtverordnetenversammlung',
			participants: ['Verein Neue Nachbarn Beispiel'],
			competence: 'federal',
			needs: 'Eine Änderung des Wahlrechts',
			cost: { kind: 'missing' },
			start: { precision: 'year', value: '2018-01-01' },
			end: { precision: 'month', value: '2019-05-31' }
		},
		second: {
			text: 'Die Stadt führt zur Kommunalwahl 2019 das Wahlrecht für alle ein, die seit drei Jahren hier gemeldet sind, unabhängig von ihrem Pass.',
			reason:
				'Neu gefasst, weil ein Zeitpunkt fehlte. Dass es schwierig wird, war der Gruppe bewusst.'
		},
		review: {
			department: 'order-department',
			findings: [
				{
					aspect: 'law',
					answer: 'no',
					text: 'Wer bei Kommunalwahlen wählen darf, bestimmen Grundgesetz und Landesrecht. Wahlberechtigt sind Deutsche und Menschen aus anderen Staaten der Europäischen Union.'
				},
				{
					aspect: 'competence',
					answer: 'no',
					text: 'Die Stadt kann das Wahlrecht nicht ändern, auch nicht durch einen Beschluss der SVV. Nötig wäre eine Änderung durch den Bund.'
				}
			],
			answeredAfterDays: 6
		},
		conclusion: {
			outcome: 'notFeasible',
			reason:
				'Über das Wahlrecht entscheidet der Bund und nicht die Stadt. Die Gruppe versteht den Wunsch und verfolgt ihn auf dem Weg weiter, der hier offensteht: mit Stellungnahmen zu Vorlagen, bevor sie beschlossen werden. Wer aus der Europäischen Union kommt, darf schon wählen; das Heft für die erste Woche soll sagen, wie.'
		}
	},
	{
		key: 'sp-statement-evenings',
		title: 'Vier Abende im Jahr: Vorlagen lesen, bevor sie beschlossen werden',
		text: 'Zugewanderte werden gefragt, bevor die Stadt etwas beschließt, das sie betrifft.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-about-us', 'sp-ballot'],
		serves: [
			{
				item: 'sp-voice',
				benefit: 'Jeder Abend endet mit einer Stellungnahme, die der Vorlage beigefügt wird.'
			}
		],
		sheet: { ...advisory, responsible: '', needs: 'Jemand, der einlädt, und ein Raum' },
		second: {
			text: 'Viermal im Jahr lädt die Stadtverwaltung zu einem offenen Abend ein. Eine Vorlage wird in einfacher Sprache vorgestellt und besprochen. Eine halbe Seite mit den Ergebnissen, auch mit Widerspruch, geht als Anlage in die Ausschüsse. Die SVV berichtet am nächsten Abend, was daraus wurde.',
			reason:
				'Neu gefasst, weil „gefragt werden“ ohne Antwort nicht reicht. Der Bericht der SVV am nächsten Abend ist die Antwort. Ein gewählter Beirat war der Gruppe für den Anfang zu schwer.',
			sheet: advisory
		},
		review: { department: 'social-department', findings: [], answeredAfterDays: 14 },
		owner: { person: 'juergen', body: 'Stadtverwaltung', answer: 'none' }
	}
];
