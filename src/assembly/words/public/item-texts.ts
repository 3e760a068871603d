import type { TextForm } from '#drafting/texts/item-texts.ts';

/** The words around comparing versions, where sentences come from, and other languages of an item. */
const de = {
	forms: {
		label: 'Diesen Text lesen',
		original: 'Original',
		offered: 'Diesen Text gibt es auch in Ihrer Sprache:',
		madeFrom: (version: number, by: string) => `Nach Fassung ${version}, von: ${by}.`,
		checked: (by: string, day: string) => `Geprüft am ${day} von: ${by}.`,
		unchecked: 'Dieser Text ist noch nicht geprüft.',
		outdated: (version: number, now: number) =>
			`Dieser Text gehört zu Fassung ${version}. Inzwischen gilt Fassung ${now}.`,
		difference: 'Was sich geändert hat',
		binding: 'Verbindlich ist der Text auf Deutsch.',
		gone: 'In dieser Form gibt es den Text zurzeit nicht. Hier steht das Original.'
	},
	diff: {
		old: 'gestrichen',
		new: 'neu',
		movedHere: 'verschoben:',
		movedAway: (words: string) => `[Hier stand: „${words}“ Der Satz ist verschoben.]`,
		unchanged: (sentences: number) => `${sentences} Sätze unverändert`
	},
	compare: {
		link: 'Fassungen vergleichen',
		title: 'Fassungen vergleichen',
		text: 'Gestrichenes ist durchgestrichen und trägt ein Minus, Neues ist unterstrichen und trägt ein Plus.',
		from: 'Frühere Fassung',
		to: 'Spätere Fassung',
		act: 'Vergleichen',
		option: (version: number, day: string) => `Fassung ${version}, ${day}`,
		onlyOne: 'Bisher gibt es eine einzige Fassung.',
		sameVersion: 'Wählen Sie zwei verschiedene Fassungen.',
		wording: 'Text',
		between: (from: number, to: number) => `Von Fassung ${from} zu Fassung ${to}`,
		itemTitle: 'Titel',
		sameText: 'Titel und Text sind gleich.',
		reasons: 'Warum',
		reason: (version: number, day: string) => `Fassung ${version}, ${day}:`,
		sheet: 'Blatt',
		sameSheet: 'Im Blatt ist nichts anders.',
		sameFields: (n: number) =>
			n === 0 ? '' : n === 1 ? 'Eine Angabe ist gleich.' : `${n} Angaben sind gleich.`,
		field: 'Angabe',
		before: (version: number) => `In Fassung ${version}`,
		after: (version: number) => `In Fassung ${version}`,
		nothing: 'fehlte'
	},
	origin: {
		link: 'Woher jeder Satz kommt',
		title: 'Woher jeder Satz kommt',
		text: (version: number) =>
			`Jeder Satz aus Fassung ${version}, mit der Fassung, in der er dazukam, und dem Anlass.`,
		sentence: 'Satz',
		from: 'Herkunft',
		comes: 'Dieser Satz kommt aus',
		since: (version: number) => `(Fassung ${version}).`,
		firstPublic: (version: number) => `(steht seit der ersten öffentlichen Fassung ${version}).`,
		changed: (version: number, since: number) =>
			`Zuletzt geändert in Fassung ${version}, steht seit Fassung ${since}. Der Anlass der Änderung:`,
		quoted: (sheets: number) =>
			sheets === 1 ? 'Mit Worten aus einem Bogen.' : `Mit Worten aus ${sheets} Bögen.`,
		compare: 'Vergleichen',
		sources: {
			meeting: (title: string) => `dem Treffen „${title}“`,
			round: (sheets: number) =>
				sheets === 1 ? 'dem Fragebogen mit einem Bogen' : `dem Fragebogen mit ${sheets} Bögen`,
			review: 'der Antwort auf die Prüfung',
			reviewBy: (department: string) => `der Antwort auf die Prüfung (${department})`,
			comments: (n: number) =>
				n === 0
					? 'den Kommentaren zum Entwurf'
					: n === 1
						? 'einem Kommentar zum Entwurf'
						: `${n} Kommentaren zum Entwurf`,
			contributions: (n: number) =>
				n === 0 ? 'Beiträgen' : n === 1 ? 'einem Beitrag' : `${n} Beiträgen`,
			amendment: (body: string) =>
				body === '' ? 'dem Beschluss des Rates' : `dem Beschluss: ${body}`,
			rating: 'der Bewertung mehrerer Fassungen',
			predecessor: 'dem Vorgängerkonzept',
			catalogue: 'der Tabelle des Katalogs',
			undo: 'einer zurückgenommenen Änderung',
			merge: 'dem Zusammenlegen zweier Texte',
			split: 'der Teilung eines Textes',
			steering: 'einem Vorschlag der Prozesssteuerung'
		},
		change: {
			meeting: (title: string) => `das Treffen „${title}“`,
			round: (sheets: number) =>
				sheets === 1 ? 'der Fragebogen mit einem Bogen' : `der Fragebogen mit ${sheets} Bögen`,
			review: 'die Prüfung',
			reviewBy: (department: string) => `die Prüfung (${department})`,
			comments: (n: number) =>
				n === 0
					? 'die Kommentare zum Entwurf'
					: n === 1
						? 'ein Kommentar zum Entwurf'
						: `${n} Kommentare zum Entwurf`,
			contributions: (n: number) =>
				n === 0 ? 'Beiträge' : n === 1 ? 'ein Beitrag' : `${n} Beiträge`,
			amendment: (body: string) =>
				body === '' ? 'der Beschluss des Rates' : `der Beschluss: ${body}`,
			rating: 'die Bewertung mehrerer Fassungen',
			predecessor: 'das Vorgängerkonzept',
			catalogue: 'die Tabelle des Katalogs',
			undo: 'eine zurückgenommene Änderung',
			merge: 'das Zusammenlegen zweier Texte',
			split: 'die Teilung eines Textes',
			steering: 'ein Vorschlag der Prozesssteuerung'
		}
	}
};

export const itemTextPageWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		forms: {
			label: 'Read this text',
			original: 'Original',
			offered: 'This text also exists in your language:',
			madeFrom: (version, by) => `From version ${version}, by: ${by}.`,
			checked: (by, day) => `Checked on ${day} by: ${by}.`,
			unchecked: 'This text is not checked yet.',
			outdated: (version, now) =>
				`This text belongs to version ${version}. Meanwhile version ${now} holds.`,
			difference: 'What has changed',
			binding: 'The German text is the binding one.',
			gone: 'The text does not exist in this form at present. Here is the original.'
		},
		diff: {
			old: 'struck',
			new: 'new',
			movedHere: 'moved:',
			movedAway: (words) => `[Here stood: “${words}” The sentence has moved.]`,
			unchanged: (sentences) => `${sentences} sentences unchanged`
		},
		compare: {
			link: 'Compare versions',
			title: 'Compare versions',
			text: 'What was struck is crossed out and has a minus, what is new is underlined and has a plus.',
			from: 'Earlier version',
			to: 'Later version',
			act: 'Compare',
			option: (version, day) => `Version ${version}, ${day}`,
			onlyOne: 'There is only one version so far.',
			sameVersion: 'Choose two different versions.',
			wording: 'Text',
			between: (from, to) => `From version ${from} to version ${to}`,
			itemTitle: 'Title',
			sameText: 'Title and text are the same.',
			reasons: 'Why',
			reason: (version, day) => `Version ${version}, ${day}:`,
			sheet: 'Sheet',
			sameSheet: 'Nothing differs in the sheet.',
			sameFields: (n) =>
				n === 0 ? '' : n === 1 ? 'One entry is the same.' : `${n} entries are the same.`,
			field: 'Entry',
			before: (version) => `In version ${version}`,
			after: (version) => `In version ${version}`,
			nothing: 'was missing'
		},
		origin: {
			link: 'Where each sentence comes from',
			title: 'Where each sentence comes from',
			text: (version) =>
				`Each sentence of version ${version}, with the version in which it came in, and why.`,
			sentence: 'Sentence',
			from: 'Origin',
			comes: 'This sentence comes from',
			since: (version) => `(version ${version}).`,
			firstPublic: (version) => `(there since the first public version ${version}).`,
			changed: (version, since) =>
				`Last changed in version ${version}, there since version ${since}. What led to the change:`,
			quoted: (sheets) =>
				sheets === 1 ? 'In words of one sheet.' : `In words of ${sheets} sheets.`,
			compare: 'Compare',
			sources: {
				meeting: (title) => `the meeting “${title}”`,
				round: (sheets) =>
					sheets === 1
						? 'the questionnaire with one sheet'
						: `the questionnaire with ${sheets} sheets`,
				review: 'the answer to the review',
				reviewBy: (department) => `the answer to the review (${department})`,
				comments: (n) =>
					n === 0
						? 'the comments on the draft'
						: n === 1
							? 'a comment on the draft'
							: `${n} comments on the draft`,
				contributions: (n) =>
					n === 0 ? 'contributions' : n === 1 ? 'a contribution' : `${n} contributions`,
				amendment: (body) =>
					body === '' ? 'the decision of the council' : `the decision: ${body}`,
				rating: 'the rating of several versions',
				predecessor: 'the preceding concept',
				catalogue: 'the table of the catalogue',
				undo: 'a change that was taken back',
				merge: 'merging two texts',
				split: 'splitting a text',
				steering: 'a proposal of the steering'
			},
			change: {
				meeting: (title) => `the meeting “${title}”`,
				round: (sheets) =>
					sheets === 1
						? 'the questionnaire with one sheet'
						: `the questionnaire with ${sheets} sheets`,
				review: 'the review',
				reviewBy: (department) => `the review (${department})`,
				comments: (n) =>
					n === 0
						? 'the comments on the draft'
						: n === 1
							? 'a comment on the draft'
							: `${n} comments on the draft`,
				contributions: (n) =>
					n === 0 ? 'contributions' : n === 1 ? 'a contribution' : `${n} contributions`,
				amendment: (body) =>
					body === '' ? 'the decision of the council' : `the decision: ${body}`,
				rating: 'the rating of several versions',
				predecessor: 'the preceding concept',
				catalogue: 'the table of the catalogue',
				undo: 'a change that was taken back',
				merge: 'merging two texts',
				split: 'splitting a text',
				steering: 'a proposal of the steering'
			}
		}
	}
};

/** What the reader of a text must know about it, in the language of that text. */
export const ownNotes: Readonly<Record<TextForm, { outdated: string; unchecked: string }>> = {
	easy: {
		outdated: 'Achtung: Der Text ist alt. Es gibt einen neuen Text in schwerer Sprache.',
		unchecked: 'Achtung: Niemand hat diesen Text geprüft.'
	},
	plain: {
		outdated: 'Achtung: Dieser Text ist nicht mehr aktuell.',
		unchecked: 'Achtung: Dieser Text ist noch nicht geprüft.'
	},
	en: {
		outdated: 'Please note: this text is no longer up to date.',
		unchecked: 'Please note: this text has not been checked yet.'
	},
	ar: {
		outdated: 'تنبيه: هذا النص لم يعد محدَّثًا.',
		unchecked: 'تنبيه: لم تتم مراجعة هذا النص بعد.'
	},
	uk: {
		outdated: 'Увага: цей текст уже не актуальний.',
		unchecked: 'Увага: цей текст ще не перевірено.'
	},
	ru: {
		outdated: 'Внимание: этот текст уже не актуален.',
		unchecked: 'Внимание: этот текст ещё не проверен.'
	},
	fa: {
		outdated: 'توجه: این متن دیگر به‌روز نیست.',
		unchecked: 'توجه: این متن هنوز بررسی نشده است.'
	},
	fr: {
		outdated: 'Attention : ce texte n’est plus à jour.',
		unchecked: 'Attention : ce texte n’a pas encore été vérifié.'
	},
	tr: {
		outdated: 'Dikkat: Bu metin artık güncel değil.',
		unchecked: 'Dikkat: Bu metin henüz kontrol edilmedi.'
	}
};
