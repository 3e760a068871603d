import type { CommentStory } from '../area-story.ts';

export const measureComments: readonly CommentStory[] = [
	{
		item: 'housing-telephone',
		channel: 'paper',
		text: 'Die Nummer muss auch an der Pinnwand im Hausflur hängen. Nicht alle haben Internet.',
		outcome: 'takenUp',
		answer: 'Die Nummer kommt auf die Seite mit der Hausordnung, die in jedem Flur hängt.'
	},
	{
		item: 'housing-telephone',
		channel: 'web',
		text: '9 bis 15 Uhr bin ich auf Arbeit. Wie die meisten.',
		outcome: 'notTakenUp',
		answer:
			'Für eine Abendzeit reicht eine halbe Stelle nicht. Über das Postfach kann jederzeit geschrieben werden, die Frist für die Antwort ist dieselbe.'
	},
	{
		item: 'housing-telephone',
		channel: 'mail',
		text: '31.500 Euro fürs Telefonieren. Dafür hätte man zwei Spielplätze streichen können.',
		outcome: 'notTakenUp',
		answer:
			'Die Summe ist überwiegend Lohn für eine halbe Stelle. Ob sie im Haushalt Vorrang bekommt, entscheidet die Stadtverordnetenversammlung.'
	},
	{
		item: 'flat-guides',
		channel: 'paper',
		name: 'Horst Mustermann',
		text: 'Acht ist wenig, aber ehrlich. Schreibt bitte dazu, dass man als Lotse versichert ist. Danach fragt jeder zuerst.',
		outcome: 'takenUp',
		answer:
			'Das ist ein wichtiger Punkt. Die Freiwilligenagentur Beispiel nimmt die Versicherung in die erste Schulung und in das Merkblatt auf.'
	},
	{
		item: 'flat-guides',
		channel: 'web',
		text: 'Warum nicht bezahlen? Umsonst findet ihr niemanden.',
		outcome: 'notTakenUp',
		answer:
			'Die Gruppe hat sich für ein Ehrenamt mit erstatteten Fahrtkosten entschieden. Nach der Auswertung im März 2019 wird neu beraten.'
	},
	{
		item: 'flat-guides',
		channel: 'mail',
		text: 'Gibt es das nicht schon bei den Wohlfahrtsverbänden?',
		outcome: 'notTakenUp',
		answer:
			'Die Prüfung hat kein gleiches Angebot in der Stadt gefunden. Bestehende Patenschaften laufen weiter und werden mit den Lotsen abgesprochen.'
	},
	{
		item: 'renter-course',
		channel: 'paper',
		text: 'Ich könnte vormittags kommen, abends nicht, wegen der Kinder.',
		outcome: 'takenUp',
		answer:
			'Wir haben das an die Beispiel-Volkshochschule gegeben. Mindestens ein Kurs im Jahr soll am Vormittag mit Kinderbetreuung stattfinden.'
	},
	{
		item: 'renter-course',
		channel: 'web',
		text: 'Die Bescheinigung wird bald jeder Vermieter verlangen. Dann ist sie keine Hilfe mehr, sondern eine Hürde.',
		outcome: 'notTakenUp',
		answer:
			'Die Sorge ist festgehalten. Die Bescheinigung ist freiwillig, und die Wohnungsgesellschaft Beispiel hat zugesagt, sie nicht zu verlangen.'
	},
	{
		item: 'renter-course',
		channel: 'paper',
		text: 'Bei uns hat das früher der Hauswart in zehn Minuten erklärt.',
		outcome: 'notTakenUp',
		answer:
			'Hauswarte sind beim dritten Abend dabei. Zehn Minuten reichen für Vertrag und Abrechnung aber nicht aus.'
	},
	{
		item: 'rules-in-pictures-sheet',
		channel: 'web',
		text: 'Bitte die Bilder vorher Leuten zeigen, die nicht dabei waren. Ich habe mal eine Mülltonne für einen Briefkasten gehalten.',
		outcome: 'takenUp',
		answer:
			'So machen wir es. Die Wohnungsgesellschaft Beispiel hängt den Entwurf vier Wochen zur Probe in drei Häusern aus.'
	},
	{
		item: 'rules-in-pictures-sheet',
		channel: 'paper',
		text: 'Fünf Sprachen sind übertrieben, wer hier wohnt, soll Deutsch lernen.',
		outcome: 'notTakenUp',
		answer:
			'Die Vorderseite ist Deutsch, mit Bildern. Die Übersetzung auf der Rückseite hilft in den ersten Monaten, in denen der Deutschkurs noch läuft.'
	},
	{
		item: 'rules-in-pictures-sheet',
		channel: 'mail',
		text: 'Als privater Vermieter würde ich das Blatt auch nehmen. Darf man?',
		outcome: 'takenUp',
		answer:
			'Ja. Die Wohnungsgesellschaft Beispiel stellt die Vorlage allen Vermietern kostenlos bereit.'
	},
	{
		item: 'deposit-guarantee',
		channel: 'web',
		text: 'Am Ende zahlt es der Steuerzahler. Das war bei Bürgschaften immer so.',
		outcome: 'notTakenUp',
		answer:
			'Die Einwendung liegt den Stadtverordneten vor. Gezahlt wird nur bei nachgewiesenem Schaden, und die Summe hat eine Obergrenze.'
	},
	{
		item: 'deposit-guarantee',
		channel: 'mail',
		text: 'Legen Sie fest, wer nach zwei Jahren berichtet. Sonst berichtet keiner.',
		outcome: 'takenUp',
		answer:
			'Ihr Vorschlag steht in den Unterlagen für die Stadtverordneten. Die Fachgruppe Soziales ist als berichtende Stelle vorgeschlagen.'
	},
	{
		item: 'deposit-guarantee',
		channel: 'paper',
		text: 'Fünf Tage sind immer noch zu viel, bei uns war die Wohnung nach zwei weg.',
		outcome: 'notTakenUp',
		answer:
			'Unter fünf Werktagen ist eine sorgfältige Prüfung nicht möglich. Die Wohnungsgesellschaft Beispiel will Zusagen so lange offen halten.'
	},
	{
		item: 'deposit-guarantee',
		channel: 'web',
		text: 'Was ist mit Genossenschaften? Da gibt es keine Kaution, da gibt es Anteile.',
		outcome: 'takenUp',
		answer:
			'Das war nicht bedacht. Die Fachgruppe Soziales klärt mit dem Rechtsamt, ob auch für Anteile gebürgt werden kann, und berichtet darüber.'
	},
	{
		item: 'reserved-flats',
		channel: 'paper',
		text: 'Dreißig Wohnungen für die einen heißt dreißig weniger für die anderen.',
		outcome: 'notTakenUp',
		answer:
			'Diese Sorge teilen vier Mitglieder der Gruppe. Ihre Meinung steht ungekürzt bei der Maßnahme und wird den Stadtverordneten mit vorgelegt.'
	},
	{
		item: 'reserved-flats',
		channel: 'mail',
		text: 'Hat der Aufsichtsrat überhaupt zugestimmt? Ohne ihn ist das Papier.',
		outcome: 'notTakenUp',
		answer: 'Noch nicht. Die Bedingung steht bei der Maßnahme: Ohne Zustimmung beginnt sie nicht.'
	},
	{
		item: 'reserved-flats',
		channel: 'web',
		text: 'Bitte nicht alle dreißig im selben Block.',
		outcome: 'takenUp',
		answer:
			'Das ist ein guter Hinweis für die Vereinbarung. Die Fachgruppe Wohnen schlägt vor, höchstens zwei Wohnungen je Aufgang anzubieten.'
	},
	{
		item: 'reserved-flats',
		channel: 'paper',
		text: 'Die Kosten fehlen. Und das soll durch den Hauptausschuss?',
		outcome: 'notTakenUp',
		answer:
			'Sie haben recht, die Kosten fehlen. Die Fachgruppe Wohnen legt sie mit dem Entwurf der Vereinbarung vor; bis dahin bleibt das Feld sichtbar leer.'
	},
	{
		item: 'moving-help',
		channel: 'paper',
		text: 'Ich hätte noch eine Waschmaschine. Warum nehmen Sie die nicht?',
		outcome: 'notTakenUp',
		answer:
			'Elektrogeräte sind ausgenommen, weil niemand ihre Sicherheit prüfen kann. Vielleicht findet sich später ein Betrieb, der das übernimmt.'
	},
	{
		item: 'moving-help',
		channel: 'web',
		text: 'So eine Möbelbörse gibt es doch längst bei der Kirche.',
		outcome: 'notTakenUp',
		answer:
			'Die Prüfung kennt das Angebot. Es gibt dort Möbel, aber keinen Transport. Beide sprechen sich ab.'
	},
	{
		item: 'moving-help',
		channel: 'mail',
		text: 'Samstag ist gut. Schreiben Sie dazu, bis wann man sich anmelden muss.',
		outcome: 'takenUp',
		answer:
			'Die Freiwilligenagentur Beispiel nennt künftig den Mittwoch davor als letzten Tag. Der Hinweis kommt auf das Anmeldeblatt.'
	},
	{
		item: 'stairwell-meetings',
		channel: 'paper',
		text: 'Im Mai 2018 beginnt in der Monatsmitte der Fastenmonat. Kaffee am Nachmittag geht dann bei einigen nicht. Nehmen Sie die ersten zwei Wochen.',
		outcome: 'takenUp',
		answer: 'Das haben wir aufgenommen. Die Treffen liegen jetzt in der ersten Hälfte des Monats.',
		rewording: {
			text: 'In fünf Wohngebieten lädt das Familienzentrum Beispiel jeweils in der ersten Hälfte des Mai und des September alle Mieter auf den Hof ein. Die Wohnungsgesellschaft Beispiel stellt Bänke und Strom, die Hauswarte sagen in jedem Aufgang Bescheid. Bei jedem Treffen ist eine Person dabei, die dolmetscht.',
			reason:
				'Genauer gefasst, weil eine Rückmeldung zum Entwurf auf den Fastenmonat ab Mitte Mai 2018 hinweist.'
		}
	},
	{
		item: 'stairwell-meetings',
		channel: 'web',
		text: 'Zu uns kommt da keiner. Haben wir 2013 probiert, es kamen fünf.',
		outcome: 'notTakenUp',
		answer:
			'Das kann wieder so sein. Diesmal sagen die Hauswarte in jedem Aufgang Bescheid, und nach jedem Treffen wird gezählt.'
	},
	{
		item: 'house-mediators',
		channel: 'paper',
		text: 'Zehn Leute für eine ganze Stadt?',
		outcome: 'notTakenUp',
		answer:
			'Zehn sind ein Anfang, immer zwei gehen zusammen. Wie viele Anrufe kommen, weiß heute niemand; danach wird entschieden.'
	},
	{
		item: 'house-mediators',
		channel: 'mail',
		text: 'Und wenn einer bedroht wird? Dann ist doch die Polizei zuständig.',
		outcome: 'notTakenUp',
		answer: 'Ja. Bei Bedrohung und Gewalt wird nicht vermittelt. Das ist Teil der Schulung.'
	},
	{
		item: 'protection-list',
		channel: 'web',
		text: 'Ende 2018 für ein paar Schlösser. Ein Handwerker macht das in einer Woche.',
		outcome: 'notTakenUp',
		answer:
			'Zwei Häuser sind gemietet, und Aufträge dieser Höhe müssen ausgeschrieben werden. Die Ansprechpartnerinnen haben deshalb schon im Oktober begonnen.'
	},
	{
		item: 'protection-list',
		channel: 'mail',
		text: 'Hängen Sie die Liste so aus, dass man sie auch ohne Deutsch versteht.',
		outcome: 'takenUp',
		answer:
			'So wird es gemacht. Die Liste bekommt Bilder und wird in den Sprachen des Hauses ausgehängt.'
	},
	{
		item: 'residents-council',
		channel: 'paper',
		text: 'Gewählt wird wieder, wer am lautesten ist.',
		outcome: 'notTakenUp',
		answer:
			'Darum wird geheim gewählt, und zwei der vier Plätze gehören Frauen. Nach einem Jahr wird neu gewählt.'
	},
	{
		item: 'quiet-room',
		channel: 'web',
		text: 'Bitte ein Drucker dazu. Wohnungsbewerbung will immer Papier.',
		outcome: 'takenUp',
		answer:
			'Der Wunsch steht jetzt auf der Liste für die Ausstattung, die mit den Betreibern besprochen wird.'
	},
	{
		item: 'housing-figures',
		channel: 'mail',
		text: 'Drei Zahlen sind zu wenig, ich möchte sie je Wohngebiet.',
		outcome: 'notTakenUp',
		answer:
			'Je Wohngebiet würden manche Gruppen kleiner als zehn Haushalte. Dann ließen sich einzelne Menschen erkennen.'
	}
];
