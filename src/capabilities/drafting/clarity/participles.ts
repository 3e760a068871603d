const apart =
	'ab|an|auf|aus|bei|bekannt|bereit|dar|durch|ein|entgegen|fest|fort|frei|heran|heraus|her|hin|hinzu|hoch|klar|mit|nach|offen|sicher|statt|teil|über|um|unter|voran|vorbei|vor|wahr|weg|weiter|wieder|zurück|zusammen|zu';
const inseparable = 'be|er|ver|ent|zer|emp|miss|über|unter|wider|hinter|durch|um|voll';

const withGe = new RegExp(`^(?:(?:${apart}){1,2})?ge\\p{Ll}{2,}(?:t|en)$`, 'u');
const withT = new RegExp(`^(?:(?:${apart})?(?:${inseparable})\\p{Ll}{2,}t|\\p{Ll}+iert)$`, 'u');
/** Participles in -en behind a prefix whose vowel tells them from the infinitive, and a few that look like it. */
const strong =
	/^(?:ein|an|auf|mit|vor)?(?:be|er|ver|ent|zer|über|unter|emp)(?:nommen|sprochen|schlossen|schrieben|schieden|mieden|standen|bunden|fohlen|hoben|worfen|troffen|wiesen|zogen|gangen|geben|raten|treten|griffen|wogen|boten|ronnen|löschen|fasst|trieben)$/u;
/** They look like participles and are not. */
const others =
	/^(?:bereit|bekannt|berühmt|beliebt|beste?|erst|gerecht|bedarfsgerecht|gesamt|insgesamt|geeignet|gewährleisten|gestalten|geben|gehen|gehören|gelten|gewinnen|gefährden|gelangen|gewähren|gewöhnen|genügen|genießen|geschehen|genehmigen|gegen|gemeinsamen|geringen|gesamten|gesellschaftlichen|überhaupt|erhalten|vertraut)$/u;

/** Whether a word in small letters can be the participle of a passive ("eingerichtet", "vergeben"). */
export function isParticiple(word: string): boolean {
	if (!/^\p{Ll}+$/u.test(word) || others.test(word)) return false;
	return withGe.test(word) || withT.test(word) || strong.test(word);
}

const apartTo = new RegExp(
	`^(?:${apart}|bereit|sicher|gewähr)?(?:${apart})?zu(?!r|m|erst|letzt)\\p{Ll}{3,}[enr]n$`,
	'u'
);

/** "zu prüfen", "auszufüllen". */
export function isToInfinitive(low: string, before: string | undefined): boolean {
	if (before === 'zu') return /(?:en|ern|eln)$/u.test(low) && /^\p{Ll}+$/u.test(low);
	return apartTo.test(low) && !/^(?:zusammen|zuständigen|zugewanderten|zu\p{Ll}*ten)$/u.test(low);
}
