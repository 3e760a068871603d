import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProcess, readSteps } from '#process/server/reads.ts';
import { findPlannedLetter } from '#process/server/letters/reads.ts';
import { adaptLetter } from '#process/server/letters/adapt-letter.ts';
import { recordAnswer } from '#meetings/server/record-answer.ts';
import { removeGuest } from '#meetings/server/remove-guest.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { sendLetter } from '#process/server/letters/send-letter.ts';
import { assemble, type Cast } from '../../../tests/cast.ts';
import { at } from '../../../tests/guest-list.ts';
import { meetingPost } from '../../../tests/meeting-post.ts';
import { engines } from '../../../tests/storages.ts';
import { readStepReaders } from './step-readers.ts';

describe.each(engines)('the invitation of the plan, and that to a meeting, on %s', (engine) => {
	let cast: Cast;
	let post: Awaited<ReturnType<typeof meetingPost>>;
	let letter: { stepId: string; letterKey: string };
	beforeEach(async () => {
		cast = await assemble(engine);
		post = await meetingPost(cast);
		const steps = await readSteps(cast.storage.read, cast.processId);
		const step = steps.find(
			({ areaId, key }) => areaId === cast.health.id && key === 'invitation-2'
		);
		letter = { stepId: step?.id ?? '', letterKey: 'invitation' };
		await cast.play(cast.anna, enterDates, { stepId: step?.id, startsOn: '2017-05-10' });
	});
	afterEach(() => cast.storage.close());

	const addresses = (letters: readonly { address: string }[]) =>
		letters.map(({ address }) => address.split('@')[0]).toSorted();
	const send = async () => {
		post.later();
		await cast.play(cast.anna, sendLetter, letter);
		return addresses(await post.written('step-letter-sent'));
	};

	it('do not both reach the same person, whatever their answer was', async () => {
		await post.invite({ personIds: [await post.personOf('karim'), await post.personOf('petra')] });
		const { id } = await post.guestOf('petra');
		await cast.play(cast.anna, recordAnswer, { guestId: id, answer: 'no' });
		const told = await send();
		expect(told).toContain('horst');
		expect(told).not.toContain('karim');
		expect(told).not.toContain('petra');
	});

	it('count at the desk whom the plan still invites', async () => {
		const process = await findProcess(cast.storage.read, cast.processId);
		if (!process) throw new Error('no process');
		const planned = await findPlannedLetter(cast.storage.read, process, letter);
		if (!planned) throw new Error('no letter');
		const readers = () => readStepReaders(cast.storage.read, cast.processId, planned);
		const before = (await readers()).length;
		await post.invite({ personIds: [await post.personOf('karim')] });
		expect(await readers()).toHaveLength(before - 1);
	});

	it('reach whoever was taken off the list of the meeting by the plan', async () => {
		await post.invite({ personIds: [await post.personOf('karim')] });
		await cast.play(cast.anna, removeGuest, { guestId: (await post.guestOf('karim')).id });
		expect(await send()).toContain('karim');
	});

	it('say the same: the text of the plan, with the date of the meeting, its calendar entry and link', async () => {
		const [invitation] = await post.inviteAll();
		const said = invitation?.letter.paragraphs.join('\n').replaceAll('\u00a0', ' ');
		expect(said).toContain('trifft sich zum zweiten Mal: Do., 18. Mai 2017, 17:00 Uhr, Gotisches');
		expect(said).toContain('Tagesordnung:');
		expect(invitation?.letter).toMatchObject({
			...{ greeting: '', button: { path: '/einladung/{secret}' } }
		});
		expect(invitation?.calendar?.method).toBe('REQUEST');
	});

	it('say what the desk wrote, in the language of each', async () => {
		await cast.play(cast.anna, adaptLetter, {
			...letter,
			...{ subjectDe: 'Kommen Sie: {title}', subjectEn: 'Do come: {title}' },
			...{ textDe: 'Wir treffen uns {when}.', textEn: 'We meet {when}.' }
		});
		const [invitation] = await post.invite({ name: 'Lena', email: at('lena') });
		expect(invitation?.letter.subject).toBe(`Kommen Sie: ${cast.health.title}`);
		expect(invitation?.letter.paragraphs[0]).toMatch(/^Wir treffen uns Do\./);
	});
});
