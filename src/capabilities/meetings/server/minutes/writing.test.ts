import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble, openHealthCall, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';
import { findContribution, readCalls } from '#participation/server/reads.ts';
import { readTold } from '#process/server/read-told.ts';
import { readAgenda } from '../reads.ts';
import { correctLine } from './correct-line.ts';
import { healthMeeting, task } from '../../../../../tests/health-meeting.ts';
import { moveLine } from './move-line.ts';
import { readEarlierWordings, readLineOutcomes, readLines } from './reads.ts';
import { removeLine } from './remove-line.ts';
import { takeUpIdea } from './take-up-idea.ts';

describe.each(engines)('minutes at the table, on %s', (engine) => {
	let cast: Cast;
	let meeting: Awaited<ReturnType<typeof healthMeeting>>;
	beforeAll(async () => {
		cast = await assemble(engine);
		meeting = await healthMeeting(cast);
	});
	afterAll(() => cast.storage.close());
	const lines = () => readLines(cast.storage.read, meeting.meetingId);

	it('take lines of two people at once, and lose none', async () => {
		const typed = ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs'];
		await Promise.all(typed.map((text) => meeting.note(text)));
		const read = await lines();
		expect(read.map(({ text }) => text).toSorted()).toEqual(typed.toSorted());
		expect(new Set(read.map(({ rank }) => rank)).size).toBe(typed.length);
	});

	it('put a line under its point of the agenda, and under no other', async () => {
		const [point] = await readAgenda(cast.storage.read, meeting.meetingId);
		const lineId = await meeting.note('Unter dem ersten Punkt', { agendaItemId: point?.id });
		expect((await lines()).find(({ id }) => id === lineId)).toMatchObject({
			agendaItemId: point?.id
		});
		await expect(meeting.note('Fremd', { agendaItemId: meeting.meetingId })).rejects.toThrow(
			'unknown-agenda-item'
		);
	});

	it('know somebody of the process by their name alone, so that a task can be sent to them', async () => {
		const known = await meeting.note('Angebote einholen', { ...task, who: 'Karim' });
		const unknown = await meeting.note('Räume suchen', task);
		const read = await lines();
		const karim = cast.karim.kind === 'person' && cast.karim.personId;
		expect(read.find(({ id }) => id === known)?.personId).toBe(karim);
		expect(read.find(({ id }) => id === unknown)?.personId).toBeNull();
	});

	it('keep the earlier wording of a corrected line, and refuse who corrects an old one', async () => {
		const lineId = await meeting.note('Es warn zwölf da');
		const correction = { lineId, seen: '1', kind: 'note', text: 'Es waren zwölf da' };
		await cast.play(cast.anna, correctLine, correction);
		expect((await lines()).find(({ id }) => id === lineId)).toMatchObject({
			...{ number: 2, text: 'Es waren zwölf da' }
		});
		const earlier = await readEarlierWordings(cast.storage.read, meeting.meetingId);
		expect(earlier.find(({ id }) => id === lineId)?.text).toBe('Es warn zwölf da');
		expect(
			await correctLine(cast.as(cast.anna), { ...correction, text: 'Es waren 13 da' })
		).toMatchObject({ reason: 'line-changed-meanwhile' });
	});

	it('leave a removed line as a row, and correct it no more', async () => {
		const lineId = await meeting.note('Versehen');
		await cast.play(cast.anna, removeLine, { lineId });
		expect((await lines()).map(({ id }) => id)).not.toContain(lineId);
		const earlier = await readEarlierWordings(cast.storage.read, meeting.meetingId);
		expect(earlier.map(({ id }) => id)).toContain(lineId);
		const correction = { lineId, seen: '1', kind: 'note', text: 'Doch' };
		expect(await correctLine(cast.as(cast.anna), correction)).toMatchObject({
			reason: 'line-removed'
		});
	});

	it('move a line up among those of its point', async () => {
		const first = await meeting.note('Vorher');
		const second = await meeting.note('Nachher');
		await cast.play(cast.anna, moveLine, { lineId: second, direction: 'up' });
		const order = (await lines()).map(({ id }) => id);
		expect(order.indexOf(second)).toBe(order.indexOf(first) - 1);
	});

	it('send an idea into the inbox once: to what holds this meeting, else to the open call of the group', async () => {
		const alone = await meeting.note('Ein Dolmetschtelefon', { kind: 'idea' });
		const { contributionId } = await cast.play(cast.anna, takeUpIdea, { lineId: alone });
		const { read } = cast.storage;
		expect(await findContribution(read, contributionId)).toMatchObject({
			...{ channel: 'card', state: 'received', text: 'Ein Dolmetschtelefon' },
			...{ areaId: cast.health.id, callTitle: expect.stringContaining('Aus dem Treffen') }
		});
		expect(await takeUpIdea(cast.as(cast.anna), { lineId: alone })).toMatchObject({
			reason: 'line-became-something'
		});
		const again = await meeting.note('Ein Wegweiser', { kind: 'idea' });
		const { contributionId: other } = await cast.play(cast.anna, takeUpIdea, { lineId: again });
		const calls = await readCalls(read, cast.processId);
		expect(calls.filter(({ title }) => title.startsWith('Aus dem Treffen'))).toHaveLength(1);
		expect(await findContribution(read, other)).toMatchObject({ callId: calls[0]?.id });
		const told = await readTold(read, cast.processId);
		expect(JSON.stringify(told)).toContain(calls[0]?.id);

		const callId = await openHealthCall(cast);
		const third = await meeting.note('Ein Faltblatt', { kind: 'idea' });
		const { contributionId: open } = await cast.play(cast.anna, takeUpIdea, { lineId: third });
		expect(await findContribution(read, open)).toMatchObject({ callId });
		const outcomes = await readLineOutcomes(read, meeting.meetingId);
		expect([alone, again, third].map((id) => outcomes.get(id)?.contributionId)).toEqual([
			contributionId,
			other,
			open
		]);
	});
});
