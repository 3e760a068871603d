/** What stands before and after names and is none. */
const titles = new Set(
	'dr,prof,professor,professorin,dipl,ing,phil,med,rer,nat,jur,mag,msc,bsc,ma,ba,phd,herr,herrn,frau,hr,fr,mr,mrs,ms'.split(
		','
	)
);

const spelled: Readonly<Record<string, string>> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	ß: 'ss',
	ø: 'oe',
	æ: 'ae'
};

/** As people search: without capitals, accents and the difference between ü and ue. */
export function folded(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/[äöüßøæ]/g, (letter) => spelled[letter] ?? letter)
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '');
}

/**
 * The same for one person however their name is written: `Dr. Anna Müller`, `MÜLLER, Anna`,
 * `Mueller Anna`. Nothing for a single word, which says too little.
 */
export function nameKey(name: string): string | undefined {
	const words = folded(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !titles.has(word));
	return words.length < 2 ? undefined : words.sort().join(' ');
}

/** `Dr. Müller, Anna` as she is addressed: `Dr. Anna Müller`. Anything else stays. */
export function inSpokenOrder(name: string): string {
	const [last, first, ...more] = name.split(',').map((part) => part.trim());
	if (!last || !first || more.length > 0) return name;
	const title = /^(?:\p{L}+\.\s*)+/u.exec(last)?.[0] ?? '';
	return `${title}${first} ${last.slice(title.length)}`.trim();
}
