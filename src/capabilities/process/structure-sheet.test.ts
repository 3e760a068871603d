import { describe, expect, it } from 'vitest';
import { structureSheet } from './structure-sheet.ts';
import type { Step } from './steps.ts';
import { template } from './templates/planungskonzept-2016.ts';

const health: readonly Step[] = template.groupSteps.map((step, rank) => ({
	...{ id: step.key, areaId: 'health', key: step.key, phase: step.phase, kind: step.kind, rank },
	...{ title: step.title, methods: step.methods, contents: step.contents },
	...{ groupPhase: step.groupPhase ?? null, optional: step.optional ?? false },
	...{ startsOn: null, endsOn: null, startsAt: null, place: null }
}));
const sheet = structureSheet(template, [...health].reverse(), 'health');
const stepOf = (key: string) => sheet.find(({ id }) => id === key);

describe('the structure sheet of a group', () => {
	it('has its steps in their order, and nothing of other groups', () => {
		expect(sheet.map(({ id }) => id)).toEqual(template.groupSteps.map(({ key }) => key));
		expect(structureSheet(template, health, 'housing')).toEqual([]);
	});

	it('says in which phase of the group a step lies, as far as it lies in one', () => {
		expect(stepOf('meeting-1')?.phase).toEqual({ key: 'B', title: 'Ziele' });
		expect(stepOf('invitation-1')?.phase).toBeNull();
	});

	it('says who takes part', () => {
		const audiences = ['feedback-1', 'meeting-1', 'review', 'core-group-review', 'briefing'];
		expect(audiences.map((key) => stepOf(key)?.audience)).toEqual([
			...['all', 'group', 'department', 'coreGroup', 'steering']
		]);
	});
});
