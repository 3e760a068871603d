import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';
import { wordVersion } from '../word-version.ts';
import { checkText } from './check-text.ts';
import { keepText } from './keep-text.ts';
import { findText, presentTexts, readTexts, readTextStates } from './read-texts.ts';
import { withdrawText } from './withdraw-text.ts';

const english = {
	...{ form: 'en', madeFrom: '1', title: 'Understanding each other' },
	...{ text: 'We speak so that everyone understands.', madeBy: 'Sprachmittlerpool' }
};

describe.each(engines)('the words of an item in other forms, on %s', (engine) => {
	let cast: Cast;
	let itemId: string;
	beforeEach(async () => {
		cast = await assemble(engine);
		itemId = (await publishedChain(cast)).guideline;
	});
	afterEach(() => cast.storage.close());

	const keep = (more: object = {}) => keepText(cast.as(cast.anna), { itemId, ...english, ...more });
	const kept = (more: object = {}) =>
		cast.play(cast.anna, keepText, { itemId, ...english, ...more });
	const present = async () => presentTexts(await readTexts(cast.storage.read, itemId));
	const reword = (text: string) =>
		cast.play(cast.anna, wordVersion, {
			...{ itemId, title: 'Einander verstehen', text, reason: 'Klarer.' }
		});

	it('are kept with who made them from which version, and then checked', async () => {
		const { textId } = await kept();
		expect(await present()).toMatchObject([
			{ form: 'en', number: 1, madeFrom: 1, checkedBy: null, outdated: false }
		]);
		await cast.play(cast.anna, checkText, { textId, checkedBy: 'Volkshochschule' });
		expect(await findText(cast.storage.read, textId)).toMatchObject({
			checkedBy: 'Volkshochschule'
		});
		expect(await checkText(cast.as(cast.anna), { textId, checkedBy: 'x' })).toMatchObject({
			reason: 'already-checked'
		});
	});

	it('are outdated as soon as the item reads differently, and renewed as the next text', async () => {
		const { textId } = await kept();
		await reword('Wir sprechen so, dass alle verstehen.');
		expect(await present()).toMatchObject([{ outdated: true }]);
		expect(await checkText(cast.as(cast.anna), { textId, checkedBy: 'x' })).toMatchObject({
			reason: 'text-outdated'
		});
		await kept({ madeFrom: '2' });
		expect(await present()).toMatchObject([
			{ number: 2, madeFrom: 2, outdated: false, checkedBy: null }
		]);
		expect(await readTexts(cast.storage.read, itemId)).toHaveLength(2);
		expect(await checkText(cast.as(cast.anna), { textId, checkedBy: 'x' })).toMatchObject({
			reason: 'text-renewed'
		});
	});

	it('are current again when the item says the same as before', async () => {
		await kept();
		const first = 'Wir sprechen so miteinander, dass alle verstehen.';
		await reword('Wir reden so, dass alle verstehen.');
		await reword(first);
		expect(await present()).toMatchObject([{ madeFrom: 1, outdated: false }]);
	});

	it('are withdrawn with a reason, stay in the record and can begin anew', async () => {
		const { textId } = await kept();
		const withdrawReason = 'Falsch übersetzt.';
		await cast.play(cast.anna, withdrawText, { textId, withdrawReason });
		expect(await present()).toEqual([]);
		expect(await findText(cast.storage.read, textId)).toMatchObject({ withdrawReason });
		expect(await withdrawText(cast.as(cast.anna), { textId, withdrawReason })).toMatchObject({
			reason: 'text-withdrawn'
		});
		await kept();
		expect(await present()).toMatchObject([{ number: 2 }]);
	});

	it('are refused for a version that is not there, and when nothing is new', async () => {
		expect(await keep({ madeFrom: '7' })).toMatchObject({ reason: 'version-unknown' });
		await kept();
		expect(await keep()).toMatchObject({ reason: 'text-unchanged' });
		expect(await keep({ form: 'toString' })).toMatchObject({ fields: { form: 'unknown' } });
	});

	it('stand in an overview of all items, the newest of each form', async () => {
		await kept();
		await kept({ form: 'ar', title: 'أن نفهم بعضنا', text: 'نتحدث بحيث يفهم الجميع.' });
		await reword('Wir sprechen so, dass alle verstehen.');
		await kept({ madeFrom: '2' });
		const states = await readTextStates(cast.storage.read, cast.processId);
		expect(states.map(({ form, outdated }) => [form, outdated]).toSorted()).toEqual([
			['ar', true],
			['en', false]
		]);
	});
});
