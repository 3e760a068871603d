import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const desk: MeasureSheet = {
	effect:
		'Eltern melden ihr Kind einmal an statt in fünf Kitas. Freie Plätze bleiben nicht wochenlang unbesetzt, weil Namen doppelt geführt werden.',
	forWhom: 'Alle Eltern der Stadt, die einen Kita-Platz suchen',
	responsible: '',
	participants: ['Kita-Träger Beispiel', 'Familienzentrum Beispiel', 'Sprachmittlerpool Beispiel'],
	competence: 'city',
	needs: 'Gemeinsame Liste aller Träger, eine halbe Stelle, ein Formular, Regeln zum Datenschutz',
	cost: { kind: 'missing' },
	start: { precision: 'month', value: '2018-05-01' },
	end: { permanent: true }
};

const bridge: MeasureSheet = {
	effect:
		'Kinder spielen mit anderen, hören Deutsch und kennen den Ablauf einer Kita, bevor sie einen Platz haben. Eltern lernen einander kennen.',
	forWhom: 'Kinder von einem bis fünf Jahren, die auf einen Kita-Platz warten, und ihre Eltern',
	responsible: 'Familienzentrum Beispiel',
	participants: ['Kita-Träger Beispiel', 'Kirchengemeinde Beispiel'],
	competence: 'city',
	needs: 'Drei Räume am Vormittag, je zwei Personen, davon eine Fachkraft, Spielzeug, Versicherung',
	cost: { kind: 'amount', year: 2018, euro: 38500, of: 'running' },
	start: { precision: 'month', value: '2018-02-01' },
	end: { precision: 'month', value: '2020-07-31' }
};

const talks: MeasureSheet = {
	effect:
		'Eltern, Erzieherinnen und Lehrkräfte verstehen einander. Kinder müssen nicht über sich selbst übersetzen.',
	forWhom: 'Eltern mit wenig Deutsch, Kitas und Schulen der Stadt',
	responsible: 'Sprachmittlerpool Beispiel',
	participants: ['Kita-Träger Beispiel', 'Grundschule Beispiel', 'Fachgruppe Schule und Sport'],
	competence: 'city',
	needs:
		'Honorar von 20 Euro je Gespräch, Schulung zu Schweigepflicht, Bestellung mit drei Tagen Vorlauf',
	cost: { kind: 'amount', year: 2018, euro: 14600, of: 'running' },
	start: { precision: 'month', value: '2018-09-01' },
	end: { precision: 'month', value: '2020-07-31' }
};

export const firstMeasures: readonly MeasureStory[] = [
	{
		key: 'kf-nursery-desk',
		title: 'Bessere Vermittlung von Kita-Plätzen',
		text: 'Die Stadt hilft Eltern bei der Suche nach einem Kita-Platz und stimmt sich mit den Trägern ab.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-one-list', 'kf-waiting-list'],
		serves: [
			{
				item: 'kf-nursery-place',
				benefit: 'Erst eine gemeinsame Liste zeigt, wie lange Familien wirklich warten.'
			},
			{
				item: 'kf-help-early',
				benefit: 'Beim Kita-Platz lernen Familien das Amt von einer hilfreichen Seite kennen.'
			}
		],
		sheet: desk,
		second: {
			title: 'Eine Anmeldung für alle Kitas',
			text: 'Die Fachgruppe Jugend und Familie führt mit allen Trägern eine gemeinsame Liste. Eltern melden ihr Kind einmal an, nennen bis zu drei Wunschkitas und erfahren zum Ersten jedes Monats den Stand. An zwei Nachmittagen in der Woche hilft jemand beim Ausfüllen, mit Sprachmittlung. Über die Aufnahme entscheiden weiter die Träger.',
			reason:
				'Neu gefasst, weil „abstimmen“ noch keine Liste ist. Der letzte Satz kam dazu, weil die Träger keine Zuweisung wollen. Verantwortung und Kosten sind ergänzt.',
			sheet: {
				...desk,
				responsible: 'Stadt, Fachgruppe Jugend und Familie',
				cost: { kind: 'amount', year: 2018, euro: 34200, of: 'running' }
			}
		},
		review: { department: 'youth-department', findings: [], answeredAfterDays: 8 },
		owner: {
			person: 'thomas',
			body: 'Stadt, Fachgruppe Jugend und Familie',
			answer: 'accepted'
		},
		updates: [
			{
				on: '2018-08-28',
				state: 'planned',
				text: 'Sechs von sieben Trägern haben die Vereinbarung unterschrieben (Beispielzahl). Das gemeinsame Formular liegt in einfacher Sprache vor.'
			},
			{
				on: '2018-12-04',
				state: 'running',
				text: 'Seit Oktober gibt es eine Liste für alle Kitas. Aus 512 Einträgen wurden 347 Kinder, der Rest stand doppelt darin (Beispielzahlen).'
			},
			{
				on: '2019-05-21',
				state: 'running',
				text: 'Von 10 Kindern haben jetzt 6 innerhalb von drei Monaten einen erreichbaren Platz (Beispielzahl). Der siebte Träger ist seit März dabei.'
			}
		]
	},
	{
		key: 'kf-bridge-groups',
		title: 'Spielgruppen, bis ein Kita-Platz frei ist',
		text: 'Für Kinder ohne Kita-Platz gibt es an drei Vormittagen in der Woche Spielgruppen. Die Eltern können in dieser Zeit einen Sprachkurs besuchen.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-play-morning', 'kf-baby-where'],
		serves: [
			{
				item: 'kf-early-german',
				benefit: 'Die ersten deutschen Wörter lernt ein Kind beim Spielen, nicht beim Warten.'
			},
			{
				item: 'kf-nursery-place',
				benefit: 'Die Wartezeit wird zu einer Zeit, in der etwas geschieht.'
			}
		],
		sheet: bridge,
		second: {
			title: 'Drei Spielgruppen am Vormittag, bis ein Kita-Platz frei ist',
			text: 'Das Familienzentrum Beispiel öffnet drei Spielgruppen für je zehn Kinder, dienstags bis donnerstags von 9 bis 12 Uhr. Zwei Personen leiten sie, eine davon ist Fachkraft. Wer auf der Liste für einen Kita-Platz steht, wird eingeladen, egal woher die Familie kommt. Eltern können in der Zeit einen Kurs besuchen.',
			reason:
				'Neu gefasst, weil Ort, Zahl und Zeiten fehlten. Dass alle wartenden Familien eingeladen werden, haben mehrere Fragebögen verlangt.'
		},
		review: {
			department: 'youth-department',
			findings: [
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Werden Kinder regelmäßig ohne ihre Eltern betreut, braucht die Einrichtung eine Erlaubnis des Landes nach § 45 SGB VIII. Bleiben die Eltern im Haus, ist es eine Eltern-Kind-Gruppe ohne Erlaubnis.'
				},
				{
					aspect: 'feasibility',
					answer: 'condition',
					text: 'Räume für drei Gruppen sehen wir bis Februar nicht. Zwei Gruppen sind möglich, die dritte frühestens nach dem Umbau im Sommer.'
				}
			],
			answeredAfterDays: 11
		},
		third: {
			title: 'Spielgruppen am Vormittag, die Eltern bleiben im Haus',
			text: 'Das Familienzentrum Beispiel öffnet im Februar 2018 zwei Spielgruppen für je zehn Kinder, dienstags bis donnerstags von 9 bis 12 Uhr, die dritte nach dem Umbau im September. Zwei Personen leiten sie, eine davon ist Fachkraft. Die Eltern bleiben im Haus; im Raum nebenan gibt es Kaffee, Beratung und eine Gesprächsrunde auf Deutsch. Eingeladen sind alle Familien, die auf einen Kita-Platz warten.',
			reason:
				'Neu gefasst, weil eine Gruppe ohne Eltern eine Erlaubnis des Landes braucht und für die dritte noch der Raum fehlt. Die Gesprächsrunde nebenan ersetzt nicht den Kurs, aber sie nutzt die Zeit.',
			sheet: {
				...bridge,
				needs:
					'Zwei Räume am Vormittag, ab September drei, je zwei Personen, davon eine Fachkraft, ein Raum für die Eltern',
				cost: { kind: 'amount', year: 2018, euro: 29800, of: 'running' }
			}
		},
		owner: { person: 'elke', body: 'Familienzentrum Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-09',
				state: 'running',
				text: 'Zwei Gruppen laufen seit Februar, 17 Kinder sind inzwischen in eine Kita gewechselt (Beispielzahl). In der Elternrunde sitzen im Mittel sieben Mütter und ein Vater.'
			},
			{
				on: '2018-10-16',
				state: 'running',
				text: 'Die dritte Gruppe hat im Oktober begonnen, einen Monat später als geplant, weil der Umbau länger dauerte.'
			}
		]
	},
	{
		key: 'kf-parent-talks',
		title: 'Elterngespräche mit Sprachmittlung',
		text: 'Kitas und Schulen können für Gespräche mit Eltern kurzfristig eine Sprachmittlung bestellen.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-nodding', 'kf-all-good'],
		serves: [
			{
				item: 'kf-parents-understood',
				benefit: 'Ohne eine Nummer, die man anrufen kann, bleibt das Ziel ein Wunsch.'
			}
		],
		sheet: talks,
		second: {
			title: 'Sprachmittlung für 600 Elterngespräche im Jahr',
			text: 'Kitas und Schulen bestellen beim Sprachmittlerpool Beispiel mit drei Tagen Vorlauf eine Sprachmittlung, persönlich oder am Telefon. Finanziert sind 600 Gespräche im Schuljahr. Wer mittelt, ist erwachsen, zur Schweigepflicht geschult und nicht mit der Familie verwandt. Für Eltern und Einrichtungen ist es kostenlos.',
			reason:
				'Neu gefasst, weil „kurzfristig“ niemand zusagen kann. Die Zahl 600 beruht auf einer Umfrage bei zwölf Kitas und Schulen (Beispielzahl). Der Satz zur Verwandtschaft kam von einer Mutter.'
		},
		review: { department: 'youth-department', findings: [], answeredAfterDays: 10 },
		owner: { person: 'ahmad', body: 'Sprachmittlerpool Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-20',
				state: 'running',
				text: 'Der Dienst ist zum Schuljahr gestartet, 14 Personen sind geschult. Im September gab es 31 Bestellungen (Beispielzahlen).'
			},
			{
				on: '2019-02-07',
				state: 'running',
				text: 'Im ersten Halbjahr fanden 214 Gespräche statt (Beispielzahl). Für drei Sprachen fehlen noch Menschen am Vormittag.'
			},
			{
				on: '2019-06-11',
				state: 'running',
				text: 'Kurz vor Ende des Schuljahres sind es 468 Gespräche, etwa 8 von 10 gewünschten (Beispielzahlen). Die Strichlisten der Schulen werden im Juli ausgewertet.'
			}
		]
	},
	{
		key: 'kf-school-folder',
		title: 'Die Mappe zum Schulanfang, mit Bildern',
		text: 'Jede Familie eines Schulanfängers bekommt im Mai eine Mappe mit zwölf Blättern: Schultüte, Turnbeutel, Krankmeldung, Wandertag, Hort, wer wofür zuständig ist. Die Blätter zeigen Bilder und kurze Sätze auf Deutsch, auf der Rückseite in fünf weiteren Sprachen. Eine Liste sagt, was man braucht und wo es dafür Geld gibt.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-school-cone', 'kf-nodding'],
		serves: [
			{
				item: 'kf-parents-understood',
				benefit: 'Wer weiß, was ein Wandertag ist, schickt das Kind mit Rucksack.'
			},
			{
				item: 'kf-early-german',
				benefit: 'Eltern und Kinder üben mit den Bildern die Wörter der ersten Schulwoche.'
			}
		],
		sheet: {
			effect: 'Am ersten Schultag fehlt keinem Kind etwas, weil die Eltern es nicht wussten.',
			forWhom: 'Alle Familien von Schulanfängern, etwa 620 Kinder im Jahr (Beispielzahl)',
			responsible: 'Stadt, Fachgruppe Schule und Sport',
			participants: ['Grundschule Beispiel', 'Frauengruppe Beispiel', 'Sprachmittlerpool Beispiel'],
			competence: 'city',
			needs: 'Zeichnungen, Übersetzung, Druck von 700 Mappen im Jahr, Verteilung bei der Anmeldung',
			cost: { kind: 'amount', year: 2018, euro: 6300, of: 'investment' },
			start: { precision: 'month', value: '2018-06-01' },
			end: { precision: 'month', value: '2019-05-31' }
		},
		review: { department: 'school-sport-department', findings: [], answeredAfterDays: 6 },
		owner: {
			person: 'heike',
			body: 'Stadt, Fachgruppe Schule und Sport',
			answer: 'accepted'
		},
		updates: [
			{
				on: '2018-11-13',
				state: 'running',
				text: 'Die zwölf Blätter sind gezeichnet. Acht Eltern haben sie geprüft, danach wurde das Blatt zur Krankmeldung noch einmal gekürzt.'
			},
			{
				on: '2019-05-16',
				state: 'done',
				text: 'Alle 634 Familien der Schulanfänger haben die Mappe bekommen (Beispielzahl). Die Vorlagen stehen den Schulen für die nächsten Jahre zur Verfügung.'
			}
		]
	}
];
