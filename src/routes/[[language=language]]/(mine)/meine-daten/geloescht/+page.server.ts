import type { PageServerLoad } from './$types';

/** What was told once stands in the address alone: nobody here knows any more whom it concerns. */
export const load: PageServerLoad = ({ url }) => {
	const removed = Number(url.searchParams.get('entfernt') ?? 0);
	const name = url.searchParams.get('name') ?? '';
	return {
		one: url.searchParams.has('beitrag'),
		removed: Number.isSafeInteger(removed) ? removed : 0,
		pseudonym: /^[\p{L} ]{1,20} [A-Z0-9]{4}$/u.test(name) ? name : ''
	};
};
