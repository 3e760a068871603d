import type { ItemKind } from '../items.ts';
import { sheetForm } from '../measure-sheet/form.ts';
import { sheetWords } from '../measure-sheet/words.ts';
import { acceptances, competences, costKinds, priorities } from '../sheet.ts';
import type { GoalSheet, MeasureSheet } from '../sheet.ts';
import { folded, type ColumnKey } from './columns.ts';
import { readMoney, writeMoney } from './money-lines.ts';

/** The columns that hold the sheet of a measure. */
export const measureColumns = [
	...['effect', 'forWhom', 'targetGroups', 'responsible', 'responsiblePerson'],
	...['acceptance', 'acceptanceReason', 'participants', 'competence', 'competenceNote', 'needs'],
	...['costKind', 'costPerYear', 'costReason', 'money'],
	...['starts', 'ends', 'permanent', 'recurring', 'condition', 'priority'],
	...['indicators', 'risks', 'synergies']
] as const satisfies readonly (ColumnKey & keyof MeasureSheet)[];
export type MeasureColumn = (typeof measureColumns)[number];

/** The columns of the sheet that a kind of item has. */
export function sheetColumns(kind: ItemKind): readonly ColumnKey[] {
	if (kind === 'guideline') return [];
	return kind === 'goal' ? ['measuredBy'] : measureColumns;
}

/** What can be chosen → how it is called in a file. */
const choices = {
	acceptance: [acceptances, sheetWords.de.acceptances, sheetWords.en.acceptances],
	competence: [
		competences,
		{ city: 'Stadt', county: 'Landkreis', state: 'Land', federal: 'Bund', third: 'Dritte' },
		{
			city: 'City',
			county: 'County',
			state: 'State',
			federal: 'Federation',
			third: 'Third parties'
		}
	],
	costKind: [
		costKinds,
		{ missing: 'fehlt noch', amount: 'Betrag', notQuantifiable: 'nicht bezifferbar' },
		{ missing: 'still missing', amount: 'amount', notQuantifiable: 'not quantifiable' }
	],
	priority: [priorities, sheetWords.de.priorities, sheetWords.en.priorities]
} as const;
type Choice = keyof typeof choices;

/** A sheet as cells; one that was never begun says nothing at all. */
export function writeSheet(sheet: MeasureSheet | null): Readonly<Record<MeasureColumn, string>> {
	const empty = Object.fromEntries(measureColumns.map((key) => [key, ''])) as Record<
		MeasureColumn,
		string
	>;
	if (!sheet) return empty;
	const form = sheetForm(sheet);
	return {
		...form,
		acceptance: call('acceptance', form.acceptance),
		competence: call('competence', form.competence),
		costKind: call('costKind', form.costKind),
		priority: call('priority', form.priority),
		permanent: form.permanent === '' ? '' : 'ja',
		indicators: sheet.indicators.map((one) => `– ${one}`).join('\n'),
		money: writeMoney(sheet.money)
	};
}

export function writeGoal(sheet: GoalSheet | null): string {
	return sheet?.measuredBy ?? '';
}

export type CellFault = {
	readonly column: ColumnKey;
	readonly reason: 'money-unclear' | 'choice-unknown' | 'yes-or-empty';
	readonly about: string;
};

/** What stands in the cells as a form would send it, for the sheet to judge. */
export function readCells(cells: Readonly<Record<MeasureColumn, string>>): {
	readonly input: Readonly<Record<string, unknown>>;
	readonly faults: readonly CellFault[];
} {
	const faults: CellFault[] = [];
	const choose = (column: Choice) => {
		const said = cells[column];
		const key = said === '' ? undefined : keyFor(column, said);
		if (said !== '' && key === undefined)
			faults.push({ column, reason: 'choice-unknown', about: said });
		return key;
	};
	const money = readMoney(cells.money);
	if (!money.ok)
		faults.push({ column: 'money', reason: 'money-unclear', about: money.about ?? '' });
	const permanent = folded(cells.permanent);
	if (!yes.includes(permanent) && !no.includes(permanent))
		faults.push({ column: 'permanent', reason: 'yes-or-empty', about: cells.permanent });
	const input = {
		...cells,
		acceptance: choose('acceptance'),
		competence: choose('competence') ?? '',
		priority: choose('priority') ?? '',
		costKind: impliedCost(choose('costKind'), cells),
		permanent: yes.includes(permanent),
		starts: dateOf(cells.starts),
		ends: dateOf(cells.ends),
		money: money.ok ? money.value : []
	};
	return { input, faults };
}

const yes = ['ja', 'yes', 'x', 'wahr', 'true', '1'];
const no = ['', 'nein', 'no', 'falsch', 'false', '0'];

/** Who gives an amount need not say that it is one, nor that it is missing no more. */
function impliedCost(
	said: string | undefined,
	{ costPerYear, money, costReason }: Readonly<Record<MeasureColumn, string>>
): string {
	if (said !== undefined && said !== 'missing') return said;
	if (costPerYear || money) return 'amount';
	return said === undefined && costReason ? 'notQuantifiable' : 'missing';
}

const short = ['jan', 'feb', 'mrz', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/** A spreadsheet turns "März 2018" into "Mrz 18" or "Mrz 2018" by itself; everything else stays as it is written. */
function dateOf(written: string): string {
	const found = /^(\p{L}{3})\.?[ -](?:20)?(\d\d)$/u.exec(written.trim());
	const month = short.indexOf((found?.[1] ?? '').toLowerCase()) + 1;
	return found && month > 0 ? `20${found[2]}-${String(month).padStart(2, '0')}` : written;
}

function call(column: Choice, key: string): string {
	return (choices[column][1] as Readonly<Record<string, string>>)[key] ?? '';
}

function keyFor(column: Choice, said: string): string | undefined {
	const [keys, ...languages] = choices[column];
	const meant = folded(said);
	return (keys as readonly string[]).find((key) =>
		languages.some(
			(words) => folded((words as Readonly<Record<string, string>>)[key] ?? '') === meant
		)
	);
}
