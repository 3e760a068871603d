import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRound } from '#drafting/server/open-round.ts';
import { systemActor } from '#journal/actor.ts';
import { createSealer } from '#journal/server/sealer.ts';
import { readPublicEntries } from '#journal/server/reads.ts';
import { openCall } from '#participation/server/open-call.ts';
import { createProcess } from '#process/server/create-process.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { readSteps } from '#process/server/reads.ts';
import { tellBoundary } from '#process/server/tell-boundary.ts';
import { boundaries as migration } from '#storage/migrations/0006-boundaries.ts';
import { assemble, publishedChain, type Cast } from '../../tests/cast.ts';
import { engines } from '../../tests/storages.ts';
import { doDueWork } from './due.ts';
import { pauseUntil } from './runtime.ts';

const told = ['phase-begun', 'phase-ended', 'window-begun', 'window-ended'];
const kinds = [...told, 'call-begun', 'call-closed', 'round-closed'];

describe.each(engines)('dates switch the process, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
		const steps = await readSteps(cast.storage.read, cast.processId);
		const idOf = (key: string, areaId: string | null) =>
			steps.find((step) => step.key === key && step.areaId === areaId)?.id ?? '';
		await cast.play(cast.anna, enterDates, {
			...{ stepId: idOf('review', cast.health.id) },
			...{ startsOn: '2017-04-07', endsOn: '2017-04-20' }
		});
	});
	afterEach(() => cast.storage.close());

	const entries = async () => {
		const page = await readPublicEntries(cast.storage.read, { limit: 200 });
		return page.entries.map(({ body }) => body).filter(({ what }) => kinds.includes(what));
	};
	const lines = async () =>
		(await entries()).map(({ what, data }) => `${what} ${String(data['due'] ?? '')}`).reverse();
	const anyStep = async () => {
		const steps = await readSteps(cast.storage.read, cast.processId);
		return steps.find(({ key }) => key === 'interim-report')?.id ?? '';
	};
	const prepareCall = () =>
		cast.play(cast.anna, openCall, {
			...{ processId: cast.processId, areaId: cast.health.id, title: 'Gesundheit' },
			...{ question: 'Was fehlt?', opensOn: '2017-04-10', closesOn: '2017-04-19' }
		});

	it('at their time, once, in order, also after the system was down for a while', async () => {
		await prepareCall();
		expect(await doDueWork(cast.frame)).toBe('2017-04-05T22:00:00.000Z');
		expect(await lines()).toEqual([]);
		cast.setClock('2017-05-01T08:00:00.000Z');
		await doDueWork(cast.frame);
		const story = [
			// The group's second meeting on 6 April is the first day of its phase.
			'phase-begun 2017-04-05T22:00:00.000Z',
			'window-begun 2017-04-06T22:00:00.000Z',
			'call-begun 2017-04-09T22:00:00.000Z',
			'call-closed 2017-04-19T22:00:00.000Z',
			'window-ended 2017-04-20T22:00:00.000Z'
		];
		expect(await lines()).toEqual(story);
		expect(await doDueWork(cast.frame)).toBeUndefined();
		expect(await lines()).toEqual(story);
	});

	it('tell by whom and when it fell due, in words that stay true when they come late', async () => {
		cast.setClock('2017-04-07T08:00:00.000Z');
		await doDueWork(cast.frame);
		const [entry] = await entries();
		expect(entry).toMatchObject({
			...{ by: 'system', at: '2017-04-07T08:00:00.000Z', what: 'window-begun' },
			data: { area: 'Gesundheit', on: '2017-04-07', due: '2017-04-06T22:00:00.000Z' }
		});
	});

	it('once also when two processes look at the same moment', async () => {
		await prepareCall();
		cast.setClock('2017-05-01T08:00:00.000Z');
		const { storage, clock, permissions } = cast.frame;
		const onFault = (fault: unknown) => {
			throw fault;
		};
		const other = {
			storage,
			clock,
			permissions,
			sealer: createSealer({ storage, clock, onFault })
		};
		await Promise.all([doDueWork(cast.frame), doDueWork(other), doDueWork(cast.frame)]);
		expect(await lines()).toHaveLength(5);
		expect(new Set(await lines()).size).toBe(5);
	});

	it('with the end of a questionnaire in its place between them', async () => {
		const { goal } = await publishedChain(cast);
		await cast.play(cast.anna, openRound, { itemId: goal, closesOn: '2017-04-08' });
		cast.setClock('2017-05-01T08:00:00.000Z');
		await doDueWork(cast.frame);
		expect((await lines()).map((line) => line.split(' ')[0])).toEqual([
			...['phase-begun', 'window-begun', 'round-closed', 'window-ended']
		]);
	});

	it('and nobody else: neither the steering, nor before the time', async () => {
		const input = { processId: cast.processId, kind: 'phase-begun', subject: 'groups' };
		expect(await tellBoundary(cast.as(cast.anna), input)).toMatchObject({
			reason: 'not-permitted'
		});
		expect(await tellBoundary(cast.as(systemActor), input)).toMatchObject({
			reason: 'nothing-to-tell'
		});
	});

	it('but nothing that lay before, in a house that is older than the telling', async () => {
		const carry = migration.split(';\n').find((line) => line.trim().startsWith('update')) ?? '';
		cast.setClock('2017-04-08T08:00:00.000Z');
		await cast.play(cast.anna, enterDates, { stepId: await anyStep(), startsOn: '2017-04-30' });
		await cast.storage.transact((tx) => sql.raw(carry).execute(tx));
		cast.setClock('2017-05-01T08:00:00.000Z');
		await doDueWork(cast.frame);
		expect(await lines()).toEqual(['window-ended 2017-04-20T22:00:00.000Z', expect.any(String)]);
	});

	it('but nothing of a process that is not public', async () => {
		const { processId } = await cast.play(cast.anna, createProcess, {
			...{ template: 'planungskonzept-2016', title: 'Klimakonzept', tagline: 'Wir', land: 'NW' },
			...{ city: 'Beispielstadt', contactEmail: 'klima@beispiel.example' }
		});
		const [step] = await readSteps(cast.storage.read, processId);
		await cast.play(cast.anna, enterDates, { stepId: step?.id, startsOn: '2017-04-05' });
		cast.setClock('2017-04-06T08:00:00.000Z');
		await doDueWork(cast.frame);
		expect((await entries()).map(({ process }) => process)).toEqual([cast.processId]);
	});
});

describe('the clock of the house', () => {
	it('wakes at the next date, unless it looks anyway before', () => {
		const now = '2017-04-05T21:59:59.000Z';
		expect(pauseUntil('2017-04-05T22:00:00.000Z', now, 20_000)).toBe(1000);
		expect(pauseUntil('2017-04-05T21:00:00.000Z', now, 20_000)).toBe(0);
		expect(pauseUntil('2017-04-06T22:00:00.000Z', now, 20_000)).toBeUndefined();
	});
});
