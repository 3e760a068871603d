import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Whatever no page answers to is said to be missing inside the frame, in the visitor's language. */
export const load: PageServerLoad = () => error(404, 'not-found');
