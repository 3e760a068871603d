import type { Words } from '#assembly/words/index.ts';
import type { DeskGroup } from '#ui/shapes.ts';

type Shell = Words['desk']['shell'];
type Page = readonly [name: keyof Shell['nav'], path: string];

/** What comes in first, then what belongs together. */
const groups: readonly (readonly [keyof Shell['groups'] | null, readonly Page[]])[] = [
	[
		null,
		[
			['today', ''],
			['inbox', '/eingang'],
			['mail', '/post']
		]
	],
	[
		'dates',
		[
			['plan', '/plan'],
			['meetings', '/treffen']
		]
	],
	[
		'concept',
		[
			['workshop', '/werkstatt'],
			['rounds', '/frageboegen'],
			['reviews', '/pruefungen'],
			['survival', '/ueberlebt'],
			['documents', '/dokumente'],
			['council', '/rat'],
			['monitoring', '/umsetzung']
		]
	],
	[
		'contacts',
		[
			['people', '/menschen'],
			['coreGroup', '/kerngruppe'],
			['list', '/verteiler'],
			['letters', '/briefe']
		]
	],
	[
		'settings',
		[
			['process', '/verfahren'],
			['privacy', '/datenschutz']
		]
	]
];

/** The links of the side column. The desk is reached with and without the name of its process. */
export function deskNavigation(
	words: Pick<Shell, 'nav' | 'groups'>,
	place: {
		base: string;
		short: string;
		here: string;
		received: number;
		mail: number;
		hasProcess: boolean;
	}
): readonly DeskGroup[] {
	if (!place.hasProcess)
		return [
			{
				links: (['newProcess', 'templates'] as const).map((name) => {
					const href = `${place.short}/${name === 'newProcess' ? 'verfahren-neu' : 'vorlagen'}`;
					return { label: words.nav[name], href, current: place.here.startsWith(href) };
				})
			}
		];
	const within = place.here.startsWith(place.base) ? place.base : place.short;
	const rest = place.here.slice(within.length);
	return groups.map(([title, pages]) => ({
		title: title ? words.groups[title] : undefined,
		links: pages.map(([name, path]) => ({
			label: words.nav[name],
			href: place.base + path,
			current: path === '' ? rest === '' : belongs(rest, path),
			count: name === 'inbox' ? place.received : name === 'mail' ? place.mail : undefined
		}))
	}));
}

/** Pages that are reached through another one, which is the present one in the navigation. */
const reachedThrough: Readonly<Record<string, string>> = {
	aufrufe: '/eingang',
	anmeldung: '/menschen',
	ausgangslage: '/treffen',
	fragen: '/treffen',
	ansprache: '/kerngruppe',
	organisationen: '/menschen',
	ferien: '/plan',
	'verfahren-neu': '/verfahren',
	vorlagen: '/verfahren',
	texte: '/datenschutz',
	barrieren: '/datenschutz'
};

function belongs(rest: string, path: string): boolean {
	const first = rest.split('/')[1] ?? '';
	const at = reachedThrough[first] ?? rest;
	return at === path || at.startsWith(`${path}/`);
}
