import type { ItemKind } from '../../items.ts';
import { namedBy } from './kind-words.ts';
import { readMark } from './mark.ts';

/** Only numbers, and no words: "1.1", "Ziel 1.1", "I.2, I.3 und II.1". They point at what is told elsewhere. */
export function numbersOnly(text: string): readonly string[] {
	if (text.length > 120 || !/\d|^[IVX]{1,5}$|\b[A-Z]$/.test(text)) return [];
	const parts = text
		.split(/\s*[,;+&\n]\s*|\s+(?:und|sowie|u\.)\s+|\s\/\s/)
		.map((part) =>
			part
				.trim()
				.replace(/^(?:Zielen?|Zu|Leitlinien|Leitsätzen?|Leitgedanken|Leitbilder)\s+/i, '')
				.replace(/[.:)]$/, '')
		)
		.filter(Boolean);
	const bare = parts.every(
		(part) =>
			/^[\d.\s]+$/.test(part) || readMark(part)?.title === '' || /^[IVX]{1,5}$|^[A-Z]$/.test(part)
	);
	return bare ? parts : [];
}

/** "Zu Leitlinie II: Freiräume": the heading tells to what everything below belongs, and is no item again. */
export function aboutOf(text: string): { about: string; kind: ItemKind } | undefined {
	const [, about = ''] =
		/^(?:Zum?|Zur|Für|Aus|Im Sinne von|Umsetzung (?:von|der|des))\s+(?:(?:der|dem|das|die)\s+)?(\p{Lu}[\s\S]{2,200})$/u.exec(
			text
		) ?? [];
	const plain = about.replace(/:$/, '');
	const mark = plain ? readMark(plain) : undefined;
	if (mark) {
		const names = mark.by === 'word' && mark.number !== null;
		return names && mark.named && mark.named !== 'area'
			? { about: plain, kind: mark.named }
			: undefined;
	}
	// "Zu Ziel „Alle reden mit“" has no number, and quotes.
	const [, word = '', title = ''] = /^(\p{Lu}\p{L}+)\s+[„"»](.{3,})[“”"«]$/u.exec(plain) ?? [];
	const kind = namedBy(word, 'one');
	return kind && kind !== 'area' ? { about: title, kind } : undefined;
}
