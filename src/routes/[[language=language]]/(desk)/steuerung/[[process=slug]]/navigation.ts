import type { Words } from '#assembly/words/index.ts';

type Links = Words['desk']['shell']['nav'];

const pages = [
	['today', ''],
	['inbox', '/eingang'],
	['mail', '/post'],
	['plan', '/plan'],
	['meetings', '/treffen'],
	['workshop', '/werkstatt'],
	['rounds', '/frageboegen'],
	['reviews', '/pruefungen'],
	['survival', '/ueberlebt'],
	['documents', '/dokumente'],
	['council', '/rat'],
	['monitoring', '/umsetzung'],
	['people', '/menschen'],
	['list', '/verteiler'],
	['letters', '/briefe'],
	['process', '/verfahren'],
	['privacy', '/datenschutz']
] as const satisfies readonly (readonly [keyof Links, string])[];

/** The links of the side column. The desk is reached with and without the name of its process. */
export function deskNavigation(
	names: Links,
	place: {
		base: string;
		short: string;
		here: string;
		received: number;
		mail: number;
		hasProcess: boolean;
	}
) {
	if (!place.hasProcess)
		return (['newProcess', 'templates'] as const).map((name) => {
			const href = `${place.short}/${name === 'newProcess' ? 'verfahren-neu' : 'vorlagen'}`;
			return { label: names[name], href, current: place.here.startsWith(href) };
		});
	const within = place.here.startsWith(place.base) ? place.base : place.short;
	const rest = place.here.slice(within.length);
	return pages.map(([name, path]) => ({
		label: names[name],
		href: place.base + path,
		current: path === '' ? rest === '' : belongs(rest, path),
		count: name === 'inbox' ? place.received : name === 'mail' ? place.mail : undefined
	}));
}

/** Pages that are reached through another one, which is the present one in the navigation. */
const reachedThrough: Readonly<Record<string, string>> = {
	aufrufe: '/eingang',
	ausgangslage: '/treffen',
	fragen: '/treffen',
	ansprache: '/menschen',
	kerngruppe: '/menschen',
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
