import type { AreaIdea, CallWords } from '../area-story.ts';

export const calls: readonly [CallWords, CallWords] = [
	{
		title: 'Was soll sich beim Wohnen ändern?',
		question:
			'Wie finden Menschen hier eine Wohnung, und wie werden aus Fremden gute Nachbarn? Schreiben Sie uns Ihre Ideen und Ihre Kritik. Die Gruppe trifft sich am Donnerstag, 4. Mai.'
	},
	{
		title: 'Was soll für das Wohnen getan werden?',
		question:
			'Die Gruppe hat sieben Ziele formuliert. Was hilft, damit sie erreicht werden, und wer könnte es tun? Ein Satz genügt. Die Gruppe trifft sich wieder am Dienstag, 23. Mai.'
	}
];

/** Everything here is invented; each voice keeps its own spelling. */
export const ideas: readonly AreaIdea[] = [
	{
		key: 'landlady',
		call: 1,
		channel: 'paper',
		text: 'Ich vermiete vier Wohnungen. Ich habe nichts gegen neue Mieter, aber wenn es nach dem Einzug Fragen gibt (Heizung, Müll, Ruhezeiten), geht nirgends jemand ans Telefon. Mit einem festen Ansprechpartner würde ich mehr Familien nehmen.'
	},
	{
		key: 'accusation',
		call: 1,
		channel: 'web',
		text: 'Herr Muster aus der Beispielstraße 4 ist ein Betrüger, er behält bei allen die Kaution. Schreibt das ruhig hin, damit es jeder weiß.',
		hiddenBecause:
			'Der Beitrag nennt Namen und Anschrift eines Menschen und wirft ihm eine Straftat vor. Das können wir nicht prüfen. Ohne Namen und Anschrift nehmen wir den Hinweis zur Kaution gern auf.'
	},
	{
		key: 'three-rents',
		call: 1,
		channel: 'paper',
		text: 'Drei Monatsmieten auf einmal, bei uns waren das 960 Euro. Das Jobcenter gibt ein Darlehen, aber bis der Bescheid da ist, hat die Wohnung ein anderer. Uns ist das zweimal passiert. Und danach zahlt man jeden Monat zurück, von dem bisschen.'
	},
	{
		key: 'thirty-letters',
		call: 1,
		channel: 'web',
		text: 'Ich suche Wohnung seit acht Monat. Ich habe 30 mal geschrieben, zwei Antwort. Wenn ich anrufe und sage mein Name, die Wohnung ist schon weg. Mein Kollege ruft an nach fünf Minuten, die Wohnung ist noch da. Ich will nur gleich wie alle.'
	},
	{
		key: 'stairwell',
		call: 1,
		channel: 'card',
		text: 'Bei uns im Aufgang grüßt keiner mehr den anderen. Einmal zusammen Kaffee auf dem Hof, und es wäre besser.'
	},
	{
		key: 'since-2012',
		call: 1,
		channel: 'paper',
		text: 'Müll, Treppenhaus, Ruhezeiten. Das hatten wir alles schon 2012 auf einem großen Blatt. Danach kam ein Faltblatt auf Deutsch, das keiner gelesen hat. Wenn Sie es diesmal wieder aufschreiben, dann bitte mit einer Zahl dahinter und mit jemandem, der nachsieht.'
	},
	{
		key: 'dark-corridor',
		call: 1,
		channel: 'card',
		text: 'In der Nacht ich gehe nicht in die Küche. Der Flur ist dunkel und die Dusche kann man nicht abschließen.'
	},
	{
		key: 'nobody-asks',
		call: 1,
		channel: 'card',
		text: 'Sie haben neue Regel für Besuch gemacht. Wir lesen das an der Tür. Keiner hat gefragt.'
	},
	{
		key: 'heating-bill',
		call: 1,
		channel: 'mail',
		name: 'Sabine Muster',
		text: 'Jede zweite Beratung bei uns dreht sich inzwischen um Nebenkosten. Die Leute bekommen nach einem Jahr eine Abrechnung über 600 Euro, verstehen sie nicht, legen sie weg, und drei Monate später liegt eine Kündigung im Kasten. Das meiste davon ließe sich mit einer einzigen Stunde vor dem Einzug vermeiden: wie man heizt, was der Abschlag ist, wohin man mit einem Brief geht.'
	},
	{
		key: 'my-daughter-too',
		call: 1,
		channel: 'paper',
		text: 'Meine Tochter ist alleinerziehend und sucht seit einem Jahr eine bezahlbare Dreiraumwohnung. Für sie schreibt keiner ein Konzept. Ich gönne jedem ein Dach über dem Kopf, aber das wirkt hier einseitig. Macht es für alle, die wenig haben, dann bin ich dabei.'
	},
	{
		key: 'empty-flats',
		call: 1,
		channel: 'telephone',
		text: 'In meinem Aufgang stehen vier Wohnungen leer, und in der Unterkunft schlafen sie zu viert im Zimmer. Kann mir das mal jemand erklären. Ich rechne nicht gern, aber das verstehe ich nicht.'
	},
	{
		key: 'fourteen-pages',
		call: 1,
		channel: 'card',
		text: 'Mietvertrag 14 Seiten. Unterschrieben. Nichts verstanden.'
	},
	{
		key: 'figures-first',
		call: 1,
		channel: 'mail',
		text: 'Aus Sicht der Verwaltung: Bevor Ziele gesetzt werden, müssten drei Zahlen auf dem Tisch liegen. Wie viele Menschen leben in Gemeinschaftsunterkünften, wie viele in Verbundwohnungen, wie viele haben einen eigenen Mietvertrag? Heute zählt jede Stelle anders. Ohne gemeinsame Zählung wird in drei Jahren niemand sagen können, ob ein Ziel erreicht wurde.'
	},
	{
		key: 'not-alone-to-viewing',
		call: 2,
		channel: 'paper',
		name: 'Horst Mustermann',
		text: 'Ich war jetzt bei elf Besichtigungen dabei. Wenn ein alter Mann aus dem Ort danebensteht, ist das Gespräch ein anderes, das ist leider so. Neun Familien haben heute einen Schlüssel. Allein schaffe ich aber nicht mehr als eine Familie im Monat. Es braucht mehr von uns, und einen, der die Termine verteilt. Mein Fahrgeld zahle ich seit zwei Jahren selbst.'
	},
	{
		key: 'rules-in-pictures',
		call: 2,
		channel: 'card',
		text: 'Hausordnung mit Bildern. Tonne, Waschküche, Fahrrad, Uhrzeit. Eine Seite.'
	},
	{
		key: 'caretaker',
		call: 2,
		channel: 'mail',
		text: 'Ich bin Hauswart für sechs Eingänge. Ein Kurs vor dem Einzug spart mir zehn Anrufe danach. Aber bitte nicht nur am Tisch: Zeigen Sie den Leuten ein Thermostat, einen Zählerstand und eine Biotonne. Und laden Sie uns Hauswarte ein, dann kennt man sich schon vorher.'
	},
	{
		key: 'furniture-in-cellar',
		call: 2,
		channel: 'card',
		text: 'Schrank und Bett stehen bei mir im Keller, gut erhalten. Wer holt sowas ab?'
	},
	{
		key: 'guarantee-not-cash',
		call: 2,
		channel: 'mail',
		text: 'Andere Städte geben dem Vermieter eine Bürgschaft statt Bargeld. Das kostet erst etwas, wenn wirklich ein Schaden da ist. Aber klären Sie vorher, wer dann zahlt und bis zu welcher Summe. Ein Fonds ohne Obergrenze kommt durch keinen Hauptausschuss, und das zu Recht.'
	},
	{
		key: 'lock-and-light',
		call: 2,
		channel: 'card',
		text: 'Licht im Flur. Schloss an der Dusche. Ein Stock nur für Frauen und Kinder. Eine Frau, der man es sagen kann.'
	},
	{
		key: 'elected-speakers',
		call: 2,
		channel: 'telephone',
		name: 'Karim Beispiel',
		text: 'Im Verein hören wir die Klagen immer erst, wenn es schon brennt. In jeder Unterkunft sollen die Leute zwei Sprecher wählen, auch eine Frau. Und die Leitung schreibt auf, was besprochen wurde und was daraus geworden ist. Sonst ist es wieder nur Reden.'
	},
	{
		key: 'where-my-brother-lives',
		call: 2,
		channel: 'web',
		text: 'Mein Bruder wohnt in andere Bundesland, er hat Platz und da ist auch Arbeit. Ich darf nicht umziehen, drei Jahre. Bitte die Stadt soll das ändern. Dann ist hier auch eine Wohnung frei.'
	},
	{
		key: 'before-the-police',
		call: 2,
		channel: 'paper',
		text: 'Bei uns im Haus gab es Streit um den Kinderwagen im Flur. Am Ende stand die Polizei da, wegen einem Kinderwagen. Es müsste jemand geben, den beide Seiten anrufen können und der keinem gehört, nicht dem Vermieter und nicht dem Amt.'
	},
	{
		key: 'homework-in-bed',
		call: 2,
		channel: 'card',
		text: 'Meine Tochter macht Hausaufgabe im Bett. Es gibt kein Tisch und kein Internet. Ein Zimmer, wo es leise ist, bitte.'
	},
	{
		key: 'insult-housing',
		call: 2,
		channel: 'web',
		text: 'Die auf dem Wohnungsamt sind doch alle zu dumm zum Telefonieren. Bevor die nicht weg sind, wird hier gar nichts.',
		hiddenBecause:
			'Der Beitrag beleidigt Menschen, die in der Verwaltung arbeiten. Dass Sie niemanden erreicht haben, nehmen wir ernst. Schreiben Sie uns gern, wann und wo das war, dann veröffentlichen wir es.'
	}
];
