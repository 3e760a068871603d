import type { RoundStory } from '../area-story.ts';

/** Two measures, asked at the second meeting. */
export const measureRounds: readonly RoundStory[] = [
	{
		key: 'sp-round-club-guides',
		item: 'club-guides',
		sheets: [
			{ perspective: 'Verwaltung', online: false },
			{ perspective: 'Verwaltung', online: false },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Verein', online: true },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Ehrenamt', online: true },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Bewohner', online: true }
		],
		answers: [
			[
				'Geflüchtete finden einen Verein. „Nach Möglichkeit“ bitte streichen, das sagt nichts.',
				'Vereine gewinnen Mitglieder, Geflüchtete finden Anschluss.',
				'Dass jemand beim ersten Mal nicht allein in der Halle steht.',
				'Für Jugendliche ab 14. Bei Jüngeren bringen die Eltern sie.',
				'Die ersten drei Male entscheiden. Danach läuft es oder es läuft nicht.',
				'Dass wir einen Anruf bekommen, bevor jemand vor der Tür steht.',
				'Das, was ich seit zwei Jahren mache. Nur soll es nicht an mir allein hängen.',
				'Für Frauen wichtig, dass auch eine Frau begleiten kann.',
				'Für alle, die sich nicht trauen.',
				'Meine Tochter würde gehen, wenn eine mitgeht.',
				'Ich finde den Verein und den Weg.',
				'Dass man auch wegbleiben darf, wenn es nicht passt.'
			],
			[
				'Unmittelbar: Ohne Begleitung kommen wir nicht von 38 auf 150.',
				'Hoher Nutzen, wenn es mehr als zwei Vereine sind.',
				'Groß. Bei uns sind von fünf Begleiteten vier geblieben.',
				'Ja',
				'Es nützt dem Ziel mehr als jeder Aushang.',
				'Nutzen ja, aber bitte auch Chor und Feuerwehr, nicht nur Sport.',
				'Wer begleitet wurde, bleibt eher.',
				'Groß für das Ziel, klein für die, die schon da sind.',
				'',
				'Gut für das Ziel.',
				'Ich kenne dann schon einen.',
				'Ja. Und man hört von anderen Vereinen.'
			],
			[
				'Ein Verein muss es federführend machen. Die Stadt kann nicht selbst begleiten.',
				'Verantwortlich Beispiel-Sportverein, mitwirken Fachgruppe Soziales und Verein Neue Nachbarn Beispiel.',
				'Wir würden es übernehmen, wenn die Koordination bezahlt ist.',
				'Nicht jeder Verein für sich, sonst macht es wieder keiner.',
				'Der Sportverein. Und jemand muss ans Telefon gehen.',
				'Die Vereine nennen je eine Person, mehr nicht.',
				'Ich mache weiter, auch ohne Geld.',
				'Sportverein, zusammen mit den Unterkünften.',
				'Die Stadt soll es bezahlen, machen müssen es die Vereine.',
				'Jemand, der auch meine Sprache ein wenig kann.',
				'',
				'Ich könnte selbst begleiten, in einem Jahr.'
			],
			[
				'Geld für Koordination und eine Schulung. Die Aufwandsentschädigung muss beziffert werden.',
				'Klären, ob die Pauschale steuerfrei ist. Ich meine ja, aber bitte prüfen.',
				'Schuhe. Es scheitert immer an Hallenschuhen.',
				'25 Euro je Begleitung, zwei Abende Schulung, ein Fundus.',
				'Zwölf Leute.',
				'Versicherung für die Begleitenden.',
				'Fahrkarten. Keine Pauschale. Bezahlte Freundlichkeit ist keine.',
				'Eine Lotsin, die man auf dem Handy erreicht.',
				'Wenig. Vor allem Zeit.',
				'Kleidung zum Ausleihen, ohne dass alle es sehen.',
				'Eine Liste mit Uhrzeiten, die stimmt.',
				'Geduld'
			],
			[
				'Beginn September 2017, zum Saisonstart. Ende 2019 Auswertung.',
				'Nicht „auf Dauer“, sondern bis Ende 2019, sonst fragt nie jemand nach.',
				'Ab September. Vorher sind Ferien.',
				'Bis Ende 2019.',
				'Sofort, aber erst die Schulung.',
				'2018 reicht auch, dann steht das Geld fest.',
				'Ich fange nicht an, ich bin schon dabei.',
				'September',
				'So bald wie möglich',
				'Bitte vor dem Winter.',
				'Jetzt.',
				''
			]
		]
	},
	{
		key: 'sp-round-women-hour',
		item: 'sp-women-hour-bath',
		sheets: [
			{ perspective: 'Verwaltung', online: false },
			{ perspective: 'Verwaltung', online: false },
			{ perspective: 'Verwaltung', online: true },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Verein', online: true },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Ehrenamt', online: true },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Bewohner', online: false }
		],
		answers: [
			[
				'Frauen lernen schwimmen, die sonst nicht kommen. Für alle Frauen, sonst ist es nicht zulässig.',
				'Sicherheit am Wasser für Mütter mit Kindern.',
				'Unklar, ob es um Schwimmenlernen oder um Badezeit geht. Das sind zwei Dinge.',
				'Dass Frauen überhaupt ins Wasser kommen.',
				'Für Frauen ab 60 übrigens auch. Die fragen bei uns seit Jahren.',
				'Bei uns kommen nach dem Kurs die Töchter in die Mannschaft.',
				'Für Frauen, die sich nicht trauen, aus welchem Grund auch immer.',
				'Es trennt. Ich bin dagegen und möchte, dass das so da steht.',
				'',
				'Ich kann dann schwimmen lernen. Mein Sohn kann schon.',
				'Für mich. Ich habe eine Narbe und mag nicht angeschaut werden.',
				'Für Frauen, ja. Und für Familien mit Mädchen.'
			],
			[
				'Ohne dieses Angebot erreichen wir das Ziel bei Erwachsenen nicht.',
				'Direkter Nutzen, etwa 15 Abzeichen im Jahr.',
				'Gering, wenn kein Unterricht dabei ist.',
				'Hoch.',
				'Kurs ist besser als Badezeit, dann zählt es für das Ziel.',
				'Aus der Stunde werden Abzeichen, wenn eine Übungsleiterin da ist.',
				'Ein Anfang',
				'Das Ziel heißt schwimmen können. Das geht im gemeinsamen Kurs genauso.',
				'Wer als Mutter schwimmt, meldet auch die Kinder an.',
				'Ja, sehr.',
				'',
				'Wenn ich es kann, gehe ich mit den Kindern an den See.'
			],
			[
				'Der Betreiber entscheidet über das Becken, die Stadt kann nur bestellen.',
				'Fachgruppe Schule und Sport, mit dem Betreiber des Bades.',
				'Ohne schriftliche Zusage des Betreibers ist das hier Papier.',
				'Wir stellen eine Übungsleiterin, wenn die Stunde bezahlt wird.',
				'Der Betreiber muss wollen.',
				'Sportverein und Verein Neue Nachbarn Beispiel zusammen.',
				'Die Stadt.',
				'Jedenfalls nicht das Rathaus mit Steuergeld.',
				'Es braucht eine Frau als Aufsicht, sonst ist der Sinn weg.',
				'Eine Frau, die zeigt wie.',
				'Das Bad',
				'Wir Frauen können auch selbst etwas machen, Liste und Anrufe.'
			],
			[
				'Eine Stunde Wasserzeit außerhalb der öffentlichen Badezeit.',
				'Eine Schwimmmeisterin. Davon gibt es zu wenige.',
				'Ein Preis. Solange keiner genannt ist, bleibt das Feld leer.',
				'Übungsleiterin, Bretter, ein abgedecktes Fenster zur Halle.',
				'Eine Regel, ab welchem Alter Jungen nicht mehr mitkommen.',
				'Zeit am Sonntagabend.',
				'Nichts Besonderes. Wasser.',
				'Eine Mehrheit, und ob es die gibt, weiß ich nicht.',
				'Geld für die Stunde',
				'Badekleidung, die man leihen kann.',
				'Einen Tag, an dem ich nicht arbeite.',
				'Kinderbetreuung nebenan.'
			],
			[
				'Beginn Anfang 2018, nach einem Jahr auswerten.',
				'Probe bis Ende 2018, dann entscheiden.',
				'Erst wenn die Zusage da ist.',
				'Januar 2018.',
				'Nicht im Sommer, da ist das Freibad offen.',
				'Zwei Jahre, sonst spricht es sich nicht herum.',
				'Bald',
				'Gar nicht.',
				'Ab 2018',
				'Vor dem nächsten Sommer bitte.',
				'Winter ist gut.',
				''
			]
		]
	}
];
