import { titleOf, type Line } from '#meetings/minutes/lines.ts';
import type { MinutesState } from '#meetings/server/minutes/read-state.ts';
import { saveLineOutcome } from '#meetings/server/minutes/writes.ts';
import { formatFor } from '#shared/format.ts';
import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import { addItem } from './writes.ts';

/** A goal or a measure from the minutes becomes a draft whose first wording comes from the meeting. */
export async function draftLine(
	by: { readonly tx: Tx; readonly now: Instant; readonly entryId: string; newId(): string },
	{ meeting }: MinutesState,
	line: Line & { readonly kind: 'goal' | 'measure' },
	areaId: string
): Promise<string> {
	const { tx, now: at, entryId, newId } = by;
	const itemId = newId();
	const on = meeting.startsOn ? `, ${formatFor('de').day(meeting.startsOn)}` : '';
	await addItem(tx, {
		...{ itemId, processId: meeting.processId, kind: line.kind, areaId },
		...{ title: titleOf(line.text), text: line.text, sheet: null },
		reason: `Beim Treffen ins Protokoll geschrieben: ${meeting.title}${on}.`,
		source: { kind: 'meeting', id: meeting.id },
		...{ at, entryId, newId }
	});
	await saveLineOutcome(tx, { lineId: line.id, meetingId: meeting.id, itemId, entryId });
	return itemId;
}

export function isDraftable(line: Line): line is Line & { readonly kind: 'goal' | 'measure' } {
	return line.kind === 'goal' || line.kind === 'measure';
}
