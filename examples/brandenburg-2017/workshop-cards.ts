import type { Idea } from './shape.ts';

/** The cards of the first idea workshop, 3 November 2016. All invented. */
export const workshopCards: readonly Idea[] = [
	card('Mehr Gelegenheit, Deutsch zu sprechen. Nicht nur im Kurs.'),
	card('Nachbarn, die grüßen'),
	card('Warum dauert jeder Brief vom Amt drei Monate?'),
	card('Ein Ort zum Treffen ohne Verzehrzwang, auch abends'),
	card('Sprachpaten!'),
	card('Kinder mit in den Verein nehmen, die Eltern gleich mit'),
	card('Wartezeiten bei Ärzten. Für alle, nicht nur für Flüchtlinge.'),
	card('Formulare in einfacher Sprache'),
	card('Wer hilft mir am Telefon, wenn ich das Amt nicht verstehe?'),
	card('Respekt im Bus'),
	card('Ausbildung: Betriebe suchen, junge Leute suchen. Wer bringt sie zusammen?'),
	card('Frauenschwimmen'),
	card('Nicht immer nur Feste. Alltag!'),
	card('Meine Zeugnisse liegen seit einem Jahr bei irgendeiner Stelle'),
	card('Wohnung finden ohne Bürgen: unmöglich'),
	card('Fahrräder reparieren, zusammen'),
	card('Lehrerinnen brauchen auch Hilfe. 4 Kinder ohne Deutsch in einer Klasse.'),
	card('Wir wollen nicht nur Gäste sein, wir wollen mitmachen'),
	card('Ehrenamtliche sind müde. Wer kümmert sich um uns?'),
	card('Auch an die denken, die schon immer hier wenig Geld haben'),
	card('Gottesdienst und Moschee: gegenseitig einladen'),
	card('Eine Liste: Wer macht was in dieser Stadt?'),
	card('Bitte nicht wieder ein Papier für die Schublade'),
	card('Kita-Platz, damit ich in den Kurs kann'),
	card('Dolmetscher im Krankenhaus'),
	card('Arbeit vor dem perfekten Deutsch'),
	card('Jemand, der sagt, was man in Deutschland beim Müll falsch machen kann'),
	card('Schwimmkurse für Kinder, bevor der Sommer kommt'),
	card('Theater, Musik, Tanz. Da braucht man weniger Worte.'),
	card('Sicherheit am Bahnhof abends'),
	card('Wenn einer etwas Schlechtes macht, heißt es: die Ausländer'),
	card('Wer bezahlt das alles? Bitte ehrlich sagen.')
].map((idea, index) => ({ ...idea, key: `card-${index + 1}` }));

function card(text: string): Idea {
	return { key: '', channel: 'card', text };
}
