import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTemplate } from '../template-file/write.ts';
import { template as short } from '../templates/two-groups.ts';
import { createProcess } from './create-process.ts';
import { importTemplate } from './import-template.ts';
import { findTemplateSource, readTemplates } from './read-templates.ts';
import { findProcess, readAreas } from './reads.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

const areas = ['AA', 'BB', 'CC'].map((code) => {
	return { key: code.toLowerCase(), code, title: `Bereich ${code}`, short: code };
});
const own = { ...short, key: 'our-village', title: 'Unser Dorf', areas };
const source = `# Von uns.\n${writeTemplate(own)}`;

describe.each(engines)('a template that is brought in, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());
	const refusal = (text: string) => importTemplate(cast.as(cast.anna), { source: text });

	it('makes processes like those that come with the product', async () => {
		expect(await cast.play(cast.anna, importTemplate, { source })).toEqual({ key: 'our-village' });
		const { processId } = await cast.play(cast.anna, createProcess, {
			...{ template: 'our-village', title: 'Dorf 2027', tagline: 'Wir', city: 'Dorf', land: 'HE' },
			contactEmail: 'dorf@beispiel.example'
		});
		const codes = (await readAreas(cast.storage.read, processId)).map(({ code }) => code);
		expect(codes).toEqual(['AA', 'BB', 'CC']);
		expect((await findProcess(cast.storage.read, processId))?.template).toEqual(own);
	});

	it('is kept as it was written, with its comments', async () => {
		await cast.play(cast.anna, importTemplate, { source: source.replaceAll('\n', '\r\n') });
		expect(await findTemplateSource(cast.storage.read, 'our-village')).toBe(source);
	});

	it('replaces an older version, for processes to come', async () => {
		await cast.play(cast.anna, importTemplate, { source });
		expect(await refusal(source)).toMatchObject({ reason: 'template-known' });
		const newer = writeTemplate({ ...own, version: 2, title: 'Unser Dorf, neu' });
		await cast.play(cast.anna, importTemplate, { source: newer });
		const known = await readTemplates(cast.storage.read);
		expect(known.filter(({ ships }) => !ships).map(({ template }) => template.title)).toEqual([
			'Unser Dorf, neu'
		]);
	});

	it('is refused with the key of one that comes with the product, and when it is none', async () => {
		expect(await refusal(writeTemplate(short))).toMatchObject({ reason: 'template-ships' });
		expect(await refusal('key: x')).toMatchObject({
			reason: 'not-a-template',
			fields: { source: 'not-a-template' }
		});
		expect(await refusal('  \n')).toMatchObject({ fields: { source: 'missing' } });
	});
});
