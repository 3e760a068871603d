import type { CommentStory } from '../area-story.ts';
import { no, said, yes } from '../comment.ts';

/** Comments on the goals in the draft of November 2017, with their answers. All invented. */
export const goalComments: readonly CommentStory[] = [
	said(
		'el-german-continues',
		'web',
		'Acht Wochen sind immer noch lang. Aber besser als acht Monate.',
		no,
		'Kürzer geht es mit den vorhandenen Lehrkräften nicht. Wir zählen jedes Jahr und schreiben die Zahl dazu.'
	),
	said(
		'el-german-continues',
		'paper',
		'Bitte auch Kurse in den Ortsteilen, nicht nur am Bahnhof.',
		no,
		'Für das Ziel ist der Ort offen. Die Maßnahme beginnt am Bahnhof, weil dort die meisten hinkommen.'
	),
	said(
		'el-german-continues',
		'mail',
		'Wer zählt das? Die Träger haben verschiedene Listen.',
		yes,
		'Das stimmt. Gezählt wird jetzt mit dem gemeinsamen Kalender aller vier Träger.',
		{
			text: 'Ab 2019 beginnt für 8 von 10 Menschen, die einen Sprachkurs abschließen, der nächste innerhalb von acht Wochen, auch abends. Gezählt wird im gemeinsamen Kalender der vier Kursträger. 2016 waren es 3 von 10 (Beispielzahl).',
			reason: 'Ergänzt, weil ein Kommentar fragte, wer zählt.'
		}
	),
	said(
		'el-course-with-child',
		'web',
		'40 Plätze, und wie viele bräuchte man?',
		yes,
		'Gefragt hatten Anfang 2017 rund 90 Eltern (Beispielzahl). Das steht jetzt in der Begründung der Maßnahme.'
	),
	said(
		'el-course-with-child',
		'paper',
		'Auch Väter!',
		yes,
		'Gemeint sind Eltern. Wir schreiben es überall so.'
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
		'200 finde ich viel für acht Stunden in der Woche.',
		no,
		'Das haben wir nachgerechnet: vier Auskünfte in der Woche, über ein Jahr. Es geht knapp auf.'
	),
	said(
		'el-into-training',
		'mail',
		'Wir haben 2017 sechs Lehrlinge gesucht und zwei gefunden. Schreiben Sie das dazu.',
		yes,
		'Aufgenommen: Im Vorwort des Bereichs steht jetzt, dass auch Betriebe warten.'
	),
	said(
		'el-into-training',
		'web',
		'Warum nur Menschen ab 2014? Mein Sohn ist hier geboren und findet auch nichts.',
		no,
		'Das Ziel misst diese Gruppe, weil ihr Anfang schwerer ist. Die Maßnahmen stehen allen offen, das sagen sie auch.'
	),
	said(
		'el-into-training',
		'paper',
		'Und nach der Ausbildung? Dürfen sie bleiben?',
		no,
		'Das regelt der Bund. Das Konzept kann es nicht versprechen.'
	),
	said(
		'el-one-answer',
		'web',
		'Zehn Werktage sind für einen Betrieb eine Ewigkeit.',
		no,
		'Heute dauert es oft sechs Wochen. Zehn Tage haben alle Stellen zugesagt, weniger nicht.'
	),
	said(
		'el-one-answer',
		'mail',
		'Was passiert, wenn die Frist nicht gehalten wird?',
		yes,
		'Dann steht es im Jahresbericht, mit der Stelle. Das ist jetzt so vermerkt.'
	),
	said(
		'el-reading',
		'paper',
		'Danke, dass das für alle ist. Ich bin von hier und habe es nie gelernt.',
		no,
		'Danke, dass Sie das schreiben. Der Kurs ist auch für Sie.'
	),
	said(
		'el-reading',
		'web',
		'60 Stunden reichen nicht, um lesen zu lernen.',
		yes,
		'Sie haben recht, 60 Stunden sind der Anfang. Im Text steht jetzt „besucht“ und nicht „gelernt“.'
	),
	said(
		'el-women-work',
		'mail',
		'Wer begleitet die Kinder in der Zeit?',
		yes,
		'Dafür gibt es die Maßnahme mit dem Kinderzimmer. Beide verweisen jetzt aufeinander.'
	)
];
