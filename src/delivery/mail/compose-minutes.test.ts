import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doDueWork } from '#assembly/due.ts';
import { publishMinutes } from '#drafting/server/publish-minutes.ts';
import { publicActor } from '#journal/actor.ts';
import { answerObjection } from '#meetings/server/minutes/answer-objection.ts';
import { correctLine } from '#meetings/server/minutes/correct-line.ts';
import { healthMeeting, task } from '../../../tests/health-meeting.ts';
import { putForwardMinutes } from '#meetings/server/minutes/put-forward-minutes.ts';
import { objectToMinutes } from '#meetings/server/minutes/speak-on-minutes.ts';
import { assemble, type Cast } from '../../../tests/cast.ts';
import { entriesOf, lettersOf } from '../../../tests/written-letters.ts';
import { engines } from '../../../tests/storages.ts';
import type { QueuedLetter } from './queue.ts';

describe.each(engines)('letters about minutes, on %s', (engine) => {
	let cast: Cast;
	let meeting: Awaited<ReturnType<typeof healthMeeting>>;
	let lineId: string;
	beforeAll(async () => {
		cast = await assemble(engine);
		meeting = await healthMeeting(cast);
		lineId = await meeting.note('Die Klinik lehnt ab.');
		await meeting.note('Angebote einholen', { ...task, who: 'Karim' });
		await meeting.note('Räume suchen', { ...task, email: 'verein@beispiel.example' });
	});
	afterAll(() => cast.storage.close());

	const entries = (what: string) => entriesOf(cast, what);
	const written = (what: string) => lettersOf(cast, what);
	const to = (letters: readonly QueuedLetter[]) =>
		letters.map(({ address }) => address.split('@')[0]).toSorted();

	it('ask those who were there, each by a link of their own, and say until when', async () => {
		const { meetingId } = meeting;
		await cast.play(cast.anna, putForwardMinutes, { meetingId, until: '2017-04-13' });
		const letters = await written('minutes-put-forward');
		expect(to(letters)).toEqual(['horst', 'karim', 'petra']);
		expect(new Set(letters.map(({ secret }) => secret)).size).toBe(3);
		expect(letters[0]?.about).toEqual({ kind: 'meeting', id: meetingId });
		expect(letters[0]?.letter.paragraphs.join(' ')).toContain('Do.,\u00A013.\u00A0April 2017');
	});

	it('answer whoever objected, and nobody else', async () => {
		const secret = (await meeting.links()).get('Petra');
		const { objectionId } = await cast.play(publicActor, objectToMinutes, {
			...{ secret, lineId, text: 'Sie bittet um Zeit.' }
		});
		const reply = 'Die Klinik hat es bestätigt.';
		await cast.play(cast.anna, answerObjection, { objectionId, outcome: 'kept', reply });
		const letters = await written('objection-answered');
		expect(to(letters)).toEqual(['petra']);
		expect(letters[0]?.letter.paragraphs).toContain(reply);
	});

	it('tell all that it can be read, and give their task to those whose address is known', async () => {
		cast.setClock('2017-04-14T08:00:00.000Z');
		await doDueWork(cast.frame);
		expect(await entries('minutes-approved')).toHaveLength(1);
		await cast.play(cast.anna, publishMinutes, { meetingId: meeting.meetingId });
		const letters = await written('minutes-published');
		const kinds = Map.groupBy(letters, ({ letter }) => letter.kind);
		expect(to(kinds.get('minutes-published') ?? [])).toEqual(
			expect.arrayContaining(['anna', 'horst', 'karim', 'petra', 'rita'])
		);
		expect(kinds.get('minutes-published')?.[0]?.letter.button?.path).toMatch(
			new RegExp(`/termine/${meeting.stepId}/protokoll$`)
		);
		expect(to(kinds.get('meeting-task-given') ?? [])).toEqual(['karim', 'verein']);
	});

	it('give a task once, whatever is corrected later', async () => {
		const given = (await written('minutes-published')).filter(
			({ letter }) => letter.kind === 'meeting-task-given'
		);
		cast.setClock('2017-04-15T08:00:00.000Z');
		const text = 'Die Klinik bittet um Zeit.';
		await cast.play(cast.anna, correctLine, { lineId, seen: '1', kind: 'note', text });
		const { meetingId } = meeting;
		await cast.play(cast.anna, publishMinutes, { meetingId, reason: 'Rückruf der Klinik.' });
		const again = await written('minutes-corrected');
		expect(again.map(({ key }) => key)).toEqual(given.map(({ key }) => key));
	});

	it('remind in the morning of the day before and after the day, once each', async () => {
		cast.setClock('2017-05-01T04:00:00.000Z');
		expect(await doDueWork(cast.frame)).toBe('2017-05-01T05:00:00.000Z');
		expect(await entries('meeting-task-reminded')).toEqual([]);
		cast.setClock('2017-05-01T05:00:00.000Z');
		await doDueWork(cast.frame);
		await doDueWork(cast.frame);
		expect(await entries('meeting-task-reminded')).toHaveLength(2);
		expect((await written('meeting-task-reminded'))[0]?.letter.kind).toBe('meeting-task-soon');
		cast.setClock('2017-05-03T08:00:00.000Z');
		await doDueWork(cast.frame);
		expect(await entries('meeting-task-reminded')).toHaveLength(4);
		const [late] = await written('meeting-task-reminded');
		expect(late).toMatchObject({ letter: { kind: 'meeting-task-late' } });
		expect(late?.secret).toBeTruthy();
	});
});
