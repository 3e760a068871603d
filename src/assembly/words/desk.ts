/** The words of the desk pages. */
const de = {};

export const deskWords: { de: typeof de; en: typeof de } = { de, en: {} };
