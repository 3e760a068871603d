import type { MailOutcome, MailReason } from '#participation/mail/decide-mail.ts';

/** What each mail of the corpus must become. `letter` is what goes to its sender; `files` are its attachments by kind. */
export type Expected = {
	readonly outcome: MailOutcome;
	readonly reason?: MailReason;
	/** The sender's own words, exactly. */
	readonly words?: string;
	/** How its words begin, where they are long. */
	readonly begins?: string;
	readonly subject?: string;
	/** Null where there is no single sender. */
	readonly from?: null;
	readonly about?: string;
	readonly letter?: 'thanks' | 'confirm';
	readonly files?: readonly string[];
	/** It stands at the desk to be read. */
	readonly open?: true;
};

export const expectedMails: Readonly<Record<string, Expected>> = {
	'absent-by-subject': { outcome: 'automatic', reason: 'auto', words: 'Ich bin nicht da.' },
	'absent-exchange': { outcome: 'automatic', reason: 'auto', words: 'Ich bin im Urlaub.' },
	'absent-fr': { outcome: 'automatic', reason: 'auto', words: 'Je suis absent.' },
	'absent-gmail': { outcome: 'automatic', reason: 'auto', words: 'I am away.' },
	'absent-standard': {
		outcome: 'automatic',
		reason: 'auto',
		words: 'Ich bin bis 10. April nicht im Büro.'
	},
	'absent-uk': {
		outcome: 'automatic',
		reason: 'auto',
		words: 'Мене немає.',
		subject: 'Автоматична відповідь: Was'
	},
	'android-samsung': {
		outcome: 'contribution',
		words: 'Ein Spielplatz ohne Scherben.',
		letter: 'thanks'
	},
	'another-instance': {
		outcome: 'automatic',
		reason: 'auto',
		words: 'Bitte bestätigen Sie diese Mail.'
	},
	'answer-to-letter-on-call': {
		outcome: 'unconfirmed',
		words: 'Mehr Radwege zum Krankenhaus.',
		about: 'call',
		letter: 'confirm'
	},
	'answer-to-our-letter': {
		outcome: 'message',
		open: true,
		words: 'Danke, das hilft mir.',
		about: 'contribution'
	},
	'apple-mail-de': {
		outcome: 'contribution',
		words: 'Die Sprechstunde sollte abends sein.\n\nLena',
		letter: 'thanks'
	},
	'attached-docx': {
		outcome: 'contribution',
		reason: 'has-attachments',
		open: true,
		words: 'Unser Brief hängt an.',
		letter: 'thanks',
		files: ['office']
	},
	'attached-macro': {
		outcome: 'contribution',
		words: 'Bitte Makros einschalten.',
		letter: 'thanks',
		files: ['program']
	},
	'attached-pdf': {
		outcome: 'contribution',
		reason: 'has-attachments',
		open: true,
		words: 'Unser Plan hängt an.',
		letter: 'thanks',
		files: ['pdf']
	},
	'bounce-exchange': {
		outcome: 'bounce',
		reason: 'bounce',
		begins: 'Fehler bei der Nachrichtenzustellung.',
		files: ['text']
	},
	'bounce-gmail': {
		outcome: 'bounce',
		reason: 'bounce',
		begins: 'Address not found\n\nReporting-MTA: dns;',
		files: ['text']
	},
	'bounce-postfix': {
		outcome: 'bounce',
		reason: 'bounce',
		begins: 'This is the mail system at host mx.pro',
		files: ['text']
	},
	'bounce-qmail': {
		outcome: 'bounce',
		reason: 'bounce',
		open: true,
		begins: 'Hi. This is the qmail-send program at'
	},
	'broken-base64': {
		outcome: 'contribution',
		words: 'Kaputt verpackt, doch gan',
		letter: 'thanks'
	},
	'broken-quoted-printable': {
		outcome: 'contribution',
		words: 'Grüße aus dem Garten =ZZ und',
		letter: 'thanks'
	},
	'calendar-apple-accepts': {
		outcome: 'calendarAnswer',
		reason: 'asked-back',
		words: '',
		files: ['text']
	},
	'calendar-broken': { outcome: 'message', open: true, words: 'Ich komme.', files: ['text'] },
	'calendar-forwarded-by-another': {
		outcome: 'calendarAnswer',
		reason: 'unknown-invitation',
		open: true,
		words: '',
		files: ['text']
	},
	'calendar-google-declines': {
		outcome: 'calendarAnswer',
		words: 'Petra hat abgelehnt.',
		files: ['text', 'text']
	},
	'calendar-invites-us': {
		outcome: 'message',
		open: true,
		words: 'Wir laden Sie ein.',
		files: ['text']
	},
	'calendar-outlook-accepts': { outcome: 'calendarAnswer', words: '', files: ['text'] },
	'calendar-thunderbird-perhaps': { outcome: 'calendarAnswer', words: '', files: ['text'] },
	'calendar-two-attendees': {
		outcome: 'message',
		open: true,
		words: 'Angenommen.',
		files: ['text']
	},
	'call-over': {
		outcome: 'message',
		reason: 'call-closed',
		open: true,
		words: 'Zu spät, aber wichtig.'
	},
	'date-far': { outcome: 'contribution', words: 'Meine Uhr geht sehr falsch.', letter: 'thanks' },
	'date-invalid': { outcome: 'contribution', words: 'Meine Uhr geht falsch.', letter: 'thanks' },
	'dmarc-fails': { outcome: 'unconfirmed', words: 'Mehr Blumen im Park.', letter: 'confirm' },
	'empty-body': { outcome: 'message', reason: 'no-words', open: true, words: '' },
	encrypted: {
		outcome: 'message',
		reason: 'no-words',
		open: true,
		words: '',
		files: ['text', 'text']
	},
	'envelope-of-the-domain': {
		outcome: 'contribution',
		words: 'Mehr Blumen im Park.',
		letter: 'thanks'
	},
	'forged-result-below': {
		outcome: 'unconfirmed',
		words: 'Mehr Blumen im Park.',
		letter: 'confirm'
	},
	'forged-result-in-comment': {
		outcome: 'unconfirmed',
		words: 'Mehr Blumen im Park.',
		letter: 'confirm'
	},
	'forged-result-in-quotes': {
		outcome: 'unconfirmed',
		words: 'Mehr Blumen im Park.',
		letter: 'confirm'
	},
	'forwarded-as-attachment': {
		outcome: 'message',
		open: true,
		words: 'Siehe Anhang.',
		files: ['text']
	},
	'forwarded-gmail': { outcome: 'message', reason: 'no-words', open: true, words: '' },
	'forwarded-with-note': {
		outcome: 'contribution',
		words: 'Das finde ich auch.',
		letter: 'thanks'
	},
	'from-broken': { outcome: 'unconfirmed', words: 'Die Klammer fehlt.', letter: 'confirm' },
	'from-two-people': {
		outcome: 'message',
		reason: 'no-sender',
		open: true,
		words: 'Von zweien in einer Zeile.',
		from: null
	},
	'gmail-app-en': {
		outcome: 'contribution',
		words: 'The doctor should call an interpreter.',
		letter: 'thanks'
	},
	'gmail-ar': { outcome: 'contribution', words: 'أتمنى وجود مترجم عند الطبيب.', letter: 'thanks' },
	'gmail-fr': {
		outcome: 'contribution',
		words: 'Il faudrait un interprète chez le médecin.',
		letter: 'thanks'
	},
	'gmail-ru-koi8': {
		outcome: 'contribution',
		words: 'Нужен переводчик у врача.',
		letter: 'thanks'
	},
	'gmail-tr-latin5': {
		outcome: 'contribution',
		words: 'Doktorda tercüman olsun.',
		letter: 'thanks'
	},
	'gmail-uk': {
		outcome: 'contribution',
		words: 'Потрібен перекладач у лікарні.',
		letter: 'thanks'
	},
	'gmail-web-de': {
		outcome: 'contribution',
		words: 'Ich wünsche mir mehr Licht am Weg zur Schule.\n\nViele Grüße\nOlena',
		letter: 'thanks'
	},
	'gmx-web': {
		outcome: 'contribution',
		words: 'Mehr Termine beim Kinderarzt.\n\nRosa',
		letter: 'thanks'
	},
	'html-only': {
		outcome: 'contribution',
		words: 'Drei Wünsche:\n\n– Licht\n– Luft\n\nUnd mehr.',
		letter: 'thanks'
	},
	'html-script': {
		outcome: 'contribution',
		words: 'Freundlicher Text <script>alert(3)</script>',
		letter: 'thanks'
	},
	'in-copy': { outcome: 'contribution', words: 'In Kopie an die Runde.', letter: 'thanks' },
	'inline-image': {
		outcome: 'contribution',
		words: 'Mein Logo steht unten.',
		letter: 'thanks',
		files: ['image']
	},
	'ios-de': {
		outcome: 'contribution',
		words: 'Eine Hebamme, die Arabisch spricht.',
		letter: 'thanks'
	},
	'k9-de': { outcome: 'contribution', words: 'Ein Wörterbuch in jeder Praxis.', letter: 'thanks' },
	'known-person': { outcome: 'message', open: true, words: 'Ich komme etwas später.' },
	'koi8r-8bit': { outcome: 'contribution', words: 'Больше света у школы.', letter: 'thanks' },
	'large-letters': {
		outcome: 'contribution',
		words: 'Großgeschriebene Adresse.',
		letter: 'thanks'
	},
	'latin1-8bit': {
		outcome: 'contribution',
		words: 'Größere Schilder für Ältere.',
		letter: 'thanks'
	},
	'latin9-euro': {
		outcome: 'contribution',
		words: 'Ein Ticket für 9 € im Monat.',
		letter: 'thanks'
	},
	'line-feeds-only': {
		outcome: 'contribution',
		words: 'Nur Zeilenumbrüche wie unter Unix.',
		letter: 'thanks'
	},
	'mailing-list-to-all': {
		outcome: 'message',
		reason: 'list',
		open: true,
		words: 'Antwort an alle: Bitte nicht an alle antworten.'
	},
	'markup-everywhere': {
		outcome: 'contribution',
		words: '<b>Fett</b> & {secret} {leave} </body>',
		subject: '<script>alert(1)</script>',
		letter: 'thanks'
	},
	'message-id-with-more': {
		outcome: 'contribution',
		words: 'Eine Kennung, die mehr will.',
		letter: 'thanks'
	},
	'name-in-pieces': {
		outcome: 'contribution',
		reason: 'has-attachments',
		open: true,
		words: 'Die Übersicht hängt an.',
		letter: 'thanks',
		files: ['pdf']
	},
	'name-poses-as-address': {
		outcome: 'unconfirmed',
		words: 'Ich tue so, als wäre ich Sie.',
		letter: 'confirm'
	},
	'nested-sixty-times': {
		outcome: 'fault',
		reason: 'too-deep',
		open: true,
		words: '',
		subject: 'Re: Gesundheit: Was soll sich ändern?'
	},
	'never-ending-part': { outcome: 'contribution', words: 'Das Ende fehlt.', letter: 'thanks' },
	newsletter: {
		outcome: 'message',
		reason: 'list',
		open: true,
		words: 'Unsere Neuigkeiten im April.'
	},
	'no-content-type': {
		outcome: 'contribution',
		words: 'Ohne Angabe, trotzdem lesbar: Grüße.',
		letter: 'thanks'
	},
	'no-from': {
		outcome: 'message',
		reason: 'no-return-path',
		open: true,
		words: 'Von niemandem.',
		from: null
	},
	'no-head': { outcome: 'message', reason: 'no-sender', open: true, words: '', from: null },
	'no-message-id': { outcome: 'contribution', words: 'Ohne Kennung.', letter: 'thanks' },
	'no-return-path': {
		outcome: 'message',
		reason: 'no-return-path',
		open: true,
		words: 'Ohne Rückweg.'
	},
	'no-subject': { outcome: 'contribution', words: 'Ohne Betreff.', subject: '', letter: 'thanks' },
	'nobody-vouches': { outcome: 'unconfirmed', words: 'Mehr Blumen.', letter: 'confirm' },
	noise: { outcome: 'message', reason: 'no-sender', open: true, words: '', from: null },
	'nothing-at-all': { outcome: 'message', reason: 'no-sender', open: true, words: '', from: null },
	'only-a-quotation': { outcome: 'message', reason: 'no-words', open: true, words: '' },
	'our-own-address': {
		outcome: 'automatic',
		reason: 'own',
		words: 'Danke, Ihr Beitrag ist angekommen.'
	},
	'our-own-address-with-part': { outcome: 'automatic', reason: 'own', words: 'Schleife.' },
	'outlook-de': {
		outcome: 'contribution',
		words: 'Bitte mehr Bänke am Markt.\n\nMit freundlichen Grüßen\nHorst Beispiel',
		letter: 'thanks'
	},
	'outlook-en': {
		outcome: 'contribution',
		words: 'More benches at the market, please.',
		letter: 'thanks'
	},
	'outlook-old-de': { outcome: 'contribution', words: 'Mehr Licht am Bahnhof.', letter: 'thanks' },
	'outlook-web-de': {
		outcome: 'contribution',
		words: 'Ein Fahrplan in leichter Sprache wäre gut.\nDanke, Petra',
		letter: 'thanks'
	},
	'path-in-name': {
		outcome: 'contribution',
		reason: 'has-attachments',
		open: true,
		words: 'Datei hängt an.',
		letter: 'thanks',
		files: ['text']
	},
	'plain-question': { outcome: 'message', open: true, words: 'Wann ist die nächste Sitzung?' },
	'program-as-pdf': {
		outcome: 'contribution',
		words: 'Bitte öffnen.',
		letter: 'thanks',
		files: ['program']
	},
	'result-below-its-received': {
		outcome: 'contribution',
		words: 'Mehr Blumen im Park.',
		letter: 'thanks'
	},
	'result-of-another-server': {
		outcome: 'unconfirmed',
		words: 'Mehr Blumen im Park.',
		letter: 'confirm'
	},
	signed: {
		outcome: 'contribution',
		words: 'Unterschrieben mit Zertifikat.',
		letter: 'thanks',
		files: ['other']
	},
	'signed-by-a-lookalike': {
		outcome: 'unconfirmed',
		words: 'Mehr Blumen im Park.',
		letter: 'confirm'
	},
	'signed-by-a-stranger': {
		outcome: 'unconfirmed',
		words: 'Mehr Blumen im Park.',
		letter: 'confirm'
	},
	'signed-by-the-domain': {
		outcome: 'contribution',
		words: 'Mehr Blumen im Park.',
		letter: 'thanks'
	},
	'subject-in-pieces': {
		outcome: 'contribution',
		words: 'Bäume an der Hauptstraße.',
		subject: 'Gesundheit: Mehr Grün für alle',
		letter: 'thanks'
	},
	'subject-with-line-break': {
		outcome: 'contribution',
		words: 'Ein Betreff, der Zeilen bricht.',
		subject: 'Hallo Bcc: opfer@x.example Boese',
		letter: 'thanks'
	},
	'thunderbird-between-lines': {
		outcome: 'contribution',
		words: 'Die Öffnungszeiten.\n\nEin Samstag im Monat.',
		letter: 'thanks'
	},
	'thunderbird-de': {
		outcome: 'contribution',
		words: 'Ein Aushang im Treppenhaus hilft.',
		letter: 'thanks'
	},
	'ticket-system': {
		outcome: 'message',
		reason: 'machine',
		open: true,
		words: 'Ihr Vorgang 4711 ist eröffnet.'
	},
	'turned-around': {
		outcome: 'contribution',
		words: 'Wir redrew alle gut behandelt.',
		subject: 'Hallo txt.exe',
		letter: 'thanks'
	},
	'two-calls': {
		outcome: 'message',
		reason: 'several-calls',
		open: true,
		words: 'Das gehört zu beidem.'
	},
	'two-endings': {
		outcome: 'contribution',
		words: 'Bitte öffnen.',
		letter: 'thanks',
		files: ['program']
	},
	'two-from-lines': {
		outcome: 'message',
		reason: 'no-sender',
		open: true,
		words: 'Von zweien.',
		from: null
	},
	'unknown-charset': { outcome: 'contribution', words: 'Ein Satz ohne Umlaute.', letter: 'thanks' },
	'unknown-part': { outcome: 'message', open: true, words: 'Wohin damit?' },
	'very-long': {
		outcome: 'message',
		reason: 'too-long',
		open: true,
		begins: 'Ein langer Satz, der sich wiederholt.'
	},
	'webde-app': { outcome: 'contribution', words: 'Ein Bus am Sonntag.', letter: 'thanks' },
	windows1251: { outcome: 'contribution', words: 'Курси німецької ввечері.', letter: 'thanks' },
	windows1256: { outcome: 'contribution', words: 'دورات لغة في المساء.', letter: 'thanks' },
	'winmail-dat': {
		outcome: 'contribution',
		words: 'Outlook hat etwas angehängt.',
		letter: 'thanks',
		files: ['other']
	},
	'yahoo-en': { outcome: 'contribution', words: 'A quiet room at the clinic.', letter: 'thanks' },
	'zero-bytes': { outcome: 'contribution', words: 'Vorher und nachher.', letter: 'thanks' }
};
