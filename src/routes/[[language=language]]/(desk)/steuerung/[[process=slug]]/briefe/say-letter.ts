import type { LetterLine } from '#delivery/mail/reads.ts';
import type { Words } from '#assembly/words/index.ts';
import type { Format } from '#shared/format.ts';

type Say = Words['desk']['letters'];

/** Where a letter stands, as a sentence. */
export function sayLetterState(
	letter: LetterLine,
	say: Say,
	place: { format: Format; zone: string; mailWorks: boolean }
): string {
	const when = (instant: string | null) =>
		place.format.instant(instant ?? letter.createdAt, place.zone);
	if (letter.state === 'sent') return say.said.sent(when(letter.sentAt));
	if (letter.state !== 'waiting') return say.said[letter.state];
	if (!place.mailWorks) return say.said.kept;
	if (letter.attempts === 0) return say.said.waiting;
	return say.said.retry(letter.attempts, when(letter.nextAttemptAt));
}

export function sayLetterKind(kind: string, say: Say): string {
	const kinds: Readonly<Record<string, string>> = say.kinds;
	return kinds[kind.startsWith('step-') && !kinds[kind] ? 'step' : kind] ?? say.other;
}

/** What a letter is about, with its page at the desk where there is one. */
export function aboutLink(
	{ kind, id }: { kind: string; id: string },
	base: string,
	say: Say
): { label: string; href: string | undefined } {
	const labels: Readonly<Record<string, string>> = say.abouts;
	const pages: Readonly<Record<string, string>> = {
		step: `${base}/plan/${id}`,
		contribution: `${base}/eingang/${id}`,
		meeting: `${base}/treffen/${id}`
	};
	return { label: labels[kind] ?? say.aboutOther, href: pages[kind] };
}
