import type { CommentStory } from '../area-story.ts';
import { no, said, yes } from '../comment.ts';

/** Comments on the measures in the draft of November 2017, with their answers. All invented. */
export const measureComments: readonly CommentStory[] = [
	said(
		'el-women-work',
		'web',
		'Bitte nicht nur Pflege und Reinigung.',
		yes,
		'Das Ziel nennt keine Berufe. In der Beratung geht es um das, was Frauen gelernt haben.'
	),
	said(
		'el-evening-course',
		'web',
		'17.30 Uhr schafft keiner aus der Frühschicht, der um 14 Uhr aufhört und dann wartet.',
		no,
		'Für die Frühschicht gibt es die Kurse am Nachmittag. Dieser ist für alle, die bis 16 Uhr arbeiten.'
	),
	said(
		'el-evening-course',
		'paper',
		'Gibt es eine Prüfung am Ende?',
		yes,
		'Ja, zweimal im Jahr. Das steht jetzt im Blatt.'
	),
	said(
		'el-course-calendar',
		'mail',
		'Auch auf Papier, bitte. Nicht jeder hat Internet.',
		yes,
		'Der Kalender hängt in der Bibliothek und im Bürgeramt aus.'
	),
	said(
		'el-course-calendar',
		'web',
		'Wer pflegt das in zwei Jahren?',
		no,
		'Die Volkshochschule, eine Stunde in der Woche. Darum steht sie als verantwortlich im Blatt.'
	),
	said(
		'el-children-room',
		'paper',
		'Zehn Kinder, zwanzig Eltern: Wer kommt zuerst dran?',
		no,
		'Alleinerziehende und Eltern ohne Kita-Platz. So hat es das Familienzentrum beschlossen.'
	),
	said(
		'el-children-room',
		'web',
		'Gute Idee. Warum nicht auch nachmittags?',
		no,
		'Nachmittags ist der Raum belegt. Wenn sich ein zweiter findet, gern.'
	),
	said(
		'el-reading-course',
		'mail',
		'Anonym anmelden können! Viele schämen sich.',
		yes,
		'Aufgenommen. Man kann ohne Namen zur ersten Stunde kommen.'
	),
	said(
		'el-library-practice',
		'paper',
		'Ich komme gern, montags.',
		no,
		'Schön. Kommen Sie einfach vorbei.'
	),
	said(
		'el-library-practice',
		'web',
		'Die Freiwilligen sind alle alt. Sprecht die Schulen an.',
		no,
		'Das macht die Freiwilligenagentur im Herbst.'
	),
	said(
		'el-skills-desk',
		'web',
		'Mein Diplom lag 14 Monate bei einer Stelle in Bonn. Sagt den Leuten, wie lange es dauert.',
		yes,
		'Genau das steht auf dem Blatt, das jeder mitbekommt.'
	),
	said(
		'el-skills-desk',
		'mail',
		'Ein Tag in der Woche ist zu wenig.',
		no,
		'Das sehen wir auch so. Der zweite Tag hängt an der Förderung, und das steht so da.'
	),
	said(
		'el-skills-desk',
		'paper',
		'Bitte mit jemandem, der Arabisch spricht.',
		yes,
		'Aufgenommen: mit Sprachmittlung nach Anmeldung.'
	),
	said(
		'el-show-skills',
		'mail',
		'Wir würden zwei Tage in unserer Werkstatt anbieten.',
		yes,
		'Danke. Der Betrieb ist jetzt als zweiter Ort genannt.'
	),
	said(
		'el-show-skills',
		'web',
		'Gilt das Papier vom Meister irgendwo?',
		no,
		'Es ist kein Zeugnis. Betrieben hilft es trotzdem, das sagen sie selbst.'
	),
	said(
		'el-open-companies',
		'web',
		'Samstags arbeiten unsere Leute nicht.',
		no,
		'An einem Samstag im Jahr haben zwanzig Betriebe zugesagt. Wer nicht kann, ist beim nächsten Mal dabei.'
	),
	said('el-open-companies', 'paper', 'Auch das Krankenhaus einladen.', yes, 'Ist eingeladen.'),
	said(
		'el-mentors',
		'web',
		'Betriebe sollen ihre Lehrlinge selbst begleiten.',
		no,
		'Diese Meinung steht jetzt mit drei Stimmen neben dem Text, und die Antwort der Gruppe auch.'
	),
	said(
		'el-mentors',
		'mail',
		'Ich war Meisterin. Bin ich auch gemeint?',
		yes,
		'Unbedingt. Der Text spricht jetzt von Meisterinnen und Meistern.',
		{
			text: 'Fünfzehn Meisterinnen und Meister im Ruhestand begleiten je einen Lehrling durch das erste Jahr: ein Gespräch in der Woche, die Wörter des Berufs, und ein Anruf im Betrieb, wenn es hakt. Bei der Freiwilligenagentur gibt es eine Nummer für Fragen. Sie ersetzen keine Ausbilder.',
			reason:
				'Neu gefasst, weil eine Meisterin fragte, ob sie gemeint ist, und die Gruppe klarstellen wollte, dass niemand Ausbilder ersetzt.'
		}
	),
	said(
		'el-trade-words-list',
		'web',
		'Bitte auch für Altenpflege.',
		yes,
		'Aufgenommen, sie ist eine der zehn.'
	),
	said(
		'el-trade-words-list',
		'paper',
		'Ich habe so eine Liste für Maler, 214 Wörter.',
		yes,
		'Wir melden uns. Die Liste ist der Anfang.'
	),
	said(
		'el-round-table',
		'mail',
		'Und wenn das Jobcenter wieder aussteigt?',
		no,
		'Dann steht es hier, mit Datum. Erzwingen kann die Stadt es nicht.'
	),
	said(
		'el-round-table',
		'web',
		'Bitte auch eine Sprechstunde am Nachmittag.',
		no,
		'Drei der vier Stellen schließen um 15 Uhr. Wir fragen nach einem Jahr noch einmal.'
	),
	said(
		'el-company-number',
		'mail',
		'Wenn da wirklich jemand abnimmt, bin ich dabei.',
		no,
		'Danke. Wir nehmen Sie beim Wort und uns auch.'
	),
	said(
		'el-company-number',
		'web',
		'Was kostet das? Da steht nichts.',
		no,
		'Die Verwaltung hat den Betrag noch nicht genannt. Darum steht dort „fehlt noch“.'
	),
	said(
		'el-city-trainees',
		'paper',
		'Zwei Ausbildungsplätze, das ist ja wohl das Mindeste.',
		no,
		'Mehr gibt der Stellenplan nicht her. Es ist ein Anfang.'
	),
	said(
		'el-city-trainees',
		'web',
		'Kosten fehlen. Wie soll der Rat das beschließen?',
		no,
		'Das ist richtig und steht als Lücke da. Die Verwaltung hat zugesagt, sie bis zur Beratung zu nennen.'
	),
	said(
		'el-own-agency',
		'mail',
		'Das macht doch das Jobcenter. Bitte streichen.',
		no,
		'Die Gruppe lässt den Rat darüber entscheiden. Ihr Einwand steht dabei.'
	),
	said(
		'el-own-agency',
		'web',
		'Endlich jemand, der Leute und Betriebe kennt!',
		no,
		'Danke. Ob die Stadt das darf, ist offen. Die Prüfung sagt, warum.'
	)
];
