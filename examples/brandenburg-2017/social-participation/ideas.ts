import type { AreaIdea, CallWords } from '../area-story.ts';

export const calls: readonly [CallWords, CallWords] = [
	{
		title: 'Wie kommen Menschen in Sport, Kultur und Nachbarschaft zusammen?',
		question:
			'Wo haben Sie in dieser Stadt Anschluss gefunden, und was hat gefehlt? Schreiben Sie uns Ihre Ziele und Ideen. Die Gruppe trifft sich am Montag, 10. April.'
	},
	{
		title: 'Was soll für mehr Teilhabe getan werden?',
		question:
			'Die Ziele stehen. Was könnten Stadt, Vereine und Nachbarn dafür tun? Jeder Vorschlag hilft, auch ein kleiner.'
	}
];

/** Everything here is invented; each voice keeps its own spelling. */
export const ideas: readonly AreaIdea[] = [
	{
		key: 'daughter',
		call: 1,
		channel: 'paper',
		text: 'Meine Tochter traut sich nicht allein in die Halle. Wenn jemand die ersten Male mitgeht, würde sie es probieren. Und ich selbst möchte mich auch bewegen, habe aber immer die zwei Kleinen dabei. Draußen, wo sie spielen können, ginge es.'
	},
	{
		key: 'football',
		call: 1,
		channel: 'card',
		text: 'Wir würden gern Fußball spielen, aber keiner weiß, bei wem man klingelt.'
	},
	{
		key: 'sp-lake',
		call: 1,
		channel: 'card',
		text: 'Wasser überall, und so viele Kinder können nicht schwimmen. Nicht nur die neuen. Die Eltern übrigens auch nicht.'
	},
	{
		key: 'sp-first-concert',
		call: 1,
		channel: 'paper',
		text: 'Ich bin drei Jahre hier und war noch nie im Theater. Nicht wegen Geld. Ich weiß nicht wie es geht. Welche Kleidung, wann klatschen, wo sitzen. Mit einer Person die das kennt ich würde gehen.'
	},
	{
		key: 'sp-choir',
		call: 1,
		channel: 'mail',
		text: 'Unser Chor sucht seit Jahren Männerstimmen. Noten muss niemand lesen können, wir singen nach Gehör. Zweimal haben wir Zettel in der Gemeinschaftsunterkunft ausgehängt, gekommen ist keiner. Vermutlich war der Zettel das Problem und nicht die Leute.'
	},
	{
		key: 'sp-staircase',
		call: 1,
		channel: 'paper',
		text: 'Man grüßt sich im Treppenhaus. Mehr wird es nicht, weil es bei uns keinen Ort gibt, wo man sich mal hinsetzen kann. Früher war unten der Gemeinschaftsraum, der ist seit Jahren zu.'
	},
	{
		key: 'sp-both-sides',
		call: 1,
		channel: 'mail',
		text: 'Alles, was ich bisher gelesen habe, richtet sich an die, die neu sind. Wer hier seit vierzig Jahren wohnt und abends allein ist, kommt nicht vor. Das finde ich einseitig. Wenn schon Begegnung, dann bitte für beide, und dann soll man uns auch fragen, was wir wollen.'
	},
	{
		key: 'sp-friday',
		call: 1,
		channel: 'card',
		text: 'Ihr könnt gern zuschauen, wenn wir beten, und danach Tee trinken. Es fragt nur nie einer.'
	},
	{
		key: 'sp-not-only-receive',
		call: 1,
		channel: 'card',
		text: 'Ich möchte nicht immer Hilfe bekommen. Ich kann kochen, nähen und Fahrrad reparieren. Wo kann ich helfen?'
	},
	{
		key: 'sp-about-us',
		call: 1,
		channel: 'web',
		name: 'Olena Beispiel',
		text: 'Es wird viel über uns gesprochen. In den Sitzungen, wo entschieden wird, sitzt niemand von uns. Man muss uns nicht alles geben, was wir wollen. Aber vorher fragen wäre gut.'
	},
	{
		key: 'sp-flyers',
		call: 1,
		channel: 'telephone',
		name: 'Sabine Muster',
		text: 'Bei uns im Flur liegen vierzehn Faltblätter, neun davon sind veraltet. Die Leute nehmen sie mit, rufen an, und das Angebot gibt es nicht mehr. Danach glauben sie dem nächsten Blatt auch nicht.'
	},
	{
		key: 'sp-again',
		call: 1,
		channel: 'mail',
		text: 'Fast alle diese Ziele standen 2012 schon einmal auf Papier. Ich war damals dabei. Nachgesehen hat keiner, was daraus geworden ist. Schreibt lieber fünf Sachen auf, die man zählen kann, als fünfzig, die schön klingen.'
	},
	{
		key: 'sp-insult',
		call: 1,
		channel: 'web',
		text: 'Ihr seid doch alle Idioten in euren Stuhlkreisen. Lasst es einfach.',
		hiddenBecause:
			'Der Beitrag beleidigt die Menschen, die mitarbeiten, und sagt nichts zur Sache. Kritik an den Treffen veröffentlichen wir gern, auch scharfe. Bitte schreiben Sie uns, was Sie stört.'
	},
	{
		key: 'allowance',
		call: 2,
		channel: 'mail',
		name: 'Horst Mustermann',
		text: 'Ich begleite seit zwei Jahren Leute zum Training, ohne einen Cent. 25 Euro pro Begleitung machen aus dem Ehrenamt einen schlecht bezahlten Job. Fahrtkosten ja, Pauschale nein. Bitte schreibt das auch so hin, wenn ihr anders entscheidet.'
	},
	{
		key: 'sp-library-table',
		call: 2,
		channel: 'card',
		text: 'Ein Tisch in der Bibliothek, zwei Stunden die Woche, jemand der Bescheid weiß. Mehr braucht es nicht.'
	},
	{
		key: 'sp-one-website',
		call: 2,
		channel: 'web',
		text: 'Man sollte eine Internetseite machen, wo alles drin ist: Vereine, Kurse, Ämter, Kalender, Karte. In vielen Sprachen. Jeder hat ein Handy, nicht jeder hat Zeit für Sprechstunde.'
	},
	{
		key: 'sp-no-website',
		call: 2,
		channel: 'mail',
		text: 'Bitte nicht noch eine Seite. Die Stadt hat eine, das Land hat eine, zwei Träger haben auch je eine. Anlegen kann sie jeder. Ich habe so eine Seite zwei Jahre lang gepflegt, neben der Arbeit, dann ging es nicht mehr.'
	},
	{
		key: 'sp-women-hour',
		call: 2,
		channel: 'paper',
		text: 'Ich würde schwimmen lernen, wenn eine Stunde nur Frauen da sind. Meine Nachbarin, sie ist hier geboren und 63, sagt das auch.'
	},
	{
		key: 'sp-key',
		call: 2,
		channel: 'card',
		text: 'Der Laden im Erdgeschoss steht leer. Gebt uns den Schlüssel, streichen können wir selber.'
	},
	{
		key: 'sp-ballot',
		call: 2,
		channel: 'card',
		text: 'Vier Jahre wohne ich hier. Ich arbeite, ich zahle Steuer. Ich will auch wählen, wenn die Stadt wählt.'
	},
	{
		key: 'sp-last-bus',
		call: 2,
		channel: 'paper',
		text: 'Das Training geht bis 21 Uhr, mein Bus ist dann weg. Nach Hause sind es 50 Minuten zu Fuß. Im Sommer egal, im Winter geht keine Frau den Weg. Wer ein Auto hat, könnte mitnehmen, aber wer organisiert es?'
	},
	{
		key: 'sp-second-ticket',
		call: 2,
		channel: 'telephone',
		text: 'Ich habe ein Theaterabo für zwei und seit dem Tod meines Mannes einen leeren Platz neben mir. Den gebe ich gern weiter. Zum Erklären brauche ich aber jemanden, der vorher sagt, wer kommt und wie wir uns verständigen.'
	},
	{
		key: 'sp-open-doors',
		call: 2,
		channel: 'paper',
		text: 'Unsere Gemeinde öffnet im September ohnehin die Türen. Warum nicht alle am selben Tag, auch der Gebetsraum und die jüdische Gemeinde, wenn sie mögen? Ein Faltblatt mit Uhrzeiten, ein Spaziergang, fertig. Kostet fast nichts, wenn keiner eine Bühne verlangt.'
	},
	{
		key: 'sp-named-coach',
		call: 2,
		channel: 'web',
		text: 'Der Trainer Exempel in der Halle am Beispielplatz lässt manche absichtlich nicht mitspielen, fragt mal rum, der gehört weg.',
		hiddenBecause:
			'Der Beitrag nennt einen Menschen mit Namen und erhebt einen Vorwurf, den wir nicht prüfen können. Wer ausgeschlossen wird, findet Hilfe bei der Beratungsstelle Beispiel. Ohne den Namen nehmen wir den Hinweis gern auf.'
	}
];
