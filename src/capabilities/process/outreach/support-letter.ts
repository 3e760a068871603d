import { allow, refuse, type Decision } from '#shared/result.ts';

/** A letter in somebody's name: asked for, released by them, or sent back with a wish. */
export type ReleaseState = 'asked' | 'released' | 'changeAsked';

/** What the text may name. Whatever else stands in braces is refused before anybody reads it. */
export const placeholders = ['name', 'institution', 'process', 'link'] as const;
type Placeholder = (typeof placeholders)[number];

export type Filling = Readonly<Record<Placeholder, string | null>>;

/** A text with a place that nobody can fill is not written at all. */
export function decideSupportText(texts: {
	readonly subject: string;
	readonly body: string;
}): Decision<null, 'unknown-placeholder'> {
	const wrong = (['subject', 'body'] as const).filter(
		(field) => foreignIn(texts[field]).length > 0
	);
	if (wrong.length === 0) return allow(null);
	const fields = { subject: 'letterSubject', body: 'letterText' } as const;
	return refuse(
		'unknown-placeholder',
		Object.fromEntries(wrong.map((field) => [fields[field], 'unknown-placeholder']))
	);
}

/** Everything in braces that is no known place, and every single brace. */
export function foreignIn(text: string): readonly string[] {
	const marks = text.match(/\{[^{}\n]*\}?|\}/g) ?? [];
	const known: readonly string[] = placeholders.map((name) => `{${name}}`);
	return marks.filter((mark) => !known.includes(mark));
}

/**
 * Fills in what is known. A place for something unknown goes with the space before it, so that
 * "Guten Tag {name}," stays a greeting. Filled once: a name that looks like a place remains a name.
 */
export function fillSupportText(text: string, filling: Filling): string {
	return text.replaceAll(
		/( ?)\{(name|institution|process|link)\}/g,
		(_mark, space: string, name) => {
			const value = filling[name as Placeholder];
			return value === null ? '' : space + value;
		}
	);
}

/** The supporter decides once about each wording; a new wording asks anew. */
export function decideRelease(
	version: { readonly state: ReleaseState; readonly isNewest: boolean },
	given: { readonly outcome: 'release' | 'change'; readonly note: string | null }
): Decision<ReleaseState, 'release-decided' | 'newer-wording' | 'note-needed'> {
	if (!version.isNewest) return refuse('newer-wording');
	if (version.state !== 'asked') return refuse('release-decided');
	if (given.outcome === 'release') return allow('released');
	return given.note ? allow('changeAsked') : refuse('note-needed', { note: 'note-needed' });
}

/** Nothing goes out in somebody's name that they have not released, and nothing twice to one person. */
export function decideSend<
	Wanted extends { readonly email: string | null; readonly sent: boolean }
>(
	version: { readonly state: ReleaseState },
	chosen: readonly Wanted[],
	facts: { readonly published: boolean }
): Decision<
	readonly Wanted[],
	'not-released' | 'process-not-public' | 'nobody-chosen' | 'address-needed'
> {
	if (version.state !== 'released') return refuse('not-released');
	if (!facts.published) return refuse('process-not-public');
	if (chosen.some(({ email }) => email === null)) return refuse('address-needed');
	const left = chosen.filter(({ sent }) => !sent);
	return left.length > 0 ? allow(left) : refuse('nobody-chosen', { wantedIds: 'nobody-chosen' });
}
