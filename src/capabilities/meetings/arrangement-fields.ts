import * as v from 'valibot';
import { day, line, maybe, prose } from '#shared/inputs.ts';
import type { AgendaItem } from './agenda.ts';
import { childcares, joinings, presences, type Arrangements } from './meeting.ts';

const presence = () => v.optional(v.picklist(presences, 'unknown'), 'unknown');

/** An address on the internet; nothing else becomes a link. */
const webAddress = () =>
	v.pipe(line(500), v.url('not-a-web-address'), v.regex(/^https?:/i, 'not-a-web-address'));

const number = (form: RegExp) => v.pipe(v.string(), v.trim(), v.regex(form, 'not-a-number'));

const AgendaRow = v.object({
	id: v.optional(v.string(), ''),
	title: v.optional(v.pipe(v.string(), v.maxLength(300, 'too-long')), ''),
	minutes: v.optional(v.pipe(v.string(), v.trim(), v.regex(/^\d{0,3}$/, 'not-a-number')), ''),
	phase: maybe(v.picklist(['A', 'B', 'C', 'D'] as const, 'unknown')),
	speaker: maybe(line(120))
});

/** What is typed into the form of a meeting. */
export const ArrangementFields = v.object({
	minutes: maybe(number(/^[1-9]\d{0,3}$/)),
	access: v.optional(
		v.object({
			...{ stepFree: presence(), lift: presence() },
			...{ toilet: presence(), hearingLoop: presence() }
		}),
		{}
	),
	directions: maybe(prose(1500)),
	onlineLink: maybe(webAddress()),
	/** Languages, between commas. */
	interpreters: maybe(line(200)),
	childcare: v.optional(v.picklist(childcares, 'unknown'), 'none'),
	capacity: maybe(number(/^[1-9]\d{0,4}$/)),
	answerBy: maybe(day()),
	joining: v.optional(v.picklist(joinings, 'unknown'), 'open'),
	/** Rows by their place in the form. */
	agenda: v.optional(v.record(v.string(), AgendaRow), {}),
	/** The place of a row that goes up by one. */
	lift: v.optional(v.string(), '')
});

type Typed = v.InferOutput<typeof ArrangementFields>;

export function readArrangements(typed: Typed): Arrangements {
	const { access, directions, onlineLink, childcare, answerBy, joining } = typed;
	return {
		...{ access, directions, onlineLink, childcare, answerBy, joining },
		interpreters: (typed.interpreters ?? '')
			.split(/[,;]/)
			.map((language) => language.trim())
			.filter(Boolean),
		minutes: typed.minutes === null ? null : Number(typed.minutes),
		capacity: typed.capacity === null ? null : Number(typed.capacity)
	};
}

/** The rows that have a title, in the order of the form; one of them may go up. */
export function readAgendaRows(
	{ agenda, lift }: Pick<Typed, 'agenda' | 'lift'>,
	known: ReadonlySet<string>
): readonly (Omit<AgendaItem, 'id'> & { readonly id: string | null })[] {
	const places = Object.keys(agenda).sort((a, b) => Number(a) - Number(b));
	const at = places.indexOf(lift);
	if (at > 0) places.splice(at - 1, 2, places[at] ?? '', places[at - 1] ?? '');
	return places.flatMap((place) => {
		const row = agenda[place];
		const title = row?.title.replaceAll(/\s+/g, ' ').trim();
		if (!row || !title) return [];
		return [
			{
				id: known.has(row.id) ? row.id : null,
				title,
				minutes: Number(row.minutes),
				phase: row.phase,
				speaker: row.speaker
			}
		];
	});
}
