import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/dates.ts';
import { religiousFeasts } from './religious-feasts.ts';

const inYear = (year: number) => religiousFeasts(`${year}-01-01`, `${year}-12-31`);
const spans = (year: number, name: string) =>
	inYear(year)
		.filter((feast) => feast.name.en === name)
		.map(({ first, last }) => (first === last ? first : `${first}/${last}`));

describe('religious feasts', () => {
	it('know Ramadan as a period, and the two feasts after it', () => {
		expect(spans(2017, 'Ramadan')).toEqual(['2017-05-27/2017-06-24']);
		expect(spans(2017, 'Eid al-Fitr')).toEqual(['2017-06-25/2017-06-27']);
		expect(spans(2017, 'Eid al-Adha')).toEqual(['2017-09-01/2017-09-04']);
	});

	it('know that Ramadan comes twice in 2030, and reaches over a turn of the year', () => {
		expect(spans(2030, 'Ramadan')).toEqual(['2030-01-05/2030-02-03', '2030-12-26/2031-01-23']);
		expect(spans(2031, 'Ramadan')).toEqual(['2030-12-26/2031-01-23', '2031-12-15/2032-01-13']);
	});

	it('know the Jewish feasts of 2026', () => {
		expect(spans(2026, 'Passover')).toEqual(['2026-04-02/2026-04-09']);
		expect(spans(2026, 'Rosh Hashanah')).toEqual(['2026-09-12/2026-09-13']);
		expect(spans(2026, 'Yom Kippur')).toEqual(['2026-09-21']);
		expect(spans(2026, 'Sukkot to Simchat Torah')).toEqual(['2026-09-26/2026-10-04']);
		expect(spans(2026, 'Hanukkah')).toEqual(['2026-12-05/2026-12-12']);
	});

	it('agree with the Hebrew calendar in every year', () => {
		for (let year = 2016; year <= 2040; year += 1) {
			const newYear = Temporal.PlainDate.from({
				calendar: 'hebrew',
				year: year + 3761,
				monthCode: 'M01',
				day: 1
			});
			const first = newYear.withCalendar('iso8601').toString();
			expect(spans(year, 'Rosh Hashanah')).toEqual([`${first}/${addDays(first, 1)}`]);
			expect(spans(year, 'Yom Kippur')).toEqual([addDays(first, 9)]);
		}
	});

	it('know Easter by both calendars', () => {
		expect(spans(2026, 'Easter')).toEqual(['2026-04-03/2026-04-06']);
		expect(spans(2026, 'Orthodox Easter')).toEqual(['2026-04-10/2026-04-13']);
		expect(spans(2026, 'Orthodox Christmas (Julian)')).toEqual(['2026-01-07']);
	});

	it('know the Yazidi New Year, the first Wednesday of the Julian April', () => {
		expect(spans(2017, 'Yazidi New Year (Çarşema Sor)')).toEqual(['2017-04-19']);
		expect(spans(2021, 'Yazidi New Year (Çarşema Sor)')).toEqual(['2021-04-14']);
		expect(spans(2022, 'Yazidi New Year (Çarşema Sor)')).toEqual(['2022-04-20']);
		expect(spans(2024, 'Yazidi New Year (Çarşema Sor)')).toEqual(['2024-04-17']);
	});

	it('know the feast of Êzî with the three days of fasting before', () => {
		expect(spans(2023, 'Fast and feast of Êzî')).toEqual(['2023-12-12/2023-12-15']);
	});

	it('are found by any day they touch, in order', () => {
		const names = religiousFeasts('2017-06-24', '2017-06-25').map(({ name }) => name.de);
		expect(names).toEqual(['Ramadan', 'Fest des Fastenbrechens']);
		const firsts = inYear(2026).map(({ first }) => first);
		expect(firsts).toEqual(firsts.toSorted());
	});

	it('say which may move by a day, and which begin the evening before', () => {
		const faiths = (feasts: ReturnType<typeof inYear>) => new Set(feasts.map(({ faith }) => faith));
		expect(faiths(inYear(2026).filter(({ mayShift }) => mayShift))).toEqual(
			new Set(['muslim', 'yazidi'])
		);
		expect(faiths(inYear(2026).filter(({ beginsOnEve }) => beginsOnEve))).toEqual(
			new Set(['jewish'])
		);
	});
});
