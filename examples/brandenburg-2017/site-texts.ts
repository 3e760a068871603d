import type { Story } from './story-shape.ts';

/**
 * What the texts of the installation leave open, told for the invented city hall of the example. The privacy
 * statement stays as it comes, so that it shows how a gap looks and follows the terms that are set.
 */
export const siteTextGaps: Story['siteTextGaps'] = {
	de: {
		imprint: [
			'Stadtverwaltung (Beispiel), vertreten durch Anna Beispiel',
			'Beispielstraße 1, 14770 Beispielstadt',
			'03381 000000 (Beispiel)',
			'keine',
			'Anna Beispiel, Beispielstraße 1, 14770 Beispielstadt'
		],
		accessibility: [
			'31. Dezember 2017',
			'1. März 2017',
			'1. März 2017',
			'Durchsetzungsstelle (Beispiel), Beispielstraße 2, 14467 Beispielstadt, durchsetzung@beispiel.example'
		]
	},
	en: {
		imprint: [
			'City hall (example), represented by Anna Beispiel',
			'Beispielstraße 1, 14770 Beispielstadt',
			'03381 000000 (example)',
			'none',
			'Anna Beispiel, Beispielstraße 1, 14770 Beispielstadt'
		],
		accessibility: [
			'31 December 2017',
			'1 March 2017',
			'1 March 2017',
			'Enforcement body (example), Beispielstraße 2, 14467 Beispielstadt, durchsetzung@beispiel.example'
		]
	}
};
