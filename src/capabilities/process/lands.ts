/** The sixteen Länder by ISO 3166-2; they decide on public and school holidays. */
export const lands = [
	'BB',
	'BE',
	'BW',
	'BY',
	'HB',
	'HE',
	'HH',
	'MV',
	'NI',
	'NW',
	'RP',
	'SH',
	'SL',
	'SN',
	'ST',
	'TH'
] as const;
export type Land = (typeof lands)[number];
