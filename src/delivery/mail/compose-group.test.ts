import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { confirmCandidacy } from '#process/server/core-group/confirm-candidacy.ts';
import { declineCandidacy } from '#process/server/core-group/decline-candidacy.ts';
import { endMembership } from '#process/server/core-group/end-membership.ts';
import { extendTerm } from '#process/server/core-group/extend-term.ts';
import { putForward } from '#process/server/core-group/put-forward.ts';
import { takeIn } from '#process/server/core-group/take-in.ts';
import { addWanted } from '#process/server/outreach/add-wanted.ts';
import { decideSupportLetter } from '#process/server/outreach/decide-support-letter.ts';
import { rewordSupportLetter } from '#process/server/outreach/reword-support-letter.ts';
import { sendSupportLetter } from '#process/server/outreach/send-support-letter.ts';
import { writeSupportLetter } from '#process/server/outreach/write-support-letter.ts';
import { readEnv } from '../../env.ts';
import { assemble, type Cast } from '../../../tests/cast.ts';
import { lena, supportLetter, term } from '../../../tests/inputs/group.ts';
import { engines } from '../../../tests/storages.ts';
import { createOutbox, type Outbox } from './outbox.ts';

describe.each(engines)('letters around the core group, on %s', (engine) => {
	let cast: Cast;
	let outbox: Outbox;
	beforeEach(async () => {
		cast = await assemble(engine);
		const env = readEnv({ FORTSCHRIFT_ORIGIN: 'https://konzept.example' });
		const onFault = (fault: unknown) => {
			throw fault;
		};
		outbox = createOutbox({ env, clock: cast.frame.clock, storage: cast.storage, onFault });
	});
	afterEach(async () => {
		await outbox.stop();
		await cast.storage.close();
	});

	/** All letters to an address. */
	async function lettersTo(address: string) {
		outbox.wake();
		await outbox.settled();
		return cast.storage.read
			.selectFrom('letter')
			.select(['kind', 'subject', 'body_text', 'secret', 'subject_kind'])
			.where('to_address', '=', address)
			.execute();
	}
	const find = async (address: string, kind: string) =>
		(await lettersTo(address)).find((letter) => letter.kind === kind);
	async function member() {
		const input = { ...lena, processId: cast.processId, areaIds: [cast.health.id] };
		const { candidacyId } = await cast.play(publicActor, putForward, input);
		const secret = (await find(lena.email, 'candidacy-received'))?.secret;
		await cast.play(publicActor, confirmCandidacy, { secret });
		const { roleId } = await cast.play(cast.anna, takeIn, { candidacyId, ...term });
		return { candidacyId, roleId };
	}

	it('ask for a confirmation without a word of what was typed', async () => {
		const input = { ...lena, processId: cast.processId, areaIds: [cast.health.id] };
		await cast.play(publicActor, putForward, { ...input, name: 'Kaufen Sie' });
		const letter = await find(lena.email, 'candidacy-received');
		expect(letter?.body_text).toContain('https://konzept.example/meine-kerngruppe/{secret}');
		expect(letter?.body_text).not.toMatch(/Kaufen|Familien/);
		expect(letter).toMatchObject({ subject_kind: 'candidacy' });
	});

	it('welcome, extend, and say thank you at the end', async () => {
		const { candidacyId, roleId } = await member();
		expect((await find(lena.email, 'member-taken-in'))?.body_text).toMatch(
			/bis\sSa\.,\s31\.\sMärz\s2018/
		);
		await cast.play(cast.anna, extendTerm, { candidacyId, termUntil: '2018-12-31' });
		expect((await find(lena.email, 'term-extended'))?.subject).toMatch(
			/weiter bis\sMo\.,\s31\.\sDez/
		);
		await cast.play(cast.anna, endMembership, { processId: cast.processId, roleId });
		expect(await find(lena.email, 'membership-ended')).toBeDefined();
	});

	it('decline with the reason and a next step', async () => {
		const input = { ...lena, processId: cast.processId, areaIds: [cast.health.id] };
		const { candidacyId } = await cast.play(publicActor, putForward, input);
		const secret = (await find(lena.email, 'candidacy-received'))?.secret;
		await cast.play(publicActor, confirmCandidacy, { secret });
		const declineReason = 'Das Ehrenamt ist stark vertreten.';
		await cast.play(cast.anna, declineCandidacy, { candidacyId, declineReason, nextStep: 'group' });
		const letter = await find(lena.email, 'candidacy-declined');
		expect(letter?.body_text).toContain(declineReason);
		expect(letter?.body_text).toContain('https://konzept.example/integrationskonzept-2017/gruppen');
	});

	it('go out in a supporter’s name only as released, and say who sends them', async () => {
		const { processId, anna, play } = cast;
		const { letterId } = await play(anna, writeSupportLetter, { ...supportLetter, processId });
		const wanted = { processId, name: 'Rana', email: 'rana@beispiel.example' };
		const { wantedId } = await play(anna, addWanted, wanted);
		const asked = await find(supportLetter.supporterEmail, 'release-asked');
		expect(asked?.body_text).toContain('https://konzept.example/freigabe/{secret}');
		const release = { secret: asked?.secret, outcome: 'release' };
		await play(publicActor, decideSupportLetter, release);
		expect(await lettersTo(wanted.email)).toEqual([]);
		await play(anna, sendSupportLetter, { letterId, wantedIds: [wantedId] });
		const letter = await find(wanted.email, 'support-letter');
		expect(letter).toMatchObject({ subject_kind: 'wanted', secret: null });
		expect(letter?.body_text).toMatch(/^Guten Tag Rana,\n\nwir brauchen\. Mehr: https:/);
		expect(letter?.body_text).toContain('Dr. Maria Muster\nBeigeordnete');
		expect(letter?.body_text).toContain('im Namen von Dr. Maria Muster, Beigeordnete');
		expect(letter?.body_text).toContain(
			'erreicht die Prozesssteuerung: steuerung@beispiel.example'
		);
		const wording = { letterId, letterSubject: 'Neu', letterText: 'Guten Tag' };
		await play(anna, rewordSupportLetter, wording);
		const subjects = (await lettersTo(supportLetter.supporterEmail)).map(({ subject }) => subject);
		expect(subjects.some((subject) => subject.startsWith('Bitte neu freigeben'))).toBe(true);
	});
});
