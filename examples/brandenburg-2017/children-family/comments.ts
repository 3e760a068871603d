import type { CommentStory } from '../area-story.ts';
import { no, said, yes } from '../comment.ts';

/** Comments on the goals in the draft of November 2017, with their answers. All invented. */
export const goalComments: readonly CommentStory[] = [
	said(
		'kf-nursery-place',
		'web',
		'Drei Monate ab wann? Ab dem Tag, an dem ich schreibe, oder ab dem Tag, an dem ich den Platz brauche? Ich habe in der Schwangerschaft angemeldet.',
		yes,
		'Gut gefragt. Gezählt wird ab dem Monat, für den der Platz gewünscht ist. Das steht jetzt im Ziel.',
		{
			text: 'Bis Ende 2019 bekommen 8 von 10 Kindern spätestens drei Monate nach dem gewünschten Monat einen Kita-Platz, der von der Wohnung in 30 Minuten zu Fuß oder mit Bus und Bahn zu erreichen ist. Wer später anmeldet, zählt ab der Anmeldung. Das gilt für alle Kinder der Stadt. Die Fachgruppe Jugend und Familie zählt, zum ersten Mal im Juli 2018. Anfang 2017 schätzten die Träger 5 von 10 (Beispielzahl).',
			reason:
				'Genauer gefasst, weil ein Kommentar fragte, wann die drei Monate beginnen. Viele Familien melden lange vor dem gewünschten Monat an.'
		}
	),
	said(
		'kf-nursery-place',
		'paper',
		'30 Minuten mit zwei kleinen Kindern und Umsteigen sind keine 30 Minuten.',
		no,
		'Das verstehen wir. Kürzer lässt sich mit den heutigen Kitas nicht zusagen. Der Weg wird nach dem Fahrplan gemessen, das Umsteigen zählt mit.'
	),
	said(
		'kf-nursery-place',
		'web',
		'Auf den Platz gibt es einen Anspruch. Warum setzt man sich ein Ziel unter dem Gesetz?',
		no,
		'Der Anspruch gilt weiter für jedes Kind. Das Ziel sagt zusätzlich, wie schnell und wie weit, und darüber sagt das Gesetz nichts Genaues.'
	),
	said(
		'kf-nursery-place',
		'mail',
		'Bitte die Zahl für die Ortsteile getrennt ausweisen. In der Innenstadt ist es kein Problem, draußen schon.',
		yes,
		'Die Fachgruppe Jugend und Familie weist die Zahl nach Stadtteilen aus, sobald mindestens 20 Kinder in einem Stadtteil gezählt sind. So bleibt niemand erkennbar.'
	),
	said(
		'kf-parents-understood',
		'paper',
		'Der Titel ist der beste Satz im ganzen Papier.',
		yes,
		'Danke. Er stammt aus einem Fragebogen, wir haben ihn nur abgeschrieben.'
	),
	said(
		'kf-parents-understood',
		'mail',
		'Als Schulleitung: Eine Strichliste führen wir gern. Aber bitte ein Blatt für alle, nicht eines vom Jugendamt und eines vom Schulamt.',
		yes,
		'Es wird ein Blatt geben, für Kitas und Schulen dasselbe. Die beiden Fachgruppen stimmen es vor dem Sommer ab.'
	),
	said(
		'kf-parents-understood',
		'web',
		'Wer länger als fünf Jahre hier ist, sollte keinen Dolmetscher mehr brauchen.',
		no,
		'Viele brauchen ihn dann auch nicht mehr. Geht es um eine Diagnose oder einen Streit, reicht Alltagsdeutsch oft nicht. Eine Frist nach Jahren träfe die Kinder.'
	),
	said(
		'kf-parents-understood',
		'paper',
		'Gehörlose Eltern auch bitte.',
		yes,
		'Das Ziel gilt auch für sie. Für Gebärdensprache gibt es einen eigenen Anspruch, die Kitas und Schulen bekommen dazu ein Hinweisblatt.'
	),
	said(
		'kf-early-german',
		'web',
		'Warum erst 2020? Mein Kind kommt nächstes Jahr in die Schule.',
		no,
		'Die Förderung beginnt sofort, nur gezählt wird später. Kinder, die heute drei Jahre alt sind, kommen 2020 in die Schule.'
	),
	said(
		'kf-early-german',
		'paper',
		'Ich lese zum ersten Mal in so einem Konzept, dass auch deutsche Kinder gemeint sind. Gut.',
		yes,
		'Das war der Gruppe wichtig. Der Satz bleibt.'
	),
	said(
		'kf-early-german',
		'mail',
		'Zählen Sie bitte nicht nur, wer bis zum Ende kommt, sondern auch, wer gar keinen Kita-Platz hat und deshalb nie anfängt. Sonst fällt die schwächste Gruppe aus der Statistik.',
		yes,
		'Ein wichtiger Hinweis. Kinder ohne Kita-Platz stehen jetzt ausdrücklich im Ziel.',
		{
			text: 'Zum Schuljahr 2020/21 haben 9 von 10 Kindern, bei denen ein Jahr vor der Einschulung Förderbedarf in der deutschen Sprache festgestellt wurde, die Sprachförderung bis zum Ende besucht. Das gilt für Kinder mit und ohne Zuwanderungsgeschichte, und es gilt auch für Kinder, die keine Kita besuchen. Die Kitas und die Fachgruppe Jugend und Familie zählen Beginn und Ende der Förderung. Zum Schuljahr 2016/17 waren es 6 von 10 (Beispielzahl).',
			reason:
				'Ergänzt, weil Kinder ohne Kita-Platz sonst in keiner Zählung vorkommen. Gerade sie brauchen die Förderung.'
		}
	),
	said(
		'kf-early-german',
		'web',
		'Steht 2012 auch schon drin. Wort für Wort fast.',
		no,
		'2012 stand dort „Sprachförderung ausbauen“, ohne Zahl. Diesmal lässt sich im Herbst 2020 nachsehen, ob es gelungen ist.'
	),
	said(
		'kf-shared-afternoon',
		'paper',
		'400 Kinder sind viel. Wo sind die Betreuer dazu?',
		no,
		'Die meisten Plätze gibt es schon, nur erreichen sie die Kinder nicht. Neue Betreuung braucht es vor allem in den Ferien.'
	),
	said(
		'kf-shared-afternoon',
		'web',
		'Warum überhaupt eine Zahl für Zugezogene? Kind ist Kind.',
		no,
		'Darüber hat die Gruppe lange gesprochen. Ohne die zweite Zahl sähe niemand, wenn eine Gruppe von Kindern gar nicht vorkommt. Gefragt wird freiwillig.'
	),
	said(
		'kf-shared-afternoon',
		'mail',
		'Ab 14 ist Schluss? Gerade dann stehen sie am Bahnhof.',
		no,
		'Für Jugendliche gelten zwei andere Ziele in diesem Bereich. Die Zählung endet mit 14, weil Ältere in die offenen Treffs gehen und dort niemand Listen führt.'
	),
	said(
		'kf-help-early',
		'web',
		'Wer freiwillig zum Jugendamt geht, hat danach eine Akte. Das wissen die Leute.',
		yes,
		'Eine erste Beratung ist ohne Namen möglich. Das steht künftig auf jedem Aushang, in einfacher Sprache.'
	),
	said(
		'kf-help-early',
		'paper',
		'Wie zählt man, ob jemand „von sich aus“ kommt? Meine Schwägerin wurde von der Kita geschickt und sagt, sie war es selbst.',
		no,
		'Es zählt, was die Familie im ersten Gespräch sagt. Das ist ungenau, aber es ist in jedem Jahr gleich ungenau.'
	),
	said(
		'kf-young-voice',
		'web',
		'20 Kinder sind schnell gefunden, man geht in eine Klasse. Aber dann sind es immer dieselben, die laut sind.',
		yes,
		'Deshalb gehören Zeichnen und Kleben dazu, und deshalb nennt das Ziel neu zugezogene Kinder. Wir achten beim ersten Vorhaben besonders darauf.'
	),
	said(
		'kf-young-voice',
		'paper',
		'Bolzplatz mit Tor das nicht umfällt. Bitte aufschreiben.',
		no,
		'Im Konzept stehen keine einzelnen Plätze. Den Wunsch haben wir der Fachgruppe Jugend und Familie für die nächste Liste gegeben.'
	),
	said(
		'kf-not-alone',
		'mail',
		'Bitte ergänzen: auch junge Menschen ohne Fluchtgeschichte, die mit 18 aus einer Wohngruppe kommen. Denen geht es keinen Deut besser.',
		no,
		'Sie haben recht, der Anspruch gilt für alle. Dieses Ziel zählt nur die eine Gruppe. Die Fachgruppe wendet die Gespräche sechs Monate vorher aber bei allen an.'
	),
	said(
		'kf-not-alone',
		'paper',
		'Und wer über seinen Geburtstag falsche Angaben macht?',
		no,
		'Das Alter stellt das Jugendamt nach dem Gesetz fest, bevor Hilfe beginnt. Damit hat dieses Ziel nichts zu tun.'
	)
];
