import type { Faith } from '../src/capabilities/process/holidays/religious-feasts.ts';

export type Feast = {
	faith: Faith;
	de: string;
	en: string;
	/** In the words of date-holidays; its "after" includes the day itself. */
	rule: string;
	/** Days from the day of the rule to the first and to the last day of the feast. */
	from?: number;
	to?: number;
	/** The feast lasts until the day before this rule. */
	before?: string;
};

/**
 * Islamic days by the calendar Umm al-Qura; Jewish days begin at sunset of the day before. The library
 * knows no Yazidi feasts: the New Year is the first Wednesday of the Julian April, the feast of Êzî
 * the first Friday of the Julian December after three days of fasting, the assembly is kept from
 * 23 to 30 September of the Julian calendar.
 */
export const feasts: readonly Feast[] = [
	{ faith: 'muslim', de: 'Ramadan', en: 'Ramadan', rule: '1 Ramadan', before: '1 Shawwal' },
	{
		faith: 'muslim',
		de: 'Fest des Fastenbrechens',
		en: 'Eid al-Fitr',
		rule: '1 Shawwal',
		to: 2
	},
	{ faith: 'muslim', de: 'Opferfest', en: 'Eid al-Adha', rule: '10 Dhu al-Hijjah', to: 3 },
	{ faith: 'muslim', de: 'Aschura', en: 'Ashura', rule: '10 Muharram' },
	{ faith: 'jewish', de: 'Purim', en: 'Purim', rule: '14 AdarII' },
	{ faith: 'jewish', de: 'Pessach', en: 'Passover', rule: '15 Nisan', to: 7 },
	{ faith: 'jewish', de: 'Schawuot', en: 'Shavuot', rule: '6 Sivan', to: 1 },
	{ faith: 'jewish', de: 'Rosch ha-Schana', en: 'Rosh Hashanah', rule: '1 Tishrei', to: 1 },
	{ faith: 'jewish', de: 'Jom Kippur', en: 'Yom Kippur', rule: '10 Tishrei' },
	{
		faith: 'jewish',
		de: 'Sukkot bis Simchat Tora',
		en: 'Sukkot to Simchat Torah',
		rule: '15 Tishrei',
		to: 8
	},
	{ faith: 'jewish', de: 'Chanukka', en: 'Hanukkah', rule: '25 Kislev', to: 7 },
	{
		faith: 'orthodox',
		de: 'Orthodoxes Weihnachten (julianisch)',
		en: 'Orthodox Christmas (Julian)',
		rule: 'julian 12-25'
	},
	{
		faith: 'orthodox',
		de: 'Orthodoxes Osterfest',
		en: 'Orthodox Easter',
		rule: 'orthodox',
		from: -2,
		to: 1
	},
	{
		faith: 'orthodox',
		de: 'Orthodoxes Pfingsten',
		en: 'Orthodox Pentecost',
		rule: 'orthodox 49',
		to: 1
	},
	{
		faith: 'yazidi',
		de: 'Êzîdisches Neujahr (Çarşema Sor)',
		en: 'Yazidi New Year (Çarşema Sor)',
		rule: 'wednesday after 04-14'
	},
	{
		faith: 'yazidi',
		de: 'Fest der Versammlung (Cejna Cemaiyê)',
		en: 'Feast of the Assembly (Cejna Cemaiyê)',
		rule: '10-06',
		to: 7
	},
	{
		faith: 'yazidi',
		de: 'Êzî-Fasten und Êzî-Fest',
		en: 'Fast and feast of Êzî',
		rule: 'friday after 12-14',
		from: -3,
		to: 0
	},
	{ faith: 'christian', de: 'Ostern', en: 'Easter', rule: 'easter', from: -2, to: 1 },
	{ faith: 'christian', de: 'Christi Himmelfahrt', en: 'Ascension Day', rule: 'easter 39' },
	{ faith: 'christian', de: 'Pfingsten', en: 'Pentecost', rule: 'easter 49', to: 1 },
	{ faith: 'christian', de: 'Fronleichnam', en: 'Corpus Christi', rule: 'easter 60' },
	{ faith: 'christian', de: 'Weihnachten', en: 'Christmas', rule: '12-24', to: 2 }
];
