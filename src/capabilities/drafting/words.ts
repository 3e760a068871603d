import { sheetRefusals } from './measure-sheet/refusals.ts';
import { sheetWords } from './measure-sheet/words.ts';
import { bulkRefusals } from './structure/bulk-words.ts';
import { structureRefusals } from './structure/words.ts';
import { itemTextWords } from './texts/words.ts';
import { clarityWords } from './clarity/words.ts';
import { checkWords } from './readiness/words.ts';
import { ratingRefusals } from './resistance/refusals.ts';
import { ratingWords } from './resistance/words.ts';
import { roundRefusals } from './rounds/words.ts';
import { predecessorWords } from './predecessor/words.ts';
import { catalogueWords } from './catalogue/words.ts';

const de = {
	kinds: { guideline: 'Leitlinie', goal: 'Ziel', measure: 'Maßnahme' },
	/** What an item is called until it has a code. */
	draft: (number: number) => `Entwurf ${number}`,
	kindsMany: { guideline: 'Leitlinien', goal: 'Ziele', measure: 'Maßnahmen' },
	states: {
		idea: 'Idee',
		draft: 'Entwurf',
		consolidated: 'geeinigt',
		inReview: 'in Prüfung',
		returned: 'zurück an die Gruppe',
		reviewed: 'geprüft',
		reviewedWithConditions: 'geprüft, mit Bedingungen',
		notFeasible: 'nicht umsetzbar',
		inConcept: 'im Konzept',
		adopted: 'beschlossen',
		adoptedAmended: 'beschlossen mit Änderung',
		struck: 'gestrichen',
		merged: 'aufgegangen',
		dropped: 'vor dem Beschluss gestrichen',
		discarded: 'beiseitegelegt'
	},
	/** The state as a sentence on the item's page. */
	stateSentences: {
		idea: 'Eine Idee. Sie wird noch ausformuliert.',
		draft: 'Ein Entwurf. Die Gruppe hat sich noch nicht geeinigt.',
		consolidated: 'Die Gruppe hat sich auf diese Fassung geeinigt.',
		inReview: 'In Prüfung bei der Verwaltung.',
		returned: 'Zurück an die Gruppe. Sie antwortet auf die Prüfung.',
		reviewed: 'Von der Verwaltung geprüft.',
		reviewedWithConditions: 'Von der Verwaltung geprüft, mit Bedingungen.',
		notFeasible: 'Nach der Prüfung nicht umsetzbar. Die Gründe stehen unten.',
		inConcept: 'Steht im Konzept. Der Beschluss steht noch aus.',
		adopted: 'Vom Rat beschlossen.',
		adoptedAmended: 'Vom Rat beschlossen, mit einer Änderung.',
		struck: 'Vom Rat gestrichen. Der letzte Text und der Grund bleiben lesbar.',
		merged: 'In anderem aufgegangen. Der letzte Text und der Grund bleiben lesbar.',
		dropped: 'Vor dem Beschluss gestrichen. Der letzte Text und der Grund bleiben lesbar.',
		discarded: 'Beiseitegelegt. Der Entwurf ist aufbewahrt und kann zurückkommen.'
	},
	missing: {
		'no-guideline': 'Es fehlt, welcher Leitlinie das Ziel dient.',
		'no-goal': 'Es fehlt, welchem Ziel die Maßnahme dient.',
		'no-benefit': 'Es fehlt, welchen Nutzen das hat.',
		'not-measurable': 'Es fehlt, woran man das Ziel misst.',
		'no-effect': 'Es fehlt, was die Maßnahme bewirken soll.',
		'no-responsible': 'Es fehlt, wer verantwortlich ist.',
		'no-end': 'Es fehlt, bis wann sie umgesetzt ist (oder dass sie dauerhaft läuft).'
	},
	hints: clarityWords.de,
	checks: checkWords.de,
	rating: ratingWords.de,
	competences: {
		city: 'Stadt',
		county: 'Landkreis',
		state: 'Land',
		federal: 'Bund',
		third: 'Dritte'
	},
	sheet: sheetWords.de,
	predecessor: predecessorWords.de,
	refusals: {
		...ratingRefusals.de,
		...predecessorWords.de.refusals,
		...catalogueWords.de.refusals,
		...sheetRefusals.de,
		...structureRefusals.de,
		...bulkRefusals.de,
		...roundRefusals.de,
		'wording-closed': 'Während der Prüfung steht die Fassung fest. Warten Sie auf die Antwort.',
		'text-settled':
			'Titel und Text stehen nach der Prüfung fest. Ergänzen können Sie nur noch das Blatt.',
		'nothing-changed': 'Die neue Fassung ist gleich der alten.',
		'serves-nothing':
			'Sagen Sie zuerst, welcher Leitlinie oder welchem Ziel es dient und welchen Nutzen es hat.',
		'cannot-serve': 'Ein Ziel dient einer Leitlinie, eine Maßnahme einem Ziel.',
		'already-linked': 'Diese Verbindung gibt es schon.',
		'not-published': 'Veröffentlichen Sie es zuerst.',
		'not-in-drafting': 'Die Fassung ist schon geeinigt oder in Prüfung.',
		'round-still-open': 'Die Fragebogenrunde läuft noch.',
		'not-ready': 'Es fehlt noch etwas. Was genau, steht unter „Bereit?“.',
		'area-needed': 'Wählen Sie einen Bereich.',
		'benefit-needed': 'Sagen Sie, welchen Nutzen es hat.',
		'unknown-contribution': 'Mindestens einer dieser Beiträge gehört nicht zu diesem Verfahren.',
		'nobody-to-ask': 'Es ist noch niemand eingeladen, den Sie fragen könnten.',
		'round-closed': 'Diese Fragebogenrunde ist zu Ende. Danke für Ihr Interesse.',
		'nothing-answered': 'Beantworten Sie mindestens eine Frage.',
		'already-closed': 'Die Runde ist schon geschlossen.',
		'already-ended': 'Das ist gestrichen oder aufgegeben. Es steht nicht mehr zur Debatte.',
		'already-replied': 'Auf diese Meinung hat die Gruppe schon geantwortet.',
		...itemTextWords.de.refusals,
		'nothing-marked': 'Markieren Sie zuerst Wörter in einer Antwort.',
		'already-quoted':
			'Einige dieser Wörter stehen schon in einem Zitat. Nehmen Sie es zuerst aus der Liste.',
		'quote-kept': 'Dieses Zitat gehört zu einer Fassung und bleibt, wie es ist.',
		'no-answer': 'Auf dem Bogen steht dazu keine Antwort.',
		'already-marked': 'Diese Antwort ist schon als Widerspruch festgehalten.',
		'no-core-group':
			'In der Kerngruppe ist noch niemand. Nehmen Sie unter „Kerngruppe“ Menschen auf.',
		'already-shown': 'Diesen Text hat die Kerngruppe schon bekommen. Ändern Sie ihn zuerst.',
		'already-settled': 'Dieser Widerspruch ist schon geklärt.',
		'draft-moved':
			'Jemand anderes hat inzwischen weitergeschrieben. Unten stehen beide Texte nebeneinander; Ihrer ist gesichert.',
		'version-moved':
			'Inzwischen wurde eine Fassung festgehalten. Unten stehen beide Texte nebeneinander; Ihrer ist gesichert.'
	},
	textForms: itemTextWords.de.forms
};

export const draftingWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		kinds: { guideline: 'Guideline', goal: 'Goal', measure: 'Measure' },
		draft: (number) => `Draft ${number}`,
		kindsMany: { guideline: 'Guidelines', goal: 'Goals', measure: 'Measures' },
		states: {
			idea: 'idea',
			draft: 'draft',
			consolidated: 'agreed',
			inReview: 'in review',
			returned: 'back with the group',
			reviewed: 'reviewed',
			reviewedWithConditions: 'reviewed, with conditions',
			notFeasible: 'not feasible',
			inConcept: 'in the concept',
			adopted: 'adopted',
			adoptedAmended: 'adopted with amendment',
			struck: 'struck',
			merged: 'gone into others',
			dropped: 'struck before the council',
			discarded: 'put aside'
		},
		stateSentences: {
			idea: 'An idea. It is still being worded.',
			draft: 'A draft. The group has not agreed yet.',
			consolidated: 'The group has agreed on this wording.',
			inReview: 'In review by the administration.',
			returned: 'Back with the group. It answers the review.',
			reviewed: 'Reviewed by the administration.',
			reviewedWithConditions: 'Reviewed by the administration, with conditions.',
			notFeasible: 'Not feasible after review. The reasons stand below.',
			inConcept: 'Stands in the concept. The council has not decided yet.',
			adopted: 'Adopted by the council.',
			adoptedAmended: 'Adopted by the council, with an amendment.',
			struck: 'Struck by the council. The last text and the reason remain readable.',
			merged: 'Gone into others. The last text and the reason remain readable.',
			dropped: 'Struck before the council. The last text and the reason remain readable.',
			discarded: 'Put aside. The draft is kept and can come back.'
		},
		missing: {
			'no-guideline': 'Which guideline the goal serves is missing.',
			'no-goal': 'Which goal the measure serves is missing.',
			'no-benefit': 'The benefit is missing.',
			'not-measurable': 'What the goal is measured by is missing.',
			'no-effect': 'What the measure should bring about is missing.',
			'no-responsible': 'Who is responsible is missing.',
			'no-end': 'By when it is done (or that it is permanent) is missing.'
		},
		hints: clarityWords.en,
		checks: checkWords.en,
		rating: ratingWords.en,
		competences: {
			city: 'City',
			county: 'County',
			state: 'State',
			federal: 'Federation',
			third: 'Third parties'
		},
		sheet: sheetWords.en,
		predecessor: predecessorWords.en,
		refusals: {
			...ratingRefusals.en,
			...predecessorWords.en.refusals,
			...catalogueWords.en.refusals,
			...sheetRefusals.en,
			...structureRefusals.en,
			...bulkRefusals.en,
			...roundRefusals.en,
			'wording-closed': 'During a review the wording stands still. Wait for the answer.',
			'text-settled': 'Title and text stand after the review. You can only complete the sheet.',
			'nothing-changed': 'The new wording equals the old one.',
			'serves-nothing': 'First say which guideline or goal it serves, and its benefit.',
			'cannot-serve': 'A goal serves a guideline, a measure serves a goal.',
			'already-linked': 'This link exists already.',
			'not-published': 'Publish it first.',
			'not-in-drafting': 'The wording is agreed already, or in review.',
			'round-still-open': 'The questionnaire is still open.',
			'not-ready': 'Something is missing. What it is stands under “Ready?”.',
			'area-needed': 'Choose an area.',
			'benefit-needed': 'Say what its benefit is.',
			'unknown-contribution': 'At least one of these contributions belongs to another process.',
			'nobody-to-ask': 'Nobody is invited yet whom you could ask.',
			'round-closed': 'This questionnaire is closed. Thank you for your interest.',
			'nothing-answered': 'Answer at least one question.',
			'already-closed': 'The round is closed already.',
			'already-ended': 'It is struck or given up, and no longer open to debate.',
			'already-replied': 'The group has answered this view already.',
			...itemTextWords.en.refusals,
			'nothing-marked': 'First mark words in an answer.',
			'already-quoted':
				'Some of these words stand in a quote already. Take that off the list first.',
			'quote-kept': 'This quote belongs to a version and stays as it is.',
			'no-answer': 'There is no answer to this on the sheet.',
			'already-marked': 'This answer is marked as a contradiction already.',
			'no-core-group': 'Nobody is in the core group yet. Take people in under “core group”.',
			'already-shown': 'The core group has got this text already. Change it first.',
			'already-settled': 'This contradiction is settled already.',
			'draft-moved':
				'Somebody else has gone on writing meanwhile. Both texts stand side by side below; yours is safe.',
			'version-moved':
				'A version was kept meanwhile. Both texts stand side by side below; yours is safe.'
		},
		textForms: itemTextWords.en.forms
	}
};
