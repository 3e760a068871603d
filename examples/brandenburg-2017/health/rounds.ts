import type { RoundStory } from '../area-story.ts';
import { interpreting } from './consolidation.ts';

/** Each column of the five lists is one sheet. */
export const goalRounds: readonly RoundStory[] = [
	{
		key: 'interpreting-round',
		item: 'interpreted-appointments',
		sheets: [
			{ perspective: 'Verwaltung', online: true },
			{ perspective: 'Verein', online: false, table: 'Tisch 1', people: 5 },
			{ perspective: 'Ehrenamt', online: false, table: 'Tisch 2', people: 4 },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Bewohner', online: true, table: 'Tisch 3', people: 6 },
			{ perspective: 'Verwaltung', online: false },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Verein', online: true },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Verwaltung', online: true }
		],
		answers: [
			[
				'Nein. „Besser verstanden“ sagt nicht, wo und bis wann. Hausarzt, Kinderarzt und Krankenhaus sollten genannt sein.',
				'Verständlich ja. Aber es fehlt, dass keine Kinder mehr übersetzen sollen. Das ist uns das Wichtigste.',
				'Man versteht, was gemeint ist. Messen kann man es so nicht.',
				'Ich verstehe es. Kinder nicht übersetzen ist wichtig.',
				'Nein, was heißt besser. Besser als was?',
				'Unscharf. Wir würden es auf Arzttermine begrenzen, Ämter sind ein anderes Thema.',
				'Ja, bis auf „Geflüchtete“. Auch die Frau aus Polen auf dem Bau braucht das.',
				'',
				'Gut so.',
				'Es fehlt die Frist.',
				'verständlich',
				'Eher eine Überschrift als ein Ziel.'
			],
			[
				'Gleicher Zugang zur Versorgung, also Leitlinie „Gleicher Zugang“.',
				'Wer versteht, kann selbst entscheiden.',
				'Leitlinie „Einander verstehen“.',
				'Ich kann dann selber sprechen.',
				'Einander verstehen. Steht ja fast wörtlich da.',
				'Beide Leitlinien, Zugang und Verstehen.',
				'Die Mutter bleibt Mutter, wenn nicht das Kind die Diagnose sagen muss.',
				'Verstehen.',
				'',
				'Ohne Sprache nützt auch der offenste Zugang nichts.',
				'',
				'Zugang. Für die Behörde auch Rechtssicherheit bei der Aufklärung.'
			],
			[
				'Für das Krankenhaus ja, weil es weniger Missverständnisse gibt. Für Praxen nur, wenn es keine Zeit kostet.',
				'Für Familien sehr. Für die Kinder am meisten.',
				'Für uns Ehrenamtliche eine Entlastung. Nicht attraktiv für den, der zahlen muss.',
				'Für mich und für meine Kinder. Ja.',
				'Für Ärzte auch, die haben ja sonst doppelte Arbeit.',
				'Für Praxen, wenn jemand abnimmt. Wenn sie in der Leitung warten, legen sie auf.',
				'Für alle, die heute ohne Geld dolmetschen. Die wollen auch mal frei haben.',
				'Für die Stadtkasse nicht.',
				'für alle',
				'Für Dolmetschende nur mit fairer Bezahlung.',
				'Für meine Nachbarin.',
				'Nicht für die, die meinen, wer hier lebt, müsse eben Deutsch können. Mit denen muss man reden.'
			],
			[
				'Die Stadt kann vermittelte Einsätze zählen. Was in den Praxen geschieht, kann sie nicht zählen.',
				'Wie viele Termine im Jahr gedolmetscht werden. 2016 waren es bei uns 40. 300 wären ein Anfang.',
				'',
				'Man kann zählen wie oft jemand angerufen hat.',
				'Ob noch Kinder übersetzen. Aber wer zählt das?',
				'Einsätze, Sprache, Dauer. Keine Namen.',
				'40 im letzten Jahr, das haben wir aufgeschrieben.',
				'Fragt die Arzthelferinnen, die wissen es genau.',
				'',
				'Einsätze im Jahr.',
				'',
				'Abrechnungen. Was bezahlt wurde, ist gezählt.'
			],
			[
				'Ja, wenn es beim Telefon bleibt. Vor Ort reicht das Geld nicht.',
				'Ja, bis Ende 2018. Es hängt daran, ob wir genug Leute schulen können.',
				'Nur mit Geld. Aus Freundlichkeit allein geht das nicht auf Dauer.',
				'Ich hoffe.',
				'Kommt drauf an, ob die Praxen mitmachen.',
				'Dreihundert sind ehrgeizig. Zweihundert wären sicherer.',
				'Mit drei Sprachen ja, mit zehn nicht.',
				'Hatten wir 2012 auch schon auf dem Papier.',
				'ja',
				'Realistisch ab Mitte 2018, nicht ab Januar.',
				'',
				'Hängt am Haushalt und damit an der SVV.'
			]
		],
		consolidation: interpreting
	},
	{
		key: 'first-talk-round',
		item: 'first-talk-mind',
		sheets: [
			{ perspective: 'Verein', online: true },
			{ perspective: 'Verwaltung', online: false, table: 'Tisch 1', people: 5 },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Verwaltung', online: true, table: 'Tisch 3', people: 6 },
			{ perspective: 'Ehrenamt', online: false, table: 'Tisch 2', people: 4 },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Verein', online: true },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Bewohner', online: false }
		],
		answers: [
			[
				'Nein. Zeitnah heißt in der Psychiatrie ein halbes Jahr, in der Schule morgen.',
				'„Hilfe“ ist zu weit. Gespräch, Beratung oder Behandlung? Für Behandlung sind wir nicht zuständig.',
				'Ich verstehe es. Aber was passiert dann?',
				'Ist „seelische Belastung“ das gleiche wie krank? Mein Mann sagt er ist nicht krank.',
				'Bitte nur zusagen, was wir halten können.',
				'verständlich, nicht spezifisch',
				'',
				'Nein, es fehlt die Sprache. Ein Gespräch ohne Sprache ist keins.',
				'Ja.',
				'Zeitnah streichen, Wochen hinschreiben.',
				'Gut, dass es überhaupt drinsteht.',
				'Ich verstehe nicht alles, aber ich finde es gut.'
			],
			[
				'Gleicher Zugang. Wer schweigt, hat keinen.',
				'Leitlinie Respekt, weil Konflikte im Haus oft so anfangen.',
				'Sicher leben.',
				'Wenn er schläft, schlafen die Kinder auch.',
				'Zugang.',
				'',
				'Respekt.',
				'Beides. Und eigene Stimme, das fehlt noch.',
				'',
				'Zugang für Menschen, die sonst niemand sieht.',
				'Man begegnet sich anders, wenn man weiß, was der andere hinter sich hat.',
				''
			],
			[
				'Attraktiv für die Familien. Nicht für die, die Angst haben, es könnte in der Akte stehen.',
				'Für die Klinik, wenn weniger Notfälle kommen.',
				'Für uns. Wir nehmen das sonst mit nach Hause.',
				'Für Männer nicht. Die gehen nicht hin, wenn „Psycho“ an der Tür steht.',
				'Für alle Beteiligten, außer wenn es Therapie ersetzen soll.',
				'Für Ehrenamtliche sehr.',
				'Für Frauen mit Kindern, wenn jemand auf die Kinder aufpasst.',
				'Für Betroffene, wenn es vertraulich ist.',
				'',
				'Für Arbeitgeber auch.',
				'Für die Nachbarn, ehrlich gesagt.',
				'für mich'
			],
			[
				'An Wochen zwischen Anfrage und Gespräch.',
				'Zahl der Anfragen und Gespräche. Diagnosen zählen wir nicht.',
				'Das kann man nicht messen. Ob es einem besser geht, sieht man.',
				'',
				'Wartetage. Die hat die Beratungsstelle ohnehin.',
				'An der Warteliste.',
				'',
				'Heute warten sie bei uns elf Wochen.',
				'Zählen wie viele wiederkommen?',
				'Wartezeit.',
				'',
				''
			],
			[
				'Drei Wochen gehen mit zwei Nachmittagen.',
				'Ein erstes Gespräch ja. Ein Therapieplatz nein.',
				'Wenn sich jemand darum kümmert, ja.',
				'Ich weiß nicht.',
				'Ab 2019. Vorher fehlt die Stelle.',
				'Kommt auf die Sprachmittlung an.',
				'',
				'Realistisch, wenn es bezahlt wird. Über Spenden nicht.',
				'ja wenn sie wollen',
				'Hängt daran, ob wir jemanden finden. Der Arbeitsmarkt ist leer.',
				'Versprecht lieber weniger.',
				''
			]
		]
	}
];
