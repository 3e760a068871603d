import type { Block, Paragraph } from '../reading/model.ts';
import { paragraphsOf } from '../reading/model.ts';

/** Levels of headings that are made by hand stand below all real ones. */
const byHand = 10;

export type Headings = { levelOf(paragraph: Paragraph): number | undefined };

/**
 * Which paragraphs are headings. Many concepts use no heading styles at all: a short line that is all bold,
 * or larger than the text, heads what follows; the larger, the higher.
 */
export function findHeadings(blocks: readonly Block[]): Headings {
	const all = paragraphsOf(blocks);
	const body = bodySize(all);
	const sizes = [
		...new Set(all.flatMap((one) => (looksLikeHeading(one, body) ? [one.size ?? body] : [])))
	].sort((a, b) => b - a);
	return {
		levelOf(one) {
			if (isTitle(one) || isCaption(one)) return undefined;
			if (one.outline !== null) return one.text.length > 300 ? undefined : one.outline;
			if (!looksLikeHeading(one, body)) return undefined;
			const place = Math.min(sizes.indexOf(one.size ?? body), 9);
			return byHand + place * 2 + (one.bold > 0.9 ? 0 : 1);
		}
	};
}

/** What programs set where a document says nothing. */
const usualSize = 11;

/** The size in which most letters are set. */
function bodySize(all: readonly Paragraph[]): number {
	const sizes = new Map<number, number>();
	for (const { size, text } of all) {
		const own = size ?? usualSize;
		sizes.set(own, (sizes.get(own) ?? 0) + text.length);
	}
	return [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? usualSize;
}

function looksLikeHeading({ text, bold, size, list, outline }: Paragraph, body: number): boolean {
	if (outline !== null || text.length > 140 || text.includes('\n') || list?.bullet) return false;
	if (/[.;,]$/.test(text) && !/\b(Nr|bzw|ca|usw|etc)\.$/.test(text)) return false;
	if (!/\p{L}/u.test(text)) return false;
	return bold > 0.9 || (size ?? body) >= body + 1.5;
}

function isTitle({ style }: Paragraph): boolean {
	return /^(title|titel|subtitle|untertitel)$/i.test(style);
}

/** Under a figure or over a table: it names what is drawn, however bold it is. */
export function isCaption({ text, style }: Paragraph): boolean {
	return (
		/^(caption|beschriftung|abbildung|tabelle|illustration|figure|quelle)/i.test(style) ||
		/^(Abb(ildung)?|Tab(elle)?|Grafik|Foto|Karte|Schaubild|Diagramm|Übersicht|Infobox)\.?\s*\d+\s*[:.–-]/.test(
			text
		) ||
		/^(Quelle|Eigene Darstellung|Foto|Bildnachweis|Datenquelle)n?\s*:/.test(text)
	);
}

/** A line of a table of contents that was typed by hand, or lost its form. */
export function isContentsLine(text: string): boolean {
	return text.length < 400 && /(\.\s?){4,}\s*\d{1,3}$|…+\s*\d{1,3}$|\t\s*\d{1,3}$/.test(text);
}
