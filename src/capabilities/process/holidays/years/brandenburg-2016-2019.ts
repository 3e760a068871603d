/**
 * School holidays in Brandenburg from 2016 to 2019, when the first concept was written; the last day is
 * included. Where sources differ, the note says so.
 */
export const brandenburg2016To2019 = `
land;name;first;last;source;retrieved;note
BB;Weihnachtsferien;2015-12-23;2016-01-02;KMK-Ferienregelung Brandenburg 2015;2026-11-26;
BB;Winterferien;2016-02-01;2016-02-06;KMK-Ferienregelung Brandenburg 2016;2026-11-26;
BB;Osterferien;2016-03-23;2016-04-02;KMK-Ferienregelung Brandenburg 2016;2026-11-26;
BB;Pfingstferien;2016-05-06;2016-05-06;KMK-Ferienregelung Brandenburg 2016;2026-11-26;
BB;Pfingstferien;2016-05-17;2016-05-17;KMK-Ferienregelung Brandenburg 2016;2026-11-26;
BB;Sommerferien;2016-07-21;2016-09-03;KMK-Ferienregelung Brandenburg 2016;2026-11-26;
BB;Herbstferien;2016-10-17;2016-10-28;Ferienregelung Brandenburg 2016, nach der Sammlung OpenHolidays;2026-11-26;
BB;Weihnachtsferien;2016-12-23;2017-01-03;Ferienregelung Brandenburg 2016, nach der Sammlung OpenHolidays;2026-11-26;
BB;Winterferien;2017-01-30;2017-02-04;KMK-Ferienregelung Brandenburg 2017;2026-11-26;
BB;Osterferien;2017-04-12;2017-04-22;KMK-Ferienregelung Brandenburg 2017;2026-11-26;eine andere Quelle: ab 10.04.
BB;Pfingstferien;2017-05-26;2017-05-26;KMK-Ferienregelung Brandenburg 2017;2026-11-26;unbestätigt
BB;Sommerferien;2017-07-20;2017-09-01;KMK-Ferienregelung Brandenburg 2017;2026-11-26;
BB;Herbstferien;2017-10-23;2017-11-04;KMK-Ferienregelung Brandenburg 2017;2026-11-26;eine andere Quelle nennt auch den 02.10. als frei
BB;Weihnachtsferien;2017-12-21;2018-01-02;KMK-Ferienregelung Brandenburg 2017;2026-11-26;
BB;Winterferien;2018-02-05;2018-02-10;KMK-Ferienregelung Brandenburg 2018;2026-11-26;
BB;Osterferien;2018-03-26;2018-04-06;KMK-Ferienregelung Brandenburg 2018;2026-11-26;
BB;Pfingstferien;2018-04-30;2018-04-30;Ferienregelung Brandenburg 2018, nach der Sammlung OpenHolidays;2026-11-26;
BB;Pfingstferien;2018-05-11;2018-05-11;Ferienregelung Brandenburg 2018, nach der Sammlung OpenHolidays;2026-11-26;
BB;Sommerferien;2018-07-05;2018-08-18;KMK-Ferienregelung Brandenburg 2018;2026-11-26;
BB;Herbstferien;2018-10-22;2018-11-02;KMK-Ferienregelung Brandenburg 2018;2026-11-26;
BB;Weihnachtsferien;2018-12-21;2019-01-05;Ferienregelung Brandenburg 2018, nach der Sammlung OpenHolidays;2026-11-26;KMK: ab 22.12.
BB;Winterferien;2019-02-04;2019-02-09;KMK-Ferienregelung Brandenburg 2019;2026-11-26;
BB;Osterferien;2019-04-15;2019-04-26;KMK-Ferienregelung Brandenburg 2019;2026-11-26;
BB;Pfingstferien;2019-05-31;2019-05-31;Ferienregelung Brandenburg 2019, nach der Sammlung OpenHolidays;2026-11-26;
BB;Sommerferien;2019-06-20;2019-08-03;KMK-Ferienregelung Brandenburg 2019;2026-11-26;
BB;Herbstferien;2019-10-04;2019-10-18;KMK-Ferienregelung Brandenburg 2019;2026-11-26;
BB;Herbstferien;2019-11-01;2019-11-01;Ferienregelung Brandenburg 2019, nach der Sammlung OpenHolidays;2026-11-26;
BB;Weihnachtsferien;2019-12-23;2020-01-03;KMK-Ferienregelung Brandenburg 2019;2026-11-26;
`;
