import type { WrittenLanguage } from '#shared/language.ts';
import type { Faith } from './religious-feasts.ts';
import type { ImportReason } from './school-holiday-rows.ts';

type HolidayWords = {
	/** Follows the number of the line: "Zeile 3: …". */
	findings: Readonly<Record<ImportReason, string>>;
	faiths: Readonly<Record<Faith, string>>;
	mayShift: string;
	beginsOnEve: string;
};

export const holidayWords: Readonly<Record<WrittenLanguage, HolidayWords>> = {
	de: {
		findings: {
			empty: 'Die Datei enthält keine Ferien. Prüfen Sie, ob es die richtige ist.',
			'unknown-land': 'Dieses Land gibt es nicht. Schreiben Sie das Kürzel, zum Beispiel BB.',
			'no-name': 'Der Name der Ferien fehlt.',
			'bad-date': 'Ein Datum ist nicht lesbar. Schreiben Sie es als 2026-07-09 oder 09.07.2026.',
			'end-before-start': 'Der letzte Tag liegt vor dem ersten.',
			'too-long': 'So lange dauern keine Ferien. Prüfen Sie das Jahr.',
			overlapping: 'Diese Ferien überschneiden sich mit anderen desselben Landes in der Datei.',
			repeats: 'Der Termin wiederholt sich. Tragen Sie die Ferien einzeln ein.',
			'no-school-holiday': 'Das sind dem Namen nach keine Schulferien. Der Termin bleibt draußen.'
		},
		faiths: {
			muslim: 'muslimisch',
			jewish: 'jüdisch',
			orthodox: 'orthodox',
			yazidi: 'êzîdisch',
			christian: 'christlich'
		},
		mayShift: 'Das Fest kann sich um einen Tag verschieben.',
		beginsOnEve: 'Das Fest beginnt am Abend davor.'
	},
	en: {
		findings: {
			empty: 'The file holds no holidays. Check whether it is the right one.',
			'unknown-land': 'There is no such Land. Write its code, for instance BB.',
			'no-name': 'The name of the holidays is missing.',
			'bad-date': 'A date cannot be read. Write it as 2026-07-09 or 09.07.2026.',
			'end-before-start': 'The last day lies before the first.',
			'too-long': 'No holidays last that long. Check the year.',
			overlapping: 'These holidays overlap with others of the same Land in the file.',
			repeats: 'The event repeats itself. Enter the holidays one by one.',
			'no-school-holiday': 'By its name this is no school holiday. The event is left out.'
		},
		faiths: {
			muslim: 'Muslim',
			jewish: 'Jewish',
			orthodox: 'Orthodox',
			yazidi: 'Yazidi',
			christian: 'Christian'
		},
		mayShift: 'The feast may move by a day.',
		beginsOnEve: 'The feast begins the evening before.'
	}
};
