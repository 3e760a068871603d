import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import type { LetterText } from './letter-text.ts';
import { readText } from './placeholders.ts';
import { standingOf, type PlannedLetter } from './planned-letters.ts';

type Sending = { readonly published: boolean; readonly now: Instant };

/** A text may be adapted until it is sent; each placeholder in it must be one that can be filled in. */
export function decideAdapt(
	letter: PlannedLetter,
	text: LetterText
): Decision<LetterText, 'letter-sent' | 'unknown-placeholder'> {
	if (isGone(letter)) return refuse('letter-sent');
	const fields = {
		subjectDe: text.subject.de,
		textDe: text.text.de,
		subjectEn: text.subject.en,
		textEn: text.text.en
	};
	const broken = Object.entries(fields).filter(([, written]) => !readText(written).ok);
	if (broken.length === 0) return allow(text);
	return refuse(
		'unknown-placeholder',
		Object.fromEntries(broken.map(([field]) => [field, 'unknown-placeholder']))
	);
}

/** Released is what goes by itself on its day. */
export function decideRelease(
	letter: PlannedLetter,
	{ published, now }: Sending
): Decision<PlannedLetter, NotSent | 'already-released' | 'letter-undated'> {
	const standing = standingOf(letter, now);
	if (standing === 'released') return refuse('already-released');
	if (letter.at === null) return refuse('letter-undated');
	return decideSend(letter, { published, now });
}

type NotSent = 'letter-sent' | 'letter-missed' | 'not-public-yet';

/** A letter goes once, while what it tells still lies ahead, and only when its link leads somewhere. */
export function decideSend(
	letter: PlannedLetter,
	{ published, now }: Sending
): Decision<PlannedLetter, NotSent> {
	if (letter.record?.state === 'sent') return refuse('letter-sent');
	if (standingOf({ ...letter, record: undefined }, now) === 'missed' || isGone(letter))
		return refuse('letter-missed');
	return published ? allow(letter) : refuse('not-public-yet');
}

export function decideSkip(letter: PlannedLetter): Decision<PlannedLetter, 'letter-sent'> {
	return isGone(letter) ? refuse('letter-sent') : allow(letter);
}

/** A release and a skip can be taken back until the letter is gone. */
export function decideTakeBack(
	letter: PlannedLetter
): Decision<PlannedLetter, 'letter-sent' | 'nothing-to-take-back'> {
	if (isGone(letter)) return refuse('letter-sent');
	return letter.record ? allow(letter) : refuse('nothing-to-take-back');
}

function isGone({ record }: PlannedLetter): boolean {
	return record?.state === 'sent' || record?.state === 'missed';
}
