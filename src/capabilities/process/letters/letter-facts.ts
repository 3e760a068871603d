import { formatFor } from '#shared/format.ts';
import { localPath, type WrittenLanguage } from '#shared/language.ts';
import { describedStep } from '../described-step.ts';
import type { Audience } from '../plan/definition.ts';
import type { Step } from '../steps.ts';
import type { ProcessTemplate } from '../template.ts';
import type { LetterFacts } from './letter-text.ts';

type Place = {
	readonly process: { readonly title: string; readonly slug: string };
	readonly area: { readonly title: string; readonly code: string } | null;
	readonly step: Step;
	/** The step whose date the letter tells. */
	readonly event: Step;
	/** Whose step it is. */
	readonly concerns: Audience | undefined;
	readonly origin: string;
};

/** Where a letter of a step belongs; its area is the step's. */
export function placeOf(
	{ step, event }: { readonly step: Step; readonly event: Step },
	given: Pick<Place, 'area' | 'origin'> & {
		readonly process: Place['process'] & {
			readonly template: Pick<ProcessTemplate, 'steps' | 'groupSteps'>;
		};
	}
): Place {
	return { ...given, step, event, concerns: describedStep(given.process.template, step)?.audience };
}

const toCome = {
	de: { when: 'Termin folgt', place: 'Ort folgt' },
	en: { when: 'date to follow', place: 'place to follow' }
} as const;

/** What is put in for the placeholders: of a group's letter the title is the group's. */
export function factsOf(place: Place, language: WrittenLanguage): LetterFacts {
	const { process, area, step, event, origin } = place;
	const isTask = step.kind === 'task';
	return {
		title: area?.title ?? (isTask ? process.title : step.title),
		when: sayWhen(event, language),
		place: event.place ?? toCome[language].place,
		link: origin + localPath(language, pathOf(place))
	};
}

/** The public page that a letter leads to. */
export function pathOf({ process, area, step, concerns }: Omit<Place, 'origin'>): string {
	const root = `/${process.slug}`;
	if (area) return `${root}/gruppen/${area.code}`;
	if (concerns === 'council') return `${root}/rat`;
	if (step.kind === 'event' || step.kind === 'meeting') return `${root}/termine/${step.id}`;
	if (step.kind === 'call') return `${root}/mitmachen`;
	return step.kind === 'report' ? `${root}/dokumente` : `${root}/plan`;
}

/** A letter that prepares a meeting of a group tells that meeting's date; all others their own step's. */
export function eventOf(step: Step, steps: readonly Step[]): Step {
	if (step.kind !== 'task' || !step.areaId) return step;
	const ahead = steps.filter(
		({ areaId, kind, rank }) => areaId === step.areaId && kind === 'meeting' && rank > step.rank
	);
	return ahead.toSorted((a, b) => a.rank - b.rank)[0] ?? step;
}

function sayWhen({ startsOn, endsOn, startsAt }: Step, language: WrittenLanguage): string {
	if (!startsOn) return toCome[language].when;
	const format = formatFor(language);
	return endsOn ? format.span(startsOn, endsOn) : format.dayAndTime(startsOn, startsAt);
}
