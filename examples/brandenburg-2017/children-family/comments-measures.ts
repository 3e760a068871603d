import type { CommentStory } from '../area-story.ts';
import { no, said, yes } from '../comment.ts';

/** Comments on the measures in the draft of November 2017, with their answers. All invented. */
export const measureComments: readonly CommentStory[] = [
	said(
		'kf-nursery-desk',
		'paper',
		'Endlich. Ich hatte fünf Ordner.',
		yes,
		'Danke. Bis zum Start bleiben es leider noch fünf.'
	),
	said(
		'kf-nursery-desk',
		'mail',
		'Als kleiner Träger befürchte ich, dass am Ende doch die Stadt verteilt. Der letzte Satz muss drinbleiben.',
		yes,
		'Er bleibt. Über die Aufnahme entscheiden weiter die Träger, so steht es auch in der Vereinbarung.'
	),
	said(
		'kf-nursery-desk',
		'web',
		'Eine Liste schafft keinen einzigen Platz.',
		no,
		'Das stimmt. Sie zeigt aber zum ersten Mal, wie viele Plätze fehlen und wo. Über neue Plätze entscheidet die Stadt mit der Bedarfsplanung.'
	),
	said(
		'kf-nursery-desk',
		'web',
		'Wird man da nach der Staatsangehörigkeit sortiert?',
		no,
		'Nein. Sie wird bei der Anmeldung nicht gefragt. Gefragt wird, ob eine Sprachmittlung gewünscht ist.'
	),
	said(
		'kf-bridge-groups',
		'web',
		'Wenn die Eltern im Haus bleiben müssen, können sie nicht in den Kurs. Damit ist der halbe Sinn weg.',
		no,
		'Das bedauern wir auch. Ohne Eltern braucht es eine Erlaubnis des Landes. Die Gesprächsrunde nebenan ist ein Anfang.'
	),
	said(
		'kf-bridge-groups',
		'paper',
		'Dürfen Väter auch?',
		yes,
		'Ja, ausdrücklich. In der Einladung steht jetzt „Mütter und Väter“.'
	),
	said(
		'kf-bridge-groups',
		'mail',
		'Das ist Kita zweiter Klasse. Nachher heißt es, die haben ja ihre Spielgruppe, die brauchen keinen Platz.',
		no,
		'Die Gruppe sieht diese Gefahr. Wer eine Spielgruppe besucht, bleibt auf der Liste und rückt dort nicht zurück.'
	),
	said(
		'kf-parent-talks',
		'web',
		'20 Euro, egal ob das Gespräch zehn Minuten oder zwei Stunden dauert?',
		yes,
		'Gerechnet wird mit einer Stunde. Dauert es länger, wird die zweite Stunde gezahlt. Der Hinweis steht jetzt in den Regeln des Pools.'
	),
	said(
		'kf-parent-talks',
		'paper',
		'600 Gespräche mal 20 Euro sind 12.000. Wofür sind die anderen 2.600?',
		no,
		'Für Schulung, Fahrten und die Versicherung. Genau nachgerechnet, danke.'
	),
	said(
		'kf-parent-talks',
		'mail',
		'Drei Tage Vorlauf geht für den Sprechtag. Wenn ein Kind gebissen wurde, geht es nicht.',
		no,
		'Für eilige Gespräche bleibt das Telefon, dort klappt es oft am selben Tag. Zusagen kann der Pool es nicht.'
	),
	said(
		'kf-school-folder',
		'web',
		'Bitte auch „Hort“ erklären. Das Wort gibt es in keiner anderen Sprache.',
		yes,
		'Ist dabei, auf Blatt neun. Die Hortleitungen haben es geschrieben.'
	),
	said(
		'kf-school-folder',
		'paper',
		'Eine Liste „was man braucht“ macht Eltern mit wenig Geld Druck. Unsere Schule will zwölf Hefte und drei Sorten Kleber.',
		no,
		'Auf der Liste steht neben jeder Sache, wo es Geld oder Gebrauchtes gibt. Wie viele Hefte nötig sind, entscheidet die Schule.'
	),
	said(
		'kf-holiday-weeks',
		'web',
		'Warum nur 30? In unserer Schule wären es allein schon 60.',
		no,
		'Für 30 Kinder reichen Halle, Küche und Betreuung. Im Herbst nach dem ersten Sommer wird gezählt, wie viele nicht mitkonnten.'
	),
	said(
		'kf-holiday-weeks',
		'mail',
		'Kostenlos heißt bei uns im Verein: Die Hälfte meldet an und kommt nicht. Ein Euro am Tag, und alle sind da.',
		no,
		'Die Gruppe möchte bei kostenlos bleiben, damit kein Kind wegen des Geldes fehlt. Ihren Vorschlag geben wir mit in die Beratung.'
	),
	said(
		'kf-holiday-weeks',
		'paper',
		'Gibt es Essen ohne Schwein?',
		yes,
		'Ja, an jedem Tag steht auch ein Essen ohne Fleisch auf dem Tisch, für alle.'
	),
	said(
		'kf-reading-pairs',
		'paper',
		'Mit 74 habe ich zum ersten Mal ein Führungszeugnis beantragt. Ist in Ordnung, aber sagt dazu, dass es nichts kostet.',
		yes,
		'Das steht jetzt in der Einladung. Für Ehrenamtliche ist das Zeugnis kostenlos.'
	),
	said(
		'kf-reading-pairs',
		'web',
		'Und was haben die Kinder davon, die keine der beiden Sprachen können?',
		no,
		'Sie hören Deutsch, sehen die Bilder und merken, dass sie nicht die Einzigen sind, die nicht alles verstehen.'
	),
	said(
		'kf-language-staff',
		'web',
		'Und wenn der Bund 2020 aufhört zu zahlen? Dann sitzen fünf Frauen auf der Straße.',
		no,
		'Das ist offen, und es steht offen im Konzept. Die Träger stellen deshalb nur für die Laufzeit des Bescheids ein.'
	),
	said(
		'kf-language-staff',
		'paper',
		'Auswahl nach Bedarf und nicht nach Herkunft: genau so.',
		yes,
		'Danke. Der Satz geht auf einen Einwand aus der ersten Feedbackrunde zurück.'
	),
	said(
		'kf-parent-coffee',
		'web',
		'7.30 Uhr, da rennen alle. Nachmittags beim Abholen hätte man Zeit.',
		no,
		'Die Kitas haben beides erprobt. Morgens kommen mehr Eltern vorbei, wenn auch kurz. Zwei Häuser versuchen zusätzlich den Nachmittag.'
	),
	said(
		'kf-parent-coffee',
		'paper',
		'Wenn das Jugendamt am Kaffeetisch sitzt, gehe ich außen rum.',
		yes,
		'Das verstehen wir. Ihr Besuch wird eine Woche vorher angekündigt, und wer kommt, stellt sich vor. Viele Eltern haben sich genau das gewünscht.'
	),
	said(
		'kf-homework-table',
		'paper',
		'Wir fünf Rentner machen das seit Jahren. Schön, dass es jetzt Maßnahme heißt.',
		no,
		'Sie haben recht, die Arbeit tun Sie. Neu sollen die Einteilung, die Räume und ein Plan für danach sein.'
	),
	said(
		'kf-homework-table',
		'web',
		'Oberschüler als Helfer, gegen eine Bescheinigung. Das zieht.',
		yes,
		'Das nehmen wir in die Hinweise für die Umsetzung auf. Ab 16 Jahren ist es möglich, immer zusammen mit einem Erwachsenen.'
	),
	said(
		'kf-young-round',
		'mail',
		'Am Bauzaun lesen es die, die vorbeikommen. Die Kinder, die gefragt wurden, sind längst wieder in der Schule. Geht bitte noch einmal hin.',
		yes,
		'Guter Einwand. Die Antwort hängt nicht nur am Zaun, sie wird den Kindern auch gesagt.',
		{
			text: 'Im Januar meldet die Stadt der Fachgruppe Jugend und Familie, welche Spielplätze, Schulhöfe und Treffs im Jahr gebaut oder erneuert werden. Für jedes Vorhaben gibt es zwei Nachmittage mit mindestens 20 Kindern und Jugendlichen aus der Umgebung: einen mit Modell und Stiften vor dem Entwurf, einen mit dem Entwurf. Wer nicht gern spricht, klebt oder zeichnet. Acht Wochen später kommt jemand noch einmal in die Schule oder den Treff und sagt, was übernommen wurde und was nicht. Dasselbe hängt am Bauzaun.',
			reason:
				'Ergänzt, weil ein Kommentar darauf hinweist, dass ein Aushang die befragten Kinder nicht erreicht. Eine Antwort gehört zu denen, die gefragt wurden.'
		}
	),
	said(
		'kf-home-language',
		'web',
		'Ich komme aus der Lausitz. Da lernt man Sorbisch und Deutsch nebeneinander, und es hat keinem geschadet.',
		no,
		'Danke für die Erinnerung. Der Einwand dagegen bleibt trotzdem stehen, er gehört zur Maßnahme.'
	),
	said(
		'kf-home-language',
		'paper',
		'Ich bin froh, dass die Gegenmeinung nicht gestrichen wurde. Ich teile sie.',
		no,
		'Sie bleibt im Konzept und geht mit ihm an die Stadtverordneten.'
	),
	said(
		'kf-parents-follow',
		'web',
		'Warum steht das noch drin, wenn es nicht geht?',
		no,
		'Weil jemand es sich gewünscht hat und eine Antwort verdient. Der Grund steht dabei, als Maßnahme gilt es nicht.'
	),
	said(
		'kf-mentors',
		'mail',
		'Zwei Jahre sind lang für ein Ehrenamt. Wer fängt die Paten auf, wenn ein junger Mensch abgeschoben wird?',
		no,
		'Die Treffen im Vierteljahr sind auch dafür da. Eine eigene Begleitung kann der Verein nicht zusagen.'
	),
	said(
		'kf-after-eighteen',
		'web',
		'Ich bin der mit dem Geburtstag. Danke. Für mich zu spät, aber gut.',
		no,
		'Danke, dass Sie es erzählt haben. Ohne Ihren Beitrag gäbe es diese Maßnahme nicht.'
	)
];
