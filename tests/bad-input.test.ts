import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readForm } from '#shared/form.ts';
import { assemble, type Cast } from './cast.ts';
import { everyAct } from './every-act.ts';
import { engines } from './storages.ts';

const names = [
	...['processId', 'itemId', 'callId', 'reviewId', 'stepId', 'roleId', 'roundId', 'secret', 'kind'],
	...['setId', 'sheetId', 'itemIds', 'ways', 'tables', 'questions', 'named', 'people', 'personId'],
	...['kinds', 'rhythm', 'language', 'areaIds', 'door', 'guestId', 'meetingId', 'lineId', 'mailId'],
	...['partId', 'questionId', 'letterId', 'wantedId', 'candidacyId', 'subscriptionId', 'importId'],
	...['answer', 'companions', 'outcome', 'content', 'shows', 'sector', 'others', 'heads', 'agenda'],
	...['title', 'text', 'reason', 'email', 'name', 'startsOn', 'closesOn', 'dueOn', 'land', 'slug'],
	...[
		'findings',
		'measure',
		'goal',
		'contributionIds',
		'benefit',
		'channel',
		'role',
		'template',
		'areas'
	]
];
const words = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.uuid(),
	fc.constantFrom(
		'',
		'2017-02-31',
		'9999-99-99',
		'\u0000',
		'💥'.repeat(3000),
		'__proto__',
		"'; drop table item"
	)
);

describe.each(engines)('bad input, on %s', (engine) => {
	let cast: Cast;
	beforeAll(async () => {
		cast = await assemble(engine);
	});
	afterAll(() => cast.storage.close());

	it.each(everyAct.map((act) => [act.actName, act] as const))(
		'never makes %s throw or half succeed',
		async (_name, act) => {
			const entries = () =>
				cast.storage.read
					.selectFrom('journal_entry')
					.select((row) => row.fn.countAll<number>().as('count'))
					.executeTakeFirst();
			await fc.assert(
				fc.asyncProperty(
					fc.oneof(
						fc.anything(),
						fc.dictionary(fc.constantFrom(...names), fc.oneof(words, fc.anything()))
					),
					async (input) => {
						const before = await entries();
						const outcome = await act(cast.as(cast.anna), input);
						if (!outcome.ok) expect(await entries()).toEqual(before);
					}
				),
				{ numRuns: 40 }
			);
		}
	);

	it('is no fault in any form either', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), words)),
				async (fields) => {
					const form = new FormData();
					for (const [name, value] of fields) form.append(name, value);
					const input = readForm(form);
					for (const act of everyAct) await act(cast.as(cast.anna), input);
				}
			),
			{ numRuns: 15 }
		);
	});

	it('is no fault when a process is named that is not there', async () => {
		const words = { name: 'Neu', title: 'Neu', text: 'Neu', reason: 'Neu', question: 'Neu?' };
		const input = {
			...words,
			processId: '00000000-0000-1000-8000-000000000000',
			...{
				email: 'neu@beispiel.example',
				role: 'participant',
				kind: 'guideline',
				sector: 'provider'
			},
			...{ opensOn: '2017-05-01', closesOn: '2017-05-02', dueOn: '2017-05-02', language: 'de' },
			...{ description: 'Neu', why: 'Neu', organisation: 'Neu', note: 'Neu', subject: 'Neu' }
		};
		const faults: string[] = [];
		for (const act of everyAct)
			await act(cast.as(cast.anna), input).catch(() => faults.push(act.actName));
		expect(faults).toEqual([]);
	});
});
