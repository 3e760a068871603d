import { loadOverview } from '../parts/own-sheets.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadOverview(event, 'fragebogen');
