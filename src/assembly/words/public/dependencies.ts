/** The words for what a measure needs first, on its public page. */
const de = {
	needs: 'Setzt voraus',
	neededBy: 'Ist Voraussetzung für',
	needGone: 'Nicht alles davon wird umgesetzt.',
	gone: (state: string) => `Wird nicht umgesetzt (${state}).`,
	goneBelow: 'Diese Maßnahme wird nicht umgesetzt. Was auf sie wartet, braucht einen anderen Weg.'
};

const en: typeof de = {
	needs: 'Needs first',
	neededBy: 'Is needed by',
	needGone: 'Not all of this will be carried out.',
	gone: (state) => `Will not be carried out (${state}).`,
	goneBelow: 'This measure will not be carried out. What waits for it needs another way.'
};

export const dependenciesWords: { de: typeof de; en: typeof de } = { de, en };
