import { randomUUID } from 'node:crypto';
import { closeRound } from '#drafting/server/close-round.ts';
import { openRound } from '#drafting/server/open-round.ts';
import { readItems } from '#drafting/server/reads.ts';
import { invite } from '#people/server/invite.ts';
import { beginSession } from '#people/server/sign-in/sessions.ts';
import { addDays } from '#shared/dates.ts';
import type { Storage } from '#storage/storage.ts';
import type { Instance } from '../tests/instance.ts';
import { median } from './load.ts';
import type { Running } from './processes.ts';
import { times, type Claim } from './claim.ts';

export type ComparedRounds = {
	readonly few: string;
	readonly many: string;
	readonly session: string;
};

/** Two goals, each with a closed round of five questions: one of 8 answer sheets, one of 80. */
export async function fillRounds(
	{ frame, play, steering, processId }: Instance,
	now: string
): Promise<ComparedRounds> {
	const { storage } = frame;
	await play(steering, invite, {
		...{ processId, role: 'participant' },
		...{ name: 'Bea Beispiel', email: 'bea@beispiel.example' }
	});
	const goals = (await readItems(storage.read, { processId, published: true })).filter(
		({ kind }) => kind === 'goal'
	);
	const round = async (itemId: string | undefined, sheets: number) => {
		const { roundId } = await play(steering, openRound, {
			itemId,
			closesOn: addDays(now.slice(0, 10), 5)
		});
		await fillSheets(storage, roundId, sheets);
		await play(steering, closeRound, { roundId });
		return roundId;
	};
	const few = await round(goals[0]?.id, 8);
	const many = await round(goals[1]?.id, 80);
	const personId = steering.kind === 'person' ? steering.personId : '';
	const session = await storage.transact((tx) =>
		beginSession(tx, { personId, means: 'link', device: null, now })
	);
	return { few, many, session };
}

/** Answers of two sentences; every tenth question is left empty. */
async function fillSheets(storage: Storage, roundId: string, count: number): Promise<void> {
	await storage.transact(async (tx) => {
		for (let sheet = 0; sheet < count; sheet++)
			await tx
				.insertInto('answer_sheet')
				.values({
					...{ id: randomUUID(), round_id: roundId, secret_hash: null, person_id: null },
					...{ channel: sheet % 3 === 0 ? 'paper' : 'web', table_name: null, people: 1 },
					...{ perspective: 'volunteer', revision: 1 },
					answers: JSON.stringify(
						[1, 2, 3, 4, 5].map((question) =>
							(sheet + question) % 10 === 0
								? ''
								: `Das Ziel ist verständlich, aber wer macht es? Bogen ${sheet} nennt zu Frage ${question} die Hausärzte.`
						)
					)
				})
				.execute();
	});
}

/** The page on which one wording is found: with 80 sheets against the same page with 8, by turns. */
export async function benchConsolidation(
	app: Running,
	rounds: ComparedRounds,
	turns: number
): Promise<Claim> {
	const taken = { few: [] as number[], many: [] as number[] };
	for (let turn = 0; turn <= turns * 4; turn++)
		for (const name of ['few', 'many'] as const) {
			const milliseconds = await open(app, rounds[name], rounds.session);
			if (turn > 3) taken[name].push(milliseconds);
		}
	const line = { ours: median(taken.many), theirs: median(taken.few), unit: 'ms' };
	return times({ id: 'P11', work: 'consolidation, 80 sheets against 8', ...line }, 3);
}

async function open(app: Running, roundId: string, session: string): Promise<number> {
	const begun = performance.now();
	const answer = await fetch(`${app.address}/steuerung/frageboegen/${roundId}`, {
		headers: { cookie: `fs_session=${session}` },
		redirect: 'manual'
	});
	const page = await answer.text();
	const milliseconds = performance.now() - begun;
	if (answer.status !== 200 || !page.includes('Hausärzte'))
		throw new Error(`The page of the round answered ${answer.status}`);
	return milliseconds;
}
