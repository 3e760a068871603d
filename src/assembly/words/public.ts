/** The words of the public pages. */
const de = {};

export const publicWords: { de: typeof de; en: typeof de } = { de, en: {} };
