import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateTemplates } from './generate-templates.ts';

describe('the templates that come with the product', () => {
	it.each([...generateTemplates()])('%s is what its file says', (file, text) => {
		// If not: npm run templates
		expect(readFileSync(file, 'utf8')).toBe(text);
	});
});
