import type { Paragraph } from '../reading/model.ts';
import { addItem, levelInText, openKinds, outsideOf, type Context } from './context.ts';
import { startItem } from './draft.ts';
import { measuresFollow } from './lookahead.ts';

/** A bold sentence above measures says what they are for. */
export function sentenceGoal(block: Paragraph, context: Context, level?: number): boolean {
	const kinds = openKinds(context);
	// After the bullets of the measures the next bold sentence is the next goal.
	const listed = kinds?.shape === 'bullet' && kinds.kinds?.[0] === 'measure';
	// A real heading is mostly the name of a chapter; "Wir wollen …" is none.
	const real = level !== undefined && level < 10;
	if (real && !/^Wir\s/.test(block.text)) return false;
	if (
		(!real && block.bold < 0.9) ||
		(block.list && !real) ||
		outsideOf(context) ||
		(kinds && !listed)
	)
		return false;
	if (!isSentence(block.text) || !measuresFollow(block, context.blocks, context.headings))
		return false;
	const item = startItem({
		...{
			kind: 'goal',
			number: null,
			title: block.text,
			confidence: 'doubtful',
			reason: 'plain-sentence'
		}
	});
	addItem(context, item, { level: real ? level : levelInText('goal', 1), shape: 'bold' });
	return true;
}

function isSentence(text: string): boolean {
	return (
		/[.?!]$/.test(text) || /\b(wollen|soll|sollen|wird|werden|ist|sind|haben|können)\b/.test(text)
	);
}
