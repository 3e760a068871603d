import type { MeasureSheet } from '../sheet.ts';

/** The words of the sheet of a measure, wherever it is read. */
const de = {
	effect: 'Wirkung',
	forWhom: 'Für wen',
	targetGroups: 'Zielgruppen',
	responsible: 'Verantwortlich',
	responsiblePerson: 'Ansprechperson',
	acceptance: 'Zusage',
	participants: 'Wirkt mit',
	competence: 'Zuständig',
	needs: 'Was gebraucht wird',
	cost: 'Kosten',
	costDetails: 'Kosten im Einzelnen',
	starts: 'Beginn',
	ends: 'Ende',
	permanent: 'dauerhaft',
	recurring: 'Wiederholung',
	condition: 'Bedingung',
	priority: 'Dringlichkeit',
	indicators: 'Woran man den Erfolg sieht',
	risks: 'Risiken',
	synergies: 'Synergien',
	measuredBy: 'Woran messbar',
	missing: 'fehlt noch',
	notQuantifiable: (reason: string) => `nicht bezifferbar, weil ${reason}`,
	euro: (amount: string) => `${amount} Euro`,
	perYear: (amount: string) => `${amount} im Jahr`,
	inYear: (year: number, amount: string) => `${year}: ${amount}`,
	actually: (amount: string) => `${amount} ausgegeben`,
	altogether: (amount: string) => `geplant zusammen ${amount}`,
	spent: (amount: string) => `ausgegeben zusammen ${amount}`,
	everyYear: 'jedes Jahr',
	year: 'Jahr',
	amount: 'Betrag',
	kindOfMoney: 'Art',
	source: 'Quelle',
	sum: (year: string) => `Summe ${year}`,
	natures: { running: 'laufend', investment: 'Investition' },
	certainties: { planned: 'geplant', actual: 'ausgegeben' },
	priorities: { high: 'hoch', medium: 'mittel', low: 'niedrig' },
	acceptances: {
		notAsked: 'noch nicht gefragt',
		asked: 'gefragt, Antwort steht aus',
		accepted: 'zugesagt',
		declined: 'abgelehnt'
	},
	because: (answer: string, reason: string) => `${answer}, weil ${reason}`,
	remark: (answer: string, note: string) => `${answer}: ${note}`
};

const en: typeof de = {
	effect: 'Effect',
	forWhom: 'For whom',
	targetGroups: 'Target groups',
	responsible: 'Responsible',
	responsiblePerson: 'Contact person',
	acceptance: 'Commitment',
	participants: 'Takes part',
	competence: 'Competence',
	needs: 'What is needed',
	cost: 'Cost',
	costDetails: 'Cost in detail',
	starts: 'Start',
	ends: 'End',
	permanent: 'permanent',
	recurring: 'Recurrence',
	condition: 'Condition',
	priority: 'Priority',
	indicators: 'How success is seen',
	risks: 'Risks',
	synergies: 'Synergies',
	measuredBy: 'Measured by',
	missing: 'still missing',
	notQuantifiable: (reason) => `not quantifiable, because ${reason}`,
	euro: (amount) => `${amount} euros`,
	perYear: (amount) => `${amount} per year`,
	inYear: (year, amount) => `${year}: ${amount}`,
	actually: (amount) => `${amount} spent`,
	altogether: (amount) => `planned altogether ${amount}`,
	spent: (amount) => `spent altogether ${amount}`,
	everyYear: 'every year',
	year: 'Year',
	amount: 'Amount',
	kindOfMoney: 'Kind',
	source: 'Source',
	sum: (year) => `Sum ${year}`,
	natures: { running: 'running', investment: 'investment' },
	certainties: { planned: 'planned', actual: 'spent' },
	priorities: { high: 'high', medium: 'medium', low: 'low' },
	acceptances: {
		notAsked: 'not asked yet',
		asked: 'asked, answer pending',
		accepted: 'agreed',
		declined: 'declined'
	},
	because: (answer, reason) => `${answer}, because ${reason}`,
	remark: (answer, note) => `${answer}: ${note}`
};

export const sheetWords: { de: typeof de; en: typeof de } = { de, en };
export type SheetWords = typeof de;

/** How people call a field of the sheet; what belongs to one question has one name. */
export function labelOfField(field: keyof MeasureSheet, words: SheetWords): string {
	if (field === 'money' || field === 'costKind') return words.cost;
	if (field === 'costPerYear' || field === 'costReason') return words.cost;
	if (field === 'acceptanceReason') return words.acceptance;
	if (field === 'competenceNote') return words.competence;
	return words[field];
}
