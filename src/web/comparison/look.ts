import type { SheetFilter } from '#drafting/consolidation/sheets.ts';

/** What of a round is looked at: it stands in the address, so that it can be kept, shared and gone back to. */
export type Look = SheetFilter & {
	/** The first column, as people count; 0 where the address names none. */
	readonly from: number;
	/** Only questions on which the answers differ. */
	readonly differences: boolean;
};

const names = { table: 'tisch', channel: 'weg', sector: 'perspektive' } as const;

export function lookOf(params: URLSearchParams): Look {
	return {
		table: params.get(names.table) || undefined,
		channel: params.get(names.channel) || undefined,
		sector: params.get(names.sector) || undefined,
		from: Number(params.get('ab')) || 0,
		differences: params.get('nur') === 'unterschiede'
	};
}

/** The same look, with some of it changed, as the query of an address; other sheets begin in front. */
export function queryOf(look: Look, change: Partial<Look> = {}): string {
	const wanted = { ...look, ...change };
	const params = new URLSearchParams();
	for (const name of ['table', 'channel', 'sector'] as const)
		if (wanted[name]) params.set(names[name], wanted[name]);
	if (wanted.from > 1) params.set('ab', String(wanted.from));
	if (wanted.differences) params.set('nur', 'unterschiede');
	return params.size > 0 ? `?${params.toString()}` : '';
}

/** One answer, as it is named in an address: `SHEET.QUESTION`. */
export function placeOf(text: string | null): { sheetId: string; question: number } | undefined {
	const [, sheetId = '', question = ''] = /^([\w-]+)\.(\d+)$/.exec(text ?? '') ?? [];
	return sheetId ? { sheetId, question: Number(question) } : undefined;
}
