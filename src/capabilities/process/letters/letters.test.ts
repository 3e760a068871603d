import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../steps.ts';
import type { TemplateLetter } from '../template.ts';
import { audienceOf } from './letter-audience.ts';
import { eventOf, factsOf } from './letter-facts.ts';
import { decideAdapt, decideRelease, decideSend, decideTakeBack } from './letter-rules.ts';
import { filledText } from './letter-text.ts';
import { fillText, readText } from './placeholders.ts';
import {
	isLate,
	lettersToSend,
	plannedLetters,
	standingOf,
	type LetterRecord
} from './planned-letters.ts';

const invitation: TemplateLetter = {
	key: 'invitation',
	due: { count: 2, unit: 'weeks', side: 'before', edge: 'start' },
	audience: 'all',
	subject: { de: 'Einladung: {title}', en: 'Invitation: {title}' },
	text: { de: 'Kommen Sie: {when}, {place}.\n\nMehr: {link}', en: 'Come: {when}, {place}.' }
};
const news: TemplateLetter = {
	...invitation,
	key: 'report',
	due: { count: 0, unit: 'days', side: 'after', edge: 'start' },
	text: { de: 'Der Bericht liegt vor: {link}', en: 'The report is ready: {link}' }
};
const step = (more: Partial<Step>): Step => ({
	...{ id: 'kickoff', areaId: null, key: 'kickoff', phase: 'start', kind: 'event' },
	...{ groupPhase: null, title: 'Auftakt', methods: [], contents: [], optional: false },
	...{ rank: 1, startsOn: '2027-03-10', endsOn: null, startsAt: '17:00', place: 'Rathaus' },
	...more
});
const planned = (of: Step = step({}), record?: Partial<LetterRecord>, letters = [invitation]) =>
	plannedLetters({
		template: { steps: [{ key: of.key, letters } as never], groupSteps: [] },
		...{ timeZone: 'Europe/Berlin', steps: [of], holidays: ['2027-03-26'], texts: [] },
		records: record
			? [
					{
						...{ stepId: of.id, key: 'invitation', state: 'released', reason: null, dueOn: null },
						...{ late: false, at: '2027-02-01T08:00:00.000Z', ...record }
					}
				]
			: []
	});
const first = (...given: Parameters<typeof planned>) => {
	const [letter] = planned(...given);
	if (!letter) throw new Error('no letter');
	return letter;
};
const before = '2027-02-01T08:00:00.000Z';
const dueAt = '2027-02-24T08:00:00.000Z';
const begun = '2027-03-10T16:00:00.000Z';

describe('the placeholders of a letter', () => {
	it('are the four that can be filled in, in any order', () => {
		const facts = { title: 'A', when: 'B', place: 'C', link: 'D' };
		expect(fillText('{link}{title} – {when}, {place}', facts)).toBe('DA – B, C');
	});

	it.each(['{titel}', '{when', 'place}', '{}', '{ when }', '{{title}}'])(
		'cannot break: %s is found before anybody gets it',
		(text) => {
			expect(readText(`Hallo ${text} da`).ok).toBe(false);
		}
	);

	it('leave whatever people write as it is', () => {
		const facts = { title: '', when: '', place: '', link: '' };
		fc.assert(
			fc.property(fc.string(), (given) => {
				const text = given.replaceAll(/[{}]/g, '');
				expect(fillText(text, facts)).toBe(text);
			})
		);
	});
});

describe('a letter of a step', () => {
	it('is due at nine on the day that the template counts, and moves with its step', () => {
		expect(first().at).toBe(dueAt);
		expect(first(step({ startsOn: '2027-03-17' })).at).toBe('2027-03-03T08:00:00.000Z');
		expect(first(step({ startsOn: null })).at).toBeNull();
	});

	it('stands as planned, due, released, or missed once its event has begun', () => {
		expect(standingOf(first(), before)).toBe('planned');
		expect(standingOf(first(), dueAt)).toBe('due');
		expect(standingOf(first(step({}), {}), dueAt)).toBe('released');
		expect(standingOf(first(), begun)).toBe('missed');
		expect(standingOf(first(step({ startsOn: null })), before)).toBe('undated');
	});

	it('that tells no date is never too late', () => {
		expect(standingOf(first(step({}), undefined, [news]), '2028-01-01T00:00:00.000Z')).toBe('due');
	});

	it('goes by the clock only when it is released, and says when it is late', () => {
		expect(lettersToSend(planned(), dueAt)).toEqual({ due: [], next: undefined });
		expect(lettersToSend(planned(step({}), {}), before).next).toBe(dueAt);
		expect(lettersToSend(planned(step({}), {}), dueAt).due).toHaveLength(1);
		expect(isLate(first(), '2027-02-24T08:14:00.000Z')).toBe(false);
		expect(isLate(first(), '2027-02-24T09:00:00.000Z')).toBe(true);
	});

	it('is not sent twice, not too late, and not before the pages are public', () => {
		const open = { published: true, now: before };
		expect(decideSend(first(step({}), { state: 'sent' }), open)).toMatchObject({
			reason: 'letter-sent'
		});
		expect(decideSend(first(), { ...open, now: begun })).toMatchObject({ reason: 'letter-missed' });
		expect(decideSend(first(), { ...open, published: false })).toMatchObject({
			reason: 'not-public-yet'
		});
		expect(decideSend(first(), open).ok).toBe(true);
	});

	it('is released once, with a date, and that can be taken back until it is gone', () => {
		const open = { published: true, now: before };
		expect(decideRelease(first(), open).ok).toBe(true);
		expect(decideRelease(first(step({}), {}), open)).toMatchObject({ reason: 'already-released' });
		expect(decideRelease(first(step({ startsOn: null })), open)).toMatchObject({
			reason: 'letter-undated'
		});
		expect(decideTakeBack(first(step({}), {})).ok).toBe(true);
		expect(decideTakeBack(first())).toMatchObject({ reason: 'nothing-to-take-back' });
		expect(decideTakeBack(first(step({}), { state: 'sent' })).ok).toBe(false);
	});

	it('is adapted with known placeholders only; the wrong field is named', () => {
		const text = { ...invitation, text: { de: 'Am {wann}', en: 'On {when}' } };
		expect(decideAdapt(first(), text)).toEqual({
			...{ ok: false, reason: 'unknown-placeholder' },
			fields: { textDe: 'unknown-placeholder' }
		});
		expect(decideAdapt(first(), invitation).ok).toBe(true);
	});
});

describe('what is put in', () => {
	const process = { title: 'Konzept', slug: 'konzept' };
	const area = { title: 'Wohnen', code: 'WO' };
	const where = { process, area: null, origin: 'https://k.example', concerns: undefined };

	it('is the event itself, in the language of the reader', () => {
		const facts = factsOf({ ...where, step: step({}), event: step({}) }, 'en');
		const text = filledText(invitation, 'en', facts);
		expect(text.subject).toBe('Invitation: Auftakt');
		expect(text.paragraphs[0]?.replaceAll('\u00a0', ' ')).toBe(
			'Come: Wed, 10 March 2027, 17:00, Rathaus.'
		);
		expect(facts.link).toBe('https://k.example/en/konzept/termine/kickoff');
	});

	it('is the next meeting where a group is invited to it', () => {
		const task = step({ id: 'inv', kind: 'task', areaId: 'wo', rank: 1 });
		const meeting = step({ id: 'meet', kind: 'meeting', areaId: 'wo', rank: 3 });
		const later = step({ id: 'later', kind: 'meeting', areaId: 'wo', rank: 5 });
		const other = step({ id: 'other', kind: 'meeting', areaId: 'ge', rank: 2 });
		expect(eventOf(task, [task, other, later, meeting])).toBe(meeting);
		const undated = { ...meeting, startsOn: null, place: null };
		expect(factsOf({ ...where, area, step: task, event: undated }, 'de')).toEqual({
			...{ title: 'Wohnen', when: 'Termin folgt', place: 'Ort folgt' },
			link: 'https://k.example/konzept/gruppen/WO'
		});
	});

	it('reaches everybody, or the holders of a role', () => {
		const all = audienceOf('all', { kind: 'event', areaId: null });
		expect(all).toEqual({ areaId: null, kind: 'dates', roles: undefined });
		expect(audienceOf('coreGroup', { kind: 'report', areaId: null })).toMatchObject({
			...{ kind: 'results', roles: ['coreGroup'] }
		});
		expect(audienceOf('council', { kind: 'meeting', areaId: null }).roles).toEqual([]);
	});
});
