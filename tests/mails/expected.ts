import type { MailOutcome, MailReason } from '#participation/mail/decide-mail.ts';

/** What a mail of the corpus must become. */
export type Expected = {
	readonly outcome: MailOutcome;
	/** It stands at the desk to be read. */
	readonly isAtDesk: boolean;
	readonly reason: MailReason | null;
	/** What goes to its sender. */
	readonly letter: 'thanks' | 'confirm' | null;
	/** Its attachments by kind. */
	readonly files: readonly string[];
	/** What it belongs to, as the letter that it answers says. */
	readonly about: string | null;
	/** There is one sender, and no more. */
	readonly hasSender: boolean;
	/** The sender's own words; only how they begin, where `…` stands at the end. */
	readonly words: string;
};

// Mail | what it is | where it stands | why | letter | attachments | about | sender | own words
const table = `
absent-by-subject             | automatic      |      | auto               |         |           |              |        | Ich bin nicht da.
absent-exchange               | automatic      |      | auto               |         |           |              |        | Ich bin im Urlaub.
absent-fr                     | automatic      |      | auto               |         |           |              |        | Je suis absent.
absent-gmail                  | automatic      |      | auto               |         |           |              |        | I am away.
absent-standard               | automatic      |      | auto               |         |           |              |        | Ich bin bis 10. April nicht im Büro.
absent-uk                     | automatic      |      | auto               |         |           |              |        | Мене немає.
android-samsung               | contribution   |      |                    | thanks  |           |              |        | Ein Spielplatz ohne Scherben.
another-instance              | automatic      |      | auto               |         |           |              |        | Bitte bestätigen Sie diese Mail.
answer-to-letter-on-call      | unconfirmed    |      |                    | confirm |           | call         |        | Mehr Radwege zum Krankenhaus.
answer-to-our-letter          | message        | desk |                    |         |           | contribution |        | Danke, das hilft mir.
apple-mail-de                 | contribution   |      |                    | thanks  |           |              |        | Die Sprechstunde sollte abends sein.⏎⏎Lena
asks-for-silence              | message        | desk | machine            |         |           |              |        | Ein Formular wurde ausgefüllt.
attached-docx                 | contribution   | desk | has-attachments    | thanks  | office    |              |        | Unser Brief hängt an.
attached-macro                | contribution   |      |                    | thanks  | program   |              |        | Bitte Makros einschalten.
attached-pdf                  | contribution   | desk | has-attachments    | thanks  | pdf       |              |        | Unser Plan hängt an.
bounce-exchange               | bounce         |      | bounce             |         | text      |              |        | Fehler bei der Nachrichtenzustellung.…
bounce-gmail                  | bounce         |      | bounce             |         | text      |              |        | Address not found⏎⏎Reporting-MTA: dns;…
bounce-postfix                | bounce         |      | bounce             |         | text      |              |        | This is the mail system at host mx.pro…
bounce-qmail                  | bounce         | desk | bounce             |         |           |              |        | Hi. This is the qmail-send program at…
broken-base64                 | contribution   |      |                    | thanks  |           |              |        | Kaputt verpackt, doch gan
broken-quoted-printable       | contribution   |      |                    | thanks  |           |              |        | Grüße aus dem Garten =ZZ und
calendar-apple-accepts        | calendarAnswer |      | asked-back         |         | text      |              |        |
calendar-broken               | message        | desk |                    |         | text      |              |        | Ich komme.
calendar-forwarded-by-another | calendarAnswer | desk | unknown-invitation |         | text      |              |        |
calendar-google-declines      | calendarAnswer |      |                    |         | text text |              |        | Petra hat abgelehnt.
calendar-invites-us           | message        | desk |                    |         | text      |              |        | Wir laden Sie ein.
calendar-outlook-accepts      | calendarAnswer |      |                    |         | text      |              |        |
calendar-thunderbird-perhaps  | calendarAnswer |      |                    |         | text      |              |        |
calendar-two-attendees        | message        | desk |                    |         | text      |              |        | Angenommen.
call-over                     | message        | desk | call-closed        |         |           |              |        | Zu spät, aber wichtig.
date-far                      | contribution   |      |                    | thanks  |           |              |        | Meine Uhr geht sehr falsch.
date-invalid                  | contribution   |      |                    | thanks  |           |              |        | Meine Uhr geht falsch.
dmarc-fails                   | unconfirmed    |      |                    | confirm |           |              |        | Mehr Blumen im Park.
empty-body                    | message        | desk | no-words           |         |           |              |        |
encrypted                     | message        | desk | no-words           |         | text text |              |        |
envelope-of-the-domain        | contribution   |      |                    | thanks  |           |              |        | Mehr Blumen im Park.
forged-result-below           | unconfirmed    |      |                    | confirm |           |              |        | Mehr Blumen im Park.
forged-result-in-comment      | unconfirmed    |      |                    | confirm |           |              |        | Mehr Blumen im Park.
forged-result-in-quotes       | unconfirmed    |      |                    | confirm |           |              |        | Mehr Blumen im Park.
forwarded-as-attachment       | message        | desk |                    |         | text      |              |        | Siehe Anhang.
forwarded-gmail               | message        | desk | no-words           |         |           |              |        |
forwarded-with-note           | contribution   |      |                    | thanks  |           |              |        | Das finde ich auch.
from-broken                   | unconfirmed    |      |                    | confirm |           |              |        | Die Klammer fehlt.
from-two-people               | message        | desk | no-sender          |         |           |              | nobody | Von zweien in einer Zeile.
gmail-app-en                  | contribution   |      |                    | thanks  |           |              |        | The doctor should call an interpreter.
gmail-ar                      | contribution   |      |                    | thanks  |           |              |        | أتمنى وجود مترجم عند الطبيب.
gmail-fr                      | contribution   |      |                    | thanks  |           |              |        | Il faudrait un interprète chez le médecin.
gmail-ru-koi8                 | contribution   |      |                    | thanks  |           |              |        | Нужен переводчик у врача.
gmail-tr-latin5               | contribution   |      |                    | thanks  |           |              |        | Doktorda tercüman olsun.
gmail-uk                      | contribution   |      |                    | thanks  |           |              |        | Потрібен перекладач у лікарні.
gmail-web-de                  | contribution   |      |                    | thanks  |           |              |        | Ich wünsche mir mehr Licht am Weg zur Schule.⏎⏎Viele Grüße⏎Olena
gmx-web                       | contribution   |      |                    | thanks  |           |              |        | Mehr Termine beim Kinderarzt.⏎⏎Rosa
html-only                     | contribution   |      |                    | thanks  |           |              |        | Drei Wünsche:⏎⏎– Licht⏎– Luft⏎⏎Und mehr.
html-script                   | contribution   |      |                    | thanks  |           |              |        | Freundlicher Text <script>alert(3)</script>
in-copy                       | contribution   |      |                    | thanks  |           |              |        | In Kopie an die Runde.
inline-image                  | contribution   |      |                    | thanks  | image     |              |        | Mein Logo steht unten.
ios-de                        | contribution   |      |                    | thanks  |           |              |        | Eine Hebamme, die Arabisch spricht.
k9-de                         | contribution   |      |                    | thanks  |           |              |        | Ein Wörterbuch in jeder Praxis.
known-person                  | message        | desk |                    |         |           |              |        | Ich komme etwas später.
koi8r-8bit                    | contribution   |      |                    | thanks  |           |              |        | Больше света у школы.
large-letters                 | contribution   |      |                    | thanks  |           |              |        | Großgeschriebene Adresse.
latin1-8bit                   | contribution   |      |                    | thanks  |           |              |        | Größere Schilder für Ältere.
latin9-euro                   | contribution   |      |                    | thanks  |           |              |        | Ein Ticket für 9 € im Monat.
line-feeds-only               | contribution   |      |                    | thanks  |           |              |        | Nur Zeilenumbrüche wie unter Unix.
mailing-list-to-all           | message        | desk | list               |         |           |              |        | Antwort an alle: Bitte nicht an alle antworten.
markup-everywhere             | contribution   |      |                    | thanks  |           |              |        | <b>Fett</b> & {secret} {leave} </body>
message-id-with-more          | contribution   |      |                    | thanks  |           |              |        | Eine Kennung, die mehr will.
name-in-pieces                | contribution   | desk | has-attachments    | thanks  | pdf       |              |        | Die Übersicht hängt an.
name-poses-as-address         | unconfirmed    |      |                    | confirm |           |              |        | Ich tue so, als wäre ich Sie.
nested-sixty-times            | fault          | desk | too-deep           |         |           |              |        |
never-ending-part             | contribution   |      |                    | thanks  |           |              |        | Das Ende fehlt.
newsletter                    | message        | desk | list               |         |           |              |        | Unsere Neuigkeiten im April.
no-content-type               | contribution   |      |                    | thanks  |           |              |        | Ohne Angabe, trotzdem lesbar: Grüße.
no-from                       | message        | desk | no-return-path     |         |           |              | nobody | Von niemandem.
no-head                       | message        | desk | no-sender          |         |           |              | nobody |
no-message-id                 | contribution   |      |                    | thanks  |           |              |        | Ohne Kennung.
no-return-path                | message        | desk | no-return-path     |         |           |              |        | Ohne Rückweg.
no-subject                    | contribution   |      |                    | thanks  |           |              |        | Ohne Betreff.
nobody-vouches                | unconfirmed    |      |                    | confirm |           |              |        | Mehr Blumen.
noise                         | message        | desk | no-sender          |         |           |              | nobody |
nothing-at-all                | message        | desk | no-sender          |         |           |              | nobody |
only-a-quotation              | message        | desk | no-words           |         |           |              |        |
our-own-address               | automatic      |      | own                |         |           |              |        | Danke, Ihr Beitrag ist angekommen.
our-own-address-with-part     | automatic      |      | own                |         |           |              |        | Schleife.
outlook-de                    | contribution   |      |                    | thanks  |           |              |        | Bitte mehr Bänke am Markt.⏎⏎Mit freundlichen Grüßen⏎Horst Beispiel
outlook-en                    | contribution   |      |                    | thanks  |           |              |        | More benches at the market, please.
outlook-old-de                | contribution   |      |                    | thanks  |           |              |        | Mehr Licht am Bahnhof.
outlook-web-de                | contribution   |      |                    | thanks  |           |              |        | Ein Fahrplan in leichter Sprache wäre gut.⏎Danke, Petra
path-in-name                  | contribution   | desk | has-attachments    | thanks  | text      |              |        | Datei hängt an.
plain-question                | message        | desk |                    |         |           |              |        | Wann ist die nächste Sitzung?
program-as-pdf                | contribution   |      |                    | thanks  | program   |              |        | Bitte öffnen.
result-below-its-received     | contribution   |      |                    | thanks  |           |              |        | Mehr Blumen im Park.
result-of-another-server      | unconfirmed    |      |                    | confirm |           |              |        | Mehr Blumen im Park.
signed                        | contribution   |      |                    | thanks  | other     |              |        | Unterschrieben mit Zertifikat.
signed-by-a-lookalike         | unconfirmed    |      |                    | confirm |           |              |        | Mehr Blumen im Park.
signed-by-a-stranger          | unconfirmed    |      |                    | confirm |           |              |        | Mehr Blumen im Park.
signed-by-the-domain          | contribution   |      |                    | thanks  |           |              |        | Mehr Blumen im Park.
subject-about-cars            | contribution   |      |                    | thanks  |           |              |        | Weniger Verkehr vor der Schule.
subject-in-pieces             | contribution   |      |                    | thanks  |           |              |        | Bäume an der Hauptstraße.
subject-with-line-break       | contribution   |      |                    | thanks  |           |              |        | Ein Betreff, der Zeilen bricht.
thunderbird-between-lines     | contribution   |      |                    | thanks  |           |              |        | Die Öffnungszeiten.⏎⏎Ein Samstag im Monat.
thunderbird-de                | contribution   |      |                    | thanks  |           |              |        | Ein Aushang im Treppenhaus hilft.
ticket-system                 | message        | desk | machine            |         |           |              |        | Ihr Vorgang 4711 ist eröffnet.
turned-around                 | contribution   |      |                    | thanks  |           |              |        | Wir redrew alle gut behandelt.
two-calls                     | message        | desk | several-calls      |         |           |              |        | Das gehört zu beidem.
two-endings                   | contribution   |      |                    | thanks  | program   |              |        | Bitte öffnen.
two-from-lines                | message        | desk | no-sender          |         |           |              | nobody | Von zweien.
unknown-charset               | contribution   |      |                    | thanks  |           |              |        | Ein Satz ohne Umlaute.
unknown-part                  | message        | desk |                    |         |           |              |        | Wohin damit?
very-long                     | message        | desk | too-long           |         |           |              |        | Ein langer Satz, der sich wiederholt.…
webde-app                     | contribution   |      |                    | thanks  |           |              |        | Ein Bus am Sonntag.
windows1251                   | contribution   |      |                    | thanks  |           |              |        | Курси німецької ввечері.
windows1256                   | contribution   |      |                    | thanks  |           |              |        | دورات لغة في المساء.
winmail-dat                   | contribution   |      |                    | thanks  | other     |              |        | Outlook hat etwas angehängt.
yahoo-en                      | contribution   |      |                    | thanks  |           |              |        | A quiet room at the clinic.
zero-bytes                    | contribution   |      |                    | thanks  |           |              |        | Vorher und nachher.
`;

export const expectedMails: Readonly<Record<string, Expected>> = Object.fromEntries(
	table
		.trim()
		.split('\n')
		.map((line) => {
			const cells = line.split('|').map((cell) => cell.trim());
			const [name = '', outcome, desk, reason, letter, files = '', about, sender] = cells;
			const expected = {
				...{ outcome, isAtDesk: desk === 'desk', reason: reason || null, letter: letter || null },
				...{ files: files.split(' ').filter(Boolean), about: about || null },
				...{ hasSender: sender !== 'nobody', words: (cells[8] ?? '').replaceAll('⏎', '\n') }
			};
			return [name, expected as Expected];
		})
);
