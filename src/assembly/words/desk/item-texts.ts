/** The words of plain German and other languages at the desk. */
const de = {
	link: 'Sprachen',
	overview: {
		title: 'Leichte Sprache und andere Sprachen',
		text: (outdated: number, unchecked: number, missing: number) => {
			const parts = [
				...(outdated > 0
					? [outdated === 1 ? 'ein Text ist veraltet' : `${outdated} sind veraltet`]
					: []),
				...(unchecked > 0
					? [unchecked === 1 ? 'einer wartet auf Prüfung' : `${unchecked} warten auf Prüfung`]
					: []),
				...(missing > 0 ? [missing === 1 ? 'einer fehlt' : `${missing} fehlen`] : [])
			];
			return parts.length === 0
				? 'Alle Texte sind aktuell und geprüft.'
				: `Zu tun: ${parts.join(', ')}.`;
		},
		none: 'Noch gibt es keine Leitlinien, Ziele oder Maßnahmen.',
		caption: 'Wie die Texte in jeder Sprache stehen',
		item: 'Titel',
		noCode: 'noch ohne Code',
		show: 'Zeigen',
		all: 'alle',
		nothing: 'Hier ist nichts zu tun.',
		stands: {
			missing: 'fehlt',
			outdated: 'veraltet',
			unchecked: 'zu prüfen',
			checked: 'geprüft'
		}
	},
	page: {
		title: 'Leichte Sprache und andere Sprachen',
		choose: 'Sprache wählen',
		overview: 'Überblick über alle Texte',
		original: 'Original',
		originalNote: (version: number) => `Jetzt gilt Fassung ${version}.`,
		changes: (from: number, to: number) => `Geändert von Fassung ${from} zu Fassung ${to}`,
		changedTitle: 'Titel',
		reasons: 'Warum:',
		variant: (form: string) => `Text: ${form}`,
		states: {
			missing: 'Diesen Text gibt es noch nicht.',
			outdated: (from: number, now: number) =>
				`Veraltet: nach Fassung ${from} gemacht, jetzt gilt Fassung ${now}. Öffentlich steht ein Hinweis dabei.`,
			unchecked: (from: number) => `Nach Fassung ${from} gemacht, noch nicht geprüft.`,
			checked: (from: number, by: string) => `Nach Fassung ${from} gemacht, geprüft von: ${by}.`
		},
		name: 'Titel',
		words: 'Text',
		madeBy: 'Von wem ist der Text?',
		madeByHint: 'Eine Stelle, ein Büro oder eine Gruppe. Steht öffentlich dabei.',
		keep: (version: number) => `Text nach Fassung ${version} festhalten`,
		keepNote: 'Der frühere Text bleibt erhalten. Ein neuer Text muss neu geprüft werden.',
		check: {
			title: 'Prüfung',
			text: 'Wer die Sprache gut kann, liest den Text neben dem Original. Geprüfte Texte werden zuerst angeboten.',
			by: 'Wer hat geprüft?',
			byHint: 'Eine Stelle oder Gruppe, zum Beispiel eine Prüfgruppe für Leichte Sprache.',
			act: 'Als geprüft festhalten'
		},
		withdraw: {
			title: 'Text zurückziehen',
			text: 'Der Text verschwindet von den öffentlichen Seiten. Er bleibt mit dem Grund im Protokoll der Änderungen.',
			reason: 'Grund',
			act: 'Text zurückziehen'
		},
		history: {
			title: 'Frühere Texte',
			line: (number: number, day: string, version: number, by: string) =>
				`Text ${number} vom ${day}, nach Fassung ${version}, von: ${by}.`,
			checked: (by: string) => `Geprüft von: ${by}.`,
			withdrawn: (reason: string) => `Zurückgezogen: ${reason}`
		}
	}
};

export const itemTextDeskWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		link: 'Languages',
		overview: {
			title: 'Easy German and other languages',
			text: (outdated, unchecked, missing) => {
				const parts = [
					...(outdated > 0
						? [outdated === 1 ? 'one text is outdated' : `${outdated} are outdated`]
						: []),
					...(unchecked > 0
						? [unchecked === 1 ? 'one waits to be checked' : `${unchecked} wait to be checked`]
						: []),
					...(missing > 0 ? [missing === 1 ? 'one is missing' : `${missing} are missing`] : [])
				];
				return parts.length === 0
					? 'All texts are current and checked.'
					: `To do: ${parts.join(', ')}.`;
			},
			none: 'There are no guidelines, goals or measures yet.',
			caption: 'How the texts stand in each language',
			item: 'Title',
			noCode: 'no code yet',
			show: 'Show',
			all: 'all',
			nothing: 'There is nothing to do here.',
			stands: {
				missing: 'missing',
				outdated: 'outdated',
				unchecked: 'to be checked',
				checked: 'checked'
			}
		},
		page: {
			title: 'Easy German and other languages',
			choose: 'Choose a language',
			overview: 'Overview of all texts',
			original: 'Original',
			originalNote: (version) => `Version ${version} holds now.`,
			changes: (from, to) => `Changed from version ${from} to version ${to}`,
			changedTitle: 'Title',
			reasons: 'Why:',
			variant: (form) => `Text: ${form}`,
			states: {
				missing: 'This text does not exist yet.',
				outdated: (from, now) =>
					`Outdated: made from version ${from}, version ${now} holds now. The public page says so.`,
				unchecked: (from) => `Made from version ${from}, not checked yet.`,
				checked: (from, by) => `Made from version ${from}, checked by: ${by}.`
			},
			name: 'Title',
			words: 'Text',
			madeBy: 'Who is the text from?',
			madeByHint: 'An office or a group. It is said in public.',
			keep: (version) => `Keep the text from version ${version}`,
			keepNote: 'The earlier text stays. A new text has to be checked anew.',
			check: {
				title: 'Check',
				text: 'Somebody who knows the language well reads the text beside the original. Checked texts are offered first.',
				by: 'Who has checked it?',
				byHint: 'An office or a group, for example a checking group for easy German.',
				act: 'Note that it is checked'
			},
			withdraw: {
				title: 'Withdraw the text',
				text: 'The text disappears from the public pages. It stays in the record of changes with the reason.',
				reason: 'Reason',
				act: 'Withdraw the text'
			},
			history: {
				title: 'Earlier texts',
				line: (number, day, version, by) =>
					`Text ${number} of ${day}, from version ${version}, by: ${by}.`,
				checked: (by) => `Checked by: ${by}.`,
				withdrawn: (reason) => `Withdrawn: ${reason}`
			}
		}
	}
};
