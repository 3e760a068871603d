import { expect, it } from 'vitest';
import { wordsFor } from '#assembly/words/index.ts';
import type { OpenReason } from '#drafting/tree/open-decisions.ts';
import { formatFor } from '#shared/format.ts';
import { sayOpenReason } from './say-open-reason.ts';

const say = (reason: OpenReason) =>
	sayOpenReason(reason, wordsFor('de'), formatFor('de')).join(' ').replaceAll('\u00A0', ' ');

it('says why something is still to be decided, one or many', () => {
	expect(say({ kind: 'answered', sheets: 8, roundId: 'r' })).toBe(
		'Die Fragebogenrunde ist zu Ende, 8 Bögen liegen vor. Die Fassung ist noch die alte.'
	);
	expect(say({ kind: 'contradictions', count: 1 })).toBe(
		'Ein Widerspruch auf einem Bogen ist offen.'
	);
	expect(say({ kind: 'unanswered', count: 2 })).toBe(
		'2 abweichende Meinungen warten auf eine Antwort.'
	);
	expect(say({ kind: 'to-check', on: '2017-05-04' })).toBe(
		'Beim Treffen am Do., 4. Mai 2017 wird das Ziel überprüft.'
	);
	expect(say({ kind: 'sent-back', on: null })).toContain('zurückgegeben');
	expect(say({ kind: 'missing', missing: ['no-end', 'no-effect'] })).toContain('bewirken soll');
});
