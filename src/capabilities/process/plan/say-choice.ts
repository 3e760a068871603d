import { formatFor } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { PlanStep } from './definition.ts';
import type { Reason } from './prefer.ts';

const words = {
	de: {
		'only-day': 'Nach den Regeln kommt nur dieser Tag infrage.',
		earliest: 'So früh, wie es die Regeln zulassen.',
		latest: 'So spät, wie es die Regeln zulassen, damit nichts veraltet.',
		weekday: (weekday: string) => `${weekday} passt den meisten.`,
		staggered: (days: number) =>
			`${days} Tage nach dem ersten Treffen der Gruppe davor, damit sich die Gruppen gleichmäßig verteilen.`,
		apart: (day: string, title: string) => `Nicht am ${day}: Da ist „${title}“.`
	},
	en: {
		'only-day': 'By the rules no other day is possible.',
		earliest: 'As early as the rules allow.',
		latest: 'As late as the rules allow, so that nothing is out of date.',
		weekday: (weekday: string) => `${weekday} suits most people.`,
		staggered: (days: number) =>
			`${days} days after the first meeting of the group before, so that the groups are evenly spread.`,
		apart: (day: string, title: string) => `Not on ${day}: “${title}” is on that day.`
	}
} as const;

/** Why a step lies on its day, one sentence for each reason. */
export function sayChoice(
	reasons: readonly Reason[],
	day: string,
	stepOf: (id: string) => Pick<PlanStep, 'title'> | undefined,
	language: WrittenLanguage
): readonly string[] {
	const say = words[language];
	const format = formatFor(language);
	return reasons.map((reason) => {
		if (reason.code === 'staggered') return say.staggered(reason.days);
		if (reason.code === 'weekday') return say.weekday(format.longDay(day).split(',')[0] ?? '');
		if (reason.code === 'apart')
			return say.apart(format.shortDay(reason.day), stepOf(reason.step)?.title ?? reason.step);
		return say[reason.code];
	});
}
