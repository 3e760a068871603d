import { lookOf, type Run } from './runs.ts';

/** The text of a line of Markdown without its marks, and how much of it is bold. */
export function inlineLook(source: string) {
	const text = source
		.replaceAll(/<br\s*\/?>/gi, '\n')
		.replaceAll(/!\[[^\][]{0,400}\]\([^)]{0,1000}\)/g, '')
		.replaceAll(/\[\^[^\]]{1,30}\]/g, '')
		.replaceAll(/\[([^\][]{1,400})\]\([^)\s]{0,500}(?:\s"[^"]*")?\)/g, '$1')
		.replaceAll(/<(https?:[^>\s]{1,500})>/g, '$1')
		.replaceAll(/<\/?[a-z][^>]{0,200}>/gi, '');
	const runs: Run[] = [];
	let bold = false;
	for (const part of text.split(/(\*\*\*|\*\*|__)(?!\s*$)|(\*\*\*|\*\*|__)$/)) {
		if (part === '**' || part === '__' || part === '***') bold = !bold;
		else if (part) runs.push({ text: withoutMarks(part), bold, size: null });
	}
	return lookOf(runs);
}

function withoutMarks(text: string): string {
	return text
		.replaceAll(/(^|[\s(„"])[*_]([^*_\n]{1,400})[*_](?=$|[\s).,;:!?“"])/g, '$1$2')
		.replaceAll(/`([^`\n]{1,400})`/g, '$1')
		.replaceAll(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1');
}
