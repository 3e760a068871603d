import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { answerPoll } from './answer-poll.ts';
import { decidePoll } from './decide-poll.ts';
import { openPoll } from './open-poll.ts';
import { findPoll, readPolls, readVoices, readVotes } from './read-polls.ts';
import { findStep, readAnnouncements, readSteps } from './reads.ts';
import { issuePollLink } from './tokens.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

describe.each(engines)('asking for a date, on %s', (engine) => {
	let cast: Cast;
	let stepId: string;
	let pollId: string;
	let secret: string;

	beforeEach(async () => {
		cast = await assemble(engine);
		const steps = await readSteps(cast.storage.read, cast.processId);
		stepId = steps.find(({ key }) => key === 'core-group')?.id ?? '';
		const days = ['2017-04-25', '2017-04-26'];
		const question = { stepId, days, pollTime: '17:00', closesOn: '2017-04-10' };
		({ pollId } = await cast.play(cast.anna, openPoll, question));
		const karim = cast.karim.kind === 'person' ? cast.karim.personId : '';
		secret = await cast.storage.transact((tx) => issuePollLink(tx, pollId, karim));
	});
	afterEach(() => cast.storage.close());

	const options = async () => (await findPoll(cast.storage.read, pollId))?.options ?? [];
	async function answers(...given: string[]) {
		const ids = (await options()).map(({ id }) => id);
		return Object.fromEntries(ids.map((id, place) => [id, given[place]]));
	}
	const say = async (...given: string[]) =>
		answerPoll(cast.as(publicActor), { secret, answers: await answers(...given), form: 'short' });

	it('runs once at a time for a step', async () => {
		const again = { stepId, days: ['2017-04-25', '2017-04-27'], closesOn: '2017-04-10' };
		expect(await openPoll(cast.as(cast.anna), again)).toMatchObject({ reason: 'poll-open' });
		expect(await openPoll(cast.as(cast.karim), again)).toMatchObject({ reason: 'not-permitted' });
	});

	it('takes answers by link without signing in, and lets people change them', async () => {
		expect(await say('yes', 'no')).toMatchObject({ ok: true });
		expect(await say('ifNeeded', 'yes')).toMatchObject({ ok: true });
		const votes = await readVotes(cast.storage.read, pollId);
		expect(votes.map(({ answer }) => answer).sort()).toEqual(['ifNeeded', 'yes']);
		expect(await readVoices(cast.storage.read, pollId)).toMatchObject([{ form: 'short' }]);
	});

	it('names the day without an answer, and knows no foreign link', async () => {
		const [, second] = await options();
		const { [second?.id ?? '']: _, ...first } = await answers('yes', 'no');
		expect(
			await answerPoll(cast.as(publicActor), { secret, answers: first, form: '' })
		).toMatchObject({ fields: { [`answers.${second?.id}`]: 'answer-needed' } });
		expect(
			await answerPoll(cast.as(publicActor), { secret: 'nonsense', answers: first, form: '' })
		).toMatchObject({ reason: 'not-found' });
	});

	it('is over after its last day', async () => {
		cast.setClock('2017-04-10T21:59:00.000Z');
		expect(await say('yes', 'no')).toMatchObject({ ok: true });
		cast.setClock('2017-04-10T22:00:00.000Z');
		expect(await say('yes', 'yes')).toMatchObject({ reason: 'poll-closed' });
	});

	it('fixes the date of the step, tells the public, and says who words the guidelines (S9)', async () => {
		await say('no', 'yes');
		const [, second] = await options();
		const result = { pollId, optionId: second?.id };
		expect(await decidePoll(cast.as(cast.anna), result)).toMatchObject({
			fields: { form: 'form-needed' }
		});
		await cast.play(cast.anna, decidePoll, { ...result, form: 'short' });
		expect(await findStep(cast.storage.read, stepId)).toMatchObject({
			startsOn: '2017-04-26',
			startsAt: '17:00'
		});
		expect((await readAnnouncements(cast.storage.read, { stepId })).at(-1)).toMatchObject({
			startsOn: '2017-04-26'
		});
		expect(await readPolls(cast.storage.read, { stepId })).toMatchObject([
			{ ended: true, form: 'short' }
		]);
		expect(await decidePoll(cast.as(cast.anna), { ...result, form: 'full' })).toMatchObject({
			reason: 'poll-decided'
		});
		expect(await say('yes', 'yes')).toMatchObject({ reason: 'poll-closed' });
	});

	it('ends without a result only when that is said', async () => {
		expect(await decidePoll(cast.as(cast.anna), { pollId, optionId: '' })).toMatchObject({
			fields: { optionId: 'unknown' }
		});
		await cast.play(cast.anna, decidePoll, { pollId, optionId: '', without: 'result' });
		expect(await findStep(cast.storage.read, stepId)).toMatchObject({ startsOn: null });
	});
});
