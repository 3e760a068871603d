import type { RoundStory } from '../area-story.ts';
import { measureRounds } from './rounds-measures.ts';

/** Who filled the sheets of the first meeting, in this order in both rounds. */
const sheets: RoundStory['sheets'] = [
	{ perspective: 'Verwaltung', online: true },
	{ perspective: 'Verwaltung', online: false },
	{ perspective: 'Verwaltung', online: true },
	{ perspective: 'Verein', online: false },
	{ perspective: 'Verein', online: true },
	{ perspective: 'Verein', online: false },
	{ perspective: 'Ehrenamt', online: false },
	{ perspective: 'Ehrenamt', online: false },
	{ perspective: 'Bewohner', online: true },
	{ perspective: 'Bewohner', online: false },
	{ perspective: 'Bewohner', online: false },
	{ perspective: 'Bewohner', online: false }
];

const goalRounds: readonly RoundStory[] = [
	{
		key: 'own-lease-round',
		item: 'own-lease',
		sheets,
		answers: [
			[
				'Nein. „Möglichst bald“ ist keine Frist. Und es dürfen nicht alle ausziehen, das muss hinein.',
				'Verständlich ja, spezifisch nein. Personen oder Haushalte?',
				'Der Rechtsbegriff fehlt: Wer ist verpflichtet, in der Gemeinschaftsunterkunft zu wohnen, und wer nicht?',
				'Man versteht es. Aber eine Verbundwohnung ist auch schon eine Wohnung, zählt die mit?',
				'Nein, es fehlt die Zahl.',
				'Ja.',
				'Klingt gut. Stand so ähnlich 2012 schon da.',
				'Ich würde „eigener Mietvertrag“ sagen statt „eigene Wohnung“. Der Vertrag ist das, worauf es ankommt.',
				'Ich verstehe. Aber wann?',
				'Ja, eigene Tür.',
				'Für mich klar',
				'Warum nur diese Leute? Bei uns im Haus sucht auch eine Familie.'
			],
			[
				'Leitlinie „Auf eigenen Füßen“. Ein Haushalt mit Vertrag braucht weniger Betreuung.',
				'Selbstständigkeit. Auch Entlastung der Unterkünfte.',
				'Eigene Wohnung ist Voraussetzung für fast alles andere, Schule und Arbeit eingeschlossen.',
				'Gleicher Zugang: Heute bekommt die Wohnung, wer einen Helfer hat.',
				'auf eigenen Füßen stehen',
				'',
				'Wer einen Schlüssel hat, geht aufrechter. Das sehe ich jedes Mal.',
				'Dazugehören. In der Unterkunft gehört man nur zur Unterkunft.',
				'Ich kann selbst kochen und Freunde einladen.',
				'Kinder schlafen gut, lernen gut.',
				'Ruhe',
				'Kann ich nicht sagen.'
			],
			[
				'Für die Haushalte ja. Für das Amt auch, Unterkünfte sind teurer als Mieten.',
				'Für Vermieter nur, wenn jemand erreichbar bleibt.',
				'Nicht für die Betreiber, die nach Plätzen bezahlt werden.',
				'Für Familien sehr. Einzelne junge Männer fürchten, dann allein zu sein.',
				'Für alle. Nicht für Leute, die selbst suchen und sich übergangen fühlen.',
				'Für die Vermieter am Stadtrand, da steht viel leer.',
				'Für uns Ehrenamtliche auch, es ist die schönste Arbeit.',
				'Für die ohne Bleiberecht nicht, die bleiben zurück. Das muss man denen sagen.',
				'Für mich und meine Frau.',
				'Für alle in meinem Flur!',
				'',
				'Für die Nachbarn nur, wenn sich vorher einer vorstellt.'
			],
			[
				'Ja, an Verträgen am Stichtag. Wir könnten zum 31. Dezember zählen.',
				'Heute zählen Soziales und Wohnen getrennt. Erst vereinheitlichen.',
				'Haushalte zählen, nicht Köpfe. Eine Familie mit sieben verschiebt sonst alles.',
				'Anzahl der Umzüge im Jahr.',
				'Verträge. Und wie viele nach einem Jahr noch da wohnen.',
				'',
				'Schlüssel zählen.',
				'Bei mir neun von elf. Aber die große Zahl kennt nur die Stadt.',
				'Wieviel Leute noch warten.',
				'Man sieht es, wenn die Unterkunft leer ist.',
				'weiß nicht',
				'An der Länge der Suche, und zwar für alle.'
			],
			[
				'220 bis Ende 2019 halte ich für möglich. Ende 2016 waren es 95 (Beispielzahl). Es hängt an kleinen Wohnungen.',
				'Nur mit Zusagen der Vermieter. Einraumwohnungen fehlen.',
				'Realistisch, solange nicht viele neue Zuweisungen kommen. Das entscheidet das Land.',
				'Wenn die Kaution schneller da ist, ja.',
				'Ja, mit Begleitung. Ohne nein.',
				'Es gibt genug leere Wohnungen, nur keine sanierten.',
				'Realistisch ist, was man macht.',
				'Mit zehn von meiner Sorte schon.',
				'Wenn Vermieter antwortet.',
				'Ja, ich habe Arbeit ab August.',
				'',
				'Nur wenn nicht nach zwei Jahren wieder keiner nachsieht.'
			]
		]
	},
	{
		key: 'same-chance-round',
		item: 'same-chance',
		sheets,
		answers: [
			[
				'Nein. Gleich behandelt von wem? Die Stadt vergibt keine Wohnungen.',
				'Sehr allgemein. Vorschlag: Haushalte mit Wohnberechtigungsschein, weil wir die kennen.',
				'Verständlich. Rechtlich ist es ohnehin vorgeschrieben (AGG). Ein Ziel muss mehr sagen als das Gesetz.',
				'Verständlich, aber ohne Zahl bleibt es ein Satz zum Nicken.',
				'Jein. „Alle“ ist richtig, soll auch so bleiben.',
				'Ja',
				'Verständlich. Spezifisch ist was anderes.',
				'Ich verstehe darunter, dass der Name keine Rolle spielt.',
				'Ich verstehe gut. Ich habe 30 mal geschrieben.',
				'Ja. Gleich heißt gleich.',
				'Was ist mit Kinder? Wir sind sechs, keiner will sechs.',
				'Erst jetzt, wo „alle“ dasteht, finde ich mich darin wieder.'
			],
			[
				'Gleicher Zugang.',
				'Gleicher Zugang und Respekt.',
				'Respekt: Wer abgelehnt wird, sollte wenigstens den Grund kennen.',
				'Es nimmt die Luft aus dem Neid. Das ist der größte Nutzen.',
				'Gleicher Zugang, und zwar für die Alleinerziehende genauso.',
				'',
				'Respekt',
				'Man begegnet sich anders, wenn keiner denkt, der andere kriegt mehr.',
				'Ich fühle wie ein normaler Mensch.',
				'Dass man Antwort bekommt.',
				'Gerecht',
				'Dann ist das Konzept nicht mehr so einseitig.'
			],
			[
				'Attraktiv für Suchende. Für private Vermieter nicht, die fürchten Papier.',
				'Für die Stadt, weil Familien bleiben.',
				'Für Vermieter unattraktiv, wenn es nach Kontrolle klingt. Bitte als Auswertung beschreiben.',
				'Für alle mit wenig Geld.',
				'Für alle Suchenden. Nicht für die, die bisher über Bekannte an Wohnungen kommen.',
				'Weiß ich nicht, mein Vermieter sagt, er sucht sich seine Leute selber aus.',
				'Für beide Seiten.',
				'Für meine Enkelin auch, die sucht.',
				'Für mich.',
				'Für Familien mit viele Kinder.',
				'',
				'Für meine Tochter endlich auch.'
			],
			[
				'Über die Wohnberechtigungsscheine: ausgestellt, eingelöst, wie lange gedauert.',
				'Eingelöste Scheine nach sechs Monaten. 2016 waren es 48 und 22 von 100 (Beispielzahlen).',
				'Nur im Vergleich zweier Gruppen. Datenschutz beachten, keine kleinen Gruppen.',
				'Nicht an Beschwerden, es beschwert sich keiner.',
				'Testanrufe mit verschiedenen Namen wären ehrlich. Aber wer macht das?',
				'schwer',
				'Zahl der Absagen. Die zählt aber niemand.',
				'',
				'Ich habe alle meine Briefe aufgehoben. Man kann zählen.',
				'Wie viele Monate man sucht.',
				'',
				'Wie viele nach einem halben Jahr noch suchen. Bei allen gleich gezählt.'
			],
			[
				'Zum Teil. Wir können zählen und reden, nicht vorschreiben.',
				'60 von 100 bis Ende 2019 ist ehrgeizig, aber nicht unmöglich.',
				'Der Abstand wird nicht null. Zehn Punkte halte ich für erreichbar.',
				'Nur wenn die Wohnungsgesellschaft mitmacht.',
				'Es hängt an den Privaten, und die sitzen heute nicht hier.',
				'Nein.',
				'Wer soll das durchsetzen?',
				'Ein Anfang wäre, dass man überhaupt eine Antwort kriegt.',
				'Ich hoffe.',
				'Ja wenn jemand hilft mit Telefon.',
				'',
				'Das glaube ich, wenn ich die zweite Zahl im Jahr danach sehe.'
			]
		]
	}
];

export const rounds: readonly RoundStory[] = [...goalRounds, ...measureRounds];
