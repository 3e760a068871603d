import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { dayBefore, mayWriteAgain } from '#people/list/requests.ts';
import { address, id, prose } from '#shared/inputs.ts';
import { languages } from '#shared/language.ts';
import { refuse } from '#shared/result.ts';
import { hasCoreGroup } from '../../core-group/size.ts';
import { findProcess } from '../reads.ts';
import { candidacyFields, knownAreas } from './candidacy-input.ts';
import { readCandidacies } from './reads.ts';
import { saveCandidacy } from './writes.ts';

const PutForward = v.object({
	...candidacyFields,
	processId: id(),
	email: address(),
	why: prose(600),
	language: v.optional(v.picklist(languages), 'de'),
	/** A field that people do not see; who fills it is a program. */
	website: v.optional(v.pipe(v.string(), v.maxLength(0, 'not-a-person')), '')
});

/** Somebody puts themselves forward for the core group (S7). It counts once they confirm by the link. */
export const putForward = act('process.put-forward', PutForward, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process?.published || !hasCoreGroup(process.template)) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const areas = await knownAreas(tx, process.id, input.areaIds);
	if (areas.length === 0) return refuse('invalid-input', { areaIds: 'area-needed' });
	const candidacyId = newId();
	const { name, email, language, sector, organisation, why, shows } = input;
	const lately = (await readCandidacies(tx, { processId: process.id })).filter(
		(other) =>
			other.email === email && other.state === 'unconfirmed' && other.stateAt > dayBefore(now)
	);
	// Without a row there is no letter: nobody fills a stranger's mailbox through us, or learns of it.
	if (mayWriteAgain(lately.length))
		await saveCandidacy(tx, {
			...{ id: candidacyId, processId: process.id, name, email, language, sector, organisation },
			...{ areas, why, shows, channel: 'web', state: 'unconfirmed', now, entryId }
		});
	return done({
		what: 'candidacy-received',
		subject: ['candidacy', candidacyId],
		process: process.id,
		audience: 'desk',
		data: { channel: 'web' },
		value: { candidacyId }
	});
});
