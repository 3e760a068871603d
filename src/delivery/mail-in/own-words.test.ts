import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words.ts';

const mine = 'Ich wünsche mir mehr Licht am Weg zur Schule.\n\nMit freundlichen Grüßen\nOlena';
const theirs = 'Was soll sich ändern?\nSchreiben Sie uns.';
const quoted = theirs.replaceAll(/^/gm, '> ');

describe('what the sender wrote', () => {
	it.each([
		[
			'Gmail, German',
			'Am Mo., 3. Apr. 2017 um 10:00 Uhr schrieb Steuerung <\nsteuerung@stadt.example>:'
		],
		['Apple Mail, German', 'Am 03.04.2017 um 10:00 schrieb Steuerung <steuerung@stadt.example>:'],
		['Thunderbird, German', 'Am 03.04.17 um 10:00 schrieb Steuerung:'],
		['K-9', 'Am 3. April 2017 10:00:00 MESZ schrieb "Steuerung" <steuerung@stadt.example>:'],
		[
			'Gmail, English',
			'On Mon, Apr 3, 2017 at 10:00 AM Steuerung <steuerung@stadt.example> wrote:'
		],
		['Gmail, French', 'Le lun. 3 avr. 2017 à 10:00, Steuerung <steuerung@stadt.example> a écrit :'],
		[
			'Gmail, Turkish',
			'Steuerung <steuerung@stadt.example>, 3 Nis 2017 Pzt, 10:00 tarihinde şunu yazdı:'
		],
		['Gmail, Ukrainian', 'пн, 3 квіт. 2017 р. о 10:00 Steuerung <steuerung@stadt.example> пише:'],
		['Gmail, Russian', 'пн, 3 апр. 2017 г. в 10:00, Steuerung <steuerung@stadt.example>:'],
		[
			'Apple Mail, Russian',
			'3 апр. 2017 г., в 10:00, Steuerung <steuerung@stadt.example> написал(а):'
		],
		[
			'Gmail, Arabic',
			'في الاثنين، 3 أبريل 2017 في 10:00 ص تمت كتابة ما يلي بواسطة ‪Steuerung‬‏ <‪steuerung@stadt.example‬‏>:'
		]
	])('ends before the quotation of %s', (_client, introduction) => {
		expect(ownWords(`${mine}\n\n${introduction}\n\n${quoted}\n`)).toBe(mine);
		expect(ownWords(`${mine}\n\n${introduction}\n\n${theirs}\n`)).toBe(mine);
	});

	it.each([
		[
			'Outlook, German',
			'Von: Steuerung <steuerung@stadt.example>\nGesendet: Montag, 3. April 2017 10:00\nAn: Olena\nBetreff: Mitmachen'
		],
		[
			'Outlook on the web',
			'________________________________\nVon: Steuerung\nGesendet: Montag, 3. April 2017 10:00\nAn: Olena\nBetreff: Mitmachen'
		],
		[
			'Outlook, English',
			'From: Steuerung\nSent: Monday, April 3, 2017 10:00 AM\nTo: Olena\nSubject: Join'
		],
		['older Outlook', '-----Ursprüngliche Nachricht-----\nVon: Steuerung'],
		[
			'GMX',
			'Gesendet: Montag, 03. April 2017 um 10:00 Uhr\nVon: Steuerung\nAn: Olena\nBetreff: Mitmachen'
		],
		['a forwarding', '---------- Forwarded message ---------\nVon: Steuerung'],
		[
			'a forwarding by Thunderbird',
			'-------- Weitergeleitete Nachricht --------\nBetreff: Mitmachen'
		],
		['a forwarding by Apple', 'Anfang der weitergeleiteten Nachricht:\n\nVon: Steuerung']
	])('ends before the copied head of %s', (_client, head) => {
		expect(ownWords(`${mine}\n\n${head}\n\n${theirs}`)).toBe(mine);
	});

	it('goes on between quoted lines', () => {
		const text = `Am 03.04.17 um 10:00 schrieb Steuerung:\n> Was fehlt?\n\nLicht.\n\n> Wo?\n\nAm Bahnhof.`;
		expect(ownWords(text)).toBe('Licht.\n\nAm Bahnhof.');
	});

	it('keeps the greeting, without signature and device', () => {
		expect(ownWords(`${mine}\n\nVon meinem iPhone gesendet\n`)).toBe(mine);
		expect(ownWords(`${mine}\n-- \nOlena Muster\nTel. 123`)).toBe(mine);
		expect(ownWords(`${mine}\n\nSent from my Samsung Galaxy smartphone.`)).toBe(mine);
		expect(ownWords(`${mine}\n\niPhone'umdan gönderildi`)).toBe(mine);
		expect(ownWords(`${mine}\n\nНадіслано з iPhone`)).toBe(mine);
		expect(ownWords(`${mine}\n\nGesendet mit der GMX Mail App`)).toBe(mine);
	});

	it('is not cut at sentences that only look alike', () => {
		const text =
			'Am Montag schrieb ich Ihnen schon.\nVon: uns allen ein Dank!\nDas fehlt:\nLicht, Bänke und:\nein Fahrplan um 10:30 Uhr.';
		expect(ownWords(text)).toBe(text);
	});

	it('is nothing when a mail is only passed on', () => {
		expect(ownWords(`\n---------- Forwarded message ---------\nVon: X\n\n${theirs}`)).toBe('');
	});

	it('is free of what nobody sees or what turns the reading around', () => {
		expect(ownWords('Ab\u202Ecd\u2066 ef\u0000\u0007\u200B\r\ngh')).toBe('Abcd ef\ngh');
	});

	it('never throws and never grows, whatever comes', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
				expect(ownWords(text).length).toBeLessThanOrEqual(text.normalize('NFC').length + 1);
			})
		);
	});
});
