import type { CouncilQuestion } from './council-questions.ts';
import type { ItemCheck } from './item-checks.ts';

/** A check in words: what is there, and what is not. */
export type Said = {
	readonly met: string | ((found: string) => string);
	readonly open: string | ((found: string) => string);
};
type CheckWords = {
	readonly council: string;
	readonly councilNote: string;
	readonly weights: { readonly must: string; readonly should: string };
	readonly checks: Readonly<Record<ItemCheck, Said>>;
	readonly questions: Readonly<Record<CouncilQuestion, Said>>;
};

const inAreas = (found: string) => found.split('/');

export const checkWords: { de: CheckWords; en: CheckWords } = {
	de: {
		council: 'Was der Rat fragen wird',
		councilNote: 'Ein Blick voraus. Er hält nichts auf.',
		weights: { must: 'nötig', should: 'wünschenswert' },
		checks: {
			'says-why': {
				met: 'sagt, warum das wichtig ist',
				open: 'Sagt nicht, warum das wichtig ist. Hilft ein Satz mit „weil“ oder „damit“?'
			},
			short: {
				met: 'ist so kurz, dass man sie behält',
				open: 'Ist lang. Eine Leitlinie behält man, wenn sie höchstens 45 Wörter hat.'
			},
			'in-areas': {
				met: (found) => `hat Ziele in ${inAreas(found)[0]} von ${inAreas(found)[1]} Bereichen`,
				open: 'Noch kein Ziel dient ihr. Was heißt sie für die Bereiche?'
			},
			'no-guideline': {
				met: 'dient einer Leitlinie',
				open: 'Es fehlt, welcher Leitlinie das Ziel dient.'
			},
			'no-goal': { met: 'dient einem Ziel', open: 'Es fehlt, welchem Ziel die Maßnahme dient.' },
			'no-benefit': { met: 'sagt den Nutzen', open: 'Es fehlt, welchen Nutzen das hat.' },
			specific: {
				met: 'spezifisch: sagt, um wen es geht',
				open: 'Spezifisch? Sagt nicht, um wen es geht.'
			},
			'not-measurable': {
				met: 'messbar: sagt, woran',
				open: 'Es fehlt, woran man das Ziel misst.'
			},
			'target-value': {
				met: 'nennt einen Zielwert',
				open: 'Nennt keinen Zielwert. Wie viele, welcher Anteil soll es sein?'
			},
			attractive: {
				met: 'attraktiv: der Nutzen sagt, für wen',
				open: 'Attraktiv? Der Nutzen sagt nicht, für wen.'
			},
			realistic: {
				met: 'realistisch: Maßnahmen führen dahin',
				open: 'Realistisch? Noch führt keine Maßnahme dahin.'
			},
			scheduled: { met: 'terminiert: sagt, bis wann', open: 'Terminiert? Sagt nicht, bis wann.' },
			'no-effect': {
				met: 'sagt, was sie bewirkt',
				open: 'Es fehlt, was die Maßnahme bewirken soll.'
			},
			'for-whom': { met: 'sagt, für wen', open: 'Sagt nicht, für wen.' },
			'no-responsible': {
				met: 'sagt, wer verantwortlich ist',
				open: 'Es fehlt, wer verantwortlich ist.'
			},
			'no-end': {
				met: 'sagt, bis wann',
				open: 'Es fehlt, bis wann sie umgesetzt ist (oder dass sie dauerhaft läuft).'
			},
			starts: { met: 'sagt, wann sie beginnt', open: 'Sagt nicht, wann sie beginnt.' },
			needs: {
				met: 'sagt, was gebraucht wird',
				open: 'Sagt nicht, was gebraucht wird: Menschen, Räume, Geld, ein Beschluss?'
			},
			indicators: {
				met: 'sagt, woran man den Erfolg sieht',
				open: 'Sagt nicht, woran man den Erfolg sieht.'
			},
			accepted: {
				met: 'Wer verantwortlich ist, hat zugesagt',
				open: 'Wer verantwortlich ist, hat noch nicht zugesagt.'
			}
		},
		questions: {
			cost: {
				met: 'Was kostet es? Steht im Blatt.',
				open: 'Was kostet es? Steht noch nicht im Blatt, auch nicht, warum man es nicht weiß.'
			},
			source: {
				met: 'Woher kommt das Geld? Steht im Blatt.',
				open: 'Woher kommt das Geld: Haushalt, Förderung, Spende?'
			},
			competence: {
				met: (found) =>
					found === 'city'
						? 'Darf die Stadt das? Ja, sie ist zuständig.'
						: 'Darf die Stadt das? Zuständig ist jemand anderes. Was kann die Stadt selbst tun?',
				open: 'Darf die Stadt das? Es fehlt, wer zuständig ist.'
			},
			law: {
				met: 'Ist es rechtlich geprüft? Ja, in der Prüfung der Verwaltung.',
				open: 'Ist es rechtlich geprüft? Der Text nennt ein Gesetz oder eine Satzung.'
			},
			review: {
				met: 'Hat die Fachverwaltung geprüft? Ja.',
				open: 'Hat die Fachverwaltung geprüft? Noch nicht.'
			},
			acceptance: {
				met: (found) => `Haben die Verantwortlichen zugesagt? Ja: ${found}.`,
				open: 'Haben die Verantwortlichen zugesagt? Noch nicht.'
			},
			duplicate: {
				met: 'Gibt es das nicht schon?',
				open: (found) => `Gibt es das nicht schon? Fast gleich heißt: ${found}.`
			},
			staff: {
				met: 'Braucht es eine Stelle? Die Kosten stehen im Blatt.',
				open: 'Braucht es eine Stelle? Personal ist genannt, aber nicht, was es kostet.'
			},
			proof: {
				met: 'Woran sehen wir, dass es wirkt? Steht dabei.',
				open: 'Woran sehen wir, dass es wirkt?'
			},
			way: {
				met: 'Was folgt daraus? Es steht etwas darunter.',
				open: 'Was folgt daraus? Noch steht nichts darunter.'
			}
		}
	},
	en: {
		council: 'What the council will ask',
		councilNote: 'A look ahead. It holds nothing up.',
		weights: { must: 'necessary', should: 'desirable' },
		checks: {
			'says-why': {
				met: 'says why it matters',
				open: 'Does not say why it matters. Would a sentence with “because” help?'
			},
			short: {
				met: 'is short enough to remember',
				open: 'Is long. A guideline is remembered if it has at most 45 words.'
			},
			'in-areas': {
				met: (found) => `has goals in ${inAreas(found)[0]} of ${inAreas(found)[1]} areas`,
				open: 'No goal serves it yet. What does it mean for the areas?'
			},
			'no-guideline': {
				met: 'serves a guideline',
				open: 'Which guideline the goal serves is missing.'
			},
			'no-goal': { met: 'serves a goal', open: 'Which goal the measure serves is missing.' },
			'no-benefit': { met: 'says the benefit', open: 'The benefit is missing.' },
			specific: {
				met: 'specific: says whom it is about',
				open: 'Specific? Does not say whom it is about.'
			},
			'not-measurable': {
				met: 'measurable: says by what',
				open: 'What the goal is measured by is missing.'
			},
			'target-value': {
				met: 'names a target',
				open: 'Names no target. How many, which share should it be?'
			},
			attractive: {
				met: 'attractive: the benefit says for whom',
				open: 'Attractive? The benefit does not say for whom.'
			},
			realistic: {
				met: 'realistic: measures lead there',
				open: 'Realistic? No measure leads there yet.'
			},
			scheduled: { met: 'scheduled: says by when', open: 'Scheduled? Does not say by when.' },
			'no-effect': {
				met: 'says what it brings about',
				open: 'What the measure should bring about is missing.'
			},
			'for-whom': { met: 'says for whom', open: 'Does not say for whom.' },
			'no-responsible': {
				met: 'says who is responsible',
				open: 'Who is responsible is missing.'
			},
			'no-end': {
				met: 'says by when',
				open: 'By when it is done (or that it is permanent) is missing.'
			},
			starts: { met: 'says when it begins', open: 'Does not say when it begins.' },
			needs: {
				met: 'says what is needed',
				open: 'Does not say what is needed: people, rooms, money, a decision?'
			},
			indicators: {
				met: 'says how success is seen',
				open: 'Does not say how success is seen.'
			},
			accepted: {
				met: 'Whoever is responsible has agreed',
				open: 'Whoever is responsible has not agreed yet.'
			}
		},
		questions: {
			cost: {
				met: 'What does it cost? Stands on the sheet.',
				open: 'What does it cost? Not on the sheet yet, nor why nobody knows.'
			},
			source: {
				met: 'Where does the money come from? Stands on the sheet.',
				open: 'Where does the money come from: budget, grants, donations?'
			},
			competence: {
				met: (found) =>
					found === 'city'
						? 'May the city do this? Yes, it is competent.'
						: 'May the city do this? Somebody else is competent. What can the city itself do?',
				open: 'May the city do this? Who is competent is missing.'
			},
			law: {
				met: 'Has the law been checked? Yes, in the administration’s review.',
				open: 'Has the law been checked? The text names a law or a by-law.'
			},
			review: {
				met: 'Has the department reviewed it? Yes.',
				open: 'Has the department reviewed it? Not yet.'
			},
			acceptance: {
				met: (found) => `Have those responsible agreed? Yes: ${found}.`,
				open: 'Have those responsible agreed? Not yet.'
			},
			duplicate: {
				met: 'Does this not exist already?',
				open: (found) => `Does this not exist already? Almost the same name: ${found}.`
			},
			staff: {
				met: 'Does it need a post? The cost stands on the sheet.',
				open: 'Does it need a post? Staff is named, but not what it costs.'
			},
			proof: {
				met: 'How will we see that it works? It says so.',
				open: 'How will we see that it works?'
			},
			way: {
				met: 'What follows from it? Something stands below it.',
				open: 'What follows from it? Nothing stands below it yet.'
			}
		}
	}
};
