import type { StructureStory } from './story-shape.ts';

/** What the group on health merged, struck and checked again at its second meeting. Texts are invented. */
export const structure: StructureStory = {
	area: 'health',
	extra: [
		{
			key: 'caring-at-home',
			title: 'Ein Abend für Menschen, die zu Hause pflegen',
			text: 'Einmal im Jahr treffen sich Menschen, die zu Hause Angehörige pflegen, und erfahren, was sie entlastet.',
			reason: 'Beim Treffen vorgeschlagen.',
			serves: {
				item: 'first-talk-mind',
				benefit: 'Auch wer pflegt, findet früh jemanden zum Reden.'
			}
		},
		{
			key: 'health-app',
			title: 'Eine App mit allen Praxen',
			text: 'Eine App zeigt alle Arztpraxen und in welchen Sprachen dort gesprochen wird.',
			reason: 'Beim Treffen vorgeschlagen.',
			serves: { item: 'where-to-go', benefit: 'Wer neu ist, findet eine Praxis auf dem Telefon.' }
		}
	],
	merge: {
		survivor: 'helper-training',
		merged: 'caring-at-home',
		title: 'Schulung für Ehrenamtliche und Pflegende: Belastung erkennen, Grenzen kennen',
		text: 'An vier Abenden im Jahr lernen Ehrenamtliche, woran man seelische Belastung erkennt, was man sagen kann und wann man Fachleute holt. Einer der Abende ist für Menschen, die zu Hause Angehörige pflegen. Jeder Abend hat höchstens 20 Plätze. Am Ende gibt es eine Karte mit den Stellen, die man auch abends erreicht.',
		reason:
			'Zusammengeführt, weil beide dieselben Abende meinten. Die Gruppe will lieber eine Reihe, zu der alle kommen.'
	},
	drop: {
		item: 'health-app',
		reason:
			'Gestrichen, weil die Kassenärztliche Vereinigung schon eine Suche mit Sprachen anbietet. Die Gruppe weist lieber darauf hin.'
	},
	checks: [
		{ item: 'interpreted-appointments', outcome: 'confirmed' },
		{ item: 'childrens-doctor', outcome: 'confirmed' },
		{ item: 'where-to-go', outcome: 'confirmed' },
		{
			item: 'first-talk-mind',
			outcome: 'confirmed',
			reason: 'Die Gruppe bleibt dabei, dass es um das erste Gespräch geht und nicht um Therapie.'
		},
		{ item: 'prevention-children', outcome: 'confirmed' },
		{ item: 'birth-accompanied', outcome: 'confirmed' }
	]
};
