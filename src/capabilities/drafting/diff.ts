export type DiffPart = { readonly kind: 'same' | 'old' | 'new'; readonly text: string };

/** Most words that are compared one by one; beyond that the whole text counts as replaced. */
const mostWords = 3000;

/**
 * Old and new wording as one running text: the longest common sequence of words stays, the rest is
 * old or new. Joining all but the new parts gives the old text, all but the old parts the new one.
 */
export function diffWords(before: string, after: string): DiffPart[] {
	const old = before.match(/\s+|\S+/gu) ?? [];
	const fresh = after.match(/\s+|\S+/gu) ?? [];
	if (old.length > mostWords || fresh.length > mostWords)
		return joined([
			{ kind: 'old', text: before },
			{ kind: 'new', text: after }
		]);
	const lengths = commonLengths(old, fresh);
	const parts: DiffPart[] = [];
	let i = 0;
	let j = 0;
	while (i < old.length || j < fresh.length) {
		if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
			parts.push({ kind: 'same', text: old[i] ?? '' });
			i += 1;
			j += 1;
		} else if (
			j >= fresh.length ||
			(i < old.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
		) {
			parts.push({ kind: 'old', text: old[i] ?? '' });
			i += 1;
		} else {
			parts.push({ kind: 'new', text: fresh[j] ?? '' });
			j += 1;
		}
	}
	return joined(readable(parts));
}

/** `lengths[i][j]`: how many words `old` from i and `fresh` from j have in common, in order. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint16Array[] {
	const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
	for (let i = old.length - 1; i >= 0; i--) {
		const row = lengths[i];
		if (!row) continue;
		for (let j = fresh.length - 1; j >= 0; j--)
			row[j] =
				old[i] === fresh[j]
					? at(lengths, i + 1, j + 1) + 1
					: Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
	}
	return lengths;
}

function at(lengths: readonly Uint16Array[], i: number, j: number): number {
	return lengths[i]?.[j] ?? 0;
}

/** Single blanks between changed words change sides with them, so that phrases stay whole. */
function readable(parts: readonly DiffPart[]): DiffPart[] {
	return parts.flatMap((part, index) => {
		const lonely =
			part.kind === 'same' &&
			/^\s+$/u.test(part.text) &&
			changed(parts[index - 1]) &&
			changed(parts[index + 1]);
		return lonely
			? [
					{ kind: 'old' as const, text: part.text },
					{ kind: 'new' as const, text: part.text }
				]
			: [part];
	});
}

function changed(part: DiffPart | undefined): boolean {
	return part !== undefined && part.kind !== 'same';
}

/** Neighbouring changes gather to one old and one new part, old first; a blank that both end with stays. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
	const gathered: DiffPart[] = [];
	let same = '';
	let old = '';
	let fresh = '';
	const flush = () => {
		const blank = sharedEnd(old, fresh);
		if (blank) [old, fresh] = [old.slice(0, -blank.length), fresh.slice(0, -blank.length)];
		if (old) gathered.push({ kind: 'old', text: old });
		if (fresh) gathered.push({ kind: 'new', text: fresh });
		old = fresh = '';
		same += blank;
	};
	for (const part of parts) {
		if (part.kind === 'same') {
			flush();
			same += part.text;
			continue;
		}
		if (same) gathered.push({ kind: 'same', text: same });
		same = '';
		if (part.kind === 'old') old += part.text;
		else fresh += part.text;
	}
	flush();
	if (same) gathered.push({ kind: 'same', text: same });
	return gathered;
}

function sharedEnd(old: string, fresh: string): string {
	const blank = /\s+$/u.exec(old)?.[0] ?? '';
	return blank && fresh.endsWith(blank) ? blank : '';
}
