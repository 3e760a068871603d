import type { ClarityHint } from '../clarity.ts';
import type { Check } from '../readiness/check.ts';
import type { Said } from '../readiness/words.ts';
import type { HintWords } from './words.ts';

/** A hint as a sentence, with better words where there are some. */
export function sayHint(hint: ClarityHint, words: HintWords): string {
	if (!('quote' in hint)) return words[hint.code];
	const said =
		hint.code === 'long-sentence'
			? words['long-sentence'](hint.quote, hint.words ?? 0)
			: words[hint.code](hint.quote);
	return hint.suggestion ? `${said} ${words.better(hint.suggestion)}` : said;
}

/** A check as a sentence: what is there, or what is not. */
export function sayCheck(check: Check, { met, open }: Said): string {
	const said = check.met ? met : open;
	return typeof said === 'string' ? said : said(check.found ?? '');
}
