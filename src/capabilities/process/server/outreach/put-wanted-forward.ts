import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { sectors } from '#people/roles.ts';
import { id, maybe, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideBringIn } from '../../outreach/wanted.ts';
import { knownAreas } from '../core-group/candidacy-input.ts';
import { saveCandidacy } from '../core-group/writes.ts';
import { findWanted } from './reads.ts';

const PutWantedForward = v.object({
	wantedId: id(),
	/** Where the list did not say it; the composition counts by both. */
	sector: maybe(v.picklist(sectors, 'unknown')),
	areaIds: several(id())
});

/** Who agreed is put forward for the core group; the selection is made beside all others (S8). */
export const putWantedForward = act(
	'process.put-wanted-forward',
	PutWantedForward,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const wanted = await findWanted(tx, input.wantedId);
		if (!wanted) return refuse('not-found');
		const { processId, institution, email } = wanted;
		const permitted = tools.permit(processId);
		if (!permitted.ok) return permitted;
		const decision = decideBringIn({ ...wanted, broughtIn: wanted.candidacyId !== null });
		if (!decision.ok) return decision;
		const sector = wanted.sector ?? input.sector;
		if (!sector) return refuse('invalid-input', { sector: 'missing' });
		const given = [...(wanted.areaId ? [wanted.areaId] : []), ...input.areaIds];
		const areas = await knownAreas(tx, processId, given);
		if (areas.length === 0) return refuse('invalid-input', { areaIds: 'area-needed' });
		const candidacyId = newId();
		await saveCandidacy(tx, {
			...{ id: candidacyId, processId, name: wanted.name ?? institution ?? '', email },
			...{ language: 'de', sector, organisation: institution, areas, why: null, shows: [] },
			...{ channel: 'outreach', state: 'open', now, entryId }
		});
		await tx
			.updateTable('wanted')
			.set({ candidacy_id: candidacyId })
			.where('id', '=', wanted.id)
			.execute();
		return done({
			what: 'candidacy-entered',
			subject: ['candidacy', candidacyId],
			process: processId,
			audience: 'desk',
			data: { channel: 'outreach' },
			value: { candidacyId }
		});
	}
);
