import { paragraphsOf, type Paragraph, type Place } from '../reading/model.ts';
import { readMark } from './mark.ts';

/** Short paragraphs in a cell of goals are goals of their own. */
export function goalsIn(
	place: Place,
	many: boolean
): readonly { title: string; texts: string[] }[] {
	const all = paragraphsOf(place.cell.blocks);
	const single = all.every(
		({ text }) => text.length > 12 && text.length < 140 && /^\p{Lu}/u.test(text)
	);
	if (all.length > 1 && single)
		return all.map(({ text, label }) => ({ title: label ? `${label} ${text}` : text, texts: [] }));
	return entriesIn(place, many);
}

/** One item with its text, or several where the cell lists them. */
export function entriesIn(
	{ cell }: Place,
	many: boolean
): readonly { title: string; texts: string[] }[] {
	const all = paragraphsOf(cell.blocks);
	const listed = all.filter((one) => one.list !== null || /^[-–•]\s/.test(one.text));
	const plain = (one: Paragraph) => one.text.replace(/^[-–•]\s+/, '');
	if (listed.length > 1 && listed.length === all.length && (many || listed.length > 2))
		return listed.map((one) => ({
			title: one.label && !one.list?.bullet ? `${one.label} ${plain(one)}` : plain(one),
			texts: []
		}));
	const marked = all.filter((one) => readMark(one.text)?.named);
	if (marked.length > 1 && marked.length === all.length)
		return all.map((one) => ({ title: one.text, texts: [] }));
	const [first, ...rest] = all;
	if (!first) return [];
	const head = first.label && !first.list?.bullet ? `${first.label} ${plain(first)}` : plain(first);
	const bold = first.boldUntil >= 4 && first.boldUntil < first.text.length ? first.boldUntil : 0;
	const [line = '', ...lines] = head.split('\n');
	if (bold > 0) {
		const title = first.text.slice(0, bold).replaceAll('\n', ' ');
		return [
			{
				title,
				texts: [first.text.slice(bold).replace(/^[\s:.–-]+/, ''), ...rest.map(({ text }) => text)]
			}
		];
	}
	const sentence =
		rest.length === 0 && lines.length === 0
			? /^(.{3,90}?\p{L}{3}[.!?])\s+(?=\p{Lu})([\s\S]+)$/u.exec(line)
			: null;
	if (sentence) return [{ title: sentence[1] ?? '', texts: [sentence[2] ?? ''] }];
	// Lines of a narrow cell may be broken by hand in the middle of the title.
	const broken = lines.length > 0 && /^\p{Ll}/u.test(lines[0] ?? '');
	const title = broken ? head.replaceAll('\n', ' ') : line;
	return [
		{
			title,
			texts: [
				...(broken ? [] : lines),
				...rest.map(({ text, list }) => (list ? `– ${text}` : text))
			]
		}
	];
}
