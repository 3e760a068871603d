import { error } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { classOf } from '#assembly/personal-data/classes.ts';
import { sayTerm } from '#assembly/personal-data/describe.ts';
import { findSubject } from '#assembly/personal-data/server/delete-my-data.ts';
import { findPersonalData, type FoundClass } from '#assembly/personal-data/server/records.ts';
import { sayIn } from '#assembly/words/index.ts';
import { readRetention } from '#people/server/read-retention.ts';

type Asked = Pick<RequestEvent, 'locals' | 'params'>;

/** Everything about whoever asks: by the private link in the address, else by who is signed in. */
export async function findOwnData({ locals, params }: Asked): Promise<readonly FoundClass[]> {
	const { runtime, actor } = locals;
	const { read } = runtime.storage;
	const secret = params['secret'] ?? '';
	const subject = await findSubject(read, actor, { secret, now: runtime.clock.now() });
	if (!subject) error(404, 'not-found');
	return findPersonalData(read, subject);
}

/** The same in the visitor's words, ready to be read. */
export async function loadOwnData(event: Asked) {
	const { runtime, language } = event.locals;
	const found = await findOwnData(event);
	const terms = await readRetention(runtime.storage.read);
	return found.map(({ key, records }) => {
		const kept = classOf(key);
		return {
			key,
			title: sayIn(language, kept.title),
			what: sayIn(language, kept.what),
			purpose: sayIn(language, kept.purpose),
			term: sayTerm(kept, { terms }, language),
			happens: sayIn(language, kept.onDeletion),
			records: records.map((record) =>
				Object.entries(kept.shows).flatMap(([field, name]) => {
					const value = record[field];
					return value ? [{ field, name: sayIn(language, name), value }] : [];
				})
			)
		};
	});
}

export type OwnClass = Awaited<ReturnType<typeof loadOwnData>>[number];
