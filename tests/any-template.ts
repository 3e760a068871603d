import fc from 'fast-check';
import { audiences } from '#process/plan/definition.ts';
import { stepKinds } from '#process/steps.ts';
import { taskActs, type ProcessTemplate, type TemplateStep } from '#process/template.ts';

/** Any template that a file may hold, as far as its parts are told apart. */
export function anyTemplate(): fc.Arbitrary<ProcessTemplate> {
	return fc
		.record({ keys: fc.uniqueArray(key, { minLength: 6, maxLength: 12 }), title: line, prose })
		.chain(({ keys, title, prose: description }) => {
			const [first = 'a', second = 'b', ...others] = keys;
			const steps = others.slice(0, 2);
			const groupSteps = others.slice(2);
			const phase = fc.constant(first);
			return fc.record({
				...{ key: fc.constant(second), version: fc.integer({ min: 1, max: 99 }) },
				...{ title: fc.constant(title), description: fc.constant(description) },
				months: fc.integer({ min: 1, max: 120 }),
				council: fc.record({ name: line, short: line }),
				coreGroup: fc.constantFrom({ least: 1, most: 1 }, { least: 3, most: 99 }),
				phases: list([first], (name) =>
					fc.record({ key: name, title: line, thread: line, summary: line })
				),
				areas: list(keys.slice(0, 3), (name, place) =>
					fc.record({ key: name, code: fc.constant(`A${'ABC'[place]}`), title: line, short: line })
				),
				groupPhases: list(['A', 'B'] as const, (name) => fc.record({ key: name, title: line })),
				steps: list(steps, (name) => anyStep(name, phase)),
				groupSteps: list(groupSteps, (name) => anyStep(name, phase)),
				rules: list(keys, (name) =>
					fc.oneof(
						fc.record({
							...{ key: name, step: fc.constantFrom(...steps), atLeast: distance },
							...{ after: fc.constantFrom(...groupSteps), basis: line }
						}),
						fc.record({ key: name, step: fc.constantFrom(...steps), days: days })
					)
				),
				questionnaires: fc.record({ guideline: lines, goal: lines, measure: lines }),
				reviewAspects: list([first], (name) =>
					fc.record({ key: name, question: line, short: line })
				),
				reviewDays: fc.integer({ min: 1, max: 99 }),
				reviewAfter: fc.constantFrom(...groupSteps)
			});
		});
}

const key = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}$/);
/** What people may type, white space as the schema leaves it. */
const line = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
	.map((text) =>
		text
			.toWellFormed()
			.replaceAll(/\p{Cc}/gu, '')
			.replaceAll(/\s+/g, ' ')
			.trim()
	)
	.map((text) => text.replaceAll(/[{}]/g, '').trim() || 'x');
const lines = fc.array(line, { minLength: 1, maxLength: 4 });
const prose = fc.array(line, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n'));
const text = fc.record({ de: prose, en: prose });
const unit = fc.constantFrom('days' as const, 'workdays' as const, 'weeks' as const);
const distance = fc.record({ count: fc.nat(99), unit });
const due = fc.record({
	...{ count: fc.nat(9), unit, side: fc.constantFrom('before' as const, 'after' as const) },
	edge: fc.constantFrom('start' as const, 'end' as const)
});
const days = fc.constantFrom(
	{ not: 'summerHolidays' as const },
	{ in: 'councilDays' as const },
	{ weekdays: [2, 3] },
	{ on: '2027-01-31' },
	{ until: '2027-12-31' }
);

function anyStep(
	name: fc.Arbitrary<string>,
	phase: fc.Arbitrary<string>
): fc.Arbitrary<TemplateStep> {
	return fc.record(
		{
			...{ key: name, phase, kind: fc.constantFrom(...stepKinds), title: line },
			...{ methods: fc.array(line, { maxLength: 3 }), contents: fc.array(line, { maxLength: 3 }) },
			...{ demand: fc.oneof(fc.constant(''), line), optional: fc.boolean() },
			lasts: fc.constantFrom({ least: 2, most: 9, wanted: 4 }, { least: 3, most: 3 }),
			prefers: fc.constantFrom({ weekdays: [1, 5] }, { at: '17:00' }, {}),
			tasks: list(['one'], (task) =>
				fc.record({ key: task, act: fc.constantFrom(...taskActs), due, text, demand: line })
			),
			letters: list(['one'], (letter) =>
				fc.record({
					...{ key: letter, due, audience: fc.constantFrom(...audiences) },
					...{ subject: fc.record({ de: line, en: line }), text }
				})
			)
		},
		{ requiredKeys: ['key', 'phase', 'kind', 'title', 'methods', 'contents', 'demand'] }
	);
}

function list<Name extends string, Item>(
	names: readonly Name[],
	item: (name: fc.Arbitrary<Name>, place: number) => fc.Arbitrary<Item>
): fc.Arbitrary<Item[]> {
	return fc.tuple(...names.map((name, place) => item(fc.constant(name), place)));
}
