import type { PlacedHint } from './hint.ts';

type Row = readonly [code: 'vague' | 'hedge', words: string, suggestion?: string];

const ending = '(?:e[nmrs]?)?';

/** Words that leave open what, how much, when or whether. A suggestion stands only where it changes no meaning. */
const rows: readonly Row[] = [
	['vague', 'möglichst zeitnah|so (?:bald|schnell|früh) wie möglich|möglichst bald', 'bis …'],
	[
		'vague',
		`zeitnah${ending}|baldmöglichst|baldig${ending}|schnellstmöglich|zügig|in Kürze`,
		'bis …'
	],
	['vague', 'kurzfristig|mittelfristig|langfristig|frühzeitig|rechtzeitig', 'bis …'],
	['vague', `regelmäßig${ending}`, 'jeden Monat / zweimal im Jahr'],
	['vague', `(?:un)?ausreichend${ending}|genügend|hinreichend${ending}`, 'mindestens …'],
	['vague', `angemessen${ending}|adäquat${ending}|geeignet${ending}|passgenau${ending}`],
	['vague', `bedarfsgerecht${ending}|bedarfsorientiert${ending}|zielgruppengerecht${ending}`],
	['vague', 'bei Bedarf', 'wenn …'],
	[
		'vague',
		`nachhaltig${ending}|zukunftsfähig${ending}|ganzheitlich${ending}|niedrigschwellig${ending}`
	],
	['vague', `vielfältig${ending}|umfassend${ending}|umfangreich${ending}|flächendeckend${ending}`],
	[
		'vague',
		`entsprechend${ending}|diverse[nrs]?|gewisse[nrs]?|relevant${ending}|diesbezüglich${ending}`
	],
	['vague', 'besser(?:e[nmrs]?)?|verbessert?|verbessern|zu verbessern'],
	['vague', '(?:ver)?stärk(?:er|ere[nmrs]?|t|te[nmrs]?)'],
	[
		'vague',
		'gestärkt|zu stärken|intensivieren|intensiviert|optimieren|optimiert|weiterzuentwickeln'
	],
	['vague', 'erhöht|zu erhöhen|erhöhen', 'von … auf …'],
	['vague', 'gefördert|sensibilisiert|voranzutreiben'],
	['vague', `wünschenswert|auf Augenhöhe|eng(?= zusammen)|schwer erreichbare[nr]?`],
	[
		'vague',
		'Synergien|Synergieeffekte|Rahmenbedingungen|Lebensqualität|alle[nr]? Beteiligten|(?:alle[nr]? )?Akteure[n]?'
	],
	[
		'vague',
		'zahlreiche[nr]?|einige[nr]?|verschiedene[nr]?|deutlich (?:mehr|weniger)|mehr oder weniger'
	],
	['hedge', 'sollten?|sollte[nt]?|könnten?|könnte[nt]?|dürften?|müssten?|würden?'],
	['hedge', 'möglichst', 'streichen'],
	[
		'hedge',
		'nach Möglichkeit(?:en)?|wenn möglich|soweit möglich|falls möglich|sofern möglich|so weit wie möglich',
		'streichen, oder: wenn …'
	],
	['hedge', '(?:es )?(?:wird|ist) (?:an)?gestrebt|es wird angestrebt|angestrebt'],
	['hedge', 'gegebenenfalls|ggf|eventuell|evtl|unter Umständen|allenfalls', 'wenn …'],
	[
		'hedge',
		'in der Regel|im Regelfall|grundsätzlich|prinzipiell|weitgehend|im Wesentlichen|überwiegend'
	],
	['hedge', 'perspektivisch|voraussichtlich|vermutlich|vielleicht|möglicherweise|wohl', 'ab …'],
	['hedge', 'bemüht sich|bemühen sich|sich (?:zu )?bemühen|versuch(?:t|en)|will versuchen'],
	[
		'hedge',
		'(?:wird|werden|will|wollen) sich dafür einsetzen|setz(?:t|en) sich (?:dafür )?ein|hinwirken|wirkt darauf hin'
	],
	[
		'hedge',
		'(?:es )?empfiehlt sich|ist denkbar|wäre|wären|im Rahmen der Möglichkeiten|vorbehaltlich'
	]
];

const patterns = rows.map(([code, words, suggestion]) => ({
	code,
	suggestion,
	pattern: new RegExp(`(?<![\\p{L}-])(?:${words.toLowerCase()})(?![\\p{L}])`, 'gu')
}));

/** Finds words that promise without saying what. */
export function findVagueWords(text: string): readonly PlacedHint[] {
	const low = text.toLowerCase();
	const searched = low.length === text.length ? low : text;
	const found = patterns.flatMap(({ code, suggestion, pattern }) =>
		[...searched.matchAll(pattern)].map((match) => ({
			code,
			from: match.index,
			to: match.index + match[0].length,
			quote: '',
			...(suggestion ? { suggestion } : {})
		}))
	);
	return found.filter((hint) => !found.some((other) => isInside(hint, other)));
}

/** "möglichst zeitnah" is one hint, and not another one about "möglichst". */
function isInside(hint: PlacedHint, other: PlacedHint): boolean {
	const longer = other.to - other.from > hint.to - hint.from;
	return longer && other.from <= hint.from && hint.to <= other.to;
}
