const lands = {
	BB: 'Brandenburg',
	BE: 'Berlin',
	BW: 'Baden-Württemberg',
	BY: 'Bayern',
	HB: 'Bremen',
	HE: 'Hessen',
	HH: 'Hamburg',
	MV: 'Mecklenburg-Vorpommern',
	NI: 'Niedersachsen',
	NW: 'Nordrhein-Westfalen',
	RP: 'Rheinland-Pfalz',
	SH: 'Schleswig-Holstein',
	SL: 'Saarland',
	SN: 'Sachsen',
	ST: 'Sachsen-Anhalt',
	TH: 'Thüringen'
};

/** The words of the process itself: creating it, publishing it, its facts. */
const de = {
	lands,
	title: 'Verfahren',
	hidden: 'Noch nicht öffentlich. Nur die Prozesssteuerung sieht die Seiten.',
	shown: 'Öffentlich. Alle können die Seiten lesen und beitragen.',
	publish: 'Verfahren veröffentlichen',
	publishText:
		'Ab dann können alle Plan, Gruppen und Konzept lesen und beitragen. Zurücknehmen lässt sich das nicht.',
	notYet: 'Das geht noch nicht',
	toPlan: 'Termine eintragen',
	see: 'Öffentliche Seite ansehen',
	facts: 'Angaben',
	name: 'Titel',
	tagline: 'Untertitel',
	city: 'Stadt',
	land: 'Land',
	contact: 'Kontakt',
	note: 'Hinweis auf jeder Seite',
	template: 'Vorlage',
	council: 'Rat',
	address: 'Adresse',
	size: 'Umfang',
	sizeText: (areas: number, steps: number) =>
		`${areas} ${areas === 1 ? 'Arbeitsgruppe' : 'Arbeitsgruppen'}, ${steps} Schritte`,
	none: 'keiner',
	all: 'Alle Verfahren',
	caption: 'Alle Verfahren dieser Installation',
	state: 'Stand',
	public: 'öffentlich',
	notPublic: 'noch nicht öffentlich',
	workHere: 'Hier arbeiten',
	another: 'Weiteres Verfahren anlegen',
	form: {
		title: 'Neues Verfahren',
		text: 'Aus der Vorlage entstehen Phasen, Arbeitsgruppen, Schritte und Fragebögen. Öffentlich wird noch nichts.',
		template: 'Vorlage',
		templates: 'Vorlagen ansehen oder eine eigene einlesen',
		name: 'Titel',
		nameHint:
			'So heißt das Verfahren überall, zum Beispiel „Integrationskonzept 2017“. Daraus entsteht auch die Adresse.',
		tagline: 'Untertitel',
		taglineHint: 'Ein kurzer Satz, zum Beispiel „Unsere Stadt schreibt gemeinsam“.',
		city: 'Stadt oder Gemeinde',
		land: 'Land',
		landHint: 'Danach richten sich Feiertage und Ferien.',
		contact: 'Mailadresse der Prozesssteuerung',
		contactHint: 'Steht auf jeder Seite. Hierher schreiben Menschen mit Fragen und Ideen.',
		note: 'Hinweis auf jeder Seite',
		noteHint: 'Zum Beispiel, wer das Verfahren fördert.',
		areas: 'Bereiche',
		areasHint:
			'Leer lassen: Dann gelten die Bereiche, die oben bei der Vorlage stehen. Eigene schreiben Sie untereinander, einen je Zeile, höchstens 20. Wer mag, setzt ein Kürzel davor: „WO: Wohnen und Unterkunft“.',
		areasOf: (titles: readonly string[]) => `Bereiche: ${titles.join(' · ')}`,
		act: 'Verfahren anlegen',
		notYours:
			'Neue Verfahren legt an, wer die ganze Installation steuert. Sie steuern ein einzelnes Verfahren.'
	}
};

export const processesWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		lands: {
			...lands,
			BY: 'Bavaria',
			HE: 'Hesse',
			NI: 'Lower Saxony',
			NW: 'North Rhine-Westphalia',
			RP: 'Rhineland-Palatinate',
			SN: 'Saxony',
			ST: 'Saxony-Anhalt',
			TH: 'Thuringia'
		},
		title: 'Process',
		hidden: 'Not public yet. Only the steering sees the pages.',
		shown: 'Public. Everybody can read the pages and contribute.',
		publish: 'Publish the process',
		publishText:
			'From then on everybody can read plan, groups and concept, and contribute. This cannot be taken back.',
		notYet: 'Not possible yet',
		toPlan: 'Enter dates',
		see: 'See the public page',
		facts: 'Facts',
		name: 'Title',
		tagline: 'Subtitle',
		city: 'City',
		land: 'Land',
		contact: 'Contact',
		note: 'Note on every page',
		template: 'Template',
		council: 'Council',
		address: 'Address',
		size: 'Size',
		sizeText: (areas, steps) =>
			`${areas} working ${areas === 1 ? 'group' : 'groups'}, ${steps} steps`,
		none: 'none',
		all: 'All processes',
		caption: 'All processes of this installation',
		state: 'State',
		public: 'public',
		notPublic: 'not public yet',
		workHere: 'Work here',
		another: 'Create another process',
		form: {
			title: 'New process',
			text: 'The template brings phases, working groups, steps and questionnaires. Nothing becomes public yet.',
			template: 'Template',
			templates: 'See the templates or bring in one of your own',
			name: 'Title',
			nameHint:
				'The name of the process everywhere, for instance “Integrationskonzept 2017”. Its address is made from it.',
			tagline: 'Subtitle',
			taglineHint: 'A short sentence, for instance “Our city writes together”.',
			city: 'City or municipality',
			land: 'Land',
			landHint: 'It decides on public and school holidays.',
			contact: 'Mail address of the steering',
			contactHint: 'Stands on every page. People write here with questions and ideas.',
			note: 'Note on every page',
			noteHint: 'For instance, who funds the process.',
			areas: 'Areas',
			areasHint:
				'Leave empty: then the areas named above with the template apply. Write your own one below the other, one a line, 20 at most. You may put a code in front: “WO: Wohnen und Unterkunft”.',
			areasOf: (titles) => `Areas: ${titles.join(' · ')}`,
			act: 'Create the process',
			notYours:
				'New processes are created by those who steer the whole installation. You steer a single process.'
		}
	}
};
