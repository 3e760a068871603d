import { redirect } from '@sveltejs/kit';
import { knownYears } from '#assembly/desk/plan/known-years.ts';
import { decidePermission } from '#journal/permission.ts';
import { decodeFile, parseSchoolHolidays } from '#process/holidays/import-file.ts';
import { readLand } from '#process/holidays/school-holiday-rows.ts';
import type { Land } from '#process/lands.ts';
import { importSchoolHolidays } from '#process/server/import-school-holidays.ts';
import { readSchoolHolidays } from '#process/server/read-school-holidays.ts';
import { readSteps } from '#process/server/reads.ts';
import { spanOf } from '#process/steps.ts';
import { dayOf } from '#shared/dates.ts';
import { refused } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

/** As far ahead as somebody may want to plan. */
const ahead = 3;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { locals, url } = event;
	const { permissions, storage, clock } = locals.runtime;
	const process = await findDeskProcess(event);
	const land = process.land as Land;
	const year = Number(dayOf(clock.now(), process.timeZone).slice(0, 4));
	const span = spanOf(await readSteps(storage.read, process.id));
	const planned = [span?.from, span?.to].flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
	const years = { first: Math.min(year, ...planned), last: Math.max(year + ahead, ...planned) };
	const count = (name: string) =>
		Number(/^\d{1,6}$/.exec(url.searchParams.get(name) ?? '')?.[0] ?? 0);
	return {
		may: decidePermission(permissions, importSchoolHolidays.actName, locals.actor, null).ok,
		land,
		years: knownYears(land, years, await readSchoolHolidays(storage.read, land)),
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
