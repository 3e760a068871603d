import type { Instant } from '#shared/dates.ts';
import type { LetterRow } from '#storage/schema.ts';
import type { Reader } from '#storage/storage.ts';

/**
 * Letters that are due, without those whose domain takes none now, so that a full domain never keeps
 * others back. Who signs in waits in front of a screen: those of no process come first.
 */
export async function claimDue(
	reader: Pick<Reader, 'selectFrom'>,
	wanted: { now: Instant; full: readonly string[]; most: number }
): Promise<LetterRow[]> {
	const due = () => {
		const query = reader
			.selectFrom('letter')
			.selectAll()
			.where('state', '=', 'waiting')
			.where('next_attempt_at', '<=', wanted.now)
			.orderBy('next_attempt_at')
			.limit(wanted.most);
		if (wanted.full.length === 0) return query;
		return query.where((row) =>
			row.or([row('to_domain', 'is', null), row('to_domain', 'not in', [...wanted.full])])
		);
	};
	const first = await due().where('process_id', 'is', null).execute();
	const rest = await due().where('process_id', 'is not', null).execute();
	return [...first, ...rest].slice(0, wanted.most);
}
