import type { ItemKind } from '#drafting/items.ts';

/** Merging, splitting, striking and putting aside, and the goals that a meeting checks again. */
const de = {
	title: 'Zusammenführen, teilen, streichen',
	note: 'Nichts davon löscht etwas: Code, letzter Text und Begründung bleiben.',
	merge: {
		link: 'Mit anderen zusammenführen',
		title: 'Zusammenführen',
		text: {
			guideline: 'Aus mehreren Leitlinien wird eine.',
			goal: 'Aus mehreren Zielen wird eines.',
			measure: 'Aus mehreren Maßnahmen wird eine.'
		} satisfies Record<ItemKind, string>,
		choose: {
			guideline: 'Welche anderen Leitlinien?',
			goal: 'Welche anderen Ziele?',
			measure: 'Welche anderen Maßnahmen?'
		} satisfies Record<ItemKind, string>,
		none: 'Es gibt nichts anderes dieser Art, das gerade zusammengeführt werden kann.',
		elsewhere: 'Aus anderen Bereichen',
		notNow: 'Gerade nicht möglich',
		lay: 'Texte nebeneinanderlegen',
		other: 'Andere Auswahl',
		beside: 'Die Texte nebeneinander',
		besideNote: 'Jeder bleibt mit seinem Code lesbar.',
		origins: (n: number) =>
			n === 0 ? 'ohne Beitrag' : n === 1 ? 'aus einem Beitrag' : `aus ${n} Beiträgen`,
		serves: 'dient',
		servedBy: (n: number) => (n === 1 ? 'eines dient ihm' : `${n} dienen ihm`),
		dissents: (n: number) => (n === 1 ? 'eine abweichende Meinung' : `${n} abweichende Meinungen`),
		form: 'Was daraus wird',
		survivor: 'Unter welchem Code geht es weiter?',
		survivorHint:
			'Die anderen verweisen künftig darauf. Beiträge, Nutzen und was ihnen dient, gehen mit.',
		keeps: 'behält seinen Code und seine Fassungen',
		fresh: 'Unter einem neuen',
		freshHint: 'bekommt einen neuen Code, wenn eines davon schon veröffentlicht ist',
		sheet: 'Was das Blatt des bleibenden offen lässt, kommt aus den anderen.',
		act: 'Zusammenführen'
	},
	split: {
		link: 'In mehrere teilen',
		title: 'Teilen',
		text: 'Jeder Teil bekommt einen eigenen Code, die Beiträge und den Nutzen. Der alte Code verweist künftig auf alle.',
		whole: 'Der Text, der geteilt wird',
		part: (n: number) => `Teil ${n}`,
		more: 'Weitere Teile',
		servedBy: {
			guideline: 'Welche Ziele gehören dazu?',
			goal: 'Welche Maßnahmen gehören dazu?',
			measure: ''
		} satisfies Record<ItemKind, string>,
		act: 'Teilen'
	},
	drop: {
		link: 'Streichen',
		title: 'Vor dem Beschluss streichen',
		text: 'Es steht danach in keiner Liste und keinem Dokument mehr. Unter seinem Code bleiben letzter Text und Begründung für alle lesbar.',
		act: 'Streichen'
	},
	discard: {
		link: 'Beiseitelegen',
		title: 'Entwurf beiseitelegen',
		text: 'Diesen Entwurf hat noch niemand außerhalb gesehen. Er verschwindet aus den Listen, bleibt aber aufbewahrt.',
		act: 'Beiseitelegen'
	},
	loses: 'Was ihm dient, verliert diese Verbindung:',
	reason: 'Begründung',
	publicReason: 'Steht öffentlich. Warum, und was spricht dafür?',
	deskReason: 'Nur für die Prozesssteuerung.',
	gone: {
		title: 'Nicht mehr in Arbeit',
		note: 'Aufgegangen, gestrichen oder beiseitegelegt. Jede Seite sagt, warum.',
		head: ['Titel', 'Was daraus wurde'],
		here: 'Was daraus wurde',
		since: (day: string) => `Seit ${day}.`,
		goesOn: 'Weiter geht es in',
		restore: 'Wieder in Arbeit nehmen',
		restoreHint: 'Kommt zurück, so weit es war, mit den Verbindungen, die es noch geben kann.'
	},
	made: 'Hervorgegangen aus',
	goals: {
		link: 'Ziele überprüfen',
		title: 'Ziele überprüfen',
		text: (area: string, checked: number, all: number) =>
			all === 0
				? `${area}: noch kein veröffentlichtes Ziel.`
				: checked === all
					? `${area}: alle ${all} Ziele sind überprüft.`
					: `${area}: ${checked} von ${all} Zielen überprüft.`,
		hint: 'Gehen Sie ein Ziel nach dem anderen durch. Was Sie gewählt haben, wird auf einmal festgehalten, gleich auf welchen Knopf Sie drücken. Was offen bleibt, hält nichts auf.',
		empty: 'Hier gibt es noch kein Ziel zu überprüfen',
		emptyText: 'Veröffentlichen Sie Ziele in der Werkstatt, dann stehen sie hier.',
		measured: 'Woran messbar:',
		unchecked: 'noch nicht überprüft',
		outcome: 'Was sagt die Gruppe?',
		outcomes: {
			confirmed: 'Bestätigt',
			reworded: 'Neu gefasst',
			back: 'Zurück in die Arbeit'
		},
		outcomeHints: {
			confirmed: 'Der Text bleibt, wie er ist.',
			reworded: 'Der Text unten gilt ab jetzt, als Fassung aus diesem Treffen.',
			back: 'Das Ziel ist wieder ein Entwurf.'
		},
		done: {
			confirmed: 'bestätigt',
			reworded: 'neu gefasst',
			back: 'zurück in die Arbeit gegeben'
		},
		doneOn: (outcome: string, day: string) => `Am ${day} ${outcome}.`,
		again: 'Noch einmal überprüfen',
		wordingAndReason: 'Neuer Text und Begründung',
		wording: 'Neuer Text',
		reason: 'Begründung',
		reasonHint: 'Nötig, wenn das Ziel zurückgeht. Steht öffentlich im Lebenslauf.',
		keep: 'Festhalten',
		keepAll: 'Alles Gewählte festhalten'
	}
};

export const structureDeskWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Merge, split, strike',
		note: 'None of this deletes anything: code, last text and reason stay.',
		merge: {
			link: 'Merge with others',
			title: 'Merge',
			text: {
				guideline: 'Several guidelines become one.',
				goal: 'Several goals become one.',
				measure: 'Several measures become one.'
			},
			choose: {
				guideline: 'Which other guidelines?',
				goal: 'Which other goals?',
				measure: 'Which other measures?'
			},
			none: 'There is nothing else of this kind that could be merged now.',
			elsewhere: 'From other areas',
			notNow: 'Not possible now',
			lay: 'Lay the texts side by side',
			other: 'Choose others',
			beside: 'The texts side by side',
			besideNote: 'Each stays readable under its code.',
			origins: (n) =>
				n === 0
					? 'without a contribution'
					: n === 1
						? 'from one contribution'
						: `from ${n} contributions`,
			serves: 'serves',
			servedBy: (n) => (n === 1 ? 'one serves it' : `${n} serve it`),
			dissents: (n) => (n === 1 ? 'one view in disagreement' : `${n} views in disagreement`),
			form: 'What becomes of them',
			survivor: 'Under which code does it go on?',
			survivorHint:
				'The others will point to it. Contributions, benefits and what serves them go with it.',
			keeps: 'keeps its code and its versions',
			fresh: 'Under a new one',
			freshHint: 'gets a new code if one of them is published already',
			sheet: 'What the sheet of the one that stays leaves open comes from the others.',
			act: 'Merge'
		},
		split: {
			link: 'Split into several',
			title: 'Split',
			text: 'Each part gets a code of its own, the contributions and the benefit. The old code will point to all of them.',
			whole: 'The text that is split',
			part: (n) => `Part ${n}`,
			more: 'More parts',
			servedBy: {
				guideline: 'Which goals belong to it?',
				goal: 'Which measures belong to it?',
				measure: ''
			},
			act: 'Split'
		},
		drop: {
			link: 'Strike',
			title: 'Strike before the council decides',
			text: 'It will stand in no list and no document any more. Under its code the last text and the reason stay readable for all.',
			act: 'Strike'
		},
		discard: {
			link: 'Put aside',
			title: 'Put the draft aside',
			text: 'Nobody outside has seen this draft. It leaves the lists, but is kept.',
			act: 'Put aside'
		},
		loses: 'What serves it loses this link:',
		reason: 'Reason',
		publicReason: 'Stands publicly. Why, and what speaks for it?',
		deskReason: 'For the steering only.',
		gone: {
			title: 'No longer worked on',
			note: 'Gone into others, struck or put aside. Each page says why.',
			head: ['Title', 'What became of it'],
			here: 'What became of it',
			since: (day) => `Since ${day}.`,
			goesOn: 'It goes on in',
			restore: 'Take it up again',
			restoreHint: 'Comes back as far as it had come, with the links that are still possible.'
		},
		made: 'Made from',
		goals: {
			link: 'Check the goals',
			title: 'Check the goals',
			text: (area, checked, all) =>
				all === 0
					? `${area}: no published goal yet.`
					: checked === all
						? `${area}: all ${all} goals are checked.`
						: `${area}: ${checked} of ${all} goals checked.`,
			hint: 'Go through one goal after the other. What you have chosen is recorded together, whichever button you press. What stays open holds nothing up.',
			empty: 'There is no goal to check here yet',
			emptyText: 'Publish goals in the workshop and they will stand here.',
			measured: 'Measured by:',
			unchecked: 'not checked yet',
			outcome: 'What does the group say?',
			outcomes: {
				confirmed: 'Confirmed',
				reworded: 'Worded anew',
				back: 'Back into the work'
			},
			outcomeHints: {
				confirmed: 'The text stays as it is.',
				reworded: 'The text below holds from now on, as a version from this meeting.',
				back: 'The goal is a draft again.'
			},
			done: {
				confirmed: 'confirmed',
				reworded: 'worded anew',
				back: 'sent back into the work'
			},
			doneOn: (outcome, day) => `${outcome} on ${day}.`,
			again: 'Check it once more',
			wordingAndReason: 'New text and reason',
			wording: 'New text',
			reason: 'Reason',
			reasonHint: 'Needed if the goal goes back. Stands publicly in the life story.',
			keep: 'Record',
			keepAll: 'Record all that is chosen'
		}
	}
};
