import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	decideRelease,
	decideSend,
	decideSupportText,
	fillSupportText,
	foreignIn,
	placeholders
} from './support-letter.ts';
import { isSameWanted, readWantedLines } from './wanted-lines.ts';
import { countStates, decideBringIn, decideOutcome, decideWanted, isOverdue } from './wanted.ts';

const areas = [
	{ id: 'health', code: 'GE', title: 'Gesundheit', shortTitle: 'Gesundheit' },
	{ id: 'housing', code: 'WO', title: 'Wohnen und Quartier', shortTitle: 'Wohnen' }
];

describe('somebody who is wanted', () => {
	it('has a name or an institution', () => {
		expect(decideWanted({ name: null, institution: 'Klinikum' })).toMatchObject({ ok: true });
		expect(decideWanted({ name: null, institution: null })).toMatchObject({
			fields: { name: 'name-or-institution' }
		});
	});

	it('says no with a reason', () => {
		const no = { state: 'declined', reason: null } as const;
		expect(decideOutcome(no)).toMatchObject({ fields: { outcomeReason: 'reason-needed' } });
		expect(decideOutcome({ ...no, reason: 'Keine Zeit' })).toMatchObject({ ok: true });
		expect(decideOutcome({ ...no, state: 'noAnswer' })).toMatchObject({ ok: true });
	});

	it('is brought in once, when they agreed and can be written to', () => {
		const agreed = { state: 'agreed', email: 'a@beispiel.example', broughtIn: false } as const;
		expect(decideBringIn(agreed)).toEqual({ ok: true, value: agreed.email });
		expect(decideBringIn({ ...agreed, state: 'open' })).toMatchObject({ reason: 'not-agreed' });
		expect(decideBringIn({ ...agreed, email: null })).toMatchObject({ reason: 'address-needed' });
		expect(decideBringIn({ ...agreed, broughtIn: true })).toMatchObject({
			reason: 'already-brought-in'
		});
	});

	it('is overdue when nothing is known after the day', () => {
		const open = { state: 'open', dueOn: '2017-05-01' } as const;
		expect(isOverdue(open, '2017-05-01')).toBe(false);
		expect(isOverdue(open, '2017-05-02')).toBe(true);
		expect(isOverdue({ ...open, state: 'declined' }, '2017-05-02')).toBe(false);
		expect(isOverdue({ ...open, dueOn: null }, '2017-05-02')).toBe(false);
		expect(countStates([open, open])).toMatchObject({ open: 2, agreed: 0 });
	});
});

describe('a pasted list', () => {
	it('is read line by line, with or without an area', () => {
		const pasted = 'Lena Muster; Klinikum; gesundheit\n\n; Wohnungsgesellschaft; WO\nOle Beispiel';
		expect(readWantedLines(pasted, areas, null)).toEqual({
			lines: [
				{ name: 'Lena Muster', institution: 'Klinikum', areaId: 'health' },
				{ name: null, institution: 'Wohnungsgesellschaft', areaId: 'housing' },
				{ name: 'Ole Beispiel', institution: null, areaId: null }
			],
			findings: []
		});
		expect(readWantedLines('Ole\tVerein', areas, 'health').lines).toEqual([
			{ name: 'Ole', institution: 'Verein', areaId: 'health' }
		]);
	});

	it('is told what is wrong in which line', () => {
		const pasted = 'A; B; Sport\n; ; GE\nA; B; GE; D\n' + 'x'.repeat(161);
		expect(readWantedLines(pasted, areas, null).findings).toMatchObject([
			{ line: 1, code: 'unknown-area-in-line', given: 'Sport' },
			{ line: 2, code: 'line-without-name' },
			{ line: 3, code: 'too-many-parts' },
			{ line: 4, code: 'line-too-long' }
		]);
	});

	it('knows who is on the list already', () => {
		const lena = { name: 'Lena Muster', institution: null, areaId: 'health' };
		expect(isSameWanted(lena, { ...lena, name: 'lena muster' })).toBe(true);
		expect(isSameWanted(lena, { ...lena, areaId: null })).toBe(false);
	});

	it('never fails, whatever is pasted', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (pasted) => {
				const { lines, findings } = readWantedLines(pasted, areas, null);
				const written = pasted.split('\n').filter((one) => one.trim() !== '');
				expect(lines.length + findings.length).toBe(written.length);
			})
		);
	});
});

const someone = { name: 'Lena', institution: 'Klinikum', process: 'Konzept', link: 'https://x' };

describe('a letter in the name of a supporter', () => {
	it('names who is written to', () => {
		const text = 'Guten Tag {name}, {institution}: {process} {link}';
		expect(fillSupportText(text, someone)).toBe('Guten Tag Lena, Klinikum: Konzept https://x');
		expect(fillSupportText('Guten Tag {name},', { ...someone, name: null })).toBe('Guten Tag,');
	});

	it('takes no place that nobody can fill', () => {
		const text = { subject: 'Bitte', body: 'Guten Tag {Name}' };
		expect(decideSupportText(text)).toMatchObject({
			fields: { letterText: 'unknown-placeholder' }
		});
		expect(decideSupportText({ ...text, body: 'Guten Tag {name}' })).toMatchObject({ ok: true });
		expect(foreignIn('{secret} } {name')).toEqual(['{secret}', '}', '{name']);
	});

	it('has no brace left over that the text itself had, whatever is written', () => {
		const piece = fc.oneof(fc.string(), fc.constantFrom(...placeholders.map((one) => `{${one}}`)));
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const body = pieces.join('');
				const accepted = decideSupportText({ subject: '', body }).ok;
				if (accepted) expect(fillSupportText(body, someone)).not.toMatch(/[{}]/);
				else expect(foreignIn(body).length).toBeGreaterThan(0);
			})
		);
	});

	it('keeps a name that looks like a place as it is', () => {
		expect(fillSupportText('{name}', { ...someone, name: '{link}' })).toBe('{link}');
	});

	it('is decided on once, and a wish for a change says which', () => {
		const asked = { state: 'asked', isNewest: true } as const;
		const release = { outcome: 'release', note: null } as const;
		expect(decideRelease(asked, release)).toEqual({ ok: true, value: 'released' });
		expect(decideRelease(asked, { outcome: 'change', note: null })).toMatchObject({
			reason: 'note-needed'
		});
		expect(decideRelease(asked, { outcome: 'change', note: 'Kürzer' })).toMatchObject({
			value: 'changeAsked'
		});
		expect(decideRelease({ ...asked, state: 'released' }, release)).toMatchObject({
			reason: 'release-decided'
		});
		expect(decideRelease({ ...asked, isNewest: false }, release)).toMatchObject({
			reason: 'newer-wording'
		});
	});

	it('goes out only after release, and never twice to one person', () => {
		const lena = { email: 'lena@beispiel.example', sent: false };
		const open = { published: true };
		expect(decideSend({ state: 'asked' }, [lena], open)).toMatchObject({ reason: 'not-released' });
		const released = { state: 'released' } as const;
		expect(decideSend(released, [lena, { ...lena, sent: true }], open)).toEqual({
			ok: true,
			value: [lena]
		});
		expect(decideSend(released, [{ ...lena, sent: true }], open)).toMatchObject({
			reason: 'nobody-chosen'
		});
		expect(decideSend(released, [{ email: null, sent: false }], open)).toMatchObject({
			reason: 'address-needed'
		});
		expect(decideSend(released, [lena], { published: false })).toMatchObject({
			reason: 'process-not-public'
		});
	});
});
