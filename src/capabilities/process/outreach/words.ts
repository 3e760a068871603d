import type { ReleaseState } from './support-letter.ts';
import type { LineFinding } from './wanted-lines.ts';
import type { WantedState } from './wanted.ts';

const de = {
	states: {
		open: 'offen',
		approached: 'angesprochen',
		agreed: 'zugesagt',
		declined: 'abgesagt',
		noAnswer: 'keine Antwort'
	} satisfies Record<WantedState, string>,
	releases: {
		asked: 'wartet auf Freigabe',
		released: 'freigegeben',
		changeAsked: 'Änderung gewünscht'
	} satisfies Record<ReleaseState, string>,
	lineFindings: {
		'too-many-parts': 'mehr als drei Angaben. Möglich sind: Name; Institution; Bereich',
		'line-without-name': 'weder Name noch Institution',
		'line-too-long': 'mehr als 160 Zeichen in einer Angabe',
		'unknown-area-in-line': 'diesen Bereich gibt es nicht. Schreiben Sie Titel oder Kürzel'
	} satisfies Record<LineFinding['code'], string>,
	refusals: {
		'name-or-institution': 'Bitte nennen Sie einen Namen oder eine Institution.',
		'not-agreed': 'Das geht erst nach einer Zusage.',
		'already-brought-in': 'Das ist schon geschehen.',
		'wrong-lines':
			'Es ist nichts eingelesen. Was zu ändern ist, steht Zeile für Zeile in der Liste.',
		'too-many-lines': 'Das sind mehr als 500 Zeilen. Lesen Sie die Liste in Teilen ein.',
		'all-known': 'Alle Zeilen stehen schon auf der Liste.',
		'unknown-placeholder':
			'Im Text steht etwas in geschweiften Klammern, das sich nicht ausfüllen lässt. Möglich sind nur {name}, {institution}, {process} und {link}.',
		'same-wording': 'Das ist die bisherige Fassung. Ändern Sie etwas.',
		'release-decided': 'Über diese Fassung ist schon entschieden.',
		'newer-wording': 'Es gibt eine neuere Fassung. Der Link dazu kam in einem neuen Brief.',
		'note-needed': 'Bitte schreiben Sie, was sich ändern soll.',
		'not-released': 'Diese Fassung ist noch nicht freigegeben.',
		'process-not-public':
			'Das Verfahren ist noch nicht öffentlich. Veröffentlichen Sie es, dann führt der Link im Brief ans Ziel.',
		'nobody-chosen': 'Bitte wählen Sie mindestens eine Person, die diese Fassung noch nicht hat.'
	}
};

export const outreachWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		states: {
			open: 'open',
			approached: 'approached',
			agreed: 'agreed',
			declined: 'declined',
			noAnswer: 'no answer'
		},
		releases: {
			asked: 'awaits release',
			released: 'released',
			changeAsked: 'change asked for'
		},
		lineFindings: {
			'too-many-parts': 'more than three parts. Possible are: name; institution; area',
			'line-without-name': 'neither name nor institution',
			'line-too-long': 'more than 160 characters in one part',
			'unknown-area-in-line': 'there is no such area. Write its title or code'
		},
		refusals: {
			'name-or-institution': 'Please give a name or an institution.',
			'not-agreed': 'This is possible only once they have agreed.',
			'already-brought-in': 'This has been done already.',
			'wrong-lines': 'Nothing was taken. The list says line by line what to change.',
			'too-many-lines': 'These are more than 500 lines. Bring the list in part by part.',
			'all-known': 'All lines are on the list already.',
			'unknown-placeholder':
				'The text has something in braces that cannot be filled in. Possible are only {name}, {institution}, {process} and {link}.',
			'same-wording': 'This is the present wording. Change something.',
			'release-decided': 'This wording has been decided on already.',
			'newer-wording': 'There is a newer wording. Its link came in a new letter.',
			'note-needed': 'Please write what should be changed.',
			'not-released': 'This wording is not released yet.',
			'process-not-public':
				'The process is not public yet. Publish it, so that the link in the letter leads somewhere.',
			'nobody-chosen': 'Please choose at least one person who does not have this wording yet.'
		}
	}
};
