import type { IStylesOptions } from 'docx';

export const blue = '15426B';
export const quiet = '4A5663';
const ink = '1D2733';
/** Every office has these two or fonts of the same width. */
const sans = 'Calibri';
export const serif = 'Cambria';

export const margin = { top: 1700, bottom: 1600, left: 1500, right: 1400 };

/** The look in one place, under the names that Word and LibreOffice know. */
export function docxStyles(language: string): IStylesOptions {
	return {
		default: {
			document: {
				run: { font: sans, size: 21, color: ink, language: { value: language } },
				paragraph: { spacing: { after: 120, line: 288, lineRule: 'auto' } }
			},
			title: {
				run: { size: 68, bold: true, color: blue },
				paragraph: { spacing: { before: 120, after: 120, line: 240, lineRule: 'auto' } }
			},
			heading1: headingStyle(44, blue, { before: 0, after: 300 }),
			heading2: headingStyle(30, ink, { before: 480, after: 160 }),
			heading3: headingStyle(24, ink, { before: 400, after: 120 }),
			listParagraph: { paragraph: { spacing: { after: 60 } } }
		},
		paragraphStyles: [
			{
				...{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal' },
				run: { font: serif, size: 34, italics: true },
				paragraph: { spacing: { after: 700, line: 240, lineRule: 'auto' } }
			},
			{ id: 'City', name: 'City', basedOn: 'Normal', run: { size: 24, color: quiet } },
			{
				...{ id: 'Note', name: 'Note', basedOn: 'Normal' },
				paragraph: { spacing: { before: 3400 }, border: { ...around() } }
			},
			{
				...{ id: 'ContentsHeading', name: 'Contents Heading', basedOn: 'Normal' },
				run: { size: 44, bold: true, color: blue },
				paragraph: { spacing: { after: 300 } }
			},
			{
				...{ id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { bold: true } },
				paragraph: { spacing: { before: 160, after: 60 } }
			},
			tocStyle(2, 220),
			tocStyle(3, 440),
			{
				...{ id: 'People', name: 'People', basedOn: 'Normal', quickFormat: true },
				run: { font: serif, size: 22 },
				paragraph: { spacing: { after: 160, line: 300, lineRule: 'auto' } }
			},
			{
				...{ id: 'Origin', name: 'Origin', basedOn: 'Normal' },
				run: { size: 18, color: quiet },
				paragraph: { spacing: { after: 160, line: 259, lineRule: 'auto' } }
			},
			{
				...{ id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true },
				paragraph: {
					spacing: { after: 40 },
					indent: { left: 260 },
					border: { left: { style: 'single', size: 16, color: '9AA5B1', space: 8 } }
				}
			},
			{ id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 17, color: quiet } },
			{
				...{ id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 19 } },
				paragraph: { spacing: { before: 50, after: 50, line: 252, lineRule: 'auto' } }
			}
		]
	};
}

function headingStyle(size: number, color: string, spacing: { before: number; after: number }) {
	return {
		run: { size, bold: true, color, font: sans },
		paragraph: {
			spacing: { ...spacing, line: 252, lineRule: 'auto' as const },
			keepNext: true,
			keepLines: true
		}
	};
}

function tocStyle(level: 2 | 3, left: number) {
	const look = level === 2 ? { size: 20 } : { size: 18, color: quiet };
	return {
		...{ id: `TOC${level}`, name: `toc ${level}`, basedOn: 'Normal', run: look },
		paragraph: { spacing: { after: 20, line: 252, lineRule: 'auto' as const }, indent: { left } }
	};
}

function around() {
	const line = { style: 'single', size: 6, color: '9AA5B1', space: 8 } as const;
	return { top: line, bottom: line, left: line, right: line };
}
