import { loadItem, sheetActions } from '../../parts/own-sheets.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadItem(event, 'fragebogen');

export const actions: Actions = sheetActions('fragebogen');
