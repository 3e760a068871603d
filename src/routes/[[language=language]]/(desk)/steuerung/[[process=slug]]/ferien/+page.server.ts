import { redirect } from '@sveltejs/kit';
import { knownYears } from '#assembly/desk/plan/known-years.ts';
import { decidePermission } from '#journal/permission.ts';
import { parseSchoolHolidays } from '#process/holidays/import-file.ts';
import { yearsFrom } from '#process/holidays/public-holidays.ts';
import { readLand } from '#process/holidays/school-holiday-rows.ts';
import type { Land } from '#process/lands.ts';
import { importSchoolHolidays } from '#process/server/import-school-holidays.ts';
import { readImported, readSchoolHolidays } from '#process/server/read-school-holidays.ts';
import { readSteps } from '#process/server/reads.ts';
import { spanOf } from '#process/steps.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { decodeFile } from '#shared/decode-file.ts';
import { refused } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

/** Three years: as far ahead as somebody may want to plan. */
const ahead = 3 * 365;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { locals, url } = event;
	const { permissions, storage, clock } = locals.runtime;
	const process = await findDeskProcess(event);
	const land = process.land as Land;
	const today = dayOf(clock.now(), process.timeZone);
	const span = spanOf(await readSteps(storage.read, process.id));
	const days = [today, addDays(today, ahead), span?.from ?? today, span?.to ?? today].sort();
	const imported = await readImported(storage.read, [land]);
	const years = new Set([
		...yearsFrom(days[0] ?? today, days.at(-1) ?? today),
		...imported.map(({ first }) => Number(first.slice(0, 4)))
	]);
	const inOrder = [...years].sort((a, b) => a - b);
	const count = (name: string) =>
		Number(/^\d{1,6}$/.exec(url.searchParams.get(name) ?? '')?.[0] ?? 0);
	return {
		may: decidePermission(permissions, importSchoolHolidays.actName, locals.actor, null).ok,
		land,
		years: knownYears(land, inOrder, await readSchoolHolidays(storage.read, land)),
		imported: { count: count('neu'), leftOut: count('ohne') }
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const written = (name: string) => {
			const value = form.get(name);
			return typeof value === 'string' ? value : '';
		};
		const file = form.get('file');
		const isFile = file instanceof File && file.size > 0;
		const source = isFile ? decodeFile(await file.arrayBuffer()) : written('source');
		const values = { source, land: written('land'), origin: written('origin') };
		const outcome = await importSchoolHolidays(event.locals.acting, values);
		if (outcome.ok) {
			const { count, leftOut } = outcome.value;
			redirect(303, deskPath(event, `/ferien?neu=${count}&ohne=${leftOut}`));
		}
		const failure = refused(event, outcome, values, importSchoolHolidays.actName);
		const land = outcome.reason === 'not-school-holidays' && readLand(values.land);
		const findings = land ? parseSchoolHolidays(source, land).findings : [];
		return Object.assign(failure, { data: { ...failure.data, findings } });
	}
};
