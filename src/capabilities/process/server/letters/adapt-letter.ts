import * as v from 'valibot';
import { act } from '#journal/server/act.ts';
import { line, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAdapt } from '../../letters/letter-rules.ts';
import { sameText } from '../../letters/letter-text.ts';
import { findLetterOf, onLetter } from './on-letter.ts';
import { saveLetterText } from './writes.ts';

const AdaptLetter = v.object({
	...onLetter,
	subjectDe: line(200),
	textDe: prose(6000),
	subjectEn: line(200),
	textEn: prose(6000)
});

/** Words a letter of a step for this process; the words of the template bring them back. */
export const adaptLetter = act('process.adapt-letter', AdaptLetter, async (tools) => {
	const found = await findLetterOf(tools);
	if (!found.ok) return found;
	const { input, tx } = tools;
	const { planned, process } = found;
	const decision = decideAdapt(planned, {
		subject: { de: input.subjectDe, en: input.subjectEn },
		text: { de: input.textDe, en: input.textEn }
	});
	if (!decision.ok) return decision;
	const text = decision.value;
	if (sameText(text, planned.text)) return refuse('nothing-adapted');
	const { subject, text: body } = planned.letter;
	const isTemplates = sameText(text, { subject, text: body });
	await saveLetterText(tx, planned, { ...tools, processId: process.id }, isTemplates ? null : text);
	return found.tell({ what: 'step-letter-adapted' });
});
