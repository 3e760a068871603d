import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audiences } from '../src/capabilities/process/plan/definition.ts';
import { taskActs } from '../src/capabilities/process/template.ts';
import { parseTemplate } from '../src/capabilities/process/template-file/parse.ts';
import { generateTemplates } from './generate-templates.ts';

describe('the templates that come with the product', () => {
	it.each([...generateTemplates()])('%s is what its file says', (file, text) => {
		// If not: npm run templates
		expect(readFileSync(file, 'utf8')).toBe(text);
	});
});

describe('the handbook', () => {
	const handbook = readFileSync('docs/handbook/template-format.md', 'utf8');

	it('shows a template that can be brought in as it stands', () => {
		const [, example = ''] = /```yaml\n(.*?)```/s.exec(handbook) ?? [];
		expect(parseTemplate(example)).toMatchObject({ ok: true });
	});

	it('names every act of a task, every field of a rule and every length of a step', () => {
		const fields = ['edge', 'thanEdge', 'previousGroup', 'freeDay', 'basis', 'lasts', 'beforehand'];
		const missing = [...taskActs, ...audiences, ...fields].filter(
			(word) => !handbook.includes(`\`${word}\``)
		);
		expect(missing).toEqual([]);
	});
});
