import { text, type Sentences } from '#journal/sentence.ts';
import { formatFor } from '#shared/format.ts';
import type { Data } from '#journal/entry.ts';

const itemPath = (data: Data) => (data['code'] ? `/konzept/${text(data, 'code')}` : undefined);
const inRoom = (data: Data) => data['circle'] === 'room';

export const ratingSentences: Sentences = {
	'rating-opened': {
		de: (data) =>
			`${text(data, 'wordings')} Fassungen werden nach Widerstand bewertet, ${
				inRoom(data)
					? 'beim Treffen.'
					: `bis ${formatFor('de').day(text(data, 'to'))}. ${text(data, 'invited')} Menschen sind gefragt.`
			}`,
		en: (data) =>
			`${text(data, 'wordings')} wordings are rated by resistance, ${
				inRoom(data)
					? 'at the meeting.'
					: `until ${formatFor('en').day(text(data, 'to'))}. ${text(data, 'invited')} people are asked.`
			}`,
		path: itemPath
	},
	'ballots-entered': {
		de: (data) =>
			data['people'] === 1
				? 'Ein Zettel aus dem Raum ist eingetragen.'
				: `Zahlen von ${text(data, 'people')} Menschen aus dem Raum sind eingetragen.`,
		en: (data) =>
			data['people'] === 1
				? 'A card from the room is entered.'
				: `Numbers of ${text(data, 'people')} people in the room are entered.`
	},
	'ballots-removed': {
		de: () => 'Ein falscher Eintrag aus dem Raum ist zurückgenommen.',
		en: () => 'A wrong entry from the room is taken back.'
	},
	'rating-closed': {
		de: (data) =>
			data['invited'] === null
				? `Die Bewertung der Fassungen ist zu Ende, ${text(data, 'people')} haben bewertet.`
				: `Die Bewertung der Fassungen ist zu Ende: ${text(data, 'people')} von ${text(data, 'invited')} haben bewertet.`,
		en: (data) =>
			data['invited'] === null
				? `The rating of the wordings is closed, ${text(data, 'people')} have rated.`
				: `The rating of the wordings is closed: ${text(data, 'people')} of ${text(data, 'invited')} have rated.`,
		path: itemPath
	},
	'wording-decided': {
		de: (data, why) =>
			data['unchanged'] === true
				? `Die Gruppe bleibt bei der jetzigen Fassung. ${why ?? ''}`
				: `Die Gruppe nimmt Fassung ${text(data, 'letter')} der Bewertung. ${why ?? ''} Jetzt heißt es:`,
		en: (data, why) =>
			data['unchanged'] === true
				? `The group keeps the present wording. ${why ?? ''}`
				: `The group takes wording ${text(data, 'letter')} of the rating. ${why ?? ''} It now reads:`,
		path: itemPath,
		quote: (data) => (data['unchanged'] === true ? undefined : text(data, 'text'))
	}
};
