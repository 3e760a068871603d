import { error, redirect } from '@sveltejs/kit';
import { isOpen } from '#drafting/questionnaire.ts';
import { typedChannels } from '#drafting/rounds/sheets.ts';
import { enterSheet } from '#drafting/server/rounds/enter-sheet.ts';
import { readTables } from '#drafting/server/rounds/read-progress.ts';
import { readAsked, readTypedSheets } from '#drafting/server/rounds/read-typed.ts';
import { takeBackSheet } from '#drafting/server/rounds/take-back-sheet.ts';
import { perform } from '#web/form-action.ts';
import { deskPath } from '../../../../../../desk-process.ts';
import { findDeskSet } from '../desk-set.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const { set, title, asked } = await findDeskSet(event);
	const now = clock.now();
	const address = event.url.searchParams;
	const here =
		asked.find(({ item }) => item.code === address.get('text')) ??
		asked.find(({ round }) => isOpen(round, now)) ??
		asked[0];
	if (!here) error(404, 'not-found');
	const [typed, tables, people] = await Promise.all([
		readTypedSheets(read, here.round.id),
		readTables(read, set.id),
		set.named ? readAsked(read, set) : []
	]);
	const at = typed.findIndex(({ id }) => id === address.get('bogen'));
	return {
		...{ setId: set.id, title, named: set.named },
		items: asked.map(({ item, round }) => ({
			...{ code: item.code, title: item.title, open: isOpen(round, now) }
		})),
		item: { code: here.item.code, title: here.item.title },
		roundId: here.round.id,
		open: isOpen(here.round, now),
		questions: here.round.questions,
		tables: tables.map(({ name }) => name),
		people: people.map(({ personId, name, email }) => ({ id: personId, name: name || email })),
		/** The sheet that is being corrected. */
		sheet: typed[at],
		sheetNumber: at + 1,
		/** The newest are not known: only that they are there, by their random ids. */
		typed: typed.map(({ id, channel, tableName, people: count, answers }) => ({
			...{ id, channel, tableName, people: count },
			begins: answers.find((answer) => answer !== '') ?? ''
		})),
		/** What a booklet of several items has in common is kept from one to the next. */
		kept: {
			channel: typedChannels.find((one) => one === address.get('weg')) ?? 'paper',
			tableName: address.get('tisch') ?? '',
			people: address.get('menschen') ?? '1',
			personId: address.get('von') ?? '',
			perspective: address.get('sicht') ?? ''
		},
		said: address.get('ok')
	};
};

export const actions: Actions = {
	keep: async (event) => {
		const { asked } = await findDeskSet(event);
		const values = await event.request.clone().formData();
		const outcome = await perform(event, enterSheet);
		if (!outcome.ok) return outcome.failure;
		const given = (name: string) => String(values.get(name) ?? '');
		const at = asked.findIndex(({ round }) => round.id === given('roundId'));
		const sameBooklet = given('then') === 'item';
		const next = sameBooklet ? (asked[at + 1] ?? asked[0]) : asked[at];
		const kept = new URLSearchParams({
			...{ text: next?.item.code ?? '', weg: given('channel') },
			...(sameBooklet && at + 1 < asked.length
				? {
						...{ tisch: given('tableName'), menschen: given('people') },
						...{ von: given('personId'), sicht: given('perspective') }
					}
				: {}),
			ok: given('sheetId') ? 'berichtigt' : 'gespeichert'
		});
		redirect(303, `${pathOf(event)}?${kept}#answers.0`);
	},
	takeBack: async (event) => {
		const outcome = await perform(event, takeBackSheet);
		if (!outcome.ok) return outcome.failure;
		const text = event.url.searchParams.get('text') ?? '';
		redirect(303, `${pathOf(event)}?${new URLSearchParams({ text, ok: 'zurueck' })}`);
	}
};

function pathOf(event: RequestEvent): string {
	return deskPath(event, `/frageboegen/satz/${event.params.set}/eingeben`);
}
