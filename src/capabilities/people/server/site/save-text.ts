import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { prose } from '#shared/inputs.ts';
import { decideSaveText, siteTextKeys, siteTextLanguages } from '../../site/site-text.ts';
import { readSavedTexts } from './read-texts.ts';
import { beginText } from './writes.ts';

const SaveText = v.object({
	key: v.picklist(siteTextKeys, 'unknown'),
	language: v.picklist(siteTextLanguages, 'unknown'),
	content: prose(40_000)
});

/** Puts a new wording of the imprint, the privacy statement or the accessibility statement in place. */
export const saveText = act('people.save-text', SaveText, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const permitted = tools.permit(null);
	if (!permitted.ok) return permitted;
	const saved = await readSavedTexts(tx, { key: input.key, current: true });
	const before = saved.find(({ language }) => language === input.language)?.content ?? '';
	const decision = decideSaveText(input.content, before);
	if (!decision.ok) return decision;
	const id = newId();
	await beginText(tx, { ...input, id, now, entryId });
	return done({
		what: 'site-text-saved',
		subject: ['site-text', id],
		process: null,
		audience: 'public',
		data: { key: input.key, language: input.language }
	});
});
