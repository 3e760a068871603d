import type { ItemKind } from '#drafting/items.ts';
import type { ChangeKind } from '#drafting/tree/compare-days.ts';
import { atStart } from '#shared/format.ts';

/** A number of changes of one kind; `only` is the kind of item if there is just one. */
export type ChangeCount = {
	readonly kind: ChangeKind | 'state';
	readonly count: number;
	readonly only: ItemKind;
};

/** The words of the tree, and of what changed in it since an earlier day. */
const de = {
	title: 'Das Konzept als Baum',
	link: 'Als Baum lesen und mit früher vergleichen',
	text: 'Oben stehen die Leitlinien, darunter die Ziele, die ihnen dienen, darunter die Maßnahmen. Auf jedem Zweig steht der Nutzen.',
	counts: (guidelines: number, goals: number, measures: number) =>
		list(
			[
				guidelines > 0 && (guidelines === 1 ? 'eine Leitlinie' : `${guidelines} Leitlinien`),
				goals > 0 && (goals === 1 ? 'ein Ziel' : `${goals} Ziele`),
				measures > 0 && (measures === 1 ? 'eine Maßnahme' : `${measures} Maßnahmen`)
			],
			'und'
		),
	guidelines: 'Leitlinien',
	form: {
		label: 'Auswählen und vergleichen',
		area: 'Bereich',
		allAreas: 'alle Bereiche',
		kind: 'Was',
		allKinds: 'alles',
		state: 'Stand',
		allStates: 'jeder Stand',
		words: 'Wörter',
		since: 'Vergleichen mit',
		noDay: 'nicht vergleichen',
		day: 'oder mit einem anderen Tag',
		changed: 'Nur zeigen, was sich geändert hat',
		act: 'Anzeigen',
		all: 'Alles zeigen',
		step: (day: string, title: string) => `${day}: ${title}`
	},
	problems: {
		'no-day':
			'Das ist kein Tag. Wählen Sie einen aus der Liste oder schreiben Sie ihn als 2017-05-04.',
		ahead: 'Dieser Tag liegt noch vor uns. Vergleichen können Sie mit heute und mit früheren Tagen.'
	},
	asked: {
		label: 'Ausgewählt:',
		words: (words: string) => `mit „${words}“`,
		changed: 'nur Geändertes'
	},
	nothing: 'Dazu steht nichts im Baum',
	nothingText: 'Wählen Sie weniger aus, oder lesen Sie alles.',
	loose: 'Ohne Zweig',
	looseText: 'Diese Texte dienen nichts, das im Konzept steht.',
	benefit: 'Nutzen',
	also: 'Dient auch',
	reference: (code: string) => `Steht in voller Länge unter ${code}.`,
	measuredBy: 'Gemessen an:',
	noGoals: 'Noch dient kein Ziel dieser Leitlinie.',
	noMeasures: 'Noch gibt es keine Maßnahme zu diesem Ziel.',
	ended: 'Nicht mehr dabei',
	endedText:
		'Gestrichen, nicht umsetzbar oder in anderem aufgegangen. Der letzte Text und der Grund bleiben lesbar.',
	since: {
		/** What changed, as one sentence. */
		sentence: (day: string, counts: readonly ChangeCount[]) =>
			counts.length === 0
				? `Seit dem ${day} hat sich nichts geändert.`
				: `Seit dem ${day}: ${counts.map(({ kind, count, only }) => changed[kind](count === 1 ? (only === 'goal' ? 'eines' : 'eine') : String(count))).join(', ')}.`,
		within: 'In Ihrer Auswahl gezählt.',
		untilEnd: 'Verglichen wird mit dem, was am Ende dieses Tages da stand.',
		nothingThen: 'An diesem Tag stand noch nichts im Konzept.',
		signs: {
			new: 'neu',
			again: 'wieder da',
			reworded: 'neu gefasst',
			sheet: 'Blatt geändert',
			moved: 'anders zugeordnet',
			merged: 'aufgegangen',
			struck: 'gestrichen'
		} satisfies Record<ChangeKind, string>,
		stateThen: (state: string) => `damals: ${state}`,
		from: (code: string) => `Stand damals unter ${code}.`,
		added: (codes: string) => `Dient neu auch ${codes}.`,
		removed: (codes: string) => `Dient nicht mehr ${codes}.`,
		versions: 'Fassungen vergleichen',
		wording: (day: string) => `Text am ${day} und jetzt`,
		old: 'gestrichen',
		new: 'neu'
	}
};

const changed: Record<ChangeCount['kind'], (count: string) => string> = {
	new: (count) => `${count} neu`,
	again: (count) => `${count} wieder da`,
	reworded: (count) => `${count} neu gefasst`,
	sheet: (count) => `${count} im Blatt geändert`,
	moved: (count) => `${count} anders zugeordnet`,
	merged: (count) => `${count} in anderem aufgegangen`,
	struck: (count) => `${count} gestrichen`,
	state: (count) => `${count} mit anderem Stand`
};

function list(parts: readonly (string | false)[], and: string): string {
	const said = parts.filter((part) => part !== false);
	return atStart([said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(` ${and} `));
}

const changedEn: Record<ChangeCount['kind'], string> = {
	new: 'new',
	again: 'back again',
	reworded: 'reworded',
	sheet: 'with another sheet',
	moved: 'linked otherwise',
	merged: 'gone into others',
	struck: 'struck',
	state: 'in another state'
};

export const treeWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'The concept as a tree',
		link: 'Read as a tree and compare with earlier',
		text: 'On top stand the guidelines, beneath them the goals that serve them, beneath those the measures. Each branch says its benefit.',
		counts: (guidelines, goals, measures) =>
			list(
				[
					guidelines > 0 && (guidelines === 1 ? 'one guideline' : `${guidelines} guidelines`),
					goals > 0 && (goals === 1 ? 'one goal' : `${goals} goals`),
					measures > 0 && (measures === 1 ? 'one measure' : `${measures} measures`)
				],
				'and'
			),
		guidelines: 'Guidelines',
		form: {
			label: 'Choose and compare',
			area: 'Area',
			allAreas: 'all areas',
			kind: 'What',
			allKinds: 'everything',
			state: 'State',
			allStates: 'any state',
			words: 'Words',
			since: 'Compare with',
			noDay: 'do not compare',
			day: 'or with another day',
			changed: 'Show only what has changed',
			act: 'Show',
			all: 'Show everything',
			step: (day, title) => `${day}: ${title}`
		},
		problems: {
			'no-day': 'This is not a day. Choose one from the list or write it as 2017-05-04.',
			ahead: 'This day is still ahead. You can compare with today and with earlier days.'
		},
		asked: {
			label: 'Chosen:',
			words: (words) => `with “${words}”`,
			changed: 'only what changed'
		},
		nothing: 'Nothing of this stands in the tree',
		nothingText: 'Choose less, or read everything.',
		loose: 'Without a branch',
		looseText: 'These texts serve nothing that stands in the concept.',
		benefit: 'Benefit',
		also: 'Also serves',
		reference: (code) => `Stands in full under ${code}.`,
		measuredBy: 'Measured by:',
		noGoals: 'No goal serves this guideline yet.',
		noMeasures: 'There is no measure for this goal yet.',
		ended: 'No longer in it',
		endedText:
			'Struck, not feasible, or gone into others. The last text and the reason remain readable.',
		since: {
			sentence: (day, counts) =>
				counts.length === 0
					? `Nothing has changed since ${day}.`
					: `Since ${day}: ${counts.map(({ kind, count }) => `${count === 1 ? 'one' : count} ${changedEn[kind]}`).join(', ')}.`,
			within: 'Counted within your choice.',
			untilEnd: 'Compared with what stood there at the end of that day.',
			nothingThen: 'On that day nothing stood in the concept yet.',
			signs: {
				new: 'new',
				again: 'back again',
				reworded: 'reworded',
				sheet: 'sheet changed',
				moved: 'linked otherwise',
				merged: 'gone into others',
				struck: 'struck'
			},
			stateThen: (state) => `then: ${state}`,
			from: (code) => `Stood under ${code} then.`,
			added: (codes) => `Now also serves ${codes}.`,
			removed: (codes) => `No longer serves ${codes}.`,
			versions: 'Compare versions',
			wording: (day) => `Text on ${day} and now`,
			old: 'struck',
			new: 'new'
		}
	}
};
