import { shownSheet } from '../shown-sheet.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { area, steps } = await shownSheet(event);
	return { area: { code: area.code, title: area.title }, steps };
};
