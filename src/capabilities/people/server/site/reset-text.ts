import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { refuse } from '#shared/result.ts';
import { siteTextKeys, siteTextLanguages } from '../../site/site-text.ts';
import { readSavedTexts } from './read-texts.ts';
import { beginText } from './writes.ts';

const ResetText = v.object({
	key: v.picklist(siteTextKeys, 'unknown'),
	language: v.picklist(siteTextLanguages, 'unknown')
});

/** Puts the default back in place; the own wording stays among the earlier ones. */
export const resetText = act('people.reset-text', ResetText, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const permitted = tools.permit(null);
	if (!permitted.ok) return permitted;
	const saved = await readSavedTexts(tx, { key: input.key, current: true });
	if (!saved.some((one) => one.language === input.language && one.content !== null))
		return refuse('already-default');
	const id = newId();
	await beginText(tx, { ...input, content: null, id, now, entryId });
	return done({
		what: 'site-text-reset',
		subject: ['site-text', id],
		process: null,
		audience: 'public',
		data: { key: input.key, language: input.language }
	});
});
