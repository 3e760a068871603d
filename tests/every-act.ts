import type { Act } from '#journal/server/act.ts';

const modules = import.meta.glob<Record<string, unknown>>(
	['../src/{capabilities,assembly}/*/server/**/*.ts', '!../src/**/*.test.ts'],
	{ eager: true }
);

/** Every act of the product, found by what it exports. */
export const everyAct: readonly Act<unknown, unknown>[] = Object.values(modules)
	.flatMap((module) => Object.values(module))
	.filter(
		(exported): exported is Act<unknown, unknown> =>
			typeof exported === 'function' && 'actName' in exported
	);
