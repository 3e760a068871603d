import { readMark, type Mark } from './mark.ts';

/** Only numbers, and no words: "1.1", "Ziel 1.1", "I.2, I.3 und II.1". They point at what is told elsewhere. */
export function numbersOnly(text: string): readonly string[] {
	if (text.length > 120 || !/\d|^[IVX]{1,5}$|\b[A-Z]$/.test(text)) return [];
	const parts = text
		.split(/\s*[,;+&\n]\s*|\s+(?:und|sowie|u\.)\s+|\s\/\s/)
		.map((part) => part.trim().replace(/^(?:Ziele|Zu|Leitlinien)\s+/i, '').replace(/[.:)]$/, ''))
		.filter(Boolean);
	const bare = parts.every((part) => /^[\d.\s]+$/.test(part) || readMark(part)?.title === '' || /^[IVX]{1,5}$|^[A-Z]$/.test(part));
	return bare ? parts : [];
}

/** "Zu Leitlinie II: Freiräume": the heading tells to what everything below belongs, and is no item again. */
export function aboutOf(text: string): { about: string; mark: Mark } | undefined {
	const [, about = ''] =
		/^(?:Zum?|Zur|Für|Aus|Im Sinne von|Umsetzung (?:von|der|des))\s+(?:(?:der|dem|das|die)\s+)?(\p{Lu}[\s\S]{2,200})$/u.exec(
			text
		) ?? [];
	const mark = about ? readMark(about.replace(/:$/, '')) : undefined;
	return mark?.by === 'word' && mark.number !== null && mark.named !== 'area' && mark.named
		? { about: about.replace(/:$/, ''), mark }
		: undefined;
}
