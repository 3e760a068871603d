import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const homework: MeasureSheet = {
	effect:
		'Kinder machen ihre Hausaufgaben nicht mehr allein und kommen mit weniger Angst in die Schule.',
	forWhom: 'Kinder der zweiten bis sechsten Klasse, die zu Hause keine Hilfe oder keine Ruhe haben',
	responsible: 'Nachbarschaftshilfe Beispiel',
	participants: ['Grundschule Beispiel', 'Oberschule Beispiel', 'Freiwilligenagentur Beispiel'],
	competence: 'city',
	needs: 'Zwei Räume am Nachmittag, 20 Helfende, Obst, eine Ansprechperson in jeder Schule',
	cost: { kind: 'amount', year: 2018, euro: 8200, of: 'running' },
	start: { precision: 'month', value: '2018-02-01' },
	end: { precision: 'month', value: '2020-07-31' }
};

const youngRound: MeasureSheet = {
	effect:
		'Kinder und Jugendliche sagen vor dem Entwurf, was sie brauchen, und erfahren, was daraus wurde.',
	forWhom: 'Kinder und Jugendliche von 8 bis 17 Jahren im Umkreis eines Bauvorhabens',
	responsible: 'Stadt, Fachgruppe Jugend und Familie',
	participants: ['Jugendclub Beispiel', 'Oberschule Beispiel', 'Stadtteilmanagement Beispiel'],
	competence: 'city',
	needs: 'Meldung der Bauvorhaben im Januar, zwei Nachmittage je Vorhaben, jemand, der moderiert',
	cost: {
		kind: 'notQuantifiable',
		because:
			'Der Aufwand hängt davon ab, wie viele Plätze in einem Jahr gebaut werden. Er gehört zu den Kosten der Planung.'
	},
	start: { precision: 'quarter', value: '2018-04-01' },
	end: { permanent: true }
};

const homeLanguage: MeasureSheet = {
	effect:
		'Kinder lesen und schreiben die Sprache ihrer Großeltern. Viele lernen danach auch Deutsch leichter.',
	forWhom:
		'Kinder ab der ersten Klasse, die zu Hause eine weitere Sprache sprechen, und alle, die neugierig sind',
	responsible: 'Kulturverein Beispiel',
	participants: [
		'Syrischer Kulturkreis Beispiel',
		'Afghanischer Verein Beispiel',
		'Oberschule Beispiel'
	],
	competence: 'city',
	needs: 'Drei Klassenräume am Samstag von 10 bis 12 Uhr, Lehrende aus den Vereinen, Hefte',
	cost: { kind: 'missing' },
	start: { precision: 'month', value: '2018-09-01' },
	end: { precision: 'month', value: '2020-07-31' }
};

export const thirdMeasures: readonly MeasureStory[] = [
	{
		key: 'kf-homework-table',
		title: 'Hausaufgabenhilfe',
		text: 'Ehrenamtliche helfen Kindern am Nachmittag bei den Hausaufgaben. Das Angebot findet an zwei Schulen statt.',
		reason:
			'Aus zwei Beiträgen formuliert, die einander scheinbar widersprechen, als Grundlage für das zweite Treffen.',
		from: ['kf-afternoon', 'kf-third-project'],
		serves: [
			{
				item: 'kf-shared-afternoon',
				benefit: 'Am Tisch sitzen Kinder aus vielen Familien, und danach wird zusammen gespielt.'
			}
		],
		sheet: homework,
		second: {
			title: 'Hausaufgabentisch an zwei Schulen, montags bis donnerstags',
			text: 'An der Grundschule Beispiel und der Oberschule Beispiel gibt es montags bis donnerstags von 14 bis 15.30 Uhr einen Tisch für Hausaufgaben. Zwei Helfende sind da, danach ist eine Stunde Spielen. Die Nachbarschaftshilfe Beispiel teilt ein. Bis Ende 2018 legt sie vor, wie es nach Juli 2020 weitergeht.',
			reason:
				'Neu gefasst, weil ein Beitrag daran erinnert, dass es das Angebot schon dreimal gab und dreimal das Geld auslief. Deshalb steht die Frage nach dem Danach jetzt am Anfang.'
		},
		review: {
			department: 'school-sport-department',
			findings: [
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Wer regelmäßig mit Kindern arbeitet, legt ein erweitertes Führungszeugnis vor (§ 72a SGB VIII). Das muss vor dem ersten Nachmittag geschehen und dokumentiert sein.'
				},
				{
					aspect: 'duplication',
					answer: 'condition',
					text: 'An der Grundschule gibt es bis 16 Uhr einen Hort mit Hausaufgabenzeit. Ein zweiter Tisch im selben Haus ist nicht nötig, wohl aber für Kinder ohne Hortplatz.'
				}
			],
			answeredAfterDays: 12
		},
		third: {
			title: 'Hausaufgabentisch für Kinder ohne Hortplatz',
			text: 'An der Oberschule Beispiel und im Familienzentrum Beispiel gibt es montags bis donnerstags von 14 bis 15.30 Uhr einen Tisch für Hausaufgaben, für Kinder ohne Hortplatz. Zwei Helfende sind da, beide mit erweitertem Führungszeugnis; danach ist eine Stunde Spielen. Die Nachbarschaftshilfe Beispiel teilt ein und führt die Liste der Zeugnisse. Bis Ende 2018 legt sie vor, wie es nach Juli 2020 weitergeht.',
			reason:
				'Neu gefasst, weil der Hort der Grundschule schon Hausaufgabenzeit anbietet. Der zweite Ort ist jetzt das Familienzentrum. Das Führungszeugnis ist ergänzt, es ist für Ehrenamtliche kostenlos.',
			sheet: {
				...homework,
				participants: [
					'Familienzentrum Beispiel',
					'Oberschule Beispiel',
					'Freiwilligenagentur Beispiel'
				],
				needs:
					'Zwei Räume am Nachmittag, 16 Helfende mit erweitertem Führungszeugnis, Obst, eine Ansprechperson je Ort'
			}
		},
		owner: {
			person: 'horst',
			body: 'Nachbarschaftshilfe Beispiel',
			answer: 'declined',
			reason:
				'Ich helfe gern zweimal in der Woche am Tisch mit. Für die Einteilung und die Liste der Zeugnisse einzustehen, ist mir neben zwei anderen Ehrenämtern zu viel. Das sollte jemand mit einer bezahlten Stelle tun.'
		}
	},
	{
		key: 'kf-young-round',
		title: 'Fragt uns, bevor ihr baut',
		text: 'Im Januar meldet die Stadt der Fachgruppe Jugend und Familie, welche Spielplätze, Schulhöfe und Treffs im Jahr gebaut oder erneuert werden. Für jedes Vorhaben gibt es zwei Nachmittage mit mindestens 20 Kindern und Jugendlichen aus der Umgebung: einen mit Modell und Stiften vor dem Entwurf, einen mit dem Entwurf. Wer nicht gern spricht, klebt oder zeichnet. Acht Wochen später hängt am Bauzaun, was übernommen wurde und was nicht.',
		reason:
			'Aus einem Beitrag und einem Gespräch im Jugendclub Beispiel formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-slide'],
		serves: [
			{
				item: 'kf-young-voice',
				benefit: 'Die zwei Nachmittage sind genau das, was das Ziel zählt.'
			},
			{
				item: 'kf-shared-afternoon',
				benefit: 'Auf einem Platz, den Kinder mit geplant haben, treffen sie sich auch.'
			}
		],
		sheet: youngRound,
		review: { department: 'youth-department', findings: [], answeredAfterDays: 9 }
	},
	{
		key: 'kf-home-language',
		title: 'Unterricht in der Familiensprache',
		text: 'Am Samstag können Kinder in Räumen einer Schule die Sprache ihrer Familie lesen und schreiben lernen.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-write-grandmother', 'kf-grandma-reads'],
		serves: [
			{
				item: 'kf-shared-afternoon',
				benefit: 'Samstags um zehn gibt es für viele Kinder bisher gar kein Angebot.'
			},
			{
				item: 'kf-early-german',
				benefit: 'Wer in einer Sprache liest, lernt in der zweiten leichter lesen.'
			}
		],
		sheet: homeLanguage,
		second: {
			title: 'Samstagsschule in drei Sprachen, offen für alle Kinder',
			text: 'Der Kulturverein Beispiel bietet an Samstagen von 10 bis 12 Uhr in der Oberschule Beispiel Unterricht in drei Sprachen an, je Gruppe höchstens 15 Kinder. Die Stadt überlässt die Räume ohne Miete. Auch Kinder, die die Sprache noch nicht sprechen, können teilnehmen. Die Eltern zahlen die Hefte.',
			reason:
				'Neu gefasst, weil Ort, Zahl und Träger fehlten. Ein Teil der Gruppe ist gegen diese Maßnahme; der Einwand steht bei ihr.'
		},
		review: {
			department: 'school-sport-department',
			findings: [
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Schulräume dürfen wir nur überlassen, wenn der Träger die Lehrpläne offenlegt, kein religiöser oder politischer Unterricht stattfindet und die Schulleitung jederzeit zusehen darf.'
				}
			],
			answeredAfterDays: 14
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt die Bedingung an. Der Kulturverein Beispiel legt die Lehrpläne vor dem ersten Samstag der Fachgruppe Schule und Sport vor und hängt sie auf Deutsch im Schulhaus aus. Religion wird nicht unterrichtet. Wer zusehen möchte, ist willkommen.'
		},
		dissent: {
			text: 'Fünf Mitglieder der Gruppe wollen, dass Räume und Zeit der Stadt zuerst dem Deutschen dienen. In der ersten Klasse fehlen Wörter, nicht Schriftzeichen. Die Familiensprache zu pflegen ist schön, aber Sache der Familien. Sie fürchten auch, dass die Kinder samstags wieder unter sich bleiben.',
			voices: 5
		}
	},
	{
		key: 'kf-parents-follow',
		title: 'Eltern und Geschwister nachholen',
		text: 'Die Stadt sorgt dafür, dass Eltern und Geschwister von Jugendlichen, die allein gekommen sind, innerhalb von sechs Monaten nach Brandenburg an der Havel kommen können.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-parents-far'],
		serves: [
			{
				item: 'kf-not-alone',
				benefit: 'Niemand begleitet einen jungen Menschen besser als die eigenen Eltern.'
			}
		],
		sheet: {
			effect:
				'Jugendliche leben wieder mit ihrer Familie und können lernen, ohne jeden Tag Angst zu haben.',
			forWhom: 'Jugendliche unter 18 Jahren, die ohne Eltern in der Stadt leben',
			responsible: 'Stadt, Ausländerbehörde',
			participants: ['Beratungsstelle Beispiel', 'Migrationsberatung Beispiel'],
			competence: 'federal',
			needs: 'Visa der Auslandsvertretungen, Beratung, Wohnungen für die Familien',
			cost: { kind: 'missing' },
			start: { precision: 'month', value: '2018-01-01' },
			end: { precision: 'year', value: '2019-12-31' }
		},
		review: {
			department: 'order-department',
			findings: [
				{
					aspect: 'law',
					answer: 'no',
					text: 'Den Nachzug regelt das Aufenthaltsgesetz des Bundes. Für Menschen mit subsidiärem Schutz ist er bis zum 16. März 2018 ausgesetzt (§ 104 Absatz 13), und Geschwister haben in der Regel keinen eigenen Anspruch.'
				},
				{
					aspect: 'competence',
					answer: 'no',
					text: 'Über Visa entscheiden die Auslandsvertretungen des Bundes. Die Ausländerbehörde wird beteiligt, kann aber weder Termine noch eine Frist von sechs Monaten zusagen.'
				}
			],
			answeredAfterDays: 8
		},
		conclusion: {
			outcome: 'notFeasible',
			reason:
				'Wer nachziehen darf, entscheidet der Bund durch Gesetz und durch seine Auslandsvertretungen. Die Stadt kann diesen Wunsch nicht erfüllen, so gut ihn die Gruppe versteht. Die Beratungsstelle Beispiel hilft Jugendlichen, den Antrag vor dem 18. Geburtstag zu stellen. Der Wunsch bleibt hier lesbar, damit Land und Bund ihn kennen.'
		}
	}
];
