import { directionOf, type Language } from '#shared/language.ts';

/** What stands in a letter, in the order in which it is read. */
export type LetterParts = {
	readonly language: Language;
	readonly subject: string;
	/** Whose letter it is, above the text. */
	readonly sender: string;
	readonly paragraphs: readonly string[];
	/** Lists of the letter: a heading and its lines. */
	readonly groups: readonly Group[];
	readonly button: Link | null;
	readonly also: Link | undefined;
	readonly because: string;
	readonly leave: Link | undefined;
	/** Small print at the very end. */
	readonly mark: string | undefined;
};

export type Group = { readonly title: string; readonly lines: readonly GroupLine[] };
export type GroupLine = { readonly text: string; readonly address: string | undefined };
export type Link = { readonly label: string; readonly address: string };

/**
 * Mail programs understand tables and little else, so the letter is one table of 600 pixels at most. Colours
 * stand twice: as attributes for those that know no style sheets, and for dark screens in one.
 */
export function letterHtml(letter: LetterParts): string {
	const { language, button, also, leave, mark } = letter;
	const rows = [
		'<tr><td height="6" bgcolor="#0b5394" style="height:6px;line-height:6px;font-size:0;border-radius:8px 8px 0 0;">&nbsp;</td></tr>',
		row(letter.paragraphs.map(paragraph).join(''), '28px 32px 0'),
		...letter.groups.map((group) => row(groupOf(group), '8px 32px 0')),
		...(button ? [row(buttonOf(button), '12px 32px 8px')] : []),
		...(also
			? [row(`<p style="${margin}">${linkOf({ ...also, style: link })}</p>`, '8px 32px 0')]
			: []),
		row(
			`<p class="s" style="${small}">${[
				escapeHtml(letter.sender),
				escapeHtml(letter.because),
				...(leave ? [linkOf({ ...leave, style: smallLink })] : []),
				...(mark ? [`<span style="${hash}">${escapeHtml(mark)}</span>`] : [])
			].join('<br>')}</p>`,
			'20px 32px 28px'
		)
	];
	return [
		`<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
		`<title>${escapeHtml(letter.subject)}</title><style>${darkSheet}</style></head>`,
		`<body class="b" style="margin:0;padding:0;background-color:#eef1f4;">`,
		`<table role="presentation" class="b" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#eef1f4"><tr><td align="center" style="padding:24px 12px;">`,
		`<table role="presentation" class="p" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="width:100%;max-width:600px;background-color:#ffffff;border-radius:8px;">`,
		...rows,
		'</table></td></tr></table></body></html>'
	].join('\n');
}

const font = "font-family:'Fira Sans','Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
const cell = `${font}font-size:17px;line-height:1.55;color:#17212b;`;
const margin = 'margin:0 0 16px;';
const small =
	'margin:0;padding-top:16px;border-top:1px solid #d4dbe2;font-size:14px;line-height:1.5;color:#4a5763;';
const link = 'color:#0b5394;text-decoration:underline;';
const smallLink = 'color:#4a5763;text-decoration:underline;';
const hash = 'font-family:Consolas,Menlo,monospace;font-size:12px;word-break:break-all;';

/** Programs that follow the reader's dark screen take these; others keep the light ones. */
const darkSheet = [
	'@media (prefers-color-scheme: dark){',
	'.b{background-color:#12181f!important}.p{background-color:#1c252e!important}',
	'.p p,.p li,.p h2{color:#eef2f6!important}.p .s,.p .s a{color:#b7c3ce!important}',
	'.p a{color:#8ec5ff!important}.p .k{background-color:#8ec5ff!important}.p .k a{color:#0d1b29!important}',
	'.p .s{border-color:#3a4753!important}}'
].join('');

function row(content: string, padding: string): string {
	return `<tr><td style="padding:${padding};${cell}">${content}</td></tr>`;
}

/** A button as a coloured cell, which Outlook draws as well. */
function buttonOf({ label, address }: Link): string {
	return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td class="k" bgcolor="#0b5394" style="background-color:#0b5394;border-radius:6px;"><a href="${escapeHtml(address)}" style="display:inline-block;padding:14px 24px;${font}font-size:17px;font-weight:600;line-height:1.2;color:#ffffff;text-decoration:none;">${escapeHtml(label)}</a></td></tr></table>`;
}

function groupOf({ title, lines }: Group): string {
	const items = lines.map(({ text, address }) => {
		const said = breaks(escapeHtml(text));
		const shown = address ? `<a href="${escapeHtml(address)}" style="${link}">${said}</a>` : said;
		return `<li style="margin:0 0 8px;">${shown}</li>`;
	});
	return `<h2 style="margin:8px 0 8px;font-size:19px;line-height:1.3;">${escapeHtml(title)}</h2><ul style="margin:0 0 16px;padding-inline-start:22px;">${items.join('')}</ul>`;
}

/** Addresses in the text can be clicked; everything else stays what it was. */
function paragraph(text: string): string {
	const said = escapeHtml(text).replaceAll(
		/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g,
		(address) => `<a href="${address}" style="${link}">${address}</a>`
	);
	return `<p style="${margin}">${breaks(said)}</p>`;
}

function linkOf({ label, address, style }: Link & { style: string }): string {
	return `<a href="${escapeHtml(address)}" style="${style}">${escapeHtml(label)}</a>`;
}

function breaks(text: string): string {
	return text.replaceAll('\n', '<br>');
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
