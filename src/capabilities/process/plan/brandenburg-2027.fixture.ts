import { template } from '../templates/planungskonzept-2016.ts';
import { definePlan, type PlanParameters } from './define-plan.ts';
import type { PlanCalendar, PlanDefinition } from './definition.ts';

const feast = (day: string, name: string) => ({ day, name });
const free = (first: string, last: string, name: string, summer = false) => ({
	...{ first, last, name },
	summer
});

/** The free days of Brandenburg in 2027, as the ministry has published them. */
const calendar: PlanCalendar = {
	publicHolidays: [
		feast('2027-01-01', 'Neujahr'),
		feast('2027-03-26', 'Karfreitag'),
		feast('2027-03-28', 'Ostersonntag'),
		feast('2027-03-29', 'Ostermontag'),
		feast('2027-05-01', 'Tag der Arbeit'),
		feast('2027-05-06', 'Christi Himmelfahrt'),
		feast('2027-05-16', 'Pfingstsonntag'),
		feast('2027-05-17', 'Pfingstmontag'),
		feast('2027-10-03', 'Tag der Deutschen Einheit'),
		feast('2027-10-31', 'Reformationstag'),
		feast('2027-12-25', 'Erster Weihnachtstag'),
		feast('2027-12-26', 'Zweiter Weihnachtstag')
	],
	schoolHolidays: [
		free('2027-02-01', '2027-02-06', 'Winterferien'),
		free('2027-03-22', '2027-04-03', 'Osterferien'),
		free('2027-05-07', '2027-05-07', 'Ferientag'),
		free('2027-05-18', '2027-05-18', 'Ferientag'),
		free('2027-07-01', '2027-08-14', 'Sommerferien', true),
		free('2027-10-11', '2027-10-23', 'Herbstferien'),
		free('2027-12-23', '2027-12-31', 'Weihnachtsferien')
	],
	unknownSchoolYears: [],
	councilDays: ['2027-06-30', '2027-08-25', '2027-09-29', '2027-11-24', '2027-12-15', '2028-01-26'],
	feasts: [{ first: '2027-02-08', last: '2027-03-09', name: 'Ramadan' }]
};

export function plan2027(parameters: Partial<PlanParameters> = {}): PlanDefinition {
	const steps = template.steps.filter(({ phase }) => phase !== 'preparation');
	return definePlan(
		{ ...template, steps },
		{
			begins: '2027-01-01',
			order: template.areas.map(({ key }) => key),
			optional: [],
			extended: [],
			keepFree: 'schoolHolidays',
			fixed: {},
			limits: [{ step: 'closing-event', until: '2027-12-15' }],
			...parameters
		},
		calendar
	);
}
