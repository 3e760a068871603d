import type { GoalStory } from '../area-story.ts';

export const goals: readonly GoalStory[] = [
	{
		key: 'own-lease',
		title: 'Ein eigener Mietvertrag',
		text: 'Geflüchtete ziehen möglichst bald aus der Gemeinschaftsunterkunft in eine eigene Wohnung.',
		reason:
			'Aus drei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['empty-flats', 'three-rents', 'figures-first'],
		serves: [
			{
				item: 'own-feet',
				benefit:
					'Mit einem eigenen Mietvertrag entscheidet jede Familie selbst über ihren Alltag und trägt dafür die Verantwortung.'
			},
			{
				item: 'equal-access',
				benefit: 'Der Weg zur Wohnung steht allen offen, auch ohne Bekannte, die helfen.'
			}
		],
		final: {
			text: 'Bis Ende 2019 haben 220 Haushalte, die aus einer Unterkunft der Stadt ausziehen dürfen, einen eigenen Mietvertrag. Gezählt wird jedes Jahr am 31. Dezember von der Fachgruppe Wohnen. Ende 2016 waren es 95 Haushalte (Beispielzahl).',
			reason:
				'Neu gefasst, weil „möglichst bald“ keine Frist ist und weil nicht alle ausziehen dürfen. Gezählt werden jetzt Haushalte, damit große Familien die Zahl nicht verzerren.',
			measuredBy:
				'Haushalte mit eigenem Mietvertrag am 31. Dezember, gezählt von der Fachgruppe Wohnen (Ziel 220)'
		}
	},
	{
		key: 'landlord-answer',
		title: 'Wer vermietet, erreicht jemanden',
		text: 'Vermieterinnen und Vermieter bekommen bei Fragen besser Hilfe.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['landlady', 'heating-bill'],
		serves: [
			{
				item: 'own-feet',
				benefit: 'Wer weiß, dass im Streitfall jemand antwortet, vermietet eher an neue Mieter.'
			},
			{
				item: 'understanding',
				benefit: 'Fragen werden geklärt, solange sie klein sind und beide Seiten noch reden.'
			}
		],
		final: {
			title: 'Antwort in zwei Werktagen für Vermieter und Mieter',
			text: 'Ab Januar 2018 werden 9 von 10 Fragen zum Mietverhältnis, die Vermieter und Mieter an die Stadt richten, innerhalb von zwei Werktagen beantwortet. Die Fachgruppe Wohnen zählt Anfragen und Antworten in jedem Quartal. Anfang 2017 gelang das bei 3 von 10 (Beispielzahl).',
			reason:
				'Neu gefasst, weil in den Fragebögen gefragt wurde, wessen Fragen und wie schnell. Mieter stehen jetzt auch darin, weil Streit immer zwei Seiten hat.',
			measuredBy:
				'Anteil der Anfragen, die innerhalb von zwei Werktagen beantwortet sind (Ziel 9 von 10)'
		}
	},
	{
		key: 'neighbours-by-name',
		title: 'Nachbarn kennen einander',
		text: 'In den Wohngebieten soll ein gutes Miteinander entstehen.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['stairwell', 'since-2012'],
		serves: [
			{
				item: 'belonging',
				benefit: 'Wer im Haus mit Namen gegrüßt wird, ist angekommen.'
			},
			{
				item: 'respect',
				benefit: 'Wer einander kennt, spricht über Lärm und Müll, bevor daraus Streit wird.'
			}
		],
		final: {
			text: 'Bis Ende 2019 gibt es in 5 Wohngebieten mindestens 2 Nachbarschaftstreffen im Jahr, an denen alte und neue Mieter teilnehmen. Die Träger melden Zahl und Ort der Treffen jedes Jahr im Januar. 2016 gab es solche Treffen in einem Wohngebiet (Beispielzahl).',
			reason:
				'Neu gefasst, weil sich „ein gutes Miteinander“ nicht zählen lässt, Treffen aber schon. Die Gruppe weiß, dass eine Zahl allein noch keine Nachbarschaft macht.',
			measuredBy:
				'Wohngebiete mit mindestens zwei Treffen im Jahr, gemeldet von den Trägern (Ziel 5)'
		}
	},
	{
		key: 'know-the-lease',
		title: 'Den Mietvertrag verstehen',
		text: 'Neue Mieter kennen ihre Rechte und Pflichten besser.',
		reason:
			'Aus drei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['fourteen-pages', 'heating-bill', 'since-2012'],
		serves: [
			{
				item: 'understanding',
				benefit: 'Wer versteht, was er unterschreibt, kann sich daran halten.'
			},
			{
				item: 'own-feet',
				benefit: 'Wer seine Abrechnung lesen kann, verliert die Wohnung nicht wegen eines Briefes.'
			}
		],
		final: {
			text: 'Von 2018 an haben jedes Jahr 120 Personen vor oder kurz nach dem Einzug einen Mietkurs beendet. Höchstens 5 von 100 dieser Haushalte verlieren in den zwei Jahren danach ihre Wohnung wegen Mietschulden. Teilnahmen zählt der Träger, Kündigungen die Fachgruppe Wohnen ohne Namen. 2016 verlor einer von zehn neuen Haushalten die Wohnung (Beispielzahl).',
			reason:
				'Neu gefasst, weil Kenntnisse niemand nachmessen kann, Kursabschlüsse und Kündigungen aber gezählt werden.',
			measuredBy:
				'Abgeschlossene Mietkurse im Jahr (Ziel 120) und Kündigungen wegen Mietschulden (höchstens 5 von 100)'
		}
	},
	{
		key: 'safe-at-night',
		title: 'Sicher in der Unterkunft',
		text: 'Frauen und Kinder fühlen sich in den Unterkünften sicherer.',
		reason: 'Aus einem Beitrag der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['dark-corridor'],
		serves: [
			{
				item: 'respect',
				benefit: 'Abschließbare Türen und Licht sind der Anfang von einem sicheren Leben.'
			},
			{
				item: 'own-voice',
				benefit: 'Bewohnerinnen benennen selbst, wo sie sich nicht sicher fühlen.'
			}
		],
		final: {
			text: 'Bis zum 31. Dezember 2018 erfüllen alle drei Unterkünfte der Stadt (Beispielzahl) dieselben acht Punkte zum Schutz, darunter abschließbare Duschen, Licht auf allen Fluren und eine Ansprechpartnerin. Die Fachgruppe Soziales prüft die Liste zweimal im Jahr zusammen mit Bewohnerinnen. Im Mai 2017 waren je Haus drei bis fünf Punkte erfüllt (Beispielzahl).',
			reason:
				'Neu gefasst, weil ein Gefühl sich schlecht zählen lässt. Die acht Punkte haben Bewohnerinnen und Betreiber im Treffen gemeinsam genannt.',
			measuredBy:
				'Erfüllte Punkte der Schutzliste je Unterkunft, geprüft im Juni und im Dezember (Ziel 8 von 8)'
		}
	},
	{
		key: 'same-chance',
		title: 'Gleiche Chance bei der Wohnungssuche',
		text: 'Bei der Wohnungssuche werden alle gleich behandelt.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, die einander scheinbar widersprechen. Beide verlangen dasselbe.',
		from: ['thirty-letters', 'my-daughter-too'],
		serves: [
			{
				item: 'equal-access',
				benefit:
					'Ob jemand eine Wohnung bekommt, hängt nicht am Namen und nicht daran, wen man kennt.'
			},
			{
				item: 'respect',
				benefit: 'Wer abgelehnt wird, erfährt den Grund.'
			}
		],
		final: {
			text: 'Bis Ende 2019 finden 60 von 100 Haushalten mit Wohnberechtigungsschein innerhalb von sechs Monaten eine Wohnung, und zwar unabhängig von der Herkunft. Der Unterschied zwischen alteingesessenen und zugezogenen Haushalten beträgt dann höchstens zehn Prozentpunkte. Die Fachgruppe Wohnen wertet die Scheine einmal im Jahr aus. 2016 waren es 48 und 22 von 100 (Beispielzahlen).',
			reason:
				'Neu gefasst, weil sich gleiche Behandlung nur im Vergleich zeigt. Das Ziel gilt ausdrücklich für alle mit kleinem Einkommen, weil ein Beitrag das gefordert hat.',
			measuredBy:
				'Haushalte, die mit Wohnberechtigungsschein in sechs Monaten eine Wohnung finden (Ziel 60 von 100, Abstand höchstens 10)'
		}
	},
	{
		key: 'shelter-say',
		title: 'Mitreden in der Unterkunft',
		text: 'Bewohnerinnen und Bewohner werden stärker einbezogen.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['nobody-asks', 'dark-corridor'],
		serves: [
			{
				item: 'own-voice',
				benefit: 'Regeln, die jemand mit beschlossen hat, hält er eher ein.'
			}
		],
		final: {
			text: 'Bis Juni 2018 wählen die Menschen in jeder der drei Unterkünfte (Beispielzahl) einen Bewohnerrat. Er trifft sich viermal im Jahr mit der Leitung. Auf 8 von 10 Anliegen folgt innerhalb von vier Wochen eine schriftliche Antwort. Gezählt wird aus den Protokollen; 2016 gab es keinen Bewohnerrat.',
			reason:
				'Neu gefasst, weil „stärker einbezogen“ niemand prüfen kann. Eine Antwort mit Frist lässt sich prüfen.',
			measuredBy:
				'Treffen des Bewohnerrats je Haus (Ziel 4 im Jahr) und Anliegen mit Antwort in vier Wochen (Ziel 8 von 10)'
		}
	}
];
