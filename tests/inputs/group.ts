import { publicActor } from '#journal/actor.ts';
import { invite } from '#people/server/invite.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { enterCandidacy } from '#process/server/core-group/enter-candidacy.ts';
import { putForward } from '#process/server/core-group/put-forward.ts';
import { takeIn } from '#process/server/core-group/take-in.ts';
import { addWanted } from '#process/server/outreach/add-wanted.ts';
import { recordOutreach } from '#process/server/outreach/record-outreach.ts';
import { writeSupportLetter } from '#process/server/outreach/write-support-letter.ts';
import type { Cast } from '../cast.ts';

/** What somebody fills in who puts themselves forward for the core group. */
export const lena = {
	name: 'Lena',
	email: 'lena@beispiel.example',
	sector: 'volunteer',
	why: 'Ich begleite seit Jahren Familien.'
};
export const term = { termFrom: '2017-04-03', termUntil: '2018-03-31' };
export const supportLetter = {
	...{ supporter: 'Dr. Maria Muster', office: 'Beigeordnete' },
	supporterEmail: 'muster@beispiel.example',
	letterSubject: 'Bitte um Ihre Mitarbeit',
	letterText: 'Guten Tag {name},\n\nwir brauchen {institution}. Mehr: {link}'
};

/** Inputs for the acts around core group and outreach, with what they need. */
export async function groupInputs(cast: Cast): Promise<Record<string, object>> {
	const { anna, health, play, processId } = cast;
	const areaIds = [health.id];
	const stands = async (name: string) =>
		play(anna, enterCandidacy, {
			...{ ...lena, name, email: `${name.toLowerCase()}@beispiel.example` },
			...{ processId, areaIds, channel: 'paper' }
		});
	const { candidacyId } = await stands('Lena');
	const member = await stands('Marlies');
	await play(anna, takeIn, { candidacyId: member.candidacyId, ...term });
	await play(publicActor, putForward, { ...lena, processId, areaIds });
	const invited = { name: 'Inge', email: 'inge@beispiel.example', role: 'coreGroup' };
	await play(anna, invite, { ...invited, processId });
	const holders = await readRoleHolders(cast.storage.read, { processId, roles: ['coreGroup'] });
	const roleId = holders.find(({ name }) => name === 'Inge')?.roleId;
	const email = 'klinik@beispiel.example';
	const { wantedId } = await play(anna, addWanted, { processId, institution: 'Klinik', email });
	await play(anna, recordOutreach, { wantedId, state: 'agreed' });
	const { letterId } = await play(anna, writeSupportLetter, { ...supportLetter, processId });
	const wording = { letterSubject: 'Neu', letterText: 'Neu' };
	return {
		'process.put-forward': { ...lena, processId, areaIds },
		'process.confirm-candidacy': { secret: 'guessed' },
		'process.change-visibility': { secret: 'guessed', shows: ['name'] },
		'process.leave-core-group': { secret: 'guessed' },
		'process.enter-candidacy': { ...lena, processId, areaIds, channel: 'paper' },
		'process.take-in': { candidacyId, ...term },
		'process.decline-candidacy': { candidacyId, declineReason: 'Voll', nextStep: 'list' },
		'process.extend-term': { candidacyId: member.candidacyId, termUntil: '2018-12-31' },
		'process.describe-member': { processId, roleId, sector: 'provider', areaIds, ...term },
		'process.end-membership': { processId, roleId },
		'process.add-wanted': { processId, name: 'Neu' },
		'process.import-wanted': { processId, lines: 'Neu; Verein' },
		'process.change-wanted': { wantedId, name: 'Neu' },
		'process.record-outreach': { wantedId, state: 'approached' },
		'process.invite-wanted': { wantedId },
		'process.put-wanted-forward': { wantedId, sector: 'provider', areaIds },
		'process.write-support-letter': { ...supportLetter, processId },
		'process.reword-support-letter': { letterId, ...wording },
		'process.decide-support-letter': { secret: 'guessed', outcome: 'release' },
		'process.send-support-letter': { letterId, wantedIds: [wantedId] }
	};
}
