/** How a state is called in an address. */
export const stands = {
	open: 'zu-lesen',
	unconfirmed: 'unbestaetigt',
	done: 'erledigt',
	spam: 'unerwuenscht'
} as const;
export type Stand = keyof typeof stands;
export const standNames = Object.keys(stands) as Stand[];

export function stateFrom(url: URL): Stand {
	const asked = url.searchParams.get('stand');
	return standNames.find((state) => stands[state] === asked) ?? 'open';
}
