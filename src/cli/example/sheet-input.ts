import type {
	MeasureSheet,
	Moment,
	MoreOfSheet
} from '../../../examples/brandenburg-2017/shape.ts';

/** A sheet of the story as the fields of the wording form. */
export function sheetInput(sheet: MeasureSheet): Record<string, unknown> {
	const { cost, end } = sheet;
	const { money, ...more } = sheet.more ?? {};
	const rows = money ?? investmentOf(cost);
	return {
		effect: sheet.effect,
		forWhom: sheet.forWhom,
		responsible: sheet.responsible,
		participants: sheet.participants.join(', '),
		competence: sheet.competence,
		needs: sheet.needs,
		costKind: cost.kind,
		costPerYear: cost.kind === 'amount' && rows.length === 0 ? String(cost.euro) : '',
		costReason: cost.kind === 'notQuantifiable' ? cost.because : '',
		money: rows.map((row) => ({
			year: row.year,
			amount: row.euro,
			nature: row.of,
			source: row.from
		})),
		starts: moment(sheet.start),
		ends: 'permanent' in end ? '' : moment(end),
		permanent: 'permanent' in end,
		...more
	};
}

/** What is built once belongs to its year; what runs comes every year. */
function investmentOf(cost: MeasureSheet['cost']): NonNullable<MoreOfSheet['money']> {
	if (cost.kind !== 'amount' || cost.of !== 'investment') return [];
	return [{ year: cost.year, euro: cost.euro, of: cost.of }];
}

function moment({ precision, value }: Moment): string {
	const [year = '', month = ''] = value.split('-');
	if (precision === 'year') return year;
	if (precision === 'quarter') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
	return precision === 'month' ? `${year}-${month}` : value;
}
