import { createHash } from 'node:crypto';
import type { PlannedRow } from '../../catalogue/plan.ts';

/** A line as somebody saw and ticked it: if what it would change is another by then, it is not taken. */
export function tickOf({ line, changes }: Pick<PlannedRow, 'line' | 'changes'>): string {
	const seen = createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 12);
	return `${line}.${seen}`;
}

export const tickPattern = /^\d{1,9}\.[0-9a-f]{12}$/;
