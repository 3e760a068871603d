import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { addSubscriber } from '#people/server/list/add-subscriber.ts';
import { changeSubscription } from '#people/server/list/change-subscription.ts';
import { confirmSubscription } from '#people/server/list/confirm-subscription.ts';
import { leaveList } from '#people/server/list/leave-list.ts';
import { requestSubscription } from '#people/server/list/request-subscription.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { moveSteps } from '#process/server/move-steps.ts';
import { planMove } from '#process/plan/plan-move.ts';
import { readPlan } from '#process/server/read-plan.ts';
import { findProcess, readSteps } from '#process/server/reads.ts';
import type { QueuedLetter } from './queue.ts';
import { assemble, type Cast } from '../../../tests/cast.ts';
import { lettersOf } from '../../../tests/written-letters.ts';
import { engines } from '../../../tests/storages.ts';

describe.each(engines)('letters of the distribution list, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const written = (what: string) => lettersOf(cast, what);
	const olena = {
		...{ email: 'olena@beispiel.example', language: 'en', rhythm: 'atOnce' },
		kinds: ['dates', 'calls', 'results']
	};
	const request = () =>
		cast.play(publicActor, requestSubscription, { processId: cast.processId, ...olena });
	const join = async () => {
		await request();
		const [letter] = await written('subscription-requested');
		const { secret } = await cast.play(publicActor, confirmSubscription, {
			secret: letter?.secret
		});
		return secret;
	};
	const add = (more: object = {}) =>
		cast.play(cast.anna, addSubscriber, {
			...{ processId: cast.processId, ...olena, consentSource: 'Liste vom 8.3.2017', ...more }
		});

	it('ask to confirm, in the chosen language and with the words to be agreed to', async () => {
		await request();
		const [letter] = await written('subscription-requested');
		expect(letter).toMatchObject({
			...{ address: olena.email, personId: null },
			letter: { subject: 'Please confirm: mail about “Integrationskonzept 2017”' }
		});
		expect(letter?.letter.paragraphs[1]).toContain('I would like to get mail');
		expect(letter?.letter.button?.path).toBe('/en/verteiler/bestaetigen/{secret}');
	});

	it('lead who is on the list already to their settings, and who has left to a new consent', async () => {
		const secret = await join();
		await request();
		const [letter] = await written('subscription-requested');
		expect(letter?.letter.button?.path).toBe('/en/verteiler/{secret}');
		await cast.play(publicActor, leaveList, { secret });
		await request();
		const [again] = await written('subscription-requested');
		expect(again?.letter.kind).toBe('confirm-subscription');
	});

	it('stop after three a day to one address', async () => {
		for (let time = 0; time < 3; time++) await request();
		expect(await written('subscription-requested')).toHaveLength(1);
		await request();
		expect(await written('subscription-requested')).toEqual([]);
	});

	it('tell whom the steering has entered where their consent comes from, with a way out', async () => {
		await add();
		const [letter] = await written('subscriber-added');
		expect(JSON.stringify(letter?.letter)).toContain('Liste vom 8.3.2017');
		expect(letter?.leaveSecret).toBeTruthy();
		expect(letter?.leaveSecret).toBe(letter?.secret);
		await cast.play(publicActor, leaveList, { secret: letter?.leaveSecret });
	});

	it('tell those on the list of a move, unless they left, want no dates, or read it once a week', async () => {
		const other = { name: 'Ohne Termine', email: 'ohne@beispiel.example', kinds: ['results'] };
		const secret = await join();
		await add(other);
		const steps = await readSteps(cast.storage.read, cast.processId);
		const step = steps.find(({ key, areaId }) => key === 'meeting-2' && areaId === cast.health.id);
		const stepId = step?.id ?? '';
		await cast.play(cast.anna, enterDates, { stepId, startsOn: '2017-04-06' });
		const move = async (startsOn: string) => {
			const process = await findProcess(cast.storage.read, cast.processId);
			if (!process) throw new Error('no process');
			const today = '2017-04-03';
			const plan = await readPlan(cast.storage.read, process, { today, also: stepId });
			const dates = { startsOn, endsOn: null, startsAt: null, place: null };
			const seen = planMove(plan, { stepId, dates, alsoAnnounced: true }, today, true);
			await cast.play(cast.anna, moveSteps, {
				...{ stepId, startsOn, alsoAnnounced: 'yes', dateReason: 'Der Saal ist belegt' },
				basis: seen.ok ? seen.basis : ''
			});
			return written('steps-moved');
		};
		const told = await move('2017-04-19');
		const addresses = (letters: readonly QueuedLetter[]) =>
			letters.map(({ address }) => address.split('@')[0]).sort();
		expect(addresses(told)).toEqual(['horst', 'karim', 'olena', 'petra']);
		const hers = told.find(({ address }) => address === olena.email);
		expect(hers?.letter.because).toContain('on the distribution list');
		expect(told.every(({ leaveSecret }) => leaveSecret)).toBe(true);
		await cast.play(publicActor, changeSubscription, { secret, ...olena, rhythm: 'weekly' });
		const karim = told.find(({ address }) => address === 'karim@beispiel.example');
		await cast.play(publicActor, leaveList, { secret: karim?.leaveSecret });
		expect(addresses(await move('2017-04-26'))).toEqual(['horst', 'petra']);
	});
});
