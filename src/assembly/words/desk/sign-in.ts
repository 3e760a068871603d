import type { SignInMeans } from '#people/sign-in/strength.ts';

/** The words of the ways to sign in, of one's own account, and of the setting at the desk. */
const de = {
	ways: {
		code: 'Code aus der Mail',
		codeHint: 'Acht Zeichen, zum Beispiel KM7X-3TQR. Groß oder klein, mit oder ohne Strich.',
		codeAct: 'Mit dem Code anmelden',
		codeText:
			'Lesen Sie Ihre Mail auf einem anderen Gerät? Dann tippen Sie hier den Code ein, der darin steht.',
		others: 'Ohne Mail anmelden',
		passkeyText:
			'Mit einem Passkey, den Sie in Ihrem Konto eingerichtet haben: Finger, Gesicht oder die PIN Ihres Geräts genügen.',
		passkeyAct: 'Mit Passkey anmelden',
		townHallText: 'Für alle, die ein Konto bei der Stadt haben.',
		refused: 'Das hat nicht geklappt',
		already: (name: string) => `Sie sind als ${name} angemeldet.`,
		toAccount: 'Zu meinem Konto'
	},
	elsewhere: {
		title: 'Sie haben woanders gefragt',
		text: 'Dieser Link gehört zu dem Browser, in dem Sie ihn angefordert haben. So hilft er niemandem, dem er in die Hände fällt.',
		codeTitle: 'Dort weitermachen',
		codeText: 'Die Seite dort fragt nach einem Code. Es ist dieser:',
		codeWarning:
			'Nur Sie selbst tippen ihn ein. Geben Sie ihn niemandem weiter, auch nicht am Telefon.',
		hereTitle: 'Hier weitermachen',
		hereText: 'Dann schicken wir Ihnen eine neue Mail, die für diesen Browser gilt.',
		hereAct: 'Neue Mail für diesen Browser'
	},
	passkey: {
		working: 'Ihr Gerät fragt Sie jetzt …',
		failed: 'Es wurde kein Passkey verwendet. Sie können es noch einmal versuchen.',
		known: 'Auf diesem Gerät ist schon ein Passkey eingerichtet.',
		unsupported:
			'Passkeys brauchen JavaScript und einen Browser, der sie kennt. Per Mail geht es ohne beides.'
	},
	account: {
		title: 'Mein Konto',
		text: (name: string) => `${name}: wie Sie sich anmelden, und wo Sie angemeldet sind.`,
		signOut: 'Hier abmelden',
		withheldTitle: 'Für Ihre Aufgabe brauchen Sie eine stärkere Anmeldung',
		withheldFirst:
			'Steuerung und Prüfende melden sich hier mit einem Passkey oder über das Rathaus an. Richten Sie jetzt Ihren ersten Passkey ein, dann geht es weiter.',
		withheldAgain:
			'Steuerung und Prüfende melden sich hier mit einem Passkey oder über das Rathaus an. Melden Sie sich jetzt so an, dann geht es weiter.',
		lost: 'Haben Sie Ihren Passkey nicht mehr? Bitten Sie jemanden aus der Prozesssteuerung, Ihren Zugang neu zu öffnen.',
		passkeys: 'Passkeys',
		passkeysNote:
			'Ein Passkey liegt auf Ihrem Gerät und meldet Sie ohne Mail an. Richten Sie am besten zwei ein, auf zwei Geräten.',
		noPasskeys: 'Noch keiner.',
		passkeyCaption: 'Meine Passkeys',
		passkeyHead: ['Name', 'Eingerichtet', 'Zuletzt benutzt', 'Ändern'],
		never: 'noch nie',
		passkeyName: 'Name des Passkeys',
		passkeyNameHint: 'Woran Sie ihn wiedererkennen, zum Beispiel „Diensthandy“.',
		addPasskey: 'Passkey einrichten',
		remove: 'Entfernen',
		ofPasskey: (name: string) => ` des Passkeys ${name}`,
		locked:
			'Ändern können Sie hier erst etwas, wenn Sie sich mit einem Passkey oder über das Rathaus angemeldet haben.',
		townHall: 'Rathaus',
		tied: (day: string) => `Verbunden mit Ihrem Konto der Stadt seit ${day}.`,
		untied:
			'Noch nicht verbunden. Das geschieht von selbst, wenn Sie sich zum ersten Mal so anmelden.',
		untie: 'Verbindung trennen',
		sessions: 'Anmeldungen',
		sessionsNote:
			'Hier sind Sie angemeldet. Kennen Sie eine davon nicht, dann beenden Sie sie. Eine Anmeldung endet nach 30 Tagen von selbst.',
		sessionCaption: 'Meine Anmeldungen',
		sessionHead: ['Gerät', 'Angemeldet', 'Zuletzt da', 'Womit', 'Ändern'],
		here: 'dieses hier',
		end: 'Beenden',
		ofDevice: (device: string) => ` der Anmeldung ${device}`,
		endOthers: 'Alle anderen beenden',
		means: {
			link: 'Link per Mail',
			code: 'Code per Mail',
			passkey: 'Passkey',
			townHall: 'Rathaus',
			recovery: 'Link zum Neueinrichten'
		} satisfies Record<SignInMeans, string> as Record<SignInMeans, string>,
		done: {
			passkey: 'Der Passkey ist eingerichtet. Sie haben eine Mail darüber bekommen.',
			entfernt: 'Der Passkey ist entfernt.',
			getrennt: 'Die Verbindung zum Rathaus ist getrennt.',
			beendet: 'Dort ist niemand mehr angemeldet.'
		}
	},
	device: {
		browsers: {
			edge: 'Edge',
			opera: 'Opera',
			samsung: 'Samsung Internet',
			firefox: 'Firefox',
			chrome: 'Chrome',
			safari: 'Safari',
			other: 'ein Browser'
		},
		systems: {
			iphone: 'auf einem iPhone',
			ipad: 'auf einem iPad',
			android: 'auf einem Android-Gerät',
			windows: 'unter Windows',
			mac: 'auf einem Mac',
			chromeos: 'auf einem Chromebook',
			linux: 'unter Linux',
			other: 'auf einem unbekannten Gerät'
		}
	},
	setting: {
		title: 'Anmeldung',
		text: 'Wie sich Steuerung und Prüfende in dieser Installation anmelden.',
		toSetting: 'Anmeldung einstellen',
		present: 'Jetzt gilt',
		required: 'Steuerung und Prüfende melden sich nur mit Passkey oder über das Rathaus an.',
		released: 'Alle können sich auch mit einem Link oder Code per Mail anmelden.',
		explain:
			'Ein Link per Mail ist so sicher wie das Postfach. Wer steuert oder prüft, kann viel ändern. Deshalb können Sie verlangen, dass sich diese Menschen stärker ausweisen. Wer noch keinen Passkey hat, wird beim nächsten Anmelden durch das Einrichten geführt. Beteiligte betrifft das nicht.',
		proof:
			'Einschalten können Sie es nur, wenn Sie sich selbst gerade so angemeldet haben. So wird niemand ausgesperrt.',
		require: 'Ab jetzt verlangen',
		release: 'Wieder alle Wege erlauben',
		releaseText:
			'Dann genügt auch für Steuerung und Prüfende wieder ein Link per Mail. Eingerichtete Passkeys bleiben.',
		signInFirst: 'Jetzt mit Passkey anmelden',
		toAccount: 'Zuerst einen Passkey einrichten',
		done: 'Das gilt ab sofort.'
	},
	reopen: {
		title: 'Zugang neu öffnen',
		text: (name: string) =>
			`Hat ${name} den Passkey verloren? Dann geht ein Brief mit einem Link hinaus, der drei Tage gilt und einen neuen einrichten lässt.`,
		warning:
			'Fragen Sie vorher nach, am besten im Gespräch: Wer nur das Postfach der Person liest, könnte darum bitten.',
		act: 'Zugang neu öffnen',
		done: 'Der Brief geht hinaus.'
	}
};

export const signInWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		ways: {
			code: 'Code from the mail',
			codeHint:
				'Eight characters, for instance KM7X-3TQR. In any case, with or without the hyphen.',
			codeAct: 'Sign in with the code',
			codeText: 'You read your mail on another device? Then type the code here that stands in it.',
			others: 'Sign in without a mail',
			passkeyText:
				'With a passkey that you have set up in your account: a finger, your face or the PIN of your device is enough.',
			passkeyAct: 'Sign in with a passkey',
			townHallText: 'For everybody who has an account of the town.',
			refused: 'That did not work',
			already: (name) => `You are signed in as ${name}.`,
			toAccount: 'To my account'
		},
		elsewhere: {
			title: 'You asked elsewhere',
			text: 'This link belongs to the browser in which you asked for it. So it is of no use to anybody else who gets hold of it.',
			codeTitle: 'Go on there',
			codeText: 'The page there asks for a code. It is this one:',
			codeWarning: 'Nobody but you types it. Do not pass it on, not on the telephone either.',
			hereTitle: 'Go on here',
			hereText: 'Then we send you a new mail that is good in this browser.',
			hereAct: 'New mail for this browser'
		},
		passkey: {
			working: 'Your device is asking you now …',
			failed: 'No passkey was used. You can try again.',
			known: 'There is a passkey on this device already.',
			unsupported:
				'Passkeys need JavaScript and a browser that knows them. By mail you need neither.'
		},
		account: {
			title: 'My account',
			text: (name) => `${name}: how you sign in, and where you are signed in.`,
			signOut: 'Sign out here',
			withheldTitle: 'Your role needs a stronger sign-in',
			withheldFirst:
				'The steering and the reviewers sign in by passkey or through the town hall. Set up your first passkey now, then you go on.',
			withheldAgain:
				'The steering and the reviewers sign in by passkey or through the town hall. Sign in like this now, then you go on.',
			lost: 'You do not have your passkey any more? Ask somebody of the steering to reopen your access.',
			passkeys: 'Passkeys',
			passkeysNote:
				'A passkey lies on your device and signs you in without a mail. It is best to set up two, on two devices.',
			noPasskeys: 'None yet.',
			passkeyCaption: 'My passkeys',
			passkeyHead: ['Name', 'Set up', 'Last used', 'Change'],
			never: 'never',
			passkeyName: 'Name of the passkey',
			passkeyNameHint: 'By which you know it again, for instance “work phone”.',
			addPasskey: 'Set up a passkey',
			remove: 'Remove',
			ofPasskey: (name) => ` the passkey ${name}`,
			locked:
				'You can change something here only after you have signed in by passkey or through the town hall.',
			townHall: 'Town hall',
			tied: (day) => `Tied to your account of the town since ${day}.`,
			untied: 'Not tied yet. It happens by itself when you first sign in like that.',
			untie: 'Cut the tie',
			sessions: 'Sign-ins',
			sessionsNote:
				'Here you are signed in. If you do not know one of them, end it. A sign-in ends by itself after 30 days.',
			sessionCaption: 'My sign-ins',
			sessionHead: ['Device', 'Signed in', 'Last here', 'By', 'Change'],
			here: 'this one',
			end: 'End',
			ofDevice: (device) => ` the sign-in ${device}`,
			endOthers: 'End all others',
			means: {
				link: 'link by mail',
				code: 'code by mail',
				passkey: 'passkey',
				townHall: 'town hall',
				recovery: 'link to set up anew'
			},
			done: {
				passkey: 'The passkey is set up. You got a mail about it.',
				entfernt: 'The passkey is removed.',
				getrennt: 'The tie to the town hall is cut.',
				beendet: 'Nobody is signed in there any more.'
			}
		},
		device: {
			browsers: {
				edge: 'Edge',
				opera: 'Opera',
				samsung: 'Samsung Internet',
				firefox: 'Firefox',
				chrome: 'Chrome',
				safari: 'Safari',
				other: 'a browser'
			},
			systems: {
				iphone: 'on an iPhone',
				ipad: 'on an iPad',
				android: 'on an Android device',
				windows: 'on Windows',
				mac: 'on a Mac',
				chromeos: 'on a Chromebook',
				linux: 'on Linux',
				other: 'on an unknown device'
			}
		},
		setting: {
			title: 'Sign-in',
			text: 'How the steering and the reviewers of this installation sign in.',
			toSetting: 'Set the sign-in',
			present: 'What holds now',
			required: 'The steering and the reviewers sign in by passkey or through the town hall only.',
			released: 'Everybody can also sign in with a link or a code by mail.',
			explain:
				'A link by mail is as safe as the mailbox. Whoever steers or reviews can change a lot. So you can ask these people to show more. Whoever has no passkey yet is led to set one up at the next sign-in. Participants are not concerned.',
			proof:
				'You can switch it on only when you have just signed in like that yourself. So nobody is locked out.',
			require: 'Require it from now on',
			release: 'Allow all ways again',
			releaseText:
				'Then a link by mail is enough for the steering and the reviewers again. Passkeys that were set up remain.',
			signInFirst: 'Sign in with a passkey now',
			toAccount: 'First set up a passkey',
			done: 'This holds from now on.'
		},
		reopen: {
			title: 'Reopen the access',
			text: (name) =>
				`Has ${name} lost the passkey? Then a letter goes out with a link that is good for three days and lets them set up a new one.`,
			warning:
				'Ask before, best in person: somebody who only reads their mailbox could ask for this.',
			act: 'Reopen the access',
			done: 'The letter goes out.'
		}
	}
};
