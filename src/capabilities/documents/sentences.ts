import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { formatFor } from '#shared/format.ts';
import { documentsWords } from './words.ts';

export const documentsSentences: Sentences = {
	'document-compiled': {
		de: (data) => {
			const until = data['to']
				? ` Alle können ihn bis ${day('de', data, 'to')} Absatz für Absatz kommentieren.`
				: '';
			return `${documentsWords.de.kinds[kindOf(data)]} (Dokument ${text(data, 'number')}) ist zusammengestellt: ${text(data, 'guidelines')} Leitlinien, ${text(data, 'goals')} Ziele, ${text(data, 'measures')} Maßnahmen.${until}`;
		},
		en: (data) => {
			const until = data['to']
				? ` Everybody can comment on each paragraph until ${day('en', data, 'to')}.`
				: '';
			return `${documentsWords.en.kinds[kindOf(data)]} (document ${text(data, 'number')}) is compiled: ${text(data, 'guidelines')} guidelines, ${text(data, 'goals')} goals, ${text(data, 'measures')} measures.${until}`;
		},
		path: documentPath
	},
	'comment-received': {
		de: (data) => `Ein Kommentar zu „${text(data, 'call')}“ ist eingegangen.`,
		en: (data) => `A comment on “${text(data, 'call')}” has arrived.`
	},
	'comment-answered': {
		de: (data, why) =>
			`${data['outcome'] === 'takenUp' ? 'Ein Kommentar ist in den Text aufgenommen' : 'Ein Kommentar ist beantwortet'}${passage(data)}. Antwort: ${why ?? ''}`,
		en: (data, why) =>
			`${data['outcome'] === 'takenUp' ? 'A comment has been taken up into the text' : 'A comment has been answered'}${passage(data)}. Answer: ${why ?? ''}`,
		quote: (data) => text(data, 'text'),
		path: (data) => (data['code'] ? `/konzept/${text(data, 'code')}` : documentPath(data))
	}
};

/** Which paragraph it is about, unless the code in front of the sentence says so already. */
function passage(data: Data): string {
	return data['passage'] && data['passage'] !== data['code'] ? ` (${text(data, 'passage')})` : '';
}

function kindOf(data: Data): keyof typeof documentsWords.de.kinds {
	return text(data, 'kind') as keyof typeof documentsWords.de.kinds;
}

function documentPath(data: Data): string | undefined {
	const number = data['number'] ?? data['document'];
	return number ? `/dokumente/${String(number)}` : undefined;
}

function day(language: 'de' | 'en', data: Data, name: string): string {
	return formatFor(language).day(text(data, name));
}
