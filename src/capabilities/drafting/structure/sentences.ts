import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { formatFor } from '#shared/format.ts';

type Language = 'de' | 'en';

export const structureSentences: Sentences = {
	'items-merged': {
		de: (data, why) =>
			`${merged(data, 'de')} ${why ?? ''} Fassung ${text(data, 'version')} lautet:`,
		en: (data, why) => `${merged(data, 'en')} ${why ?? ''} Version ${text(data, 'version')} reads:`,
		path: itemPath,
		quote: (data) => text(data, 'text')
	},
	'item-split': {
		de: (data, why) => `${split(data, 'de')} ${why ?? ''}`,
		en: (data, why) => `${split(data, 'en')} ${why ?? ''}`,
		path: itemPath
	},
	'item-dropped': {
		de: (data, why) => `Vor dem Beschluss gestrichen: „${text(data, 'title')}“. ${why ?? ''}`,
		en: (data, why) => `Struck before the council: “${text(data, 'title')}”. ${why ?? ''}`,
		path: itemPath
	},
	'draft-discarded': {
		de: (data, why) =>
			`Entwurf ${text(data, 'draftNumber')} „${text(data, 'title')}“ beiseitegelegt. ${why ?? ''}`,
		en: (data, why) =>
			`Draft ${text(data, 'draftNumber')} “${text(data, 'title')}” put aside. ${why ?? ''}`
	},
	'item-restored': {
		de: (data, why) => `Wieder in Arbeit: „${text(data, 'title')}“. ${why ?? ''}`,
		en: (data, why) => `Back in the work: “${text(data, 'title')}”. ${why ?? ''}`,
		path: itemPath
	},
	'goal-confirmed': {
		de: (data, why) => `Bestätigt${where(data, 'de')}${because(why)}`,
		en: (data, why) => `Confirmed${where(data, 'en')}${because(why)}`,
		path: itemPath
	},
	'goal-reworded': {
		de: (data, why) => `Neu gefasst${where(data, 'de')}${because(why)} Jetzt heißt es:`,
		en: (data, why) => `Worded anew${where(data, 'en')}${because(why)} It now reads:`,
		path: itemPath,
		quote: (data) => text(data, 'text')
	},
	'goal-sent-back': {
		de: (data, why) => `Zurück in die Arbeit${where(data, 'de')}${because(why)}`,
		en: (data, why) => `Back into the work${where(data, 'en')}${because(why)}`,
		path: itemPath
	}
};

function itemPath(data: Data): string | undefined {
	return data['code'] ? `/konzept/${text(data, 'code')}` : undefined;
}

function merged(data: Data, language: Language): string {
	const codes = list(data['merged'], language);
	if (!codes)
		return language === 'de' ? 'Entwürfe sind darin aufgegangen.' : 'Drafts have gone into it.';
	return language === 'de'
		? `${codes} ${several(data['merged']) ? 'sind' : 'ist'} darin aufgegangen.`
		: `${codes} ${several(data['merged']) ? 'have' : 'has'} gone into it.`;
}

function split(data: Data, language: Language): string {
	const codes = list(data['parts'], language);
	if (language === 'de')
		return codes ? `Geteilt in ${codes}.` : `„${text(data, 'title')}“ ist geteilt.`;
	return codes ? `Split into ${codes}.` : `“${text(data, 'title')}” is split.`;
}

/** The meeting that checked a goal again. */
function where(data: Data, language: Language): string {
	const day = data['day'] ? `, ${formatFor(language).day(text(data, 'day'))}` : '';
	return ` (${text(data, 'meeting')}${day}).`;
}

function because(why: string | null): string {
	return why ? ` ${why}` : '';
}

function several(codes: unknown): boolean {
	return Array.isArray(codes) && codes.length > 1;
}

function list(codes: unknown, language: Language): string {
	const all = Array.isArray(codes) ? codes.map(String) : [];
	const last = all.at(-1) ?? '';
	const and = language === 'de' ? 'und' : 'and';
	return all.length > 1 ? `${all.slice(0, -1).join(', ')} ${and} ${last}` : last;
}
