import { dataClasses } from '#assembly/personal-data/classes.ts';
import { describeClass } from '#assembly/personal-data/describe.ts';
import { describeInstallation } from '#assembly/site-texts/installation.ts';
import { readRetention } from '#people/server/read-retention.ts';
import { findProcess } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { findDeskProcess } from '../../../../desk-process.ts';
import type { PageServerLoad } from './$types';

/** The register by Art. 30 GDPR, made from what this installation is set up to do today. */
export const load: PageServerLoad = async (event) => {
	const { processes } = await event.parent();
	const { runtime, language } = event.locals;
	const { read } = runtime.storage;
	const { timeZone } = await findDeskProcess(event);
	const installation = describeInstallation(runtime.env, await readRetention(read));
	const { mail, inbound, signInService, database, origin } = installation;
	const found = await Promise.all(processes.map(({ id }) => findProcess(read, id)));
	return {
		today: dayOf(runtime.clock.now(), timeZone),
		facts: { mail, inbound, signInService, database, origin },
		described: found.flatMap((one) =>
			one ? [{ title: one.title, city: one.city, contact: one.contactEmail }] : []
		),
		classes: dataClasses.map((kept) => describeClass(kept, installation, language))
	};
};
