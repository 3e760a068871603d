import type { CommentStory } from '../area-story.ts';
import { no, said, yes } from '../comment.ts';

/** Comments on the goals in the draft of November 2017, with their answers. All invented. */
export const goalComments: readonly CommentStory[] = [
	said(
		'el-german-continues',
		'web',
		'Acht Wochen sind immer noch lang. Aber besser als acht Monate.',
		no,
		'Das finden wir auch. Kürzer geht es mit den vorhandenen Lehrkräften nicht. Wir zählen jedes Jahr und veröffentlichen die Zahl.'
	),
	said(
		'el-german-continues',
		'paper',
		'Bitte auch Kurse in den Ortsteilen, nicht nur am Bahnhof.',
		no,
		'Das Ziel lässt den Ort offen. Die Maßnahme beginnt am Bahnhof, weil dort die meisten hinkommen, auch aus den Ortsteilen.'
	),
	said(
		'el-german-continues',
		'mail',
		'Wer zählt das denn? Jeder Träger hat seine eigene Liste, und keine passt zur anderen.',
		yes,
		'Das stimmt, das war offen. Gezählt wird mit dem gemeinsamen Kalender der vier Kursträger. So steht es jetzt im Ziel.',
		{
			text: 'Ab 2019 beginnt für 8 von 10 Menschen, die einen Sprachkurs abschließen und weiterlernen wollen, der nächste Kurs innerhalb von acht Wochen, auch am Abend. Gezählt wird im gemeinsamen Kalender der vier Kursträger. 2016 waren es 3 von 10 (Beispielzahl).',
			reason: 'Ergänzt, weil ein Kommentar fragte, wer zählt und mit welcher Liste.'
		}
	),
	said(
		'el-course-with-child',
		'web',
		'40 Plätze, und wie viele bräuchte man?',
		yes,
		'Anfang 2017 standen rund 90 Eltern auf den Wartelisten (Beispielzahl). Die Zahl nehmen wir in die Einleitung des Bereichs auf, damit die 40 nicht nach genug aussehen.'
	),
	said(
		'el-course-with-child',
		'paper',
		'Auch für Väter?',
		yes,
		'Ja. Im Ziel und in der Maßnahme steht überall „Eltern“. In der Einladung werden Väter ausdrücklich genannt.'
	),
	said(
		'el-course-with-child',
		'mail',
		'Betreuung im selben Haus heißt zehn Kinder in einem Raum ohne Garten. Mir wären Kita-Plätze lieber als Notlösungen.',
		no,
		'Uns auch. Die Kita-Plätze stehen im Bereich Kinder und Familie. Dieses Ziel hilft denen, die jetzt keinen haben.'
	),
	said(
		'el-skills-count',
		'mail',
		'Die Kammer entscheidet, nicht die Stadt. Gut, dass es so dasteht.',
		no,
		'Danke. Der Text bleibt, wie er ist.'
	),
	said(
		'el-skills-count',
		'web',
		'200 Auskünfte mit acht Stunden in der Woche? Rechnen Sie noch einmal nach.',
		yes,
		'Wir haben nachgerechnet: von März 2018 an zwei Auskünfte in der Woche, dazu die rund 35 im Jahr, die es bisher schon gibt. Es geht knapp auf. Die Rechnung legen wir der Vorlage für den Rat bei.'
	),
	said(
		'el-into-training',
		'mail',
		'Wir haben dieses Jahr sechs Lehrlinge gesucht und zwei gefunden. Das fehlt im Konzept. Es klingt, als täten die Betriebe einen Gefallen.',
		yes,
		'Ein wichtiger Hinweis. Die Einleitung des Bereichs nennt jetzt zuerst die Betriebe, die warten, und danach die Menschen, die suchen.'
	),
	said(
		'el-into-training',
		'web',
		'Warum nur Menschen, die seit 2014 gekommen sind? Mein Sohn ist hier geboren und findet auch nichts.',
		no,
		'Das Ziel misst diese Gruppe, weil ihr Anfang schwerer ist. Die Maßnahmen stehen allen offen: Tag der offenen Betriebe, Begleitung und Wörterlisten auch Ihrem Sohn.'
	),
	said(
		'el-into-training',
		'paper',
		'Und nach der Ausbildung? Dürfen sie bleiben?',
		no,
		'Das regelt der Bund. Das Konzept kann es nicht versprechen und tut es darum nicht.'
	),
	said(
		'el-one-answer',
		'web',
		'Zehn Werktage sind für einen Betrieb eine Ewigkeit.',
		no,
		'Heute dauert es drei bis acht Wochen (Beispielzahl). Zehn Werktage sind das, was alle vier Stellen zugesagt haben.'
	),
	said(
		'el-one-answer',
		'mail',
		'Was passiert, wenn die Frist nicht gehalten wird? Nichts, oder?',
		yes,
		'Eine Strafe gibt es nicht. Aber der Jahresbericht nennt den Anteil der Antworten in der Frist und den häufigsten Grund für Verspätungen.'
	),
	said(
		'el-reading',
		'paper',
		'Danke, dass das für alle ist. Ich bin von hier und habe es nie richtig gelernt. Diese Karte schreibt meine Nachbarin.',
		no,
		'Danke, dass Sie uns das sagen. Der Kurs ist auch für Sie. Am Text ändert sich nichts.'
	),
	said(
		'el-reading',
		'web',
		'60 Stunden reichen nicht, um lesen zu lernen.',
		no,
		'Sie haben recht, und das Ziel behauptet es auch nicht: Es zählt, wer einen Kurs besucht hat. Wer mehr braucht, kann ihn wiederholen.'
	),
	said(
		'el-women-work',
		'mail',
		'Wer betreut in der Zeit die Kinder?',
		yes,
		'Beim Kurs das Kinderzimmer im Familienzentrum. Bei der Beratung in der Frauengruppe ist ein Spielzimmer vorgesehen, es steht im Bedarf der Maßnahme.'
	),
	said(
		'el-women-work',
		'web',
		'Bitte nicht nur Pflege und Reinigung.',
		yes,
		'Darum sollen mindestens 20 der 60 Frauen in dem Beruf arbeiten, den sie gelernt haben. Welche Berufe es sind, zeigt der Jahresbericht.'
	),
	said(
		'el-women-work',
		'paper',
		'60 Frauen in zwei Jahren. In unserem Haus wohnen allein 15, die wollen.',
		no,
		'Die Zahl ist vorsichtig, weil es die Beratung noch nicht gibt. Nach dem ersten Jahr kann die Gruppe sie heraufsetzen.'
	)
];
