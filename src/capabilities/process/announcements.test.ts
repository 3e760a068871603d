import { describe, expect, it } from 'vitest';
import {
	isMove,
	nextSequence,
	publicDate,
	publicDates,
	type Announcement
} from './announcements.ts';

const nothing = { startsOn: null, endsOn: null, startsAt: null, place: null };
const may = { ...nothing, startsOn: '2017-05-18', startsAt: '17:00', place: 'Gotisches Haus' };
const june = { ...may, startsOn: '2017-06-01' };

/** Told one after the other, a day apart. */
const story = (...told: (Partial<Announcement> | typeof nothing)[]): Announcement[] =>
	told.map((facts, place) => ({
		...nothing,
		stepId: 'step',
		reason: null,
		...facts,
		sequence: place,
		at: `2017-04-0${place + 1}T08:00:00.000Z`
	}));

describe('the public', () => {
	it('is told a date for the first time, and then whatever changes in it', () => {
		expect(nextSequence(undefined, may)).toBe(0);
		expect(nextSequence(story(may)[0], june)).toBe(1);
		expect(nextSequence(story(may)[0], { ...may, place: 'Rathaus' })).toBe(1);
		expect(nextSequence(story(may)[0], nothing)).toBe(1);
	});

	it('is not told the same twice, nor of a date that never was', () => {
		expect(nextSequence(story(may)[0], may)).toBeUndefined();
		expect(nextSequence(undefined, nothing)).toBeUndefined();
		expect(nextSequence(story(may, nothing)[1], { ...nothing, place: 'Rathaus' })).toBeUndefined();
	});

	it('hears of a date again that was cancelled, even of the same', () => {
		expect(nextSequence(story(may, nothing)[1], may)).toBe(2);
	});
});

describe('a public date', () => {
	it('is fixed when it was told once', () => {
		expect(publicDate(story(may))).toEqual({
			state: 'fixed',
			dates: may,
			before: undefined,
			reason: null,
			sequence: 0,
			firstAt: '2017-04-01T08:00:00.000Z',
			changedAt: '2017-04-01T08:00:00.000Z'
		});
		expect(publicDate([])).toBeUndefined();
	});

	it('is moved from the day before, with the reason of the move', () => {
		expect(publicDate(story(may, { ...june, reason: 'Der Saal ist belegt.' }))).toMatchObject({
			state: 'moved',
			dates: june,
			before: may,
			reason: 'Der Saal ist belegt.',
			sequence: 1,
			changedAt: '2017-04-02T08:00:00.000Z'
		});
	});

	it('keeps the reason of its move when only the place changes later', () => {
		const rooms = { ...june, place: 'Rathaus', reason: 'Mehr Platz' };
		expect(publicDate(story(may, { ...june, reason: 'Ferien' }, rooms))).toMatchObject({
			dates: { place: 'Rathaus' },
			before: may,
			reason: 'Ferien',
			sequence: 2
		});
	});

	it('is not moved by an hour that becomes known', () => {
		expect(publicDate(story({ ...may, startsAt: null }, may))).toMatchObject({ state: 'fixed' });
		expect(isMove(may, { ...may, startsAt: '18:00' })).toBe(true);
	});

	it('that was taken away is cancelled and keeps its last day', () => {
		expect(publicDate(story(may, june, { reason: 'Zu wenige' }))).toMatchObject({
			state: 'cancelled',
			dates: june,
			before: undefined,
			reason: 'Zu wenige',
			sequence: 2
		});
	});

	it('lives again on the same day as if nothing had been, on another as moved', () => {
		expect(publicDate(story(may, nothing, may))).toMatchObject({ state: 'fixed', sequence: 2 });
		expect(publicDate(story(may, nothing, june))).toMatchObject({ state: 'moved', before: may });
	});

	it('belongs to its own step', () => {
		const other = story(june).map((told) => ({ ...told, stepId: 'other' }));
		const dates = publicDates([...story(may), ...other]);
		expect([...dates].map(([id, { dates }]) => [id, dates.startsOn])).toEqual([
			['step', '2017-05-18'],
			['other', '2017-06-01']
		]);
	});
});
