import type { Reader } from '#storage/storage.ts';
import type { ProcessTemplate } from '../template.ts';
import { findTemplate, templates } from '../templates.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type KnownTemplate = {
	readonly template: ProcessTemplate;
	/** Comes with the product, or was brought in here. */
	readonly ships: boolean;
};

/** The templates that a process can be made from, each in its newest version. */
export async function readTemplates(reader: Read): Promise<readonly KnownTemplate[]> {
	const rows = await reader
		.selectFrom('template')
		.select(['key', 'content'])
		.orderBy('version')
		.execute();
	const newest = new Map(rows.map(({ key, content }) => [key, content]));
	return [
		...templates.map((template) => ({ template, ships: true })),
		...[...newest.values()].map((content) => ({
			template: JSON.parse(content) as ProcessTemplate,
			ships: false
		}))
	];
}

export async function findKnownTemplate(
	reader: Read,
	key: string
): Promise<ProcessTemplate | undefined> {
	const shipped = findTemplate(key);
	if (shipped) return shipped;
	const row = await newestOf(reader, key).select('content').executeTakeFirst();
	return row && (JSON.parse(row.content) as ProcessTemplate);
}

/** The file as it was brought in, with its comments. */
export async function findTemplateSource(reader: Read, key: string): Promise<string | undefined> {
	return (await newestOf(reader, key).select('source').executeTakeFirst())?.source;
}

export async function findNewestVersion(reader: Read, key: string): Promise<number | undefined> {
	return (await newestOf(reader, key).select('version').executeTakeFirst())?.version;
}

function newestOf(reader: Read, key: string) {
	return reader.selectFrom('template').where('key', '=', key).orderBy('version', 'desc').limit(1);
}
