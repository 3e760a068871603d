import { cleanLines, cleanText, longestText } from './clean-text.ts';
import { headLineKind, isDeviceFooter, isDivider, isIntroduction } from './quote-marks.ts';

const mostLines = 4000;

/**
 * What the sender wrote, without what the mail quotes, forwards or adds beneath. Greetings stay: they are
 * the person's. Nothing is left when somebody only passes a mail on.
 */
export function ownWords(text: string): string {
	const lines = cleanLines(text.slice(0, longestText)).split('\n').slice(0, mostLines);
	const kept: string[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at]?.trim() ?? '';
		if (isSignature(lines[at] ?? '') || isDivider(line) || isCopiedHead(lines, at)) break;
		if (line.startsWith('>')) continue;
		const introduced = introductionLength(lines, at);
		if (introduced > 0) {
			// Who answers between the lines goes on behind the quoted ones; else all that follows is quoted.
			if (!quotesBehind(lines, at + introduced)) break;
			at += introduced - 1;
			continue;
		}
		if (/^[_-]{10,}$/.test(line) && isCopiedHead(lines, nextFilled(lines, at + 1))) break;
		if (!isDeviceFooter(line)) kept.push(lines[at] ?? '');
	}
	return cleanText(kept.join('\n'));
}

/** RFC 3676 names `-- `; many programs lose the blank. */
function isSignature(line: string): boolean {
	return line === '-- ' || line === '--' || line === '—  ' || line === '-- \t';
}

/** How many lines from here introduce a quotation: none, or up to three that belong together. */
function introductionLength(lines: readonly string[], at: number): number {
	let joined = '';
	for (let count = 1; count <= 3; count += 1) {
		const line = lines[at + count - 1]?.trim() ?? '';
		if (line === '' || line.startsWith('>') || line.length > 240) return 0;
		joined = joined === '' ? line : `${joined} ${line}`;
		if (isIntroduction(joined) || isIntroduction(beginningOf(joined))) return count;
		if (line.endsWith(':') || /[.!?]$/.test(line.replace(/\b\w{1,5}\.$/, ''))) return 0;
	}
	return 0;
}

/** Some programs let the quoted text follow in the same line. */
function beginningOf(line: string): string {
	return /^.{10,260}?:(?=\s{2,}\S)/.exec(line)?.[0] ?? '';
}

function quotesBehind(lines: readonly string[], at: number): boolean {
	return lines[nextFilled(lines, at)]?.trimStart().startsWith('>') ?? false;
}

function nextFilled(lines: readonly string[], from: number): number {
	let at = from;
	while (at < lines.length && lines[at]?.trim() === '') at += 1;
	return at;
}

/** `Von: … Gesendet: … An: … Betreff: …`, as Outlook and others copy a head into the text. */
function isCopiedHead(lines: readonly string[], at: number): boolean {
	const first = headLineKind(lines[at]?.trim() ?? '');
	if (first !== 'from' && first !== 'when' && first !== 'about') return false;
	const kinds = new Set<string>([first]);
	let looked = 0;
	for (let next = at + 1; next < lines.length && looked < 6; next += 1) {
		const line = lines[next]?.trim() ?? '';
		if (line === '') continue;
		looked += 1;
		const kind = headLineKind(line);
		if (kind) kinds.add(kind);
	}
	return kinds.has('from') && kinds.size >= 3;
}
