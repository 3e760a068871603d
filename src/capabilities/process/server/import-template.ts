import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { text } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideImport } from '../import.ts';
import { parseTemplate } from '../template-file/parse.ts';
import { findNewestVersion } from './read-templates.ts';

const ImportTemplate = v.object({
	source: v.pipe(
		v.string('missing'),
		v.transform((given) => given.replaceAll(/\r\n?/g, '\n')),
		text(),
		v.check((given) => given.trim() !== '', 'missing')
	)
});

/** Brings in a template as a file: from now on processes can be made from it, without any code. */
export const importTemplate = act('process.import-template', ImportTemplate, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const permitted = tools.permit(null);
	if (!permitted.ok) return permitted;
	const parsed = parseTemplate(input.source);
	if (!parsed.ok) return refuse('not-a-template', { source: 'not-a-template' });
	const { template } = parsed;
	const { key, version, title, description } = template;
	const decision = decideImport(template, await findNewestVersion(tx, key));
	if (!decision.ok) return decision;
	const id = newId();
	await tx
		.insertInto('template')
		.values({
			...{ id, key, version, title, description },
			source: input.source,
			content: JSON.stringify(template),
			begun_entry: entryId
		})
		.execute();
	return done({
		what: 'template-imported',
		subject: ['template', id],
		process: null,
		audience: 'desk',
		data: { title, key, version },
		value: { key }
	});
});
