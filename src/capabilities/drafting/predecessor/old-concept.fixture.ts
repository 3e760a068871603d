import {
	AlignmentType,
	Document,
	FootnoteReferenceRun,
	HeadingLevel,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableOfContents,
	TableRow,
	TextRun,
	VerticalMergeType
} from 'docx';

type Part = Paragraph | Table | TableOfContents;

export async function docxOf(children: readonly Part[], more: object = {}): Promise<Uint8Array> {
	const document = new Document({
		numbering: {
			config: [
				{
					reference: 'punkte',
					levels: [0, 1].map((level) => ({
						level,
						format: LevelFormat.BULLET,
						text: '•',
						alignment: AlignmentType.LEFT
					}))
				},
				{
					reference: 'ziele',
					levels: [
						{
							level: 0,
							format: LevelFormat.DECIMAL,
							text: 'Ziel %1:',
							alignment: AlignmentType.LEFT
						},
						{ level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.LEFT }
					]
				},
				{
					reference: 'kapitel',
					levels: [0, 1, 2].map((level) => ({
						level,
						format: LevelFormat.DECIMAL,
						text: Array.from({ length: level + 1 }, (_, at) => `%${at + 1}`).join('.'),
						alignment: AlignmentType.LEFT
					}))
				}
			]
		},
		footnotes: {
			1: { children: [new Paragraph('Quelle: Ziel 9.9: Eine Fußnote ist kein Ziel.')] }
		},
		sections: [{ children }],
		...more
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

export const h = (level: 1 | 2 | 3 | 4, text: string, numbered = false) =>
	new Paragraph({
		text,
		heading: HeadingLevel[`HEADING_${level}`],
		...(numbered ? { numbering: { reference: 'kapitel', level: level - 1 } } : {})
	});
export const p = (text: string) => new Paragraph(text);
export const bold = (head: string, rest = '') =>
	new Paragraph({ children: [new TextRun({ text: head, bold: true }), new TextRun(rest)] });
export const li = (text: string, level = 0) =>
	new Paragraph({ text, numbering: { reference: 'punkte', level } });
export const auto = (text: string, level = 0) =>
	new Paragraph({ text, numbering: { reference: 'ziele', level } });
export const noted = (text: string) =>
	new Paragraph({ children: [new TextRun(text), new FootnoteReferenceRun(1)] });
export const contents = () => new TableOfContents('Inhalt', { hyperlink: true });

type CellText = string | { text: string; down?: 'start' | 'on'; across?: number };

export function table(rows: readonly (readonly CellText[])[], heading = 1): Table {
	return new Table({
		rows: rows.map(
			(cells, at) =>
				new TableRow({
					tableHeader: at < heading,
					children: cells.map((given) => {
						const cell = typeof given === 'string' ? { text: given } : given;
						return new TableCell({
							children: cell.text
								.split('\n')
								.map((line) => (line.startsWith('• ') ? li(line.slice(2)) : p(line))),
							...(cell.down
								? {
										verticalMerge:
											cell.down === 'start' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE
									}
								: {}),
							...(cell.across ? { columnSpan: cell.across } : {})
						});
					})
				})
		)
	});
}
