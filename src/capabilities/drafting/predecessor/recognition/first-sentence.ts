/** Behind these a full stop ends no sentence. */
const short =
	/(?:^|[\s(])(bzw|usw|etc|inkl|exkl|ggf|evtl|sog|vgl|gem|insb|einschl|zzgl|max|min|mind|rund|tel|str|abs|art|jhd|jan|feb|apr|aug|sept|okt|nov|dez)\.$/i;
const end = /(?:\p{L}{3}|\p{L}-\p{L}+|\d{4}|[%)”“"«])[.!?]["“”«]?(?=\s+["„»]?\p{Lu})/gu;

/**
 * Goals are often told in one paragraph: what shall be, and then why or how much. The first sentence is the
 * goal; two slogans of a few words ("Sport für alle. Alle für Sport.") are one title.
 */
export function firstSentence(title: string): { sentence: string; rest: string } | undefined {
	for (const found of title.slice(0, 400).matchAll(end)) {
		const sentence = title.slice(0, found.index + found[0].length);
		const rest = title.slice(sentence.length).trim();
		if (short.test(sentence) || isQuoting(sentence)) continue;
		const tells = rest.split(/\s+/).length >= 4 && /[.!?]$/.test(rest);
		if (tells || sentence.split(/\s+/).length >= 5) return { sentence, rest };
	}
	return undefined;
}

/** "Schule. Neu denken." in quotation marks is a name. */
function isQuoting(text: string): boolean {
	const opened = text.match(/[„»]/g)?.length ?? 0;
	const closed = text.match(/[“”«]/g)?.length ?? 0;
	return opened > closed;
}

/** "Tablet-Treff: Zehn Geräte zum Ausleihen.": the name of a measure, and what it is. */
export function nameAndText(text: string): { title: string; text: string } {
	const [, name = '', rest = ''] =
		/^([^:.\n]{3,90}):\s+((?:\S+\s+){2}[\s\S]*)$/.exec(text) ??
		// A dash or a full stop divides them too, where a whole sentence follows.
		/^([^:.\n–—]{3,90})\s[–—]\s+((?:\S+\s+){3}[\s\S]*[.!?])$/.exec(text) ??
		/^([^:.\n]{3,90}\p{L}{3})\.\s+(\p{Lu}\S*\s+(?:\S+\s+){2}[\s\S]*[.!?])$/u.exec(text) ??
		[];
	return name && name.split(/\s+/).length <= 9 && !short.test(`${name}.`)
		? { title: name, text: rest }
		: { title: text, text: '' };
}
