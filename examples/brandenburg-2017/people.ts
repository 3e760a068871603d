import type { Story } from './shape.ts';

/** Nobody here exists. */
export const people: Story['people'] = {
	steering: [{ key: 'anna', name: 'Anna Beispiel', email: 'steuerung@beispiel.example' }],
	participants: [
		{
			key: 'horst',
			name: 'Horst Mustermann',
			email: 'horst@beispiel.example',
			sector: 'volunteer'
		},
		{
			key: 'sabine',
			name: 'Sabine Muster',
			email: 'sabine@beispiel.example',
			sector: 'provider',
			organisation: 'Beratungsstelle Beispiel'
		},
		{
			key: 'karim',
			name: 'Karim Beispiel',
			email: 'karim@beispiel.example',
			sector: 'migrantOrganisation',
			organisation: 'Verein Neue Nachbarn Beispiel'
		},
		{
			key: 'petra',
			name: 'Petra Probe',
			email: 'petra@beispiel.example',
			sector: 'provider',
			organisation: 'Beispiel-Sportverein'
		},
		{
			key: 'olena',
			name: 'Olena Beispiel',
			email: 'olena@beispiel.example',
			sector: 'resident'
		},
		{
			key: 'juergen',
			name: 'Jürgen Muster',
			email: 'juergen@beispiel.example',
			sector: 'administration',
			organisation: 'Stadtverwaltung (Beispiel)'
		}
	],
	departments: [
		{
			key: 'health-department',
			name: 'Fachgruppe Gesundheit',
			reviewer: { key: 'rita', name: 'Rita Probe', email: 'gesundheit@beispiel.example' }
		},
		{
			key: 'social-department',
			name: 'Fachgruppe Soziales',
			reviewer: { key: 'uwe', name: 'Uwe Beispiel', email: 'soziales@beispiel.example' }
		}
	]
};
