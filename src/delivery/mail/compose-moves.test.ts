import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invite } from '#people/server/invite.ts';
import { moveSteps } from '#process/server/move-steps.ts';
import { readPlan } from '#process/server/read-plan.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { findProcess, readSteps } from '#process/server/reads.ts';
import { undoMove } from '#process/server/undo-move.ts';
import { planMove } from '#process/plan/plan-move.ts';
import { assemble, type Cast } from '../../../tests/cast.ts';
import { lettersOf } from '../../../tests/written-letters.ts';
import { engines } from '../../../tests/storages.ts';

describe.each(engines)('letters on a move, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
		await cast.play(cast.anna, invite, {
			...{ name: 'Karim', email: 'karim@beispiel.example' },
			...{ processId: cast.processId, role: 'coreGroup' }
		});
	});
	afterEach(() => cast.storage.close());

	const stepId = async (key: string, areaId: string | null = cast.health.id) => {
		const steps = await readSteps(cast.storage.read, cast.processId);
		return steps.find((step) => step.key === key && step.areaId === areaId)?.id ?? '';
	};
	const written = (what: string) => lettersOf(cast, what);
	const move = async (id: string, dates: { startsOn: string; endsOn?: string }) => {
		const process = await findProcess(cast.storage.read, cast.processId);
		if (!process) throw new Error('no process');
		const today = '2017-04-03';
		const plan = await readPlan(cast.storage.read, process, { today, also: id });
		const wanted = { ...{ endsOn: null, startsAt: null, place: null }, ...dates };
		const seen = planMove(plan, { stepId: id, dates: wanted, alsoAnnounced: true }, today, true);
		await cast.play(cast.anna, moveSteps, {
			...{ stepId: id, ...dates, alsoAnnounced: 'yes' },
			...{ basis: seen.ok ? seen.basis : '', dateReason: 'Der Saal ist belegt' }
		});
	};

	it('reach everybody who takes part once, with old and new date and the reason', async () => {
		await move(await stepId('meeting-2'), { startsOn: '2017-04-19' });
		const letters = await written('steps-moved');
		expect(letters.map(({ address }) => address).sort()).toEqual(
			['horst', 'karim', 'petra'].map((name) => `${name}@beispiel.example`)
		);
		const text = JSON.stringify(letters[0]?.letter).replaceAll('\u00a0', ' ');
		expect(text).toContain('Mi., 19. April 2017, verschoben von Do., 6. April 2017');
		expect(text).toContain('Der Grund: Der Saal ist belegt');
	});

	it('go to the departments where they have to review, to the core group where it meets', async () => {
		await cast.play(cast.anna, enterDates, {
			...{ stepId: await stepId('review'), startsOn: '2017-04-07', endsOn: '2017-04-20' }
		});
		await move(await stepId('review'), { startsOn: '2017-04-07', endsOn: '2017-04-19' });
		expect((await written('steps-moved')).map(({ address }) => address).sort()).toEqual([
			'rita@beispiel.example',
			'uwe@beispiel.example'
		]);
		cast.setClock('2017-04-03T09:00:00.000Z');
		const core = await stepId('core-group', null);
		await cast.play(cast.anna, enterDates, { stepId: core, startsOn: '2017-05-10' });
		await move(core, { startsOn: '2017-05-11' });
		expect((await written('steps-moved')).map(({ address }) => address)).toEqual([
			'karim@beispiel.example'
		]);
	});

	it('tell too that a move is taken back', async () => {
		await move(await stepId('meeting-2'), { startsOn: '2017-04-19' });
		const processId = cast.processId;
		await cast.play(cast.anna, undoMove, { processId, dateReason: 'Der Saal ist wieder frei' });
		expect(await written('move-undone')).toHaveLength(3);
	});
});
