import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generateHolidays } from './generate-holidays.ts';

it('the tables of public holidays and feasts are those of the library', () => {
	const written = readFileSync('src/capabilities/process/holidays/tables.ts', 'utf8');
	expect(written).toBe(generateHolidays());
});
