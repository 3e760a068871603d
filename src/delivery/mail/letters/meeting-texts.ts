/** What a letter about a meeting may be about. */
export type MeetingLetterKind =
	| 'invitation'
	| 'joined'
	| 'confirm'
	| 'again'
	| 'seat'
	| 'waiting'
	| 'ask'
	| 'moved'
	| 'changed'
	| 'cancelled'
	| 'removed'
	| 'reminder';

type Named = { readonly title: string; readonly process: string; readonly when: string };
type Own = { readonly place: number | undefined; readonly answer: string | null };
type Text = {
	readonly subject: string;
	readonly opening: readonly string[];
	readonly closing?: readonly string[];
	readonly button?: string;
};
type Texts = {
	readonly kinds: Readonly<Record<MeetingLetterKind, (named: Named, own: Own) => Text>>;
	readonly answers: Readonly<Record<'yes' | 'perhaps' | 'no', string>>;
	readonly button: string;
	readonly page: string;
	answerBy(day: string): string;
	reason(reason: string): string;
	noted(needs: string): string;
	invited(process: string): string;
	joined(process: string): string;
};

const de: Texts = {
	kinds: {
		invitation: ({ title, process, when }) => ({
			subject: `Einladung: ${title}, ${when}`,
			opening: [`wir laden Sie herzlich ein zu „${title}“, einem Treffen von „${process}“.`],
			closing: [
				'Bitte sagen Sie uns, ob Sie kommen und was Sie brauchen. Das geht ohne Anmeldung, mit dem Link oder der Antwort Ihres Kalenders, und Sie können es bis zum Treffen ändern.'
			],
			button: 'Auf die Einladung antworten'
		}),
		joined: ({ title, when }) => ({
			subject: `Sie sind angemeldet: ${title}, ${when}`,
			opening: [
				`Sie haben sich zu „${title}“ angemeldet. Ihr Platz ist notiert.`,
				'Waren das nicht Sie? Dann sagen Sie mit dem Link ab, oder lassen Sie diese Mail liegen.'
			]
		}),
		confirm: ({ title }) => ({
			subject: `Bitte bestätigen Sie Ihre Anmeldung: ${title}`,
			opening: [
				`jemand hat sich mit dieser Adresse zu „${title}“ angemeldet. Die Plätze sind begrenzt: Ihrer zählt erst, wenn Sie ihn mit dem Link bestätigen.`,
				'Waren das nicht Sie? Dann brauchen Sie nichts zu tun.'
			],
			button: 'Anmeldung bestätigen'
		}),
		again: ({ title }) => ({
			subject: `Ihr Link zum Treffen: ${title}`,
			opening: [
				`jemand wollte sich mit dieser Adresse zu „${title}“ anmelden. Sie stehen schon auf der Liste; an Ihrer Antwort hat sich nichts geändert.`
			]
		}),
		seat: ({ title, when }) => ({
			subject: `Sie haben einen Platz: ${title}, ${when}`,
			opening: [
				`für „${title}“ sind Plätze frei geworden. Sie rücken von der Warteliste nach und haben jetzt einen Platz.`
			],
			closing: ['Können Sie nicht mehr kommen? Sagen Sie bitte ab, damit andere nachrücken.']
		}),
		waiting: ({ title }, { place }) => ({
			subject: `Warteliste: ${title}`,
			opening: [
				`danke für Ihre Zusage zu „${title}“. Alle Plätze sind vergeben. Sie stehen auf der Warteliste${place ? `, Platz ${place}` : ''}.`,
				'Wird ein Platz frei, rücken Sie von selbst nach und bekommen eine Mail.'
			]
		}),
		ask: ({ title }) => ({
			subject: `Bitte bestätigen Sie Ihre Antwort: ${title}`,
			opening: [
				`wir haben eine Antwort auf Ihre Einladung zu „${title}“ bekommen, können aber nicht sicher sein, dass sie von Ihnen ist. Bitte antworten Sie mit Ihrem Link.`,
				'Möchte jemand an Ihrer Stelle kommen? Sagen Sie dann bitte ab, und geben Sie den Link zur öffentlichen Seite weiter.'
			]
		}),
		moved: ({ title, when }, { answer }) => ({
			subject: `Neuer Termin: ${title}, ${when}`,
			opening: [`„${title}“ hat einen neuen Termin: ${when}.`],
			closing: stays(answer)
		}),
		changed: ({ title, when }, { answer }) => ({
			subject: `Geändert: ${title}, ${when}`,
			opening: [`bei „${title}“ hat sich etwas geändert. Das gilt jetzt:`],
			closing: stays(answer)
		}),
		cancelled: ({ title, when }) => ({
			subject: `Abgesagt: ${title}, ${when}`,
			opening: [`„${title}“ am ${when} findet nicht statt.`],
			closing: ['Gibt es einen neuen Termin, erfahren Sie ihn von uns.']
		}),
		removed: ({ title, when }) => ({
			subject: `Einladung zurückgezogen: ${title}`,
			opening: [
				`Ihre Einladung zu „${title}“ (${when}) gilt nicht mehr. Falls das ein Versehen ist, antworten Sie bitte auf diese Mail.`
			]
		}),
		reminder: ({ title, when }, { answer }) => ({
			subject: `Erinnerung: ${title}, ${when}`,
			opening: [
				`wir erinnern Sie an „${title}“: ${when}.${answer ? ` Ihre Antwort: ${answer}.` : ''}`
			],
			closing: ['Hat sich etwas geändert? Sagen Sie es uns bitte mit dem Link.']
		})
	},
	answers: { yes: 'Ja', perhaps: 'Vielleicht', no: 'Nein' },
	button: 'Antwort ansehen und ändern',
	page: 'Alles zu diesem Treffen',
	answerBy: (day) => `Bitte antworten Sie bis ${day}.`,
	reason: (reason) => `Der Grund: ${reason}`,
	noted: (needs) => `Für Sie ist notiert: ${needs}.`,
	invited: (process) =>
		`Sie bekommen diese Mail, weil Sie zu einem Treffen von „${process}“ eingeladen sind.`,
	joined: (process) =>
		`Sie bekommen diese Mail, weil Sie mit dieser Adresse zu einem Treffen von „${process}“ angemeldet wurden.`
};

function stays(answer: string | null): readonly string[] {
	return answer
		? [`Ihre Antwort war: ${answer}. Stimmt sie noch? Sonst ändern Sie sie bitte mit dem Link.`]
		: ['Bitte sagen Sie uns, ob Sie kommen.'];
}

function remains(answer: string | null): readonly string[] {
	return answer
		? [`Your answer was: ${answer}. Is it still right? Else please change it by the link.`]
		: ['Please tell us whether you will come.'];
}

export const meetingTexts: Readonly<Record<'de' | 'en', Texts>> = {
	de,
	en: {
		kinds: {
			invitation: ({ title, process, when }) => ({
				subject: `Invitation: ${title}, ${when}`,
				opening: [`we warmly invite you to “${title}”, a meeting of “${process}”.`],
				closing: [
					'Please tell us whether you will come and what you need. No sign-in is needed: use the link or the answer of your calendar. You can change it until the meeting.'
				],
				button: 'Answer the invitation'
			}),
			joined: ({ title, when }) => ({
				subject: `You are signed up: ${title}, ${when}`,
				opening: [
					`you have signed up for “${title}”. Your seat is noted.`,
					'Was that not you? Then say no by the link, or leave this mail alone.'
				]
			}),
			confirm: ({ title }) => ({
				subject: `Please confirm your registration: ${title}`,
				opening: [
					`somebody signed up for “${title}” with this address. Seats are limited: yours counts only when you confirm it by the link.`,
					'Was that not you? Then you need not do anything.'
				],
				button: 'Confirm the registration'
			}),
			again: ({ title }) => ({
				subject: `Your link to the meeting: ${title}`,
				opening: [
					`somebody wanted to sign up for “${title}” with this address. You are on the list already; nothing of your answer has changed.`
				]
			}),
			seat: ({ title, when }) => ({
				subject: `You have a seat: ${title}, ${when}`,
				opening: [
					`seats for “${title}” have become free. You move up from the waiting list and have a seat now.`
				],
				closing: ['You cannot come any more? Please say no, so that others move up.']
			}),
			waiting: ({ title }, { place }) => ({
				subject: `Waiting list: ${title}`,
				opening: [
					`thank you for saying yes to “${title}”. All seats are taken. You are on the waiting list${place ? `, place ${place}` : ''}.`,
					'When a seat becomes free you move up by yourself and get a mail.'
				]
			}),
			ask: ({ title }) => ({
				subject: `Please confirm your answer: ${title}`,
				opening: [
					`we have received an answer to your invitation to “${title}” but cannot be sure that it is yours. Please answer by your link.`,
					'Would somebody like to come in your place? Then please say no, and pass the link to the public page on.'
				]
			}),
			moved: ({ title, when }, { answer }) => ({
				subject: `New date: ${title}, ${when}`,
				opening: [`“${title}” has a new date: ${when}.`],
				closing: remains(answer)
			}),
			changed: ({ title, when }, { answer }) => ({
				subject: `Changed: ${title}, ${when}`,
				opening: [`something about “${title}” has changed. This holds now:`],
				closing: remains(answer)
			}),
			cancelled: ({ title, when }) => ({
				subject: `Cancelled: ${title}, ${when}`,
				opening: [`“${title}” on ${when} does not take place.`],
				closing: ['If there is a new date, you will learn of it from us.']
			}),
			removed: ({ title, when }) => ({
				subject: `Invitation withdrawn: ${title}`,
				opening: [
					`your invitation to “${title}” (${when}) is no longer valid. If that is a mistake, please answer this mail.`
				]
			}),
			reminder: ({ title, when }, { answer }) => ({
				subject: `Reminder: ${title}, ${when}`,
				opening: [
					`we remind you of “${title}”: ${when}.${answer ? ` Your answer: ${answer}.` : ''}`
				],
				closing: ['Has something changed? Please tell us by the link.']
			})
		},
		answers: { yes: 'yes', perhaps: 'perhaps', no: 'no' },
		button: 'See and change the answer',
		page: 'Everything about this meeting',
		answerBy: (day) => `Please answer by ${day}.`,
		reason: (reason) => `The reason: ${reason}`,
		noted: (needs) => `Noted for you: ${needs}.`,
		invited: (process) => `You get this mail because you are invited to a meeting of “${process}”.`,
		joined: (process) =>
			`You get this mail because this address was signed up for a meeting of “${process}”.`
	}
};
