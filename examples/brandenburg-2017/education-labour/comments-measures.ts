import type { CommentStory } from '../area-story.ts';
import { no, said, yes } from '../comment.ts';

/** Comments on the measures in the draft of November 2017, with their answers. All invented. */
export const measureComments: readonly CommentStory[] = [
	said(
		'el-evening-course',
		'web',
		'Bei uns endet die Frühschicht um 14 Uhr. Wer um vier aufgestanden ist, sitzt um halb sechs abends in keinem Kurs mehr.',
		no,
		'Für die Frühschicht gibt es ab Herbst Kurse am Nachmittag, sie stehen im Kalender. Dieser Kurs ist für alle, die bis etwa 16 Uhr arbeiten.'
	),
	said(
		'el-evening-course',
		'paper',
		'Was kostet der Kurs für mich?',
		no,
		'Das legt die Volkshochschule mit ihrer Ordnung fest, nicht das Konzept. Wer wenig Geld hat, zahlt dort heute schon weniger.'
	),
	said(
		'el-course-calendar',
		'mail',
		'Auch auf Papier, bitte. Nicht jeder hat Internet.',
		yes,
		'Aufgenommen. Der Kalender hängt jeden Monat neu in der Bibliothek und im Bürgeramt aus.',
		{
			text: 'Die vier Kursträger der Stadt führen einen gemeinsamen Kalender. Darin steht für jeden Kurs, wann er beginnt, wie viele Plätze frei sind, ob Kinder betreut werden und wer anmeldet. Die Volkshochschule trägt neue Angaben an jedem Montag ein. Jeden Monat hängt ein Ausdruck in der Bibliothek und im Bürgeramt aus.',
			reason: 'Ergänzt um den Aushang, weil nicht alle den Kalender im Netz lesen können.'
		}
	),
	said(
		'el-course-calendar',
		'web',
		'Wer pflegt das in zwei Jahren noch? Die letzte Kursübersicht ist von 2013.',
		no,
		'Die Volkshochschule, eine Stunde in der Woche. Ob sie es tut, zeigt der Jahresbericht.'
	),
	said(
		'el-children-room',
		'paper',
		'Zehn Kinder, zwanzig Eltern. Wer kommt zuerst dran?',
		no,
		'Alleinerziehende und Eltern ohne Kita-Platz. Das steht im Blatt der Maßnahme unter „Für wen“.'
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
		'Bitte nicht „Alphabetisierung“ auf das Plakat schreiben. Wer es braucht, kann es nicht lesen, und wer es lesen kann, schämt sich.',
		yes,
		'Guter Hinweis. Geworben wird mit einem Bild und über Menschen, die andere ansprechen, nicht mit diesem Wort.'
	),
	said(
		'el-reading-course',
		'web',
		'Acht Plätze im Kurs und 60 Menschen im Ziel, das passt nicht zusammen.',
		no,
		'Es sind vier Kurse nacheinander bis Ende 2019, dazu die Lesepaten. Knapp ist es trotzdem, und das sagen wir so.'
	),
	said(
		'el-library-practice',
		'paper',
		'Ich komme gern, montags. Ich spreche Russisch und sächsisch.',
		no,
		'Schön. Die Freiwilligenagentur freut sich auf Sie, am Text ändert sich nichts.'
	),
	said(
		'el-library-practice',
		'web',
		'Die Freiwilligen sind alle über sechzig. Sprecht die Schulen und die Hochschule an.',
		yes,
		'Das macht die Freiwilligenagentur vor dem Start. Gesucht werden je vier Ältere und vier Jüngere.'
	),
	said(
		'el-skills-desk',
		'web',
		'Mein Diplom lag 14 Monate bei einer Stelle und keiner hat etwas gesagt. Sagt den Leuten, wie lange es dauert.',
		no,
		'Genau das steht auf dem Blatt, das jeder mitbekommt. Der Text sagt es schon: was es kostet und wie lange es dauert.'
	),
	said(
		'el-skills-desk',
		'mail',
		'Ein Tag in der Woche ist zu wenig. Dann lieber ehrlich sagen, dass es Wartezeit gibt.',
		no,
		'Das sehen wir auch so. Der zweite Tag hängt an der Förderung des Landes. Die Wartezeit wird auf der Seite der Beratungsstelle genannt.'
	),
	said(
		'el-skills-desk',
		'paper',
		'Bitte mit jemandem, der Arabisch spricht.',
		yes,
		'Sprachmittlung steht im Bedarf und ist bezahlt. Wer sie braucht, sagt es bei der Anmeldung.'
	),
	said(
		'el-show-skills',
		'mail',
		'Wir würden zwei Tage in unserer Werkstatt anbieten, Metall und Lackierung.',
		yes,
		'Danke. Der Handwerksbetrieb Beispiel meldet sich bei Ihnen, zwei der zwölf Tage sind dafür vorgesehen.'
	),
	said(
		'el-show-skills',
		'web',
		'Gilt das Papier vom Meister irgendwo? Sonst ist es nur Beschäftigung.',
		no,
		'Es ist kein Zeugnis und sagt das auch. Betrieben hilft es trotzdem, das hat ein Chef selbst vorgeschlagen.'
	),
	said(
		'el-open-companies',
		'web',
		'Samstags arbeiten unsere Leute nicht.',
		no,
		'Zwanzig Betriebe haben für einen Samstag im Jahr zugesagt. Wer nicht kann, ist an einem anderen Tag nach Absprache offen.'
	),
	said(
		'el-open-companies',
		'paper',
		'Auch Klinik und Pflegeheime einladen, da fehlen die meisten.',
		yes,
		'Beide stehen jetzt auf der Liste, mit der die Kammer einlädt.'
	),
	said(
		'el-open-companies',
		'mail',
		'Das hatten wir schon 2012, damals kamen elf Leute.',
		no,
		'Damals gab es Stände in einer Halle. Diesmal fährt der Bus in die Betriebe. Wir zählen, wie viele kommen, und sagen es.'
	),
	said(
		'el-mentors',
		'web',
		'Betriebe sollen ihre Lehrlinge selbst begleiten. Sonst gewöhnen sie sich daran.',
		no,
		'Diese Meinung steht mit drei Stimmen neben dem Text, und die Antwort der Gruppe auch. Beides bleibt sichtbar.'
	),
	said(
		'el-mentors',
		'mail',
		'Ich war Meisterin, 31 Jahre im Friseurhandwerk. Bin ich auch gemeint?',
		yes,
		'Unbedingt. Der Text spricht jetzt von Meisterinnen und Meistern.',
		{
			text: 'Fünfzehn Meisterinnen und Meister im Ruhestand begleiten je einen Lehrling durch das erste Jahr. Sie treffen sich einmal in der Woche, üben die Wörter des Berufs und rufen im Betrieb an, wenn es hakt. Für Fragen zu Papieren gibt es bei der Freiwilligenagentur Beispiel eine Ansprechperson. Ausbilder ersetzen sie nicht.',
			reason: 'Neu gefasst, weil eine Meisterin fragte, ob sie gemeint ist.'
		}
	),
	said(
		'el-trade-words-list',
		'web',
		'Bitte auch für Altenpflege.',
		yes,
		'Altenpflege ist einer der zehn Berufe, der Pflegedienst Beispiel prüft die Wörter.'
	),
	said(
		'el-trade-words-list',
		'paper',
		'Ich habe so eine Liste für Maler, 214 Wörter. Die Hälfte davon versteht auch mein deutscher Lehrling nicht.',
		yes,
		'Die nehmen wir gern. Maler kommt auf die Liste der Berufe.'
	),
	said(
		'el-round-table',
		'mail',
		'Und wenn das Jobcenter wieder aussteigt?',
		no,
		'Die Zusage gilt bis Ende 2018, und so steht es bei der Prüfung. Erzwingen kann die Stadt mehr nicht. Endet sie, zeigt es der Sachstand.'
	),
	said(
		'el-round-table',
		'web',
		'Donnerstag vormittag arbeite ich. Bitte auch am Nachmittag.',
		no,
		'Drei der vier Stellen schließen donnerstags um 15 Uhr oder haben dann eigene Sprechstunden. Nach einem Jahr fragen wir noch einmal.'
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
		'Richtig, der Betrag fehlt noch. Die Verwaltung nennt ihn, sobald feststeht, ob vorhandenes Personal reicht. Bis dahin bleibt die Lücke sichtbar.'
	),
	said(
		'el-city-trainees',
		'paper',
		'Zwei Ausbildungsplätze, das ist ja wohl das Mindeste.',
		no,
		'Mehr gibt der Stellenplan nicht her. Nach zwei Jahren steht im Netz, wie viele angefangen haben, dann kann man neu reden.'
	),
	said(
		'el-city-trainees',
		'web',
		'Ohne Kosten kann der Rat das nicht beschließen. Und bitte gleiche Regeln für alle Bewerber.',
		no,
		'Zu den Regeln: Sie gelten für alle gleich, so steht es im Text. Zu den Kosten: Sie fehlen noch, und das steht als Lücke da.'
	),
	said(
		'el-own-agency',
		'mail',
		'Vermitteln ist Aufgabe des Jobcenters. Bitte streichen, sonst nimmt der Rat das ganze Konzept nicht ernst.',
		no,
		'Die Gruppe hat darüber lange gesprochen und legt die Maßnahme dem Rat offen vor, mit dem Ergebnis der Prüfung. Ihr Einwand steht dabei.'
	),
	said(
		'el-own-agency',
		'web',
		'Endlich jemand, der Leute und Betriebe kennt.',
		no,
		'Danke. Ob die Stadt das tun soll, obwohl andere zuständig sind, entscheidet der Rat.'
	),
	said(
		'el-own-agency',
		'paper',
		'Zwei Stellen, und wer bezahlt die?',
		no,
		'Das ist offen. Die Gruppe kann keinen Betrag nennen, und die Verwaltung hat keinen eingeplant. Beides steht im Blatt.'
	),
	said(
		'el-women-advice',
		'mail',
		'Einmal im Monat ist gut. Bitte nicht in den Ferien ausfallen lassen, da haben wir am meisten Zeit.',
		no,
		'Zu dieser Maßnahme fehlt noch die Antwort der Fachgruppe Soziales, darum steht sie nicht im Entwurf. Wir geben Ihren Wunsch weiter.'
	)
];
