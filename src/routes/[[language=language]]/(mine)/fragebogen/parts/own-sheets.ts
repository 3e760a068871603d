import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { isOpen } from '#drafting/questionnaire.ts';
import { keepAnswerSheet, takeBackAnswerSheet } from '#drafting/server/keep-answer-sheet.ts';
import { readRounds, type Round } from '#drafting/server/read-rounds.ts';
import { findItem } from '#drafting/server/reads.ts';
import {
	findQuestionnaireLink,
	readOwnSheets,
	type OwnSheet,
	type QuestionnaireLink
} from '#drafting/server/rounds/read-links.ts';
import { readTitles, type ItemTitle } from '#drafting/server/titles.ts';
import { findProcess, type Process } from '#process/server/reads.ts';
import { readForm } from '#shared/form.ts';
import { localPath } from '#shared/language.ts';
import { refuse } from '#shared/result.ts';
import { mayPostByLink, refused } from '#web/form-action.ts';

type Place = RequestEvent<{ secret: string; code?: string }>;
/** People open their own link, tables theirs; both lead to the same questionnaires. */
export type Door = 'fragebogen' | 'tisch';

type Asked = { readonly item: ItemTitle; readonly round: Round };
type Own = {
	readonly link: QuestionnaireLink;
	readonly process: Process;
	/** The items of the set, by code. */
	readonly asked: readonly Asked[];
};

export async function loadOverview(event: Place, door: Door) {
	const own = await findOwn(event, door);
	const { link, process, asked } = own;
	const [only] = asked;
	if (only && asked.length === 1) redirect(303, pathOf(event, door, only.item.code));
	const now = event.locals.runtime.clock.now();
	const sheets = await sheetsByRound(event, link);
	return {
		...headOf(event, door, own),
		items: asked.map(({ item, round }) => {
			const answers = sheets.get(round.id)?.answers ?? [];
			return {
				...{ code: item.code, title: item.title, open: isOpen(round, now) },
				questions: round.questions.length,
				answered: answers.filter((answer) => answer !== '').length
			};
		}),
		zone: process.timeZone,
		said: saidIn(event)
	};
}

export async function loadItem(event: Place, door: Door) {
	const own = await findOwn(event, door);
	const { link, process, asked } = own;
	const at = asked.findIndex(({ item }) => item.code === event.params.code);
	const here = asked[at];
	const { read } = event.locals.runtime.storage;
	const item = here && (await findItem(read, here.item.id));
	if (!here || !item) error(404, 'not-found');
	const sheet: OwnSheet | undefined = (await readOwnSheets(read, link, here.round.id))[0];
	const neighbour = (place: number) => {
		const code = asked[place]?.item.code;
		return code === undefined ? undefined : { code, href: pathOf(event, door, code) };
	};
	const { kind, title, text } = item;
	return {
		...headOf(event, door, own),
		item: {
			...{ code: here.item.code, kind, title, text },
			href: localPath(event.locals.language, `/${process.slug}/konzept/${here.item.code}`)
		},
		open: isOpen(here.round, event.locals.runtime.clock.now()),
		questions: here.round.questions,
		zone: process.timeZone,
		sheet: sheet && { perspective: sheet.perspective, answers: sheet.answers },
		revision: sheet?.revision ?? 0,
		people: sheet?.people ?? link.people,
		place: { number: at + 1, all: asked.length },
		previous: neighbour(at - 1),
		next: neighbour(at + 1),
		said: saidIn(event)
	};
}

/** Keeps what was written, or takes it back, and goes on to the next item where that is wanted. */
export function sheetActions(door: Door) {
	return {
		keep: async (event: Place) => {
			const values = readForm(await event.request.formData());
			const { asked } = await findOwn(event, door);
			if (!mayPostByLink(event, event.params.secret))
				return refused(event, refuse('too-many'), values);
			const at = asked.findIndex(({ item }) => item.code === event.params.code);
			const roundId = asked[at]?.round.id ?? error(404, 'not-found');
			const { runtime } = event.locals;
			const kept = await keepAnswerSheet(runtime, event.params.secret, { ...values, roundId });
			if (!kept.ok) return refused(event, kept, values, 'drafting.keep-answer-sheet');
			const next = values['then'] === 'next' ? asked[at + 1]?.item.code : undefined;
			if (next !== undefined)
				redirect(303, `${pathOf(event, door, next)}?gespeichert=${event.params.code ?? ''}`);
			const last = values['then'] === 'next' ? undefined : event.params.code;
			redirect(
				303,
				`${pathOf(event, door, asked.length === 1 ? asked[0]?.item.code : last)}?danke=1`
			);
		},
		takeBack: async (event: Place) => {
			const { asked } = await findOwn(event, door);
			const { code, secret } = event.params;
			if (!mayPostByLink(event, secret)) return refused(event, refuse('too-many'), {});
			const round = asked.find(({ item }) => item.code === code)?.round ?? error(404, 'not-found');
			const taken = await takeBackAnswerSheet(event.locals.runtime, secret, round.id);
			if (!taken.ok) return refused(event, taken, {}, 'drafting.keep-answer-sheet');
			const back = asked.length === 1 ? code : undefined;
			redirect(303, `${pathOf(event, door, back)}?zurueck=${code ?? ''}`);
		}
	};
}

async function findOwn(event: Place, door: Door): Promise<Own> {
	const { read } = event.locals.runtime.storage;
	const link = await findQuestionnaireLink(read, event.params.secret);
	const process = link && (await findProcess(read, link.set.processId));
	if (!process) error(404, 'not-found');
	const right: Door = link.tableName === null ? 'fragebogen' : 'tisch';
	if (door !== right) redirect(303, pathOf(event, right, event.params.code));
	const rounds = await readRounds(read, { setId: link.set.id });
	const byItem = new Map(rounds.map((round) => [round.itemId, round]));
	const titles = await readTitles(read, { processId: process.id, ids: [...byItem.keys()] });
	const asked = titles.flatMap((item): Asked[] => {
		const round = byItem.get(item.id);
		return round ? [{ item, round }] : [];
	});
	return { link, process, asked };
}

async function sheetsByRound({ locals }: Place, link: QuestionnaireLink) {
	const sheets = await readOwnSheets(locals.runtime.storage.read, link);
	return new Map(sheets.map((sheet) => [sheet.roundId, sheet]));
}

function headOf(event: Place, door: Door, { link, asked }: Own) {
	const { set, personName, tableName, people } = link;
	return {
		overview: asked.length > 1 ? pathOf(event, door) : undefined,
		setTitle: set.title ?? asked[0]?.item.title ?? '',
		...{ named: set.named, personName, tableName, atTable: people, closesAt: set.closesAt },
		setOpen: isOpen(set, event.locals.runtime.clock.now())
	};
}

function pathOf({ locals, params }: Place, door: Door, code?: string): string {
	return localPath(locals.language, `/${door}/${params.secret}${code ? `/${code}` : ''}`);
}

/** What the address says has just happened. */
function saidIn({ url }: Place) {
	return {
		thanked: url.searchParams.has('danke'),
		saved: url.searchParams.get('gespeichert'),
		takenBack: url.searchParams.get('zurueck')
	};
}
