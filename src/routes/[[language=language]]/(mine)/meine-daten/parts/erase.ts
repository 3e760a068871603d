import { redirect, type RequestEvent } from '@sveltejs/kit';
import { deleteMyData, findSubject } from '#assembly/personal-data/server/delete-my-data.ts';
import { contributionsInTexts } from '#assembly/personal-data/server/in-texts.ts';
import { readSteering } from '#people/server/data-subjects.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import { forgetSession } from '../../session.ts';
import { loadOwnData } from './own-data.ts';

/** What a deletion will do, counted before it is done. */
export async function loadErasure(event: Pick<RequestEvent, 'locals' | 'params'>) {
	const { runtime, actor } = event.locals;
	const { read } = runtime.storage;
	const classes = await loadOwnData(event);
	const secret = event.params['secret'] ?? '';
	const subject = await findSubject(read, actor, { secret, now: runtime.clock.now() });
	const steers = subject?.personId ? await readSteering(read, subject.personId) : [];
	const countOf = (key: string) => classes.find((one) => one.key === key)?.records.length ?? 0;
	return {
		classes: classes
			.filter(({ records }) => records.length > 0)
			.map(({ key, title, happens, records }) => ({ key, title, happens, count: records.length })),
		contributions: countOf('participation.contribution'),
		used: subject?.email ? await contributionsInTexts(read, subject.email) : 0,
		last: steers.some(({ others }) => others === 0),
		signedIn: actor.kind === 'person'
	};
}

/** Does it, and leads away from an address that has nothing to show any more. */
export async function erase(event: RequestEvent) {
	const outcome = await perform(event, deleteMyData, { secret: event.params['secret'] ?? '' });
	if (!outcome.ok) return outcome.failure;
	const { removed, pseudonym } = outcome.value;
	if (event.locals.actor.kind === 'person') forgetSession(event);
	const told = new URLSearchParams({
		...(removed > 0 ? { entfernt: String(removed) } : {}),
		...(pseudonym ? { name: pseudonym } : {})
	});
	redirect(303, `${localPath(event.locals.language, '/meine-daten/geloescht')}?${told}`);
}
