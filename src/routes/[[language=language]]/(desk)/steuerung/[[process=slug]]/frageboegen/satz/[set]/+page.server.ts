import { redirect } from '@sveltejs/kit';
import { isOpen } from '#drafting/questionnaire.ts';
import { linksUsed, progressOf } from '#drafting/rounds/progress.ts';
import { decideRemind } from '#drafting/rounds/sets.ts';
import { addTables } from '#drafting/server/rounds/add-tables.ts';
import { closeSet } from '#drafting/server/rounds/close-set.ts';
import {
	readAnswered,
	readCountedSheets,
	readTables
} from '#drafting/server/rounds/read-progress.ts';
import { readItemVersions } from '#drafting/server/rounds/read-worded.ts';
import { remindSet } from '#drafting/server/rounds/remind-set.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import { deskPath } from '../../../../../desk-process.ts';
import { findDeskSet } from './desk-set.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const { process, set, title, asked } = await findDeskSet(event);
	const now = clock.now();
	const [sheets, tables, versions, people] = await Promise.all([
		readCountedSheets(read, set.id),
		readTables(read, set.id),
		readItemVersions(read, process.id),
		set.named ? readAnswered(read, set) : []
	]);
	const progress = progressOf(
		asked.map(({ round }) => round),
		sheets
	);
	const waiting = people.filter(({ answered }) => answered < set.items).length;
	const byMail = set.ways.includes('mail');
	const remind = decideRemind({ ...set, byMail, waiting }, now);
	const { named, asks, invited, ways } = set;
	return {
		set: { id: set.id, named, asks, invited, ways, sheets: set.sheets, people: set.people },
		title,
		open: isOpen(set, now),
		lastDay: dayOf(set.closedAt ?? addHours(set.closesAt, -1), process.timeZone),
		remindedOn: set.remindedAt && dayOf(set.remindedAt, process.timeZone),
		zone: process.timeZone,
		items: asked.map(({ round, item }) => ({
			...{ roundId: round.id, code: item.code, title: item.title },
			open: isOpen(round, now),
			progress: progress.get(round.id),
			ledTo: (versions.get(item.id) ?? 0) > round.version ? round.version + 1 : null
		})),
		used: byMail && !named && isOpen(set, now) ? linksUsed(sheets, invited) : null,
		waiting,
		answered: people.map(({ name, email, answered }) => ({ name: name || email, answered })),
		tables: tables.map(({ name, people, secret }) => ({
			...{ name, people },
			href: secret && localPath(event.locals.language, `/tisch/${secret}`)
		})),
		remind: byMail ? (remind.ok ? 'ready' : remind.reason) : null
	};
};

export const actions: Actions = {
	close: async (event) => {
		const outcome = await perform(event, closeSet, { setId: event.params.set });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/frageboegen/satz/${event.params.set}`));
	},
	remind: async (event) => {
		const outcome = await perform(event, remindSet, { setId: event.params.set });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/frageboegen/satz/${event.params.set}#menschen`));
	},
	tables: async (event) => {
		const outcome = await perform(event, addTables, { setId: event.params.set });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/frageboegen/satz/${event.params.set}#tische`));
	}
};
