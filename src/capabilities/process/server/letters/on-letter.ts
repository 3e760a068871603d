import * as v from 'valibot';
import { done, type Deed, type Tools } from '#journal/server/act.ts';
import { id, line } from '#shared/inputs.ts';
import { refuse, type Refusal } from '#shared/result.ts';
import type { PlannedLetter } from '../../letters/planned-letters.ts';
import { findArea, findProcess, findStep, type Process } from '../reads.ts';
import { findPlannedLetter } from './reads.ts';

/** Every act on a letter names its step and its key in the template. */
export const onLetter = { stepId: id(), letterKey: line(80) };
const OnLetter = v.object(onLetter);

export type Found = {
	readonly process: Process;
	readonly planned: PlannedLetter;
	/** The entry that tells of it; for the desk alone, the public reads dates and not the mail about them. */
	tell(told: { what: string; why?: string }): Deed<null>;
};

/** The letter that an act is about, if this actor may touch it. */
export async function findLetterOf(
	tools: Tools<v.InferOutput<typeof OnLetter>>
): Promise<({ readonly ok: true } & Found) | Refusal> {
	const { tx, input } = tools;
	const step = await findStep(tx, input.stepId);
	const process = step && (await findProcess(tx, step.processId));
	if (!step || !process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const planned = await findPlannedLetter(tx, process, input);
	if (!planned) return refuse('not-found');
	const area = step.areaId ? await findArea(tx, step.areaId) : undefined;
	return {
		...{ ok: true, process, planned },
		tell: ({ what, why }) =>
			done({
				what,
				subject: ['step', step.id],
				...{ process: process.id, audience: 'desk', why: why ?? null },
				data: {
					...{ title: step.title, area: area?.shortTitle ?? null },
					...{ letter: planned.letter.key, audience: planned.letter.audience },
					due: planned.due?.day ?? null
				}
			})
	};
}
