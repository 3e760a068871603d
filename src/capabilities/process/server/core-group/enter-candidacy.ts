import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { address, id, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { candidacyChannels } from '../../core-group/candidacy.ts';
import { findProcess } from '../reads.ts';
import { candidacyFields, knownAreas } from './candidacy-input.ts';
import { saveCandidacy } from './writes.ts';

const EnterCandidacy = v.object({
	...candidacyFields,
	processId: id(),
	email: maybe(address()),
	channel: v.picklist(candidacyChannels, 'missing')
});

/** The steering writes down who put themselves forward in the room or on paper (S7). */
export const enterCandidacy = act('process.enter-candidacy', EnterCandidacy, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const areas = await knownAreas(tx, process.id, input.areaIds);
	if (areas.length === 0) return refuse('invalid-input', { areaIds: 'area-needed' });
	const candidacyId = newId();
	const { name, email, sector, organisation, why, shows, channel } = input;
	await saveCandidacy(tx, {
		...{ id: candidacyId, processId: process.id, name, email, language: 'de', sector },
		...{ organisation, areas, why, shows, channel, state: 'open', now, entryId }
	});
	return done({
		what: 'candidacy-entered',
		subject: ['candidacy', candidacyId],
		process: process.id,
		audience: 'desk',
		data: { channel },
		value: { candidacyId }
	});
});
