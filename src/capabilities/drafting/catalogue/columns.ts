import type { CsvLine } from '#shared/csv.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** What a column of the catalogue holds, in the order of an export. */
export const columnKeys = [
	...['code', 'kind', 'area', 'title', 'text', 'serves', 'state', 'version', 'reason'],
	'measuredBy',
	...['effect', 'forWhom', 'targetGroups', 'responsible', 'responsiblePerson'],
	...['acceptance', 'acceptanceReason', 'participants', 'competence', 'competenceNote', 'needs'],
	...['costKind', 'costPerYear', 'costReason', 'money'],
	...['starts', 'ends', 'permanent', 'recurring', 'condition', 'priority'],
	...['indicators', 'risks', 'synergies', 'needsFirst']
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** An item as one line of the catalogue; what nobody has said is empty. */
export type Cells = Readonly<Record<ColumnKey, string>>;

/** The headings of an export, in German whatever the screen says: the file goes on living elsewhere. */
export const headings: Readonly<Record<ColumnKey, string>> = {
	code: 'Kennung',
	kind: 'Art',
	area: 'Bereich',
	title: 'Titel',
	text: 'Text',
	serves: 'Dient',
	state: 'Stand',
	version: 'Fassung',
	reason: 'Grund der Änderung',
	measuredBy: 'Woran messbar',
	effect: 'Wirkung',
	forWhom: 'Für wen',
	targetGroups: 'Zielgruppen',
	responsible: 'Verantwortlich',
	responsiblePerson: 'Ansprechperson',
	acceptance: 'Zusage',
	acceptanceReason: 'Zusage, Begründung',
	participants: 'Wirkt mit',
	competence: 'Zuständig',
	competenceNote: 'Zuständig, Anmerkung',
	needs: 'Was gebraucht wird',
	costKind: 'Kosten',
	costPerYear: 'Kosten im Jahr',
	costReason: 'Kosten, Begründung',
	money: 'Beträge',
	starts: 'Beginn',
	ends: 'Ende',
	permanent: 'Dauerhaft',
	recurring: 'Wiederholung',
	condition: 'Bedingung',
	priority: 'Dringlichkeit',
	indicators: 'Woran man den Erfolg sieht',
	risks: 'Risiken',
	synergies: 'Synergien',
	needsFirst: 'Setzt voraus'
};

/** As the same columns are called in English. */
export const englishHeadings: Readonly<Record<ColumnKey, string>> = {
	code: 'Code',
	kind: 'Kind',
	area: 'Area',
	title: 'Title',
	text: 'Wording',
	serves: 'Serves',
	state: 'State',
	version: 'Version',
	reason: 'Reason for the change',
	measuredBy: 'Measured by',
	effect: 'Effect',
	forWhom: 'For whom',
	targetGroups: 'Target groups',
	responsible: 'Responsible',
	responsiblePerson: 'Contact person',
	acceptance: 'Commitment',
	acceptanceReason: 'Commitment, reason',
	participants: 'Takes part',
	competence: 'Competence',
	competenceNote: 'Competence, note',
	needs: 'What is needed',
	costKind: 'Cost',
	costPerYear: 'Cost per year',
	costReason: 'Cost, reason',
	money: 'Amounts',
	starts: 'Start',
	ends: 'End',
	permanent: 'Permanent',
	recurring: 'Recurrence',
	condition: 'Condition',
	priority: 'Priority',
	indicators: 'How success is seen',
	risks: 'Risks',
	synergies: 'Synergies',
	needsFirst: 'Needs first'
};

/** A file that was brought back, by what its columns hold. */
export type CatalogueTable = {
	/** What the columns hold, from the first on; null is left out. */
	readonly columns: readonly (ColumnKey | null)[];
	/** Headings that say nothing to us. */
	readonly unknown: readonly string[];
	readonly lines: readonly CsvLine[];
};

const mostLines = 5000;
const mostColumns = 80;

/** Headings tell the columns, in any order and however they are capitalised; without a code nothing is found again. */
export function readTable(
	lines: readonly CsvLine[]
): Decision<
	CatalogueTable,
	'catalogue-empty' | 'catalogue-too-long' | 'not-a-catalogue' | 'no-code-column'
> {
	const no = <Reason extends string>(reason: Reason) => refuse(reason, { file: reason });
	const [head, ...others] = lines;
	if (!head) return no('catalogue-empty');
	if (head.cells.length > mostColumns) return no('not-a-catalogue');
	const taken = new Set<ColumnKey>();
	const unknown: string[] = [];
	const columns = head.cells.map((heading) => {
		const key = byHeading.get(folded(heading));
		if (key === undefined || taken.has(key)) {
			if (heading.trim() !== '') unknown.push(heading.trim().slice(0, 80));
			return null;
		}
		taken.add(key);
		return key;
	});
	if (taken.size < 2) return no('not-a-catalogue');
	if (!taken.has('code')) return no('no-code-column');
	if (others.length === 0) return no('catalogue-empty');
	return others.length > mostLines
		? no('catalogue-too-long')
		: allow({ columns, unknown, lines: others });
}

/** Capitals, signs and the spelling of umlauts make no difference. */
export function folded(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

const byHeading: ReadonlyMap<string, ColumnKey> = new Map(
	[headings, englishHeadings].flatMap((names) =>
		columnKeys.map((key) => [folded(names[key]), key] as const)
	)
);
