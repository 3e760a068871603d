import { localPath, writtenLanguage } from '#shared/language.ts';
import type { Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

type Kind = 'dates' | 'calls' | 'results';
type Facts = {
	readonly process: string;
	readonly slug: string;
	readonly groups: readonly {
		readonly kind: Kind;
		readonly lines: readonly {
			readonly text: Readonly<Record<'de' | 'en', string>>;
			readonly path: string | undefined;
		}[];
	}[];
	/** The journal up to here: whoever keeps the mail notices when something before it is changed. */
	readonly head: { readonly position: number; readonly hash: string };
};

/** One letter a week for those who want no more, grouped. */
export function digestLetter(to: Recipient, facts: Facts): Letter {
	const { process, slug, head } = facts;
	const written = writtenLanguage(to.language);
	const groups = facts.groups.map(({ kind, lines }) => ({
		title: titles[written][kind],
		lines: lines.map(({ text, path }) => ({
			text: text[written],
			path: path && localPath(written, path)
		}))
	}));
	return inLanguage(to, {
		de: {
			...{ kind: 'digest', groups, greeting: greeting(to, 'de') },
			subject: `Wochenpost: ${process}`,
			paragraphs: [`das ist neu bei „${process}“, und das kommt:`],
			button: { label: 'Alle Termine ansehen', path: `/${slug}/plan` },
			because: `Sie bekommen diese Mail einmal in der Woche, weil Sie das für „${process}“ so gewählt haben.`,
			mark: `Journal bis Eintrag ${head.position}: ${head.hash}`
		},
		en: {
			...{ kind: 'digest', groups, greeting: greeting(to, 'en') },
			subject: `Weekly post: ${process}`,
			paragraphs: [`this is new in “${process}”, and this is to come:`],
			button: { label: 'See all dates', path: `/${slug}/plan` },
			because: `You get this mail once a week because you chose so for “${process}”.`,
			mark: `Journal up to entry ${head.position}: ${head.hash}`
		}
	});
}

const titles: Readonly<Record<'de' | 'en', Readonly<Record<Kind, string>>>> = {
	de: { dates: 'Termine', calls: 'Jetzt mitmachen', results: 'Ergebnisse' },
	en: { dates: 'Dates', calls: 'Take part now', results: 'Results' }
};
