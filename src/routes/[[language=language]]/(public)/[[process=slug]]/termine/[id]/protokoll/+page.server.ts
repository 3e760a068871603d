import { shownMinutes } from '../shown-minutes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const asked = event.url.searchParams.get('fassung');
	const { meeting, edition, shown, editions, became } = await shownMinutes(event, asked);
	return { stepId: meeting.stepId, edition, shown, editions, became };
};
