import { describe, expect, it } from 'vitest';
import { agendaEnd, later, proposedAgenda, timedAgenda } from './agenda.ts';

const items = [{ minutes: 15 }, { minutes: 50 }, { minutes: 30 }];

describe('an agenda', () => {
	it('gets its times from the beginning of the meeting and from what comes before', () => {
		expect(timedAgenda('17:00', items).map(({ from, to }) => `${from}–${to}`)).toEqual([
			'17:00–17:15',
			'17:15–18:05',
			'18:05–18:35'
		]);
	});

	it('has no times while the meeting has no hour', () => {
		expect(timedAgenda(null, items)[0]).toEqual({ minutes: 15, from: null, to: null });
		expect(agendaEnd(null, items)).toBeNull();
	});

	it('says when it is through, on the same day', () => {
		expect(agendaEnd('17:00', items)).toBe('18:35');
		expect(agendaEnd('17:00', [])).toBeNull();
		expect(later('23:30', 90)).toBe('23:59');
	});

	it('begins with what the plan says happens there, in equal parts', () => {
		const contents = ['Zahlen werden vorgestellt.', 'Ziele werden gefunden.', 'Wie weiter?'];
		expect(proposedAgenda({ contents, groupPhase: 'A' })).toEqual(
			contents.map((title) => ({ title, minutes: 40, phase: 'A', speaker: null }))
		);
		expect(proposedAgenda({ contents: [], groupPhase: null })).toEqual([]);
	});
});
