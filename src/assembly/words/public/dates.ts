/** The words of the dates: their list, a page each, and the ways into people's own calendars. */
const de = {
	title: 'Termine',
	text: (ahead: number) =>
		ahead === 0
			? 'Zurzeit steht kein Termin fest.'
			: ahead === 1
				? 'Ein Termin steht bevor. Wird er verschoben oder abgesagt, steht es hier.'
				: `${ahead} Termine stehen bevor. Wird einer verschoben oder abgesagt, steht es hier.`,
	none: 'Zurzeit steht kein Termin fest',
	noneText: 'Sobald einer feststeht, lesen Sie ihn hier.',
	all: 'Alle Termine',
	past: 'Vorbei',
	pastMonth: (month: string, n: number) => `${month} (${n})`,
	cancelled: 'Abgesagt.',
	moved: (from: string) => `Verschoben von ${from}.`,
	reason: (reason: string) => `Grund: ${end(reason)}`,
	callOpen: 'Jetzt offen. Das ist der letzte Tag.',
	callAhead: 'Ab diesem Tag können alle mitmachen.',
	state: {
		undated: 'Der Tag steht noch nicht fest.',
		cancelled: (when: string) => `Abgesagt. Geplant war der Termin für ${end(when)}`,
		over: (when: string) => `Vorbei: ${end(when)}`,
		today: (time: string | null) => (time ? `Heute, ${end(time)}` : 'Heute.'),
		running: (until: string) => `Läuft ${end(until)}`,
		ahead: (when: string, days: number) => `${when}. Das ist in ${days} Tagen.`
	},
	when: 'Wann',
	where: 'Wo',
	whereOpen: 'noch offen',
	whenOpen: 'noch offen',
	off: 'findet nicht statt',
	whose: 'Gruppe',
	whoseAll: 'Für alle, nicht nur für eine Gruppe',
	what: 'Was geschieht',
	how: 'Wie gearbeitet wird',
	intoCalendar: 'In den Kalender eintragen',
	intoCalendarOff: 'Absage in den Kalender eintragen',
	contribute: 'Jetzt mitmachen',
	further: 'Weiter',
	toGroup: (group: string) => `Zur Gruppe ${group}`,
	toPlan: 'Zum Jahresplan',
	told: 'Was zu diesem Termin mitgeteilt wurde',
	firstTold: (when: string) => `Angekündigt: ${end(when)}`,
	thenMoved: (when: string) => `Verschoben auf ${end(when)}`,
	thenCancelled: 'Abgesagt.',
	thenChanged: (when: string) => `Geändert: ${end(when)}`,
	subscribe: {
		title: 'Kalender abonnieren',
		text: 'Ihr Kalender zeigt dann alle Termine und folgt von selbst, wenn einer verschoben oder abgesagt wird. Das geht in jedem üblichen Kalenderprogramm, ohne Anmeldung bei uns.',
		open: 'Im Kalenderprogramm öffnen',
		address: 'Oder diese Adresse dort unter „Kalender abonnieren“ einfügen:',
		calendars: 'Kalender',
		everything: 'Alle Termine',
		ofGroup: (group: string) => `Nur ${group}`,
		news: 'Auch die Änderungen lassen sich abonnieren, mit einem Feedreader:',
		newsLink: 'Journal als Atom-Feed',
		group: 'Termine dieser Gruppe abonnieren',
		calendar: (title: string) => `Termine: ${title}`,
		changes: (title: string) => `Journal: ${title}`
	}
};

/** A date or a reason may end in a full stop of its own. */
function end(text: string): string {
	return /[.?!…]$/.test(text) ? text : `${text}.`;
}

export const dateWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Dates',
		text: (ahead) =>
			ahead === 0
				? 'No date is fixed at the moment.'
				: ahead === 1
					? 'One date lies ahead. If it is moved or cancelled, it says so here.'
					: `${ahead} dates lie ahead. If one is moved or cancelled, it says so here.`,
		none: 'No date is fixed at the moment',
		noneText: 'As soon as there is one, it stands here.',
		all: 'All dates',
		past: 'Over',
		pastMonth: (month, n) => `${month} (${n})`,
		cancelled: 'Cancelled.',
		moved: (from) => `Moved from ${from}.`,
		reason: (reason) => `Reason: ${end(reason)}`,
		callOpen: 'Open now. This is the last day.',
		callAhead: 'From this day on everybody can take part.',
		state: {
			undated: 'The day is not fixed yet.',
			cancelled: (when) => `Cancelled. The date was planned for ${end(when)}`,
			over: (when) => `Over: ${end(when)}`,
			today: (time) => (time ? `Today, ${end(time)}` : 'Today.'),
			running: (until) => `Under way ${end(until)}`,
			ahead: (when, days) => `${when}. That is in ${days} days.`
		},
		when: 'When',
		where: 'Where',
		whereOpen: 'still open',
		whenOpen: 'still open',
		off: 'does not take place',
		whose: 'Group',
		whoseAll: 'For all, not only for one group',
		what: 'What happens',
		how: 'How it is done',
		intoCalendar: 'Put it into your calendar',
		intoCalendarOff: 'Put the cancellation into your calendar',
		contribute: 'Take part now',
		further: 'Further',
		toGroup: (group) => `To the group ${group}`,
		toPlan: 'To the year plan',
		told: 'What was told about this date',
		firstTold: (when) => `Announced: ${end(when)}`,
		thenMoved: (when) => `Moved to ${end(when)}`,
		thenCancelled: 'Cancelled.',
		thenChanged: (when) => `Changed: ${end(when)}`,
		subscribe: {
			title: 'Subscribe to the calendar',
			text: 'Your calendar then shows all dates and follows by itself when one is moved or cancelled. Any common calendar program can do this, without an account here.',
			open: 'Open in your calendar program',
			address: 'Or paste this address there under “Subscribe to calendar”:',
			calendars: 'Calendars',
			everything: 'All dates',
			ofGroup: (group) => `${group} only`,
			news: 'The changes can be subscribed to as well, with a feed reader:',
			newsLink: 'Journal as an Atom feed',
			group: 'Subscribe to the dates of this group',
			calendar: (title) => `Dates: ${title}`,
			changes: (title) => `Journal: ${title}`
		}
	}
};
