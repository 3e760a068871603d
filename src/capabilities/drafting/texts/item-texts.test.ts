import { describe, expect, it } from 'vitest';
import {
	decideCheckText,
	decideKeepText,
	decideWithdrawText,
	formNamed,
	formNames,
	inOfferedOrder,
	markOf,
	offeredFirst,
	textForms,
	type TextFacts
} from './item-texts.ts';

const text = (form: TextFacts['form'], more: Partial<TextFacts> = {}): TextFacts => ({
	...{ form, checkedBy: 'Prüfgruppe', outdated: false },
	...more
});

describe('texts in other forms', () => {
	it('tell browsers their language and direction', () => {
		expect(markOf('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
		expect(markOf('plain')).toEqual({ lang: 'de', dir: 'ltr' });
	});

	it('have a name in addresses and are found by it', () => {
		for (const form of textForms) expect(formNamed(formNames[form])).toBe(form);
		expect(formNamed('toString')).toBeUndefined();
		expect(formNamed(null)).toBeUndefined();
	});

	it('offer first what is checked and true in the language of the visitor', () => {
		expect(offeredFirst([text('en')], 'en')).toEqual(text('en'));
		expect(offeredFirst([text('en', { checkedBy: null })], 'en')).toBeUndefined();
		expect(offeredFirst([text('en', { outdated: true })], 'en')).toBeUndefined();
		expect(offeredFirst([text('en')], 'de')).toBeUndefined();
	});

	it('stand in one order, the own language before plain German', () => {
		const texts = [text('tr'), text('en'), text('easy')];
		const forms = (language: string) => inOfferedOrder(texts, language).map(({ form }) => form);
		expect(forms('de')).toEqual(['easy', 'en', 'tr']);
		expect(forms('en')).toEqual(['en', 'easy', 'tr']);
	});
});

describe('keeping a text in another form', () => {
	const given = { title: 'Belonging', text: 'Everyone belongs.', madeFrom: 2 };

	it('needs a version that exists', () => {
		expect(decideKeepText(given, { version: 2, present: undefined })).toMatchObject({ ok: true });
		expect(decideKeepText(given, { version: 1, present: undefined })).toMatchObject({
			reason: 'version-unknown'
		});
	});

	it('refuses the same again, but takes the same words for a newer version', () => {
		const facts = { version: 3, present: given };
		expect(decideKeepText(given, facts)).toMatchObject({ reason: 'text-unchanged' });
		expect(decideKeepText({ ...given, madeFrom: 3 }, facts)).toMatchObject({ ok: true });
	});

	it('never goes back behind the version of the present text', () => {
		const facts = { version: 3, present: { ...given, madeFrom: 3 } };
		expect(decideKeepText(given, facts)).toMatchObject({ reason: 'older-than-present' });
	});
});

describe('checking and withdrawing a text', () => {
	const fresh = { newest: true, withdrawn: false, checkedBy: null, outdated: false };

	it('checks the newest one, once, while it is true', () => {
		expect(decideCheckText(fresh)).toMatchObject({ ok: true });
		expect(decideCheckText({ ...fresh, checkedBy: 'x' })).toMatchObject({
			reason: 'already-checked'
		});
		expect(decideCheckText({ ...fresh, newest: false })).toMatchObject({ reason: 'text-renewed' });
		expect(decideCheckText({ ...fresh, withdrawn: true })).toMatchObject({
			reason: 'text-withdrawn'
		});
		expect(decideCheckText({ ...fresh, outdated: true })).toMatchObject({
			reason: 'text-outdated'
		});
	});

	it('withdraws the newest one, once', () => {
		expect(decideWithdrawText(fresh)).toMatchObject({ ok: true });
		expect(decideWithdrawText({ ...fresh, withdrawn: true })).toMatchObject({
			reason: 'text-withdrawn'
		});
		expect(decideWithdrawText({ ...fresh, newest: false })).toMatchObject({
			reason: 'text-renewed'
		});
	});
});
