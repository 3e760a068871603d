import { describe, expect, it } from 'vitest';
import type { ProcessTemplate } from '../template.ts';
import { shipped } from './shipped.ts';
import { template as climate } from './climate-action.ts';
import { template as short } from './two-groups.ts';
import { template as source } from './planungskonzept-2016.ts';

const everyStep = (template: ProcessTemplate) => [...template.steps, ...template.groupSteps];

describe('the templates that come with the product', () => {
	it('are three: five areas, seven fields, two groups in three months', () => {
		expect(shipped.map(({ areas, months }) => [areas.length, months])).toEqual([
			[climate.areas.length, 30],
			[5, 36],
			[2, 3]
		]);
		expect(climate.areas).toHaveLength(7);
	});

	it('speak of integration in the source’s alone', () => {
		for (const template of [climate, short])
			expect(JSON.stringify(template)).not.toMatch(/integrat|migra|flücht|asyl|stadtverordnet|SVV/i);
	});

	it('ask in the climate template whether greenhouse gases fall', () => {
		expect(climate.reviewAspects.map(({ key }) => key)).toContain('co2');
		expect(climate.council.name).not.toBe(source.council.name);
		expect(climate.questionnaires.goal).not.toEqual(source.questionnaires.goal);
	});

	it.each(shipped.map((template) => [template.key, template] as const))(
		'say in %s for every step what is to be done, except what came before',
		(_key, template) => {
			const idle = everyStep(template).filter((step) => !step.beforehand && !step.tasks?.length);
			expect(idle.map(({ key }) => key)).toEqual([]);
		}
	);

	it.each(shipped.map((template) => [template.key, template] as const))(
		'write in %s to people before each event',
		(_key, template) => {
			const silent = template.steps.filter(({ kind, letters }) => kind === 'event' && !letters);
			expect(silent.filter(({ beforehand }) => !beforehand)).toEqual([]);
		}
	);

	it('approach the wanted people one by one before the kick-off (S7)', () => {
		const tasks = source.steps.find(({ key }) => key === 'year-plan')?.tasks ?? [];
		expect(tasks.map(({ act }) => act)).toContain('approach');
	});
});
