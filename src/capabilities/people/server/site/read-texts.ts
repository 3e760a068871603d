import type { Read } from '#journal/server/data-records.ts';
import type { Instant } from '#shared/dates.ts';
import type { SiteTextKey, SiteTextLanguage } from '../../site/site-text.ts';

/** One saved wording; without content the default was put back. */
export type SavedText = {
	readonly id: string;
	readonly key: SiteTextKey;
	readonly language: SiteTextLanguage;
	readonly content: string | null;
	readonly at: Instant;
	/** Who saved it, as long as that is known; for the desk only. */
	readonly by: string | null;
	readonly current: boolean;
};

/** Saved wordings, the newest first. */
export async function readSavedTexts(
	reader: Read,
	filter: { key?: SiteTextKey; current?: boolean } = {}
): Promise<readonly SavedText[]> {
	let query = reader
		.selectFrom('site_text')
		.leftJoin('journal_entry', 'journal_entry.id', 'site_text.begun_entry')
		.leftJoin('person', 'person.id', 'journal_entry.actor_id')
		.select([
			...(['site_text.id', 'site_text.key', 'site_text.language', 'site_text.content'] as const),
			...(['site_text.at', 'site_text.ended_entry', 'person.name as by'] as const)
		])
		.orderBy('site_text.id', 'desc');
	if (filter.key) query = query.where('site_text.key', '=', filter.key);
	if (filter.current) query = query.where('site_text.ended_entry', 'is', null);
	const rows = await query.execute();
	return rows.map(({ ended_entry: ended, ...row }) => ({
		...row,
		key: row.key as SiteTextKey,
		language: row.language as SiteTextLanguage,
		current: ended === null
	}));
}
