import { hashSecret } from '#journal/server/act.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import type { Reader } from '#storage/storage.ts';
import type { Call } from '../../calls.ts';
import { readPart, shortOf, type AddressPart } from '../../mail/address-parts.ts';
import type { MailReading } from '../../mail/reading.ts';
import { findCall } from '../reads.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** What a mail belongs to, as far as its addresses and what it answers tell. Nothing of it proves who wrote. */
export type Addressed = {
	readonly calls: readonly Call[];
	readonly processId: string | null;
	readonly personId: string | null;
	readonly letterId: string | null;
	readonly about: { readonly kind: string; readonly id: string } | null;
};

/** By the part behind the plus, else by our letter that it answers, else by who its sender is. */
export async function findAddressed(reader: Read, reading: MailReading): Promise<Addressed> {
	const parts = reading.parts.map(readPart).filter((part) => part !== undefined);
	const calls = await callsOf(reader, parts);
	const step = await stepOf(reader, parts);
	const token = await tokenOf(reader, parts);
	const letter = await findAnswered(reader, reading.letterIds);
	const sender = reading.from && (await findPersonByAddress(reader, reading.from.address));
	const about =
		(step && { kind: 'step', id: step.id }) ??
		aboutOf(token) ??
		aboutOf(letter && { about_kind: letter.subject_kind, about_id: letter.subject_id }) ??
		null;
	const answered = about?.kind === 'call' ? await findCall(reader, about.id) : undefined;
	const all = calls.length === 0 && answered ? [answered] : calls;
	return {
		calls: all,
		processId: all[0]?.processId ?? step?.process_id ?? letter?.process_id ?? null,
		personId: token?.person_id ?? letter?.person_id ?? sender?.id ?? null,
		letterId: letter?.id ?? null,
		about
	};
}

async function callsOf(reader: Read, parts: readonly AddressPart[]): Promise<readonly Call[]> {
	const shorts = shortsOf(parts, 'call');
	if (shorts.length === 0) return [];
	const ids = (await reader.selectFrom('call').select('id').execute()).map(({ id }) => id);
	const meant = shorts.flatMap((short) => single(ids.filter((id) => shortOf(id) === short)));
	const found = await Promise.all(meant.map((id) => findCall(reader, id)));
	return found.filter((call) => call !== undefined);
}

async function stepOf(reader: Read, parts: readonly AddressPart[]) {
	const shorts = shortsOf(parts, 'step');
	if (shorts.length === 0) return undefined;
	const steps = await reader.selectFrom('step').select(['id', 'process_id']).execute();
	return single(steps.filter(({ id }) => shorts.includes(shortOf(id))))[0];
}

async function tokenOf(reader: Read, parts: readonly AddressPart[]) {
	const token = parts.find((part) => part.kind === 'person');
	if (token?.kind !== 'person') return undefined;
	return reader
		.selectFrom('person_address')
		.selectAll()
		.where('token_hash', '=', hashSecret(token.token))
		.executeTakeFirst();
}

/** The newest letter of ours among those that it answers: mail programs put it last. */
async function findAnswered(reader: Read, letterIds: readonly string[]) {
	if (letterIds.length === 0) return undefined;
	return reader
		.selectFrom('letter')
		.select(['id', 'person_id', 'process_id', 'subject_kind', 'subject_id'])
		.where('id', 'in', letterIds)
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
}

function shortsOf(parts: readonly AddressPart[], kind: 'call' | 'step'): readonly string[] {
	return [...new Set(parts.flatMap((part) => (part.kind === kind ? [part.short] : [])))];
}

function aboutOf(row: { about_kind: string | null; about_id: string | null } | undefined) {
	return row?.about_kind && row.about_id ? { kind: row.about_kind, id: row.about_id } : undefined;
}

/** Two that share the same letters stand for nobody. */
function single<Value>(found: readonly Value[]): readonly Value[] {
	return found.length === 1 ? found : [];
}
