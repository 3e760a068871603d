import type { Idea, StoryCall } from './shape.ts';

export const calls: StoryCall[] = [
	{
		key: 'st-1',
		area: 'social-participation',
		round: 1,
		title: 'Wie kommen Menschen in Sport, Kultur und Nachbarschaft zusammen?',
		question:
			'Wo haben Sie in dieser Stadt Anschluss gefunden, und was hat gefehlt? Schreiben Sie uns Ihre Ziele und Ideen. Die Gruppe trifft sich am Montag, 10. April.',
		opens: '2017-03-20T09:00',
		closes: '2017-04-09T23:59'
	},
	{
		key: 'st-2',
		area: 'social-participation',
		round: 2,
		title: 'Was soll für mehr Teilhabe getan werden?',
		question:
			'Die Ziele stehen. Was könnten Stadt, Vereine und Nachbarn dafür tun? Jeder Vorschlag hilft, auch ein kleiner.',
		opens: '2017-04-13T09:00',
		closes: '2017-04-25T23:59'
	},
	{
		key: 'ge-1',
		area: 'health',
		round: 1,
		title: 'Was soll sich bei der Gesundheit ändern?',
		question:
			'Was macht es schwer, in dieser Stadt gesund zu bleiben oder gut behandelt zu werden? Erzählen Sie, was Sie erlebt haben und was besser werden soll. Die Gruppe trifft sich am Donnerstag, 27. April.',
		opens: '2017-04-10T09:00',
		closes: '2017-04-26T23:59'
	},
	{
		key: 'ge-2',
		area: 'health',
		round: 2,
		title: 'Welche Maßnahmen helfen der Gesundheit?',
		question:
			'Die Gruppe hat ihre Ziele formuliert. Was soll getan werden, damit sie erreicht werden, und wer könnte es tun? Sie müssen nicht in der Gruppe sein, um etwas vorzuschlagen.',
		opens: '2017-04-28T12:00',
		closes: '2017-05-17T23:59'
	},
	{
		key: 'wo-1',
		area: 'housing',
		round: 1,
		title: 'Was soll sich beim Wohnen ändern?',
		question:
			'Wie finden Menschen hier eine Wohnung, und wie werden aus Fremden gute Nachbarn? Schreiben Sie uns Ihre Ideen und Ihre Kritik. Die Gruppe trifft sich am Donnerstag, 4. Mai.',
		opens: '2017-04-13T09:00',
		closes: '2017-05-03T23:59'
	}
];

/** Everything here is invented; each voice keeps its own spelling. */
export const ideas: Idea[] = [
	{
		key: 'daughter',
		call: 'st-1',
		at: '2017-03-29T10:05',
		channel: 'paper',
		text: 'Meine Tochter traut sich nicht allein in die Halle. Wenn jemand die ersten Male mitgeht, würde sie es probieren. Und ich selbst möchte mich auch bewegen, habe aber immer die zwei Kleinen dabei. Draußen, wo sie spielen können, ginge es.',
		publish: true
	},
	{
		key: 'football',
		call: 'st-1',
		at: '2017-04-07T15:20',
		channel: 'card',
		text: 'Wir würden gern Fußball spielen, aber keiner weiß, bei wem man klingelt.',
		publish: true
	},
	{
		key: 'allowance',
		call: 'st-2',
		at: '2017-04-19T21:40',
		channel: 'mail',
		name: 'Horst Mustermann',
		text: 'Ich begleite seit zwei Jahren Leute zum Training, ohne einen Cent. 25 Euro pro Begleitung machen aus dem Ehrenamt einen schlecht bezahlten Job. Fahrtkosten ja, Pauschale nein. Bitte schreibt das auch so hin, wenn ihr anders entscheidet.',
		publish: true
	},
	{
		key: 'son-interprets',
		call: 'ge-1',
		at: '2017-04-12T18:32',
		channel: 'web',
		text: 'Ich gehe zum Arzt mit mein Sohn. Er ist neun Jahre. Er muss alles sagen für mich. Manche Sache kann ein Kind nicht sagen. Bitte eine Person die übersetzen kann.',
		publish: true
	},
	{
		key: 'front-desk',
		call: 'ge-1',
		at: '2017-04-18T12:47',
		channel: 'mail',
		text: 'Ich arbeite am Empfang einer Hausarztpraxis. Ohne Verständigung dauert ein Termin doppelt so lang, und am Ende weiß niemand, ob die Tabletten richtig genommen werden. Wir brauchen keine Broschüre. Wir brauchen eine Nummer, unter der sofort jemand dolmetscht.',
		publish: true
	},
	{
		key: 'eleven-practices',
		call: 'ge-1',
		at: '2017-04-20T11:15',
		channel: 'telephone',
		name: 'Sabine Muster',
		text: 'Wir haben für eine Familie mit drei Kindern elf Praxen angerufen, auch außerhalb. Überall Aufnahmestopp. Zur U-Untersuchung sind sie am Ende in die Notaufnahme gegangen, wo sie natürlich weggeschickt wurden.',
		publish: true
	},
	{
		key: 'promises',
		call: 'ge-1',
		at: '2017-04-24T22:08',
		channel: 'web',
		text: 'Ich warte selbst vier Monate auf einen Facharzt. Termine vergeben die Praxen und nicht das Rathaus. Versprecht bitte nichts, was die Stadt gar nicht entscheiden kann. Und wenn schon, dann für alle, die keinen Arzt finden.',
		publish: true
	},
	{
		key: 'by-telephone',
		call: 'ge-2',
		at: '2017-04-30T16:54',
		channel: 'web',
		name: 'Karim Beispiel',
		text: 'Im Verein rufen uns Leute aus dem Wartezimmer an und halten der Ärztin das Handy hin. Das klappt, ist aber Zufall. Eine feste Nummer mit geschulten Leuten wäre besser. Wer dolmetscht, muss auch schweigen können, das gehört in die Schulung.',
		publish: true
	},
	{
		key: 'landlady',
		call: 'wo-1',
		at: '2017-04-25T09:30',
		channel: 'paper',
		text: 'Ich vermiete vier Wohnungen. Ich habe nichts gegen neue Mieter, aber wenn es nach dem Einzug Fragen gibt (Heizung, Müll, Ruhezeiten), geht nirgends jemand ans Telefon. Mit einem festen Ansprechpartner würde ich mehr Familien nehmen.',
		publish: true
	},
	{
		key: 'accusation',
		call: 'wo-1',
		at: '2017-04-29T23:12',
		channel: 'web',
		text: 'Herr Muster aus der Beispielstraße 4 ist ein Betrüger, er behält bei allen die Kaution. Schreibt das ruhig hin, damit es jeder weiß.',
		publish: false,
		hiddenBecause:
			'Der Beitrag nennt Namen und Anschrift eines Menschen und wirft ihm eine Straftat vor. Das können wir nicht prüfen. Ohne Namen und Anschrift nehmen wir den Hinweis zur Kaution gern auf.'
	}
];
