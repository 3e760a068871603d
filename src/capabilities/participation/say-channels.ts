import type { Channel } from './contributions.ts';
import type { participationWords } from './words.ts';

/** `2 auf Papier, 1 per Mail`; one way alone needs no number: `auf Papier`. */
export function sayChannels(
	counts: readonly { readonly channel: Channel; readonly count: number }[],
	{ byChannel }: Pick<typeof participationWords.de, 'byChannel'>
): string {
	const [first, ...others] = counts;
	if (first && others.length === 0) return byChannel[first.channel];
	return counts.map(({ channel, count }) => `${count} ${byChannel[channel]}`).join(', ');
}
