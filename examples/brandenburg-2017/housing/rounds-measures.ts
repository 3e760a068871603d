import type { RoundStory } from '../area-story.ts';

/** Who filled the sheets of the second meeting, in this order in both rounds. */
const sheets: RoundStory['sheets'] = [
	{ perspective: 'Verwaltung', online: true },
	{ perspective: 'Verwaltung', online: false },
	{ perspective: 'Verein', online: true },
	{ perspective: 'Verein', online: false },
	{ perspective: 'Verein', online: false },
	{ perspective: 'Ehrenamt', online: false },
	{ perspective: 'Ehrenamt', online: true },
	{ perspective: 'Ehrenamt', online: false },
	{ perspective: 'Bewohner', online: false },
	{ perspective: 'Bewohner', online: false },
	{ perspective: 'Bewohner', online: true },
	{ perspective: 'Bewohner', online: false }
];

export const measureRounds: readonly RoundStory[] = [
	{
		key: 'housing-telephone-round',
		item: 'housing-telephone',
		sheets,
		answers: [
			[
				'Fragen klären, bevor sie beim Gericht landen. Für Vermieter und Mieter gleichermaßen.',
				'Eine Stelle statt fünf. Heute werden Anrufer im Schnitt dreimal weiterverbunden.',
				'Dass Mieter Briefe nicht mehr liegen lassen. Bitte nicht nur für Vermieter schreiben.',
				'Für Vermieter Sicherheit, für Mieter eine Auskunft.',
				'Entlastet unsere Beratung, wenn die einfachen Fragen dort landen.',
				'Für die Vermieterin mit vier Wohnungen genauso wie für die große Gesellschaft.',
				'Dass man überhaupt jemanden erreicht.',
				'Für uns Begleiter auch, wir wissen ja oft selbst nicht weiter.',
				'Ich kann fragen wegen Heizung.',
				'Für alle im Haus.',
				'Dass ich verstehe, was der Brief will',
				'Ich vermiete. Mir hilft es, wenn eine Antwort kommt, egal welche.'
			],
			[
				'Es ist die Voraussetzung dafür, die zwei Werktage zu zählen.',
				'Ohne Nummer keine Statistik.',
				'Direkter Nutzen.',
				'Wer antwortet, hält Leute im Gespräch.',
				'Hilft auch beim eigenen Mietvertrag: Vermieter trauen sich wieder.',
				'Groß, wenn es nicht nach einem Jahr wieder eingestellt wird.',
				'',
				'Ist eigentlich das Ziel selbst, nur mit Telefon.',
				'gut',
				'Man muss nicht zur Beratung fahren und warten.',
				'',
				'Ich würde dann wieder an Familien vermieten.'
			],
			[
				'Fachgruppe Wohnen, mit dem Sprachmittlerpool. Eine halbe Stelle muss dafür da sein.',
				'Wir. Mitwirken sollten Jobcenter und die Wohnungsgesellschaft Beispiel.',
				'Die Stadt. Nicht wieder ein Projekt mit Befristung bei einem Träger.',
				'Stadt. Und jemand, der dolmetscht.',
				'Fachgruppe Wohnen, wir nehmen die schwierigen Fälle.',
				'Die Stadt natürlich, wer sonst.',
				'Nicht die Ehrenamtlichen, bitte.',
				'Stadt',
				'',
				'Eine Frau oder ein Mann, der ruhig spricht.',
				'Jemand der auch Arabisch oder Farsi hat.',
				'Die Stadt. Ein Name, nicht jede Woche ein anderer.'
			],
			[
				'Halbe Stelle, rund 29.000 Euro, dazu Telefon und Dolmetschen. Zusammen 31.500 Euro (Beispielzahlen).',
				'Stelle, Vertretung bei Krankheit, Fragenliste.',
				'Dolmetschen. Und Sprechzeiten, die auch für Schichtarbeiter passen.',
				'Eine Nummer, die überall gleich ist.',
				'Klare Grenze zur Rechtsberatung. Die darf das Telefon nicht leisten.',
				'Eine Person mit Geduld.',
				'Geld, das nicht von den Vereinen abgezogen wird.',
				'',
				'Nummer auf Papier, mit Bild.',
				'Zeit',
				'Auch schreiben können, nicht nur anrufen.',
				'Einen Anrufbeantworter, der wirklich abgehört wird.'
			],
			[
				'Beginn Januar 2018, vorher ist die Stelle nicht zu besetzen. Danach dauerhaft.',
				'Anfang 2018. Ob dauerhaft, entscheidet der Stellenplan.',
				'Dauerhaft.',
				'Sofort, notfalls mit zwei Nachmittagen in der Woche.',
				'2018, unbefristet.',
				'Gestern.',
				'Nach der Sommerpause',
				'Mit dem nächsten Haushalt.',
				'bald',
				'',
				'Wenn ich meine Wohnung habe, also Herbst.',
				'Anfang des Jahres, da kommen die Abrechnungen.'
			]
		]
	},
	{
		key: 'deposit-guarantee-round',
		item: 'deposit-guarantee',
		sheets,
		answers: [
			[
				'Dass eine Zusage nicht an der Frist scheitert. Für Haushalte mit kleinem Einkommen, unabhängig von der Herkunft.',
				'Schnelle Zusagen. Vorsicht: Für Leistungsberechtigte ist zuerst das Jobcenter zuständig.',
				'Keine Wohnung mehr verlieren, nur weil ein Bescheid drei Wochen braucht.',
				'Für Familien ohne Erspartes.',
				'Auch für Azubis und Alleinerziehende.',
				'Dass die Leute nicht mit Schulden in die erste Wohnung ziehen.',
				'Für Suchende, aber auch für Vermieter eine Sicherheit.',
				'Gut gemeint. Wer zahlt?',
				'Wir haben zweimal Wohnung verloren wegen Kaution.',
				'960 Euro hat keiner.',
				'Schneller',
				'Für meine Tochter auch? Dann ja.'
			],
			[
				'Jede Zusage, die hält, ist ein Vertrag mehr.',
				'Mittel. Die meisten Absagen haben andere Gründe.',
				'Hoch, in unserer Beratung scheitert jede vierte Zusage an der Kaution (Beispielzahl).',
				'Ohne das nützt alle Begleitung nichts.',
				'',
				'Groß.',
				'Es macht die Suche gleicher.',
				'Für das Ziel ja, für den Haushalt der Stadt nein.',
				'sehr gut',
				'Man bekommt Schlüssel gleich.',
				'',
				'Nur wenn alle gleich behandelt werden.'
			],
			[
				'Fachgruppe Soziales. Mitwirken: Jobcenter, Kämmerei, Rechtsamt.',
				'Soziales. Die Kämmerei muss von Anfang an am Tisch sitzen.',
				'Stadt, wir beraten beim Antrag.',
				'Stadt und Jobcenter zusammen, sonst schiebt es einer zum anderen.',
				'Fachgruppe Soziales',
				'Die Stadt.',
				'Nicht ein Verein, das Risiko kann keiner von uns tragen.',
				'Wer haftet, muss auch unterschreiben. Also die Stadt.',
				'',
				'Das Amt',
				'Jobcenter und Stadt',
				'Stadt, mit Bericht an die Stadtverordneten.'
			],
			[
				'Bürgschaft statt Bargeld, Vertragsmuster, Obergrenze. Für Ausfälle höchstens 60.000 Euro im Jahr (Beispielzahl).',
				'Ein Beschluss mit Summe. Ohne Grenze geht das nicht durch.',
				'Fünf Tage Bearbeitungszeit, schriftlich.',
				'Formular auf einer Seite.',
				'Ein Muster, das Vermieter anerkennen. Vorher mit drei Vermietern besprechen.',
				'Einen, der entscheidet, und nicht einen Ausschuss.',
				'',
				'Geld. Und eine Regel, was bei Schaden passiert.',
				'Ein Papier für den Vermieter.',
				'',
				'Nicht jeden Monat 90 Euro zurückzahlen von wenig Geld.',
				'Eine Obergrenze und eine Liste, was kaputtging. Öffentlich, ohne Namen.'
			],
			[
				'Ab Mitte 2018, erst einmal bis Ende 2020, dann auswerten.',
				'Nach Beschluss des Haushalts, nicht vorher.',
				'So früh wie möglich, vor dem nächsten Winter.',
				'2018',
				'Drei Jahre, dann sieht man, wie viele Schäden es waren.',
				'Sofort.',
				'Mitte 2018 ist in Ordnung.',
				'Erst rechnen, dann anfangen.',
				'Jetzt',
				'',
				'schnell bitte',
				'Nach zwei Jahren prüfen, ob es sich gelohnt hat.'
			]
		]
	}
];
