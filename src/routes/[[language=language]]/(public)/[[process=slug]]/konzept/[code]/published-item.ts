import { error } from '@sveltejs/kit';
import { findItemByCode, readVersions } from '#drafting/server/reads.ts';
import { readSubjectEntries } from '#journal/server/reads.ts';
import { codeOf } from '../../parts/address.ts';
import { shownProcess } from '../../shown-process.ts';

type Request = {
	locals: App.Locals;
	params: { process?: string | undefined; code: string };
};

/** The public item of the address, all its versions, and the first of them that all could read. */
export async function publishedItem(event: Request) {
	const { read } = event.locals.runtime.storage;
	const process = await shownProcess(event);
	const code = codeOf(event.params.code);
	const item = code ? await findItemByCode(read, process.id, code) : undefined;
	if (!code || !item?.published) error(404, 'not-found');
	const [versions, entries] = await Promise.all([
		readVersions(read, item.id),
		readSubjectEntries(read, item.id)
	]);
	const published = entries.find(({ body }) => body.what === 'item-published')?.body;
	const firstPublic = Number(published?.data['version'] ?? 1);
	return { process, item: { ...item, code }, versions, firstPublic };
}
