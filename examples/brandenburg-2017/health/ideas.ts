import type { AreaIdea } from '../area-story.ts';

/** Everything here is invented; each voice keeps its own spelling. */
export const ideas: readonly AreaIdea[] = [
	{
		key: 'son-interprets',
		call: 1,
		channel: 'web',
		text: 'Ich gehe zum Arzt mit mein Sohn. Er ist neun Jahre. Er muss alles sagen für mich. Manche Sache kann ein Kind nicht sagen. Bitte eine Person die übersetzen kann.'
	},
	{
		key: 'front-desk',
		call: 1,
		channel: 'mail',
		text: 'Ich arbeite am Empfang einer Hausarztpraxis. Ohne Verständigung dauert ein Termin doppelt so lang, und am Ende weiß niemand, ob die Tabletten richtig genommen werden. Wir brauchen keine Broschüre. Wir brauchen eine Nummer, unter der sofort jemand dolmetscht.'
	},
	{
		key: 'eleven-practices',
		call: 1,
		channel: 'telephone',
		name: 'Sabine Muster',
		text: 'Wir haben für eine Familie mit drei Kindern elf Praxen angerufen, auch außerhalb. Überall Aufnahmestopp. Zur U-Untersuchung sind sie am Ende in die Notaufnahme gegangen, wo sie natürlich weggeschickt wurden.'
	},
	{
		key: 'promises',
		call: 1,
		channel: 'web',
		text: 'Ich warte selbst vier Monate auf einen Facharzt. Termine vergeben die Praxen und nicht das Rathaus. Versprecht bitte nichts, was die Stadt gar nicht entscheiden kann. Und wenn schon, dann für alle, die keinen Arzt finden.'
	},
	{
		key: 'night-and-fever',
		call: 1,
		channel: 'card',
		text: 'Kind hat Fieber in der Nacht. Wohin? Niemand hat uns das erklärt. Wir sind zum Krankenhaus gelaufen und haben fünf Stunden gesessen.'
	},
	{
		key: 'emergency-room-full',
		call: 1,
		channel: 'paper',
		text: 'Ich bin Pflegerin in der Notaufnahme. Ein Drittel derer, die nachts kommen, gehört in eine Praxis, und das sind bei weitem nicht nur die Neuen. Viele kennen den Bereitschaftsdienst nicht. Das müsste man allen erklären, am besten bevor sie krank sind.'
	},
	{
		key: 'cannot-sleep',
		call: 1,
		channel: 'paper',
		text: 'Mein Mann schläft nicht. Er sitzt in der Nacht in der Küche. Er sagt er ist nicht verrückt und geht nicht zum Arzt. Vielleicht mit jemand reden, der seine Sprache kann und nicht weiter erzählt.'
	},
	{
		key: 'not-therapists',
		call: 1,
		channel: 'card',
		name: 'Horst Mustermann',
		text: 'Wir Ehrenamtlichen sind keine Therapeuten. Was mache ich, wenn einer beim Deutschüben plötzlich weint und nicht mehr aufhört?'
	},
	{
		key: 'vaccination-book',
		call: 1,
		channel: 'card',
		text: 'Impfbuch unterwegs verloren. Jetzt fängt jeder Arzt von vorne an.'
	},
	{
		key: 'school-exam-guess',
		call: 1,
		channel: 'mail',
		text: 'Ich war bei den Untersuchungen vor der Einschulung dabei. Wenn ein Kind auf Fragen nicht antwortet, kann niemand sagen, ob es schlecht hört, ein Problem mit der Entwicklung hat oder nur kein Deutsch spricht. So werden Kinder falsch eingestuft, nach oben wie nach unten.'
	},
	{
		key: 'pregnant-alone',
		call: 1,
		channel: 'paper',
		text: 'Ich war schwanger und hatte keine Hebamme. In meinem Land kommt die Mutter und hilft, hier war keine Mutter. Im Krankenhaus waren alle freundlich, aber ich habe nicht verstanden was sie mit mir machen.'
	},
	{
		key: 'wheelchair-waiting',
		call: 1,
		channel: 'paper',
		text: 'Unser Nachbar, 24, ist mit dem Rollstuhl gekommen, der ist kaputt. Seit sieben Monaten gehen Briefe hin und her, wer zuständig ist. Er war Schweißer und will arbeiten. Er kommt nicht mal die Treppe runter.'
	},
	{
		key: 'doctor-accused',
		call: 1,
		channel: 'card',
		text: 'Dr. Muster in der Beispielstraße nimmt keine Ausländer, das ist ein Rassist, da soll keiner mehr hingehen.',
		hiddenBecause:
			'Der Beitrag nennt eine Ärztin oder einen Arzt und erhebt einen schweren Vorwurf, den wir nicht prüfen können. Wer in einer Praxis abgewiesen wird, kann sich an die Fachgruppe Gesundheit wenden. Ohne Namen nehmen wir den Hinweis gern auf.'
	},
	{
		key: 'by-telephone',
		call: 2,
		channel: 'web',
		name: 'Karim Beispiel',
		text: 'Im Verein rufen uns Leute aus dem Wartezimmer an und halten der Ärztin das Handy hin. Das klappt, ist aber Zufall. Eine feste Nummer mit geschulten Leuten wäre besser. Wer dolmetscht, muss auch schweigen können, das gehört in die Schulung.'
	},
	{
		key: 'women-for-women',
		call: 2,
		channel: 'card',
		text: 'Beim Frauenarzt bitte eine Frau zum Übersetzen, auch am Telefon.'
	},
	{
		key: 'we-know-the-way',
		call: 2,
		channel: 'paper',
		text: 'Ich bin drei Jahre hier. Am Anfang wusste ich nichts, jetzt bringe ich alle meine Bekannten zum Arzt und erkläre die Überweisung. Das kann man lernen. Gebt uns eine Schulung und einen Ausweis, dann machen wir das richtig.'
	},
	{
		key: 'guides-for-all',
		call: 2,
		channel: 'mail',
		text: 'Meine Mutter ist 81, hier geboren und findet sich auch nicht zurecht. Warum bekommt sie keinen Lotsen? Wenn die Stadt so etwas bezahlt, dann für alle. Sonst heißt es wieder, für die einen ist Geld da und für die anderen nicht.'
	},
	{
		key: 'old-leaflet',
		call: 2,
		channel: 'paper',
		text: 'Ein Faltblatt „Gesund in unserer Stadt“ hatten wir schon 2012. Es lag im Rathaus, bis die Nummern nicht mehr stimmten. Wenn noch mal, dann mit jemandem, der es jedes Jahr durchsieht.'
	},
	{
		key: 'vaccinate-nearby',
		call: 2,
		channel: 'card',
		text: 'Impfen dort wo die Familien sowieso sind, im Familienzentrum oder in der Kita, nachmittags'
	},
	{
		key: 'midwife-hour',
		call: 2,
		channel: 'paper',
		text: 'Eine Hebamme, die einmal in der Woche zwei Stunden im Familienzentrum sitzt, ohne Anmeldung, mit Kaffee. Mehr braucht es am Anfang nicht. Ich wäre als Mutter damals froh gewesen, und ich komme von hier.'
	},
	{
		key: 'pills-in-pictures',
		call: 2,
		channel: 'card',
		text: 'Auf die Tablettenschachtel kleben: Sonne, Mond, Teller. Dann versteht es jeder, auch mein Opa.'
	},
	{
		key: 'slip-before-illness',
		call: 2,
		channel: 'telephone',
		text: 'Wer noch im Asylverfahren ist, muss erst zum Amt und sich einen Behandlungsschein holen. Freitag nach zwölf ist dort zu. Dann sitzt man das Wochenende mit Zahnschmerzen. Gebt den Schein doch gleich fürs ganze Quartal.'
	},
	{
		key: 'doctor-seat',
		call: 2,
		channel: 'paper',
		text: 'Alles schön und gut, aber ohne mehr Kinderärzte hilft kein Telefon. Die Stadt soll eine Praxis aufmachen und einen Arzt einstellen.'
	},
	{
		key: 'insult-health',
		call: 2,
		channel: 'card',
		text: 'Die sollen zu Hause krank werden, dieses Pack.',
		hiddenBecause:
			'Der Beitrag beschimpft Menschen und macht keinen Vorschlag. Kritik an den Zielen oder an den Kosten veröffentlichen wir gern, auch deutliche.'
	}
];
