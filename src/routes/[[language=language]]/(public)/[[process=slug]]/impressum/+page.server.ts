import { loadSiteText } from '../parts/site-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadSiteText(event, 'imprint');
