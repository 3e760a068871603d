import { describe, expect, it } from 'vitest';
import type { Example, Milestone } from '#assembly/example.ts';
import { publicActor, type Actor } from '#journal/actor.ts';
import { exampleBar, personaOf } from './example-bar.ts';

const milestone = (key: string, at: string): Milestone => ({
	key,
	at,
	title: { de: `Tag ${key}`, en: `Day ${key}` },
	look: { de: 'Schauen.', en: 'Look.' },
	path: '/'
});
const example: Example = {
	milestones: [milestone('a', '2017-03-09T10:00'), milestone('b', '2018-05-31T10:00')],
	present: 'a',
	timeZone: 'Europe/Berlin',
	personas: [
		{ key: 'steering', name: 'Anna', home: '/steuerung', personId: 'anna', from: 'a' },
		{ key: 'member', name: 'Karim', home: '/', from: 'b' },
		{ key: 'owner', name: 'Petra', home: '/' }
	],
	jump: () => Promise.resolve(undefined)
};
const clock = { now: () => '2017-03-09T23:30:00.000Z' };
const anna: Actor = { kind: 'person', personId: 'anna', name: 'Anna', roles: [] };

describe('the bar above the example', () => {
	it('is nowhere else', () => {
		expect(exampleBar({ example: undefined, clock }, publicActor, 'de')).toBeUndefined();
	});

	it('says the day of the place, and marks the milestone', () => {
		const bar = exampleBar({ example, clock }, publicActor, 'en');
		expect(bar?.today).toBe('2017-03-10');
		expect(bar?.milestones).toEqual([
			{ key: 'a', day: '2017-03-09', title: 'Day a', isPresent: true },
			{ key: 'b', day: '2018-05-31', title: 'Day b', isPresent: false }
		]);
		expect([bar?.look, bar?.lookAt]).toEqual(['Look.', '/']);
	});

	it('says from when somebody is there, and is silent about whom the story never brings in', () => {
		expect(exampleBar({ example, clock }, publicActor, 'de')?.personas).toEqual([
			{ key: 'steering', name: 'Anna', from: undefined },
			{ key: 'member', name: 'Karim', from: '2018-05-31' }
		]);
	});

	it('is the same for everybody who is not signed in', () => {
		const bars = [publicActor, publicActor].map((actor) =>
			exampleBar({ example, clock }, actor, 'de')
		);
		expect(bars[0]).toEqual(bars[1]);
		expect(bars[0]?.viewing).toBe('citizen');
	});

	it('knows through whose eyes one looks, and somebody else as nobody', () => {
		expect(personaOf(example.personas, anna)).toBe('steering');
		expect(personaOf(example.personas, { ...anna, personId: 'other' })).toBeUndefined();
		expect(exampleBar({ example, clock }, anna, 'de')?.viewing).toBe('steering');
	});
});
