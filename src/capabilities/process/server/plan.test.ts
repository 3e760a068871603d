import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAnnouncements, readSteps } from './reads.ts';
import { readPublicEntries } from '#journal/server/reads.ts';
import { createProcess } from './create-process.ts';
import { findLastMove } from './read-plan.ts';
import { makePlan } from './make-plan.ts';
import { moveSteps } from './move-steps.ts';
import { publishProcess } from './publish-process.ts';
import { undoMove } from './undo-move.ts';
import { processSentences } from '../sentences.ts';
import { findProcess } from './reads.ts';
import { planMove } from '../plan/plan-move.ts';
import { readPlan } from './read-plan.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

const answers = {
	begins: '2027-01-01',
	order: { health: '2', housing: '1', 'children-family': '3' },
	keepFree: 'schoolHolidays',
	council: { weekday: '3', week: 'last' },
	limits: { '0': { step: 'closing-event', from: '', until: '2027-12-15' }, '1': { step: '' } }
};
const today = '2026-12-01';

describe.each(engines)('a plan, on %s', (engine) => {
	let cast: Cast;
	let processId: string;
	beforeEach(async () => {
		cast = await assemble(engine);
		cast.setClock('2026-12-01T08:00:00.000Z');
		({ processId } = await cast.play(cast.anna, createProcess, {
			...{ template: 'planungskonzept-2016', title: 'Integrationskonzept 2027', tagline: 'Wir' },
			...{ city: 'Brandenburg', land: 'BB', contactEmail: 'steuerung@beispiel.example' }
		}));
	});
	afterEach(() => cast.storage.close());

	const make = (more: object = {}) =>
		makePlan(cast.as(cast.anna), { processId, ...answers, ...more });
	const steps = () => readSteps(cast.storage.read, processId);
	const stepOf = async (key: string) => {
		const step = (await steps()).find((one) => one.key === key);
		if (!step) throw new Error(key);
		return step;
	};
	const preview = async (stepId: string, startsOn: string | null, alsoAnnounced = false) => {
		const process = await findProcess(cast.storage.read, processId);
		if (!process) throw new Error('no process');
		const plan = await readPlan(cast.storage.read, process, { today, also: stepId });
		const dates = { startsOn, endsOn: null, startsAt: null, place: null };
		return planMove(plan, { stepId, dates, alsoAnnounced }, today, process.published);
	};
	let minutes = 0;
	const move = async (stepId: string, startsOn: string | null, more: object = {}) => {
		cast.setClock(`2026-12-01T09:${String(++minutes).padStart(2, '0')}:00.000Z`);
		const seen = await preview(stepId, startsOn, 'alsoAnnounced' in more);
		return moveSteps(cast.as(cast.anna), {
			...{ stepId, startsOn: startsOn ?? '', basis: seen.ok ? seen.basis : '' },
			...more
		});
	};
	const said = async () => {
		const { entries } = await readPublicEntries(cast.storage.read, { limit: 1 });
		const body = entries[0]?.body;
		return body && processSentences[body.what]?.de(body.data, body.why).replaceAll('\u00a0', ' ');
	};

	it('dates every step of its phases, in the order of the groups', async () => {
		expect(await make()).toMatchObject({ ok: true });
		const all = await steps();
		const undated = all.filter(({ startsOn }) => !startsOn);
		expect(undated.every(({ optional, phase }) => optional || phase === 'preparation')).toBe(true);
		const first = all
			.filter(({ key }) => key === 'meeting-1')
			.map(({ startsOn }) => startsOn ?? '');
		expect(first[1] && first[0] && first[1] < first[0]).toBe(true);
		expect(await stepOf('kickoff')).toMatchObject({ startsAt: '17:00' });
	});

	it('is refused with nothing entered when its rules contradict one another', async () => {
		const limits = { '0': { step: 'closing-event', until: '2027-04-30' } };
		expect(await make({ limits })).toMatchObject({ reason: 'rules-contradict' });
		expect((await steps()).every(({ startsOn }) => startsOn === null)).toBe(true);
	});

	it('is refused at the fields that make no sense', async () => {
		expect(await make({ begins: 'bald', council: { weekday: '9', week: 'last' } })).toMatchObject({
			fields: { begins: 'not-a-day', 'council.weekday': 'unknown' }
		});
	});

	it('can be made again, and goes around what is announced', async () => {
		await make();
		await cast.play(cast.anna, publishProcess, { processId });
		const kickoff = await stepOf('kickoff');
		expect(await make({ begins: '2027-02-01', limits: {} })).toMatchObject({ ok: true });
		expect(await stepOf('kickoff')).toEqual(kickoff);
	});

	it('moves a step with what follows, in one entry, and takes it back', async () => {
		await make();
		const before = await steps();
		const decision = await stepOf('decision');
		const kickoff = await stepOf('kickoff');
		const seen = await preview(kickoff.id, '2027-03-18');
		if (!seen.ok) throw new Error('It can be moved.');
		expect(seen.changes.length).toBeGreaterThan(1);
		expect(await move(kickoff.id, '2027-03-18')).toMatchObject({ ok: true });
		expect(await stepOf('kickoff')).toMatchObject({ startsOn: '2027-03-18' });
		expect(await stepOf('decision')).toEqual(decision);
		const last = await findLastMove(cast.storage.read, processId);
		expect(last?.moved).toHaveLength(seen.changes.length);
		await cast.play(cast.anna, undoMove, { processId, move: last?.id });
		expect(await steps()).toEqual(before);
		expect(await undoMove(cast.as(cast.anna), { processId })).toMatchObject({
			reason: 'nothing-to-undo'
		});
	});

	it('asks again when somebody has moved something meanwhile', async () => {
		await make();
		const kickoff = await stepOf('kickoff');
		const seen = await preview(kickoff.id, '2027-03-18');
		if (!seen.ok) throw new Error('It can be moved.');
		await move((await stepOf('specialist-event')).id, '2027-04-16');
		expect(
			await moveSteps(cast.as(cast.anna), {
				...{ stepId: kickoff.id, startsOn: '2027-03-18', basis: seen.basis }
			})
		).toMatchObject({ reason: 'plan-changed' });
	});

	it('does not take back what has been touched since', async () => {
		await make();
		const kickoff = await stepOf('kickoff');
		await move(kickoff.id, '2027-03-18');
		const first = await findLastMove(cast.storage.read, processId);
		await move(kickoff.id, '2027-03-17');
		expect(await undoMove(cast.as(cast.anna), { processId, move: first?.id })).toMatchObject({
			reason: 'plan-changed'
		});
		await cast.play(cast.anna, undoMove, { processId });
		await cast.play(cast.anna, undoMove, { processId });
	});

	it('does not move the past, nor into it, nor what it is already', async () => {
		await make();
		const kickoff = await stepOf('kickoff');
		expect(await move(kickoff.id, '2026-11-30')).toMatchObject({ reason: 'move-conflict' });
		expect(
			await moveSteps(cast.as(cast.anna), {
				...{ stepId: kickoff.id, startsOn: kickoff.startsOn, startsAt: '17:00' }
			})
		).toMatchObject({ reason: 'nothing-moves' });
		cast.setClock('2027-12-31T08:00:00.000Z');
		expect(
			await moveSteps(cast.as(cast.anna), { stepId: kickoff.id, startsOn: '2028-01-12' })
		).toMatchObject({ reason: 'move-conflict' });
	});

	describe('that is public', () => {
		beforeEach(async () => {
			await make();
			await cast.play(cast.anna, publishProcess, { processId });
		});

		it('does not push announced steps, unless somebody says so and why', async () => {
			const kickoff = await stepOf('kickoff');
			const seen = await preview(kickoff.id, '2027-03-18');
			expect(seen).toMatchObject({ ok: false, withAnnounced: true });
			const more = { alsoAnnounced: 'yes' };
			expect(await move(kickoff.id, '2027-03-18', more)).toMatchObject({
				reason: 'reason-missing'
			});
			const because = { ...more, dateReason: 'Der Saal ist belegt' };
			expect(await move(kickoff.id, '2027-03-18', because)).toMatchObject({ ok: true });
			expect(await said()).toMatch(
				/^Auftaktveranstaltung: Do., 18. März 2027, verschoben von .* Grund: Der Saal ist belegt\.$/
			);
			const told = await readAnnouncements(cast.storage.read, { stepId: kickoff.id });
			expect(told.at(-1)).toMatchObject({ startsOn: '2027-03-18', sequence: 1 });
		});

		it('cancels a step, and takes that back with a reason too', async () => {
			const meeting = await stepOf('meeting-2');
			const reason = { dateReason: 'Zu wenige Anmeldungen' };
			expect(await move(meeting.id, null, reason)).toMatchObject({ ok: true });
			expect(await said()).toContain('abgesagt, war geplant für');
			expect(await undoMove(cast.as(cast.anna), { processId })).toMatchObject({
				reason: 'reason-missing'
			});
			await cast.play(cast.anna, undoMove, { processId, ...reason });
			expect(await stepOf('meeting-2')).toEqual(meeting);
			expect(await said()).toContain('Eine Verschiebung ist zurückgenommen.');
		});
	});
});
