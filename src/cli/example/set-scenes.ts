import { keepAnswerSheet } from '#drafting/server/keep-answer-sheet.ts';
import { closeSet } from '#drafting/server/rounds/close-set.ts';
import { enterSheet } from '#drafting/server/rounds/enter-sheet.ts';
import { openSet } from '#drafting/server/rounds/open-set.ts';
import { readTables } from '#drafting/server/rounds/read-progress.ts';
import { findSet } from '#drafting/server/rounds/read-sets.ts';
import type { AreaStory, RoundStory } from '../../../examples/brandenburg-2017/area-story.ts';
import { consolidationScenes } from './consolidation-scenes.ts';
import { readSecrets, sectors } from './round-scenes.ts';
import { idOf, stepDates, timeOn, type Props, type Scene } from './scenes.ts';

/** In this area people answered in the room too: one set for each meeting, by letter, at tables and on paper. */
export function hasTables(area: AreaStory): boolean {
	return area.rounds.some(({ sheets }) => sheets.some(({ table }) => table !== undefined));
}

/** The goals are asked about at the first meeting, the measures at the second (S16, table 3). */
export function setScenes(props: Props, area: AreaStory): Scene[] {
	const goals = new Set(area.goals.map(({ key }) => key));
	return [
		...setOf(props, area, {
			...{ step: 'meeting-1', title: 'Ziele: Gesundheit' },
			rounds: area.rounds.filter(({ item }) => goals.has(item))
		}),
		...setOf(props, area, {
			...{ step: 'meeting-2', title: 'Maßnahmen: Gesundheit' },
			rounds: area.rounds.filter(({ item }) => !goals.has(item))
		})
	];
}

type Planned = {
	readonly step: string;
	readonly title: string;
	readonly rounds: readonly RoundStory[];
};

function setOf(props: Props, area: AreaStory, planned: Planned): Scene[] {
	const { stage, steering, ids } = props;
	const { on } = stepDates(props.story, area.area, planned.step);
	const key = `set of ${area.area} at ${planned.step}`;
	return [
		{
			at: timeOn(on, '11:00'),
			play: async () => {
				const { setId, roundIds } = await stage.play(steering, openSet, {
					...{ processId: props.processId, title: planned.title, closesOn: on },
					itemIds: planned.rounds.map(({ item }) => idOf(props, item)),
					...{ ways: ['mail', 'tables', 'paper'], tables: tablesOf(planned.rounds).join('\n') }
				});
				ids.set(key, setId);
				for (const { item } of planned.rounds)
					ids.set(`round of ${item}`, roundIds[idOf(props, item)] ?? '');
				stage.outbox.wake();
				await stage.outbox.settled();
				for (const round of planned.rounds) await answer(props, setId, round);
			}
		},
		{
			at: timeOn(on, '19:30'),
			play: () => stage.play(steering, closeSet, { setId: idOf(props, key) })
		},
		...planned.rounds.flatMap((round) =>
			consolidationScenes(props, round, `round of ${round.item}`, timeOn(on, '19:40'))
		)
	];
}

function tablesOf(rounds: readonly RoundStory[]): readonly string[] {
	const names = rounds.flatMap(({ sheets }) => sheets.flatMap(({ table }) => table ?? []));
	return [...new Set(names)].toSorted();
}

/** Online by the link of a letter or of a table; what came on paper the steering types in. */
async function answer(props: Props, setId: string, round: RoundStory): Promise<void> {
	const { frame } = props.stage;
	const { read } = frame.storage;
	const set = await findSet(read, setId);
	const letters = await readSecrets(props, set?.openedEntry ?? '');
	const tables = new Map((await readTables(read, setId)).map(({ name, secret }) => [name, secret]));
	for (const [index, sheet] of round.sheets.entries()) {
		const { perspective, online, table, people = 1 } = sheet;
		const roundId = idOf(props, `round of ${round.item}`);
		const answers = round.answers.map((list) => list[index] ?? '');
		const common = { roundId, answers, people: String(people) };
		const own = { ...common, perspective: table === undefined ? sectors[perspective] : '' };
		if (!online)
			await props.stage.play(props.steering, enterSheet, {
				...{ ...own, channel: 'paper', tableName: table ?? '' }
			});
		else {
			const secret = table === undefined ? letters[index] : tables.get(table);
			const kept = await keepAnswerSheet(frame, secret ?? '', own);
			if (!kept.ok) throw new Error(`A sheet of ${round.key} was refused: ${kept.reason}`);
		}
	}
}
