import { expect, it } from 'vitest';
import { daysToCompare } from './days-to-compare.ts';

it('offers meetings that were and documents, the newest first and each day once', () => {
	const step = { kind: 'meeting', title: 'Zweites Treffen', area: 'Gesundheit' };
	expect(
		daysToCompare({
			steps: [
				{ ...step, startsOn: '2017-05-04' },
				{ ...step, area: 'Wohnen', startsOn: '2017-05-04' },
				{ ...step, startsOn: '2017-06-20' },
				{ ...step, startsOn: null },
				{ ...step, kind: 'call', startsOn: '2017-05-01' },
				{ ...step, kind: 'event', title: 'Fachtag', area: null, startsOn: '2017-03-08' }
			],
			documents: [{ title: 'Zwischenbericht', compiledAt: '2017-05-30T22:30:00.000Z' }],
			timeZone: 'Europe/Berlin',
			today: '2017-06-01'
		})
	).toEqual([
		{ day: '2017-05-31', titles: ['Zwischenbericht'] },
		{ day: '2017-05-04', titles: ['Gesundheit: Zweites Treffen', 'Wohnen: Zweites Treffen'] },
		{ day: '2017-03-08', titles: ['Fachtag'] }
	]);
});
