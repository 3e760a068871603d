import { createHash } from 'node:crypto';
import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { nameField, sayField, sayRefusal, wordsFor } from '#assembly/words/index.ts';
import type { Act } from '#journal/server/act.ts';
import { readForm, type FormValue } from '#shared/form.ts';
import type { Language } from '#shared/language.ts';
import type { Refusal } from '#shared/result.ts';
import { Clicks } from './clicks.ts';
import { RateLimit } from './rate-limit.ts';

/** What a page shows when an act was refused: nothing typed is lost, each error stands at its field. */
export type Refused = {
	readonly message: string;
	/** Field name → sentence. */
	readonly errors: Readonly<Record<string, string>>;
	/** The same as lines for the list on top: each names its field. */
	readonly lines: readonly { readonly field: string; readonly message: string }[];
	/** What was typed, for the fields to show again. */
	readonly values: { readonly [name: string]: FormValue };
};

export type Performed<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly failure: ActionFailure<Refused> };

const limit = new RateLimit();
const clicks = new Clicks();
/** What people do several times in a row, each time one step further. */
const steps: ReadonlySet<string> = new Set(['meetings.move-line', 'drafting.reorder']);
const statuses: Readonly<Record<string, number>> = {
	'not-found': 404,
	'not-permitted': 403,
	'not-signed-in': 401,
	'too-many': 429
};

/** Reads the form, performs the act with it (and with what the address or its files say), and words a refusal. */
export async function perform<Value>(
	event: RequestEvent,
	act: Act<unknown, Value>,
	fixed: Readonly<Record<string, unknown>> | ((form: FormData) => Promise<object>) = {}
): Promise<Performed<Value>> {
	const form = await event.request.formData();
	const values = readForm(form);
	const work = async (): Promise<Performed<Value>> => {
		if (!mayPost(event))
			return { ok: false, failure: refused(event, { ok: false, reason: 'too-many' }, values) };
		const more = typeof fixed === 'function' ? await fixed(form) : fixed;
		const outcome = await act(event.locals.acting, { ...values, ...more });
		if (outcome.ok) return { ok: true, value: outcome.value };
		return { ok: false, failure: refused(event, outcome, values, act.actName) };
	};
	if (steps.has(act.actName)) return work();
	const click = { ...clickOf(event, act.actName, form), now: performance.now() / 1000 };
	return clicks.once(click, work);
}

/**
 * Performs the act for each part of a form, one after the other. What succeeds stays; what is refused comes
 * back as it was typed, its errors at the fields of its part.
 */
export async function performEach<Value>(
	event: RequestEvent,
	act: Act<unknown, Value>,
	partsOf: (values: Refused['values']) => readonly FormPart[]
): Promise<Performed<number>> {
	const form = await event.request.formData();
	const values = readForm(form);
	const work = async (): Promise<Performed<number>> => {
		const fail = (refusal: Refusal): Performed<number> => ({
			ok: false,
			failure: refused(event, refusal, values, act.actName)
		});
		if (!mayPost(event)) return fail({ ok: false, reason: 'too-many' });
		const parts = partsOf(values);
		if (parts.length === 0) return fail({ ok: false, reason: 'nothing-chosen' });
		const refusals: Refusal[] = [];
		for (const { name, input } of parts) {
			const outcome = await act(event.locals.acting, input);
			if (!outcome.ok) refusals.push(under(name, outcome));
		}
		const [first] = refusals;
		if (!first) return { ok: true, value: parts.length };
		const fields = Object.assign({}, ...refusals.map((refusal) => refusal.fields ?? {}));
		return fail({ ...first, fields });
	};
	const click = { ...clickOf(event, act.actName, form), now: performance.now() / 1000 };
	return clicks.once(click, work);
}

/** A part of a form that is an input of its own: the name that its fields begin with. */
export type FormPart = { readonly name: string; readonly input: object };

/** The errors of a part at its own fields; a refusal that lies in none stands at its `outcome`. */
function under(name: string, refusal: Refusal): Refusal {
	const fields = refusal.fields ?? { outcome: refusal.reason };
	return {
		...refusal,
		fields: Object.fromEntries(
			Object.entries(fields).map(([field, code]) => [`${name}.${field}`, code])
		)
	};
}

/** Who sends which words where: the same again is the same click. */
function clickOf(event: RequestEvent, name: string, form: FormData) {
	const { runtime, actor } = event.locals;
	const sender = actor.kind === 'person' ? actor.personId : event.getClientAddress();
	const said = [...form].map(([field, value]) =>
		typeof value === 'string' ? [field, value] : [field, value.name, value.size]
	);
	return {
		who: hashOf([runtime.instance, sender, event.request.headers.get('user-agent')]),
		form: hashOf([event.url.href, name, said])
	};
}

function hashOf(facts: readonly unknown[]): string {
	return createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
}

/** A file of a form as an act takes it; nothing where none was chosen. */
export async function fileOf(
	form: FormData,
	name: string
): Promise<{ name: string; bytes: Uint8Array } | null> {
	const file = form.get(name);
	if (!(file instanceof File) || file.size === 0) return null;
	return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** A refusal in the visitor's language, with what they typed. */
export function refused(
	event: RequestEvent,
	refusal: Refusal,
	values: { readonly [name: string]: FormValue },
	actName = ''
): ActionFailure<Refused> {
	return fail(
		statuses[refusal.reason] ?? 400,
		wordRefusal(event.locals.language, refusal, values, actName)
	);
}

/** A refusal in words: for a form that was sent, or for an address that asks for what cannot be. */
export function wordRefusal(
	language: Language,
	refusal: Refusal,
	values: { readonly [name: string]: FormValue },
	actName = ''
): Refused {
	const words = wordsFor(language);
	const errors: Record<string, string> = {};
	for (const [field, code] of Object.entries(refusal.fields ?? {}))
		errors[field] = sayField(words, code, actName);
	const lines = Object.entries(errors).map(([field, sentence]) => {
		const name = nameField(words, field);
		return { field, message: name ? `${name}: ${sentence}` : sentence };
	});
	return { message: sayRefusal(words, refusal.reason, actName), errors, lines, values };
}

/** People who are signed in are known; everybody else shares what their address and network may post. */
export function mayPost(event: RequestEvent): boolean {
	const { runtime, actor } = event.locals;
	if (!runtime.env.FORTSCHRIFT_RATE_LIMIT || actor.kind === 'person') return true;
	return limit.allows(event.getClientAddress(), performance.now() / 1000);
}

/** The same for who came by a private link that the page has found: the link counts, not where they sit. */
export function mayPostByLink(event: RequestEvent, secret: string): boolean {
	if (!event.locals.runtime.env.FORTSCHRIFT_RATE_LIMIT) return true;
	const hash = hashOf([event.locals.runtime.instance, secret]);
	return limit.allowsLink(hash, performance.now() / 1000);
}

/** Ways in are limited for everybody: whoever is signed in could still try those of others. */
export function mayKnock(event: RequestEvent): boolean {
	if (!event.locals.runtime.env.FORTSCHRIFT_RATE_LIMIT) return true;
	return limit.allows(event.getClientAddress(), performance.now() / 1000);
}
