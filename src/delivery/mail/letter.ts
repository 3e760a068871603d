import { localPath, writtenLanguage, type Language } from '#shared/language.ts';
import { letterHtml } from './letter-html.ts';

/** One letter as data. It stands alone: what, why you get it, one button. */
export type Letter = {
	readonly kind: string;
	readonly subject: string;
	/** Empty where the text brings its own. */
	readonly greeting: string;
	readonly paragraphs: readonly string[];
	/** Several lists with headings, as in a digest; `path` leads to the page about a line. */
	readonly groups?: readonly LetterGroup[] | undefined;
	/** The one button; its address is `{origin}{path}`, with the secret in place of `{secret}`. */
	readonly button: { readonly label: string; readonly path: string } | null;
	/** What else may help: said after the button, and never instead of it. */
	readonly also?: { readonly label: string; readonly path: string } | undefined;
	/** Why this person gets this letter. */
	readonly because: string;
	/** What stands at the very end, as the head of the journal's chain. */
	readonly mark?: string | undefined;
};

export type LetterGroup = {
	readonly title: string;
	readonly lines: readonly { readonly text: string; readonly path?: string | undefined }[];
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
	const linked = <Given extends { label: string; path: string }>(given: Given) => ({
		label: given.label,
		address: site.origin + given.path
	});
	const parts = {
		...{ language: site.language, subject: letter.subject, sender: site.sender },
		paragraphs: [letter.greeting, ...letter.paragraphs].filter(Boolean),
		groups: (letter.groups ?? []).map(({ title, lines }) => ({
			title,
			lines: lines.map(({ text, path }) => ({ text, address: path && site.origin + path }))
		})),
		button: letter.button && linked(letter.button),
		also: letter.also && linked(letter.also),
		because: letter.because,
		leave: site.mayLeave ? linked(leaveLink(site.language)) : undefined,
		mark: letter.mark
	};
	return { subject: letter.subject, text: letterText(parts), html: letterHtml(parts) };
}

function letterText(parts: Parameters<typeof letterHtml>[0]): string {
	const { button, also, leave, mark } = parts;
	return [
		...parts.paragraphs,
		...parts.groups.map(({ title, lines }) =>
			[
				`${title}\n`,
				...lines.map(({ text, address }) => `* ${text}${address ? `\n  ${address}` : ''}`)
			].join('\n')
		),
		...(button ? [`${button.label}:\n${button.address}`] : []),
		...(also ? [`${also.label}:\n${also.address}`] : []),
		[
			`-- \n${parts.sender}\n${parts.because}`,
			...(leave ? [`${leave.label}: ${leave.address}`] : []),
			...(mark ? [mark] : [])
		].join('\n')
	].join('\n\n');
}

const leaveLabels = {
	de: 'Weniger Post oder keine mehr',
	en: 'Less mail, or none'
} as const;

function leaveLink(language: Language) {
	const written = writtenLanguage(language);
	return { label: leaveLabels[written], path: localPath(written, `/verteiler/${leaveMark}`) };
}
