import type { Words } from '#assembly/words/index.ts';

type Links = Words['desk']['shell']['nav'];

const pages = [
	['today', ''],
	['inbox', '/eingang'],
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
	['letters', '/briefe'],
	['process', '/verfahren'],
	['privacy', '/datenschutz']
] as const satisfies readonly (readonly [keyof Links, string])[];

/** The links of the side column. The desk is reached with and without the name of its process. */
export function deskNavigation(
	names: Links,
	place: { base: string; short: string; here: string; received: number; hasProcess: boolean }
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
		count: name === 'inbox' ? place.received : undefined
	}));
}

/** Calls are entered through the inbox; school holidays through the plan; a new process through the list of processes; texts and barriers through privacy. */
function belongs(rest: string, path: string): boolean {
	const at = rest
		.replace(/^\/aufrufe/, '/eingang')
		.replace(/^\/ferien/, '/plan')
		.replace(/^\/(verfahren-neu|vorlagen)/, '/verfahren')
		.replace(/^\/(texte|barrieren)/, '/datenschutz');
	return at === path || at.startsWith(`${path}/`);
}
