import { erase, loadErasure } from '../../parts/erase.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadErasure(event);

export const actions: Actions = { default: (event) => erase(event) };
