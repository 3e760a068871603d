/** Words behind which a full stop ends no sentence, in small letters. */
export const abbreviations: ReadonlySet<string> = new Set(
	(
		'abb abs allg anm art aufl bd bes bspw bzgl bzw ca co dipl dr einschl entspr evtl exkl ff fr geb gem ggf ggfs hl hr ' +
		'hrsg inkl insb jg jh jährl kap lfd lt max min mind mio monatl mrd mtl nr nrn prof rd sog st std str tab tel tsd ' +
		'ung verf vgl vs zzgl zzt'
	).split(' ')
);
