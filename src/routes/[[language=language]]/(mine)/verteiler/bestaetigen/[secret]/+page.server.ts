import { redirect } from '@sveltejs/kit';
import { decideConfirm } from '#people/list/requests.ts';
import { confirmSubscription } from '#people/server/list/confirm-subscription.ts';
import { findRequestBySecret } from '#people/server/list/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looking at the link never confirms: scanners open links before people do. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const { storage, clock } = locals.runtime;
	const decision = decideConfirm(
		await findRequestBySecret(storage.read, params.secret),
		clock.now()
	);
	if (!decision.ok) return { refusal: decision.reason };
	const { email, wishes, consent, processId } = decision.value;
	const areas = await readAreas(storage.read, processId);
	return {
		refusal: null,
		asked: {
			...{ email, wording: consent.wording, kinds: wishes.kinds, rhythm: wishes.rhythm },
			areas: areas.filter(({ id }) => wishes.areaIds?.includes(id)).map(({ title }) => title)
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, confirmSubscription, { secret: event.params.secret });
		if (!outcome.ok) return outcome.failure;
		const path = localPath(event.locals.language, `/verteiler/${outcome.value.secret}`);
		redirect(303, `${path}?bestaetigt=1`);
	}
};
