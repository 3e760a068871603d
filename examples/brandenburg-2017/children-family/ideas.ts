import type { AreaIdea, CallWords } from '../area-story.ts';

export const calls: readonly [CallWords, CallWords] = [
	{
		title: 'Was soll sich für Kinder und Familien ändern?',
		question:
			'Wie wachsen Kinder hier gut auf, egal woher ihre Eltern kommen? Was fehlt in Kita, Schule und Freizeit? Schreiben Sie uns Ihre Ideen und Ihre Kritik. Die Gruppe trifft sich am Donnerstag, 14. September.'
	},
	{
		title: 'Was soll für Kinder und Familien getan werden?',
		question:
			'Die Gruppe hat sieben Ziele formuliert. Was hilft, damit sie erreicht werden, und wer könnte es tun? Ein Satz genügt. Die Gruppe trifft sich wieder am Donnerstag, 5. Oktober.'
	}
];

/** Everything here is invented; each voice keeps its own spelling. */
export const ideas: readonly AreaIdea[] = [
	{
		key: 'kf-waiting-list',
		call: 1,
		channel: 'paper',
		text: 'Wir stehen seit Februar auf drei Wartelisten. Jede Kita hat ein anderes Formular und keine sagt, auf welchem Platz wir sind. Ich bin hier geboren und finde nicht durch. Wie soll das jemand schaffen, der gerade erst Deutsch lernt?'
	},
	{
		key: 'kf-two-buses',
		call: 1,
		channel: 'card',
		text: 'Kita-Platz am anderen Ende der Stadt. Zwei Busse, ein Kinderwagen, jeden Morgen.'
	},
	{
		key: 'kf-nodding',
		call: 1,
		channel: 'mail',
		text: 'Ich bin Erzieherin in einer Kita mit 94 Kindern. Im Elterngespräch nicken alle. Am nächsten Tag fehlt der Turnbeutel, das Attest oder das ganze Kind, und ich merke: Es wurde nichts verstanden, und ich habe auch nichts gefragt, weil ich nicht wusste, wie. Das ist für beide Seiten peinlich. Mit jemandem am Telefon, der übersetzt, wäre es in zehn Minuten erledigt.'
	},
	{
		key: 'kf-all-good',
		call: 1,
		channel: 'web',
		text: 'Beim Elternabend mein Sohn übersetzt. Die Lehrerin redet lang, er sagt kurz: alles gut. Ich glaube nicht, dass alles gut.'
	},
	{
		key: 'kf-first-class',
		call: 1,
		channel: 'mail',
		text: 'Erste Klasse, 23 Kinder, sechs davon ohne ein Wort Deutsch, zwei weitere mit sehr wenig, und die sind hier geboren. Ich mache diesen Beruf seit 29 Jahren gern. Aber was vor der Schule fehlt, holen wir mit zwei Förderstunden nicht auf. Fangt früher an, bei allen.'
	},
	{
		key: 'kf-afternoon',
		call: 1,
		channel: 'card',
		text: 'Nach der Schule: Zimmer, Handy, Bruder. Sonst nichts.'
	},
	{
		key: 'kf-friday-training',
		call: 1,
		channel: 'paper',
		text: 'Ich trainiere die Kleinen, Freitag 16 Uhr. Wenn ein Kind erst mal da ist, läuft es von allein, die verstehen sich nach fünf Minuten. Das Problem ist der Weg vorher: kein Zettel zu Hause angekommen, keine Hallenschuhe, kein Geld für die Fahrt. Und in den Ferien ist sowieso zu.'
	},
	{
		key: 'kf-letter-first',
		call: 1,
		channel: 'telephone',
		name: 'Elke Probe',
		text: 'Zu uns ins Familienzentrum kommen die Leute, wenn der Brief vom Jugendamt schon auf dem Tisch liegt. Dann haben alle Angst und keiner hört mehr zu. Viele denken, das Amt nimmt ihnen die Kinder weg. Man müsste sich kennen, bevor etwas ist. Bei Kaffee, nicht im Büro.'
	},
	{
		key: 'kf-slide',
		call: 1,
		channel: 'card',
		text: 'Neuer Spielplatz, Rutsche für Babys. Wir sind 13. Keiner hat uns gefragt.'
	},
	{
		key: 'kf-eighteen',
		call: 1,
		channel: 'web',
		text: 'Ich bin mit 16 allein gekommen. Mein Betreuer war gut. Dann Geburtstag 18, und nach vier Wochen war alles weg: Zimmer, Betreuer, Freunde aus der Gruppe. Ich war in der Ausbildung und habe im Heim mit sechs Männern geschlafen. Fast habe ich aufgehört.'
	},
	{
		key: 'kf-also-eighteen',
		call: 1,
		channel: 'paper',
		text: 'In unserer Gruppe sind auch 18 Kinder auf eine Erzieherin, und da ist kein einziges aus dem Ausland dabei. Ich will niemandem etwas wegnehmen. Aber wenn Sie nur die einen fördern, wirkt das einseitig. Schreiben Sie bitte „alle Kinder“ und meinen Sie es auch.'
	},
	{
		key: 'kf-named-teacher',
		call: 1,
		channel: 'web',
		text: 'Frau Vorbild aus der 2b kann einfach nicht mit Kindern. Das wissen alle. Die gehört da weg, schreibt das mal rein.',
		hiddenBecause:
			'Der Beitrag nennt eine Lehrerin mit Namen und Klasse und wirft ihr etwas vor, zu dem sie hier nichts sagen kann. Wenn Sie sich Sorgen um Ihr Kind machen, sprechen Sie bitte mit der Schulleitung. Was an der Schule allgemein besser werden soll, nehmen wir gern auf.'
	},
	{
		key: 'kf-figures',
		call: 1,
		channel: 'mail',
		text: 'Hinweis aus der Verwaltung: Der Anspruch auf einen Kita-Platz steht im Gesetz und gilt für jedes Kind ab dem ersten Geburtstag. Ein Ziel muss also mehr sagen als das. Was wir heute nicht wissen: wie lange Familien vom Antrag bis zum ersten Tag warten. Das sollte man zuerst zählen, und zwar für alle.'
	},
	{
		key: 'kf-one-list',
		call: 2,
		channel: 'mail',
		name: 'Katrin Beispiel',
		text: 'Als Träger: In unseren Kitas stehen 140 Namen auf der Warteliste, aber ein großer Teil steht bei zwei anderen Trägern auch. Wir telefonieren im Juli wochenlang hinterher. Eine gemeinsame Liste mit einem Stichtag im Monat würde allen helfen. Bitte aber keine Zuweisung über unsere Köpfe hinweg, wir kennen unsere Gruppen.'
	},
	{
		key: 'kf-play-morning',
		call: 2,
		channel: 'card',
		text: 'Spielgruppe am Vormittag. Mama bleibt im Haus. Bis Kita-Platz da ist.'
	},
	{
		key: 'kf-school-cone',
		call: 2,
		channel: 'card',
		text: 'Schultüte, Turnbeutel, Wandertag, Hitzefrei: bitte Bilder. Ich wusste nicht, was eine Schultüte ist. Mein Kind war der einzige ohne.'
	},
	{
		key: 'kf-grandma-reads',
		call: 2,
		channel: 'paper',
		text: 'Ich lese seit zwei Jahren dienstags in der Kita vor, mit 74. Neulich hat ein Vater die Seite danach auf Arabisch gelesen. Mucksmäuschenstill war es. Die deutschen Kinder wollten danach wissen, wie ihr Name aussieht. Mehr davon, mehr wünsche ich mir gar nicht.'
	},
	{
		key: 'kf-write-grandmother',
		call: 2,
		channel: 'web',
		text: 'Meine Kinder sprechen deutsch besser als ich, das ist gut. Aber sie können ihrer Oma nicht schreiben. Ein Samstag in der Woche, ein Raum, eine Lehrerin aus unserer Gruppe. Wir zahlen das Papier selber.'
	},
	{
		key: 'kf-parents-far',
		call: 2,
		channel: 'telephone',
		text: 'Ich bin 17. Meine Eltern sind noch dort und meine kleine Schwester auch. Jeden Tag denke ich, was ist mit ihnen. Ich kann in der Schule nicht lernen. Die Stadt soll machen, dass sie kommen dürfen.'
	},
	{
		key: 'kf-baby-where',
		call: 2,
		channel: 'card',
		text: 'Deutschkurs vormittags. Baby wohin?'
	},
	{
		key: 'kf-six-weeks',
		call: 2,
		channel: 'paper',
		text: 'Sechs Wochen Sommerferien in der Unterkunft. Der Hof ist aus Beton, der Ball ist verboten. Andere Kinder erzählen danach vom Meer. Zwei Wochen etwas Schönes, mit allen Kindern aus dem Viertel zusammen, das wäre schon viel.'
	},
	{
		key: 'kf-third-project',
		call: 2,
		channel: 'mail',
		text: 'Hausaufgabenhilfe hatten wir schon dreimal. 2009, 2012 und 2015, jedes Mal als Projekt, jedes Mal nach zwei Jahren vorbei, weil das Geld auslief. Die Kinder fragen bis heute. Wer bezahlt es diesmal, und wer danach? Wenn Sie darauf keine Antwort haben, fangen Sie lieber nicht an.'
	},
	{
		key: 'kf-coffee-door',
		call: 2,
		channel: 'card',
		text: 'Kaffee vor der Tür der Kita, 7.45 Uhr. Fünf Minuten hat jeder.'
	},
	{
		key: 'kf-third-floor',
		call: 2,
		channel: 'paper',
		text: 'Bei der Familie im dritten Stock, Beispielweg 11, weint der Kleine jede Nacht. Die Mutter kommt nicht klar, das sieht ein Blinder. Da muss mal jemand hin.',
		hiddenBecause:
			'Der Beitrag beschreibt eine Familie so, dass sie erkannt werden kann. Das veröffentlichen wir zum Schutz des Kindes nicht. Ihre Sorge nehmen wir ernst und haben sie vertraulich an die Fachgruppe Jugend und Familie gegeben.'
	}
];
