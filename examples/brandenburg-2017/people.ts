import type { Sector, Story } from './story-shape.ts';

type Participant = Story['people']['participants'][number];

/** Those whom the story names; nobody here exists. */
const named: readonly Participant[] = [
	person('horst', 'Horst Mustermann', 'volunteer'),
	person('sabine', 'Sabine Muster', 'provider', 'Beratungsstelle Beispiel'),
	person('karim', 'Karim Beispiel', 'migrantOrganisation', 'Verein Neue Nachbarn Beispiel'),
	person('petra', 'Petra Probe', 'provider', 'Beispiel-Sportverein'),
	person('olena', 'Olena Beispiel', 'resident'),
	person('juergen', 'Jürgen Muster', 'administration', 'Stadtverwaltung (Beispiel)'),
	person('meryem', 'Meryem Beispiel', 'education', 'Beispiel-Volkshochschule'),
	person('tobias', 'Tobias Muster', 'business', 'Wohnungsgesellschaft Beispiel'),
	person('elke', 'Elke Probe', 'provider', 'Familienzentrum Beispiel'),
	person('ahmad', 'Ahmad Muster', 'migrantOrganisation', 'Sprachmittlerpool Beispiel'),
	person('katrin', 'Katrin Beispiel', 'education', 'Kita-Träger Beispiel'),
	person('stefan', 'Stefan Probe', 'business', 'Handwerksbetrieb Beispiel'),
	person('lena', 'Lena Mustermann', 'volunteer', 'Freiwilligenagentur Beispiel'),
	person('yusuf', 'Yusuf Probe', 'migrantOrganisation', 'Kulturverein Beispiel'),
	person('monika', 'Monika Muster', 'provider', 'Beispiel-Klinikum')
];

const firstNames =
	'Amira Andreas Anja Bassam Bernd Birgit Carola Dalia Daniel Doris Eva Fatima Frank Gabi Georg Hanna Hassan Heike Ibrahim Ines Ingrid Jana Jamal Jens Karin Khaled Klaus Leila Lutz Maha Manfred Maria Marion Matthias Mehmet Nadine Nasrin Nicole Omar Oxana Paul Ralf Rana Regina Roland Ruth Samir Sandra Silke Sima Sven Tanja Tarek Thorsten Ute Vera Walid Werner Yasmin Zahra Zeynep Anton Elif Peter Svetlana'.split(
		' '
	);
const lastNames = ['Beispiel', 'Muster', 'Probe', 'Mustermann', 'Vorbild'];
const organisations: readonly (readonly [name: string, sector: Sector])[] = [
	['Wohlfahrtsverband Beispiel', 'provider'],
	['Migrationsberatung Beispiel', 'provider'],
	['Jugendclub Beispiel', 'provider'],
	['Kirchengemeinde Beispiel', 'volunteer'],
	['Begegnungscafé Beispiel', 'volunteer'],
	['Nachbarschaftshilfe Beispiel', 'volunteer'],
	['Fahrradwerkstatt Beispiel', 'volunteer'],
	['Grundschule Beispiel', 'education'],
	['Oberschule Beispiel', 'education'],
	['Sprachschule Beispiel', 'education'],
	['Stadtbibliothek Beispiel', 'education'],
	['Musikschule Beispiel', 'education'],
	['Syrischer Kulturkreis Beispiel', 'migrantOrganisation'],
	['Afghanischer Verein Beispiel', 'migrantOrganisation'],
	['Frauengruppe Beispiel', 'migrantOrganisation'],
	['Moscheeverein Beispiel', 'migrantOrganisation'],
	['Handelskammer Beispiel', 'business'],
	['Pflegedienst Beispiel', 'business'],
	['Stahlwerk Beispiel', 'business'],
	['Verkehrsbetriebe Beispiel', 'business'],
	['Fraktion A (Beispiel)', 'politics'],
	['Fraktion B (Beispiel)', 'politics'],
	['Fraktion C (Beispiel)', 'politics'],
	['Seniorenbeirat Beispiel', 'politics'],
	['Stadtteilmanagement Beispiel', 'administration'],
	['Gleichstellungsstelle (Beispiel)', 'administration']
];

/** All others who take part: people from organisations, and people who live here. */
const others = firstNames.map((first, index): Participant => {
	const key = `p${index + 1}`;
	const name = `${first} ${lastNames[index % lastNames.length]}`;
	const place = organisations[index % 36];
	return place ? person(key, name, place[1], place[0]) : person(key, name, 'resident');
});

export const people: Story['people'] = {
	steering: [{ key: 'anna', name: 'Anna Beispiel', email: 'steuerung@beispiel.example' }],
	participants: [...named, ...others],
	departments: [
		department('health-department', 'Fachgruppe Gesundheit', 'rita', 'Rita Probe', 'gesundheit'),
		department('social-department', 'Fachgruppe Soziales', 'uwe', 'Uwe Beispiel', 'soziales'),
		department('housing-department', 'Fachgruppe Wohnen', 'ulrike', 'Ulrike Muster', 'wohnen'),
		department(
			'youth-department',
			'Fachgruppe Jugend und Familie',
			'thomas',
			'Thomas Probe',
			'jugend'
		),
		department(
			'school-sport-department',
			'Fachgruppe Schule und Sport',
			'heike',
			'Heike Muster',
			'schule'
		),
		department('culture-department', 'Fachgruppe Kultur', 'martin', 'Martin Beispiel', 'kultur'),
		department(
			'labour-department',
			'Fachgruppe Wirtschaft und Arbeit',
			'dagmar',
			'Dagmar Probe',
			'arbeit'
		),
		department(
			'order-department',
			'Fachgruppe Öffentliche Ordnung',
			'frank',
			'Frank Muster',
			'ordnung'
		)
	]
};

function person(key: string, name: string, sector: Sector, organisation?: string): Participant {
	const email = `${key}@beispiel.example`;
	return organisation ? { key, name, email, sector, organisation } : { key, name, email, sector };
}

function department(key: string, name: string, reviewer: string, person: string, box: string) {
	return { key, name, reviewer: { key: reviewer, name: person, email: `${box}@beispiel.example` } };
}
