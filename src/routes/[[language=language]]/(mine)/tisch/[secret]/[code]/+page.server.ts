import { loadItem, sheetActions } from '../../../fragebogen/parts/own-sheets.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadItem(event, 'tisch');

export const actions: Actions = sheetActions('tisch');
