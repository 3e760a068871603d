import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { template } from '../templates/planungskonzept-2016.ts';
import { createProcess } from './create-process.ts';
import { enterDates } from './enter-dates.ts';
import { publishProcess } from './publish-process.ts';
import { findPublicProcess, readAreas, readSteps } from './reads.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

describe.each(engines)('a process, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const second = {
		template: 'planungskonzept-2016',
		title: 'Klimakonzept',
		tagline: 'Die Stadt schreibt gemeinsam',
		city: 'Beispielstadt',
		land: 'NW',
		contactEmail: 'klima@beispiel.example'
	};

	it('has the areas of its template, and the group steps once per area', async () => {
		const areas = await readAreas(cast.storage.read, cast.processId);
		expect(areas.map((area) => area.code)).toEqual(template.areas.map((area) => area.code));
		const steps = await readSteps(cast.storage.read, cast.processId);
		expect(steps).toHaveLength(
			template.steps.length + template.areas.length * template.groupSteps.length
		);
		for (const area of areas)
			expect(steps.filter((step) => step.areaId === area.id).map((step) => step.key)).toEqual(
				template.groupSteps.map((step) => step.key)
			);
	});

	it('is public under the short path only while it is alone', async () => {
		const { processId } = await cast.play(cast.anna, createProcess, second);
		expect(await findPublicProcess(cast.storage.read, undefined)).toMatchObject({
			id: cast.processId
		});
		const [step] = await readSteps(cast.storage.read, processId);
		await cast.play(cast.anna, enterDates, { stepId: step?.id, startsOn: '2017-05-01' });
		await cast.play(cast.anna, publishProcess, { processId });
		expect(await findPublicProcess(cast.storage.read, undefined)).toBeUndefined();
		expect(await findPublicProcess(cast.storage.read, 'klimakonzept-1')).toMatchObject({
			id: processId
		});
	});

	it('does not become public without a date', async () => {
		const { processId } = await cast.play(cast.anna, createProcess, second);
		expect(await publishProcess(cast.as(cast.anna), { processId })).toMatchObject({
			reason: 'no-dates'
		});
	});

	it('has an address of its own', async () => {
		await cast.play(cast.anna, createProcess, second);
		expect(await createProcess(cast.as(cast.anna), second)).toMatchObject({
			reason: 'slug-taken',
			fields: { title: 'slug-taken' }
		});
	});

	it('takes dates from the steering only, and only possible ones', async () => {
		const [step] = await readSteps(cast.storage.read, cast.processId);
		const dates = { stepId: step?.id, startsOn: '2017-02-31' };
		expect(await enterDates(cast.as(cast.anna), dates)).toMatchObject({
			fields: { startsOn: 'not-a-day' }
		});
		expect(
			await enterDates(cast.as(cast.karim), { ...dates, startsOn: '2017-03-01' })
		).toMatchObject({ reason: 'not-permitted' });
	});
});
