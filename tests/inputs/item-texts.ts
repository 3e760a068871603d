import { keepText } from '#drafting/server/texts/keep-text.ts';
import type { Cast } from '../cast.ts';

/** Inputs for the acts on plain German and other languages, with the text they need. */
export async function itemTextInputs(cast: Cast, itemId: string): Promise<Record<string, object>> {
	const text = { itemId, madeFrom: '1', title: 'Arzt', text: 'Jemand übersetzt.', madeBy: 'Büro' };
	const { textId } = await cast.play(cast.anna, keepText, { ...text, form: 'plain' });
	return {
		'drafting.keep-text': { ...text, form: 'easy' },
		'drafting.check-text': { textId, checkedBy: 'Prüfgruppe' },
		'drafting.withdraw-text': { textId, withdrawReason: 'Falsch' }
	};
}
