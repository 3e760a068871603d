/** The catalogue as files for everybody. */
const de = {
	label: 'Alle Texte als Tabelle:',
	xlsx: 'Excel-Datei (XLSX)',
	csv: 'CSV-Datei'
};

export const cataloguePageWords: { de: typeof de; en: typeof de } = {
	de,
	en: { label: 'All texts as a table:', xlsx: 'Excel file (XLSX)', csv: 'CSV file' }
};
