import { redirect, type RequestEvent } from '@sveltejs/kit';
import { mailPasskeyAdded } from '#delivery/mail/sign-in-mail.ts';
import { findIdentity, removeIdentity } from '#people/server/sign-in/enter-by-town-hall.ts';
import { addPasskey } from '#people/server/sign-in/add-passkey.ts';
import { readPasskeys, removePasskey } from '#people/server/sign-in/passkeys.ts';
import { endSessions, readSessions } from '#people/server/sign-in/sessions.ts';
import { safeTarget } from '#people/sign-in/links.ts';
import { readForm, type FormValue } from '#shared/form.ts';
import { localPath } from '#shared/language.ts';
import { sessionCookie } from '#web/cacheable.ts';
import { refused } from '#web/form-action.ts';
import { guardAccount } from '#web/guard.ts';
import { passkeySite } from '#web/passkey-site.ts';
import { welcome } from '../enter.ts';
import { deviceOf } from '../session.ts';
import { mayChangeMeans, strengthOf } from './strength.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = guardAccount(event);
	const { storage, clock, env } = event.locals.runtime;
	const { personId, name } = actor;
	const session = event.cookies.get(sessionCookie) ?? '';
	const own = { personId, session, now: clock.now() };
	const after = event.url.searchParams.get('nach');
	return {
		me: name,
		isWithheld: actor.withheld !== undefined,
		after: after === null ? null : safeTarget(after),
		strength: await strengthOf(event, personId),
		mayChange: (await mayChangeMeans(event, personId)).ok,
		device: deviceOf(event),
		passkeys: await readPasskeys(storage.read, personId),
		townHall: env.townHall && {
			label: env.townHall.label,
			since: (await findIdentity(storage.read, personId, env.townHall.issuer)) ?? null
		},
		sessions: await readSessions(storage.read, own),
		done: event.url.searchParams.get('erledigt')
	};
};

export const actions: Actions = {
	addPasskey: async (event) => {
		const { personId } = guardAccount(event);
		const { runtime } = event.locals;
		const values = readForm(await event.request.formData());
		const mayChange = await mayChangeMeans(event, personId);
		if (!mayChange.ok) return refused(event, mayChange, {});
		const passkey = nameOf(values['name']);
		const tell = (tx: Parameters<typeof mailPasskeyAdded>[0]) =>
			mailPasskeyAdded(tx, runtime, { personId, passkey });
		const outcome = await addPasskey(
			{ storage: runtime.storage, site: passkeySite(runtime), tell },
			{
				...{ personId, name: passkey, answer: values['answer'] },
				...{ device: deviceOf(event), now: runtime.clock.now() }
			}
		);
		if (!outcome.ok) return refused(event, outcome, { name: passkey });
		runtime.outbox.wake();
		const { after } = values;
		const target = after ? safeTarget(String(after)) : here(event, 'passkey');
		return welcome(event, { session: outcome.value.session, target });
	},
	removePasskey: async (event) => {
		const { personId } = guardAccount(event);
		const values = readForm(await event.request.formData());
		const mayChange = await mayChangeMeans(event, personId);
		if (!mayChange.ok) return refused(event, mayChange, {});
		const id = String(values['passkey']);
		await removePasskey(event.locals.runtime.storage, { personId, id });
		redirect(303, here(event, 'entfernt'));
	},
	removeTownHall: async (event) => {
		const { personId } = guardAccount(event);
		const mayChange = await mayChangeMeans(event, personId);
		if (!mayChange.ok) return refused(event, mayChange, {});
		await removeIdentity(event.locals.runtime.storage, personId);
		redirect(303, here(event, 'getrennt'));
	},
	endSession: async (event) => {
		const { personId } = guardAccount(event);
		const values = readForm(await event.request.formData());
		const id = String(values['session']);
		await endSessions(event.locals.runtime.storage, { personId, id });
		redirect(303, here(event, 'beendet'));
	},
	endOthers: async (event) => {
		const { personId } = guardAccount(event);
		const allBut = event.cookies.get(sessionCookie) ?? '';
		await endSessions(event.locals.runtime.storage, { personId, allBut });
		redirect(303, here(event, 'beendet'));
	}
};

/** A passkey that was made is never refused for its name. */
function nameOf(given: FormValue | undefined): string {
	const name = typeof given === 'string' ? given.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() : '';
	return name.toWellFormed().slice(0, 60) || 'Passkey';
}

function here(event: RequestEvent, done: string): string {
	return `${localPath(event.locals.language, '/konto')}?erledigt=${done}`;
}
