import { localPath, writtenLanguage, type Language } from '#shared/language.ts';

/** One letter as data. It stands alone: what, why you get it, one button. */
export type Letter = {
	readonly kind: string;
	readonly subject: string;
	readonly greeting: string;
	readonly paragraphs: readonly string[];
	/** The one button; its address is `{origin}{path}`, with the secret in place of `{secret}`. */
	readonly button: { readonly label: string; readonly path: string } | null;
	/** What else may help: said after the button, and never instead of it. */
	readonly also?: { readonly label: string; readonly path: string } | undefined;
	/** Why this person gets this letter. */
	readonly because: string;
};

/** Stands in stored letters for the personal link, which is kept apart and dropped after sending. */
export const secretMark = '{secret}';

/** Stands for the code that can be typed instead of following the link; it follows from the secret. */
export const codeMark = '{code}';

/** The same for the link by which one leaves or changes the list. */
export const leaveMark = '{leave}';

export type RenderedLetter = {
	readonly subject: string;
	readonly text: string;
	readonly html: string;
};

/** Plain text and simple HTML of a letter; all of it is text, nothing from people becomes markup. */
export function renderLetter(
	letter: Letter,
	site: { origin: string; sender: string; language: Language; mayLeave?: boolean }
): RenderedLetter {
	const leave = site.mayLeave ? leaveLink(site) : undefined;
	const address = letter.button ? site.origin + letter.button.path : '';
	const { also } = letter;
	const text = [
		letter.greeting,
		...letter.paragraphs,
		...(letter.button ? [`${letter.button.label}:\n${address}`] : []),
		...(also ? [`${also.label}:\n${site.origin}${also.path}`] : []),
		[
			`-- \n${site.sender}\n${letter.because}`,
			...(leave ? [`${leave.label}: ${leave.address}`] : [])
		].join('\n')
	].join('\n\n');
	const paragraphs = [letter.greeting, ...letter.paragraphs].map(
		(paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`
	);
	const button = letter.button
		? `<p><a href="${escapeHtml(address)}">${escapeHtml(letter.button.label)}</a></p>`
		: '';
	const besides = also
		? `<p><a href="${escapeHtml(site.origin + also.path)}">${escapeHtml(also.label)}</a></p>`
		: '';
	const leaving = leave
		? `<br><a href="${escapeHtml(leave.address)}">${escapeHtml(leave.label)}</a>`
		: '';
	const html = `<!doctype html><html lang="${site.language}"><head><meta charset="utf-8"><title>${escapeHtml(letter.subject)}</title></head><body>${paragraphs.join('')}${button}${besides}<hr><p><small>${escapeHtml(site.sender)}<br>${escapeHtml(letter.because)}${leaving}</small></p></body></html>`;
	return { subject: letter.subject, text, html };
}

const leaveLabels = {
	de: 'Weniger Post oder keine mehr',
	en: 'Less mail, or none'
} as const;

function leaveLink(site: { origin: string; language: Language }) {
	const language = writtenLanguage(site.language);
	return {
		label: leaveLabels[language],
		address: site.origin + localPath(language, `/verteiler/${leaveMark}`)
	};
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
