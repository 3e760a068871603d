import type { MeasureSheet, Moment } from '../../../examples/brandenburg-2017/shape.ts';

/** A sheet of the story as the fields of the wording form. */
export function sheetInput(sheet: MeasureSheet): Record<string, string | boolean> {
	const { cost, end } = sheet;
	return {
		effect: sheet.effect,
		forWhom: sheet.forWhom,
		responsible: sheet.responsible,
		participants: sheet.participants.join(', '),
		competence: sheet.competence,
		needs: sheet.needs,
		costKind: cost.kind,
		costPerYear: cost.kind === 'amount' ? String(cost.euro) : '',
		costReason: cost.kind === 'notQuantifiable' ? cost.because : '',
		starts: moment(sheet.start),
		ends: 'permanent' in end ? '' : moment(end),
		permanent: 'permanent' in end
	};
}

function moment({ precision, value }: Moment): string {
	const [year = '', month = ''] = value.split('-');
	if (precision === 'year') return year;
	if (precision === 'quarter') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
	return precision === 'month' ? `${year}-${month}` : value;
}
