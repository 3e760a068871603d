import type { Instant } from '#shared/dates.ts';

export type AtomFeed = {
	/** A UUID, as are those of the entries: they stay when the address of the site changes. */
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	readonly author: string;
	readonly language: string;
	/** Where this feed is, and the page that shows the same. */
	readonly self: string;
	readonly page: string;
	/** Newest first. */
	readonly entries: readonly AtomEntry[];
};

export type AtomEntry = {
	readonly id: string;
	readonly at: Instant;
	readonly title: string;
	readonly content: string;
	readonly url: string;
};

const never = '1970-01-01T00:00:00.000Z';

/** What changed, for feed readers (RFC 4287). */
export function writeAtom(feed: AtomFeed): string {
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
		element('id', `urn:uuid:${feed.id}`),
		element('title', feed.title),
		element('subtitle', feed.subtitle),
		element('updated', feed.entries[0]?.at ?? never),
		`<author>${element('name', feed.author)}</author>`,
		link('self', 'application/atom+xml', feed.self),
		link('alternate', 'text/html', feed.page),
		...feed.entries.map(entry),
		'</feed>',
		''
	].join('\n');
}

function entry({ id, at, title, content, url }: AtomEntry): string {
	return [
		'<entry>',
		element('id', `urn:uuid:${id}`),
		element('title', title),
		element('published', at),
		element('updated', at),
		link('alternate', 'text/html', url),
		`<content type="text">${escapeXml(content)}</content>`,
		'</entry>'
	].join('\n');
}

function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, type: string, href: string): string {
	return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
	'\r': '&#13;'
};

/** Text for XML 1.0, without the few characters that it cannot hold at all. */
export function escapeXml(text: string): string {
	return text
		.toWellFormed()
		.replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
		.replaceAll(/[&<>"'\r]/g, (sign) => entities[sign] ?? '');
}
