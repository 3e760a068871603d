import { privacyDeskWords } from './desk.ts';
import { myDataWords } from './mine.ts';
import { termWords } from './terms.ts';

function words(language: 'de' | 'en') {
	return {
		desk: privacyDeskWords[language],
		mine: myDataWords[language],
		terms: termWords[language]
	};
}

/** The words on personal data, on the texts of an installation and on barriers. */
export const privacyWords = { de: words('de'), en: words('en') };
