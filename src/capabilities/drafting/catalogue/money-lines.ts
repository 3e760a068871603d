import { allow, refuse, type Decision } from '#shared/result.ts';
import { certainties, natures, type MoneyRow } from '../measure-sheet/money.ts';
import { sheetWords } from '../measure-sheet/words.ts';
import { folded } from './columns.ts';

/** A row of money as a form would send it; the sheet decides whether it is one. */
export type TypedMoney = Readonly<Record<keyof MoneyRow, string>>;

const everyYear = ['jedes jahr', 'jaehrlich', 'every year', 'yearly'];

/** `2018: 12.000 Euro, Investition, geplant, Quelle: Haushalt`, one in each line. */
export function writeMoney(rows: readonly MoneyRow[]): string {
	const words = sheetWords.de;
	return rows
		.map(({ year, amount, nature, certainty, source }) =>
			[
				`${year ?? words.everyYear}: ${words.euro(grouped(amount))}`,
				words.natures[nature],
				words.certainties[certainty],
				...(source === null ? [] : [`${words.source}: ${source}`])
			].join(', ')
		)
		.join('\n');
}

/** Reads back exactly what `writeMoney` wrote; kind and certainty may be left out. */
export function readMoney(
	cell: string
): Decision<readonly TypedMoney[], 'money-unclear'> & { readonly about?: string } {
	const rows: TypedMoney[] = [];
	for (const line of cell.split('\n').filter((one) => one.trim() !== '')) {
		const row = readRow(line.trim());
		if (!row) return { ...refuse('money-unclear'), about: line.trim() };
		rows.push(row);
	}
	return allow(rows);
}

function readRow(line: string): TypedMoney | undefined {
	const [, when = '', rest = ''] = /^([^:]*):(.*)$/su.exec(line) ?? [];
	const year = when.trim();
	const always = everyYear.includes(folded(year));
	if (!always && !/^\d{4}$/.test(year)) return undefined;
	const told = /^(.*?)(?:[,;]\s*(?:Quelle|Source):\s*(.*))?$/isu.exec(rest);
	const [amount = '', ...marks] = (told?.[1] ?? '').split(/[,;]/).map((part) => part.trim());
	let [nature, certainty]: [string | undefined, string | undefined] = [undefined, undefined];
	for (const mark of marks) {
		const asNature = keyOf(natures, 'natures', mark);
		const asCertainty = keyOf(certainties, 'certainties', mark);
		if (asNature && !nature) nature = asNature;
		else if (asCertainty && !certainty) certainty = asCertainty;
		else return undefined;
	}
	return {
		year: always ? '' : year,
		amount: amount.replace(/\s*euros?$/i, ''),
		nature: nature ?? 'running',
		certainty: certainty ?? 'planned',
		source: told?.[2] ?? ''
	};
}

function keyOf(keys: readonly string[], of: 'natures' | 'certainties', said: string) {
	const meant = folded(said);
	return keys.find((key) =>
		[sheetWords.de, sheetWords.en].some(
			(words) => folded((words[of] as Record<string, string>)[key] ?? '') === meant
		)
	);
}

function grouped(amount: number): string {
	return String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '.');
}
