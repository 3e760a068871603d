import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What is seen without the built app; `tests/journeys/routes.test.ts` opens every route. */
it('whatever loads for the desk waits for the layout that guards it, or guards itself', () => {
	const loads = globSync('src/routes/**/(desk)/**/+{page.server,server}.ts').filter((file) =>
		/export const (load|GET)\b/.test(readFileSync(file, 'utf8'))
	);
	const guarded = /\bparent\(\)|guardPage\(|await readExport\(/;
	expect(loads.length).toBeGreaterThan(60);
	expect(loads.filter((file) => !guarded.test(readFileSync(file, 'utf8')))).toEqual([]);
});
