import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findProcess, readAreas } from '#process/server/reads.ts';
import { id, line, maybe, text } from '#shared/inputs.ts';
import { isSafeAddress } from '#shared/prose.ts';
import { refuse } from '#shared/result.ts';
import { itemKinds } from '../../items.ts';
import { areaFor } from '../../predecessor/map-areas.ts';
import { confidences, readingReasons } from '../../predecessor/proposal.ts';
import { savePrepared } from './writes.ts';

const short = () => v.nullable(v.pipe(text(), v.maxLength(2000, 'too-long')));
const PreparePredecessor = v.object({
	processId: id(),
	title: line(200),
	year: maybe(v.pipe(v.string(), v.trim(), v.regex(/^(19|20)\d\d$/, 'not-a-year'))),
	link: maybe(
		v.pipe(
			v.string(),
			v.trim(),
			v.maxLength(500, 'too-long'),
			v.regex(/^https?:\/\//, 'not-a-link'),
			v.check(isSafeAddress, 'not-a-link')
		)
	),
	fileName: line(200),
	proposals: v.array(
		v.object({
			kind: v.picklist(itemKinds),
			number: short(),
			title: v.pipe(text(), v.trim(), v.nonEmpty('missing'), v.maxLength(400, 'too-long')),
			text: v.pipe(text(), v.maxLength(9000, 'too-long')),
			area: short(),
			parent: v.nullable(v.pipe(v.number(), v.safeInteger())),
			...{ responsible: short(), cost: short(), time: short(), state: short() },
			taken: v.boolean(),
			confidence: v.picklist(confidences),
			reason: v.picklist(readingReasons)
		})
	)
});

/** Keeps what was read from an old concept, so that it can be looked through and corrected before it counts. */
export const preparePredecessor = act(
	'drafting.prepare-predecessor',
	PreparePredecessor,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const process = await findProcess(tx, input.processId);
		if (!process) return refuse('not-found');
		const permitted = tools.permit(process.id);
		if (!permitted.ok) return permitted;
		if (input.proposals.length === 0) return refuse('no-items-found', { file: 'no-items-found' });
		const areas = await readAreas(tx, process.id);
		const predecessorId = newId();
		await tx
			.insertInto('predecessor')
			.values({
				...{ id: predecessorId, process_id: process.id, title: input.title },
				...{ year: input.year === null ? null : Number(input.year), link: input.link },
				...{
					file_name: input.fileName,
					prepared_at: now,
					begun_entry: entryId,
					imported_entry: null
				}
			})
			.execute();
		const ids = input.proposals.map(() => newId());
		const items = input.proposals.map(({ area, parent, ...one }, position) => ({
			...one,
			...{ id: ids[position] ?? '', position, printedArea: area },
			areaId: one.kind === 'guideline' ? null : areaFor(area, areas),
			parentId: parent === null ? null : (ids[parent] ?? null)
		}));
		await savePrepared(tx, predecessorId, items);
		return done({
			what: 'predecessor-prepared',
			subject: ['predecessor', predecessorId],
			process: process.id,
			audience: 'desk',
			data: { title: input.title, items: items.filter(({ taken }) => taken).length },
			value: { predecessorId }
		});
	}
);
