import { draftItem } from '#drafting/server/draft-item.ts';
import { publishItem } from '#drafting/server/publish-item.ts';
import { contribute } from '#participation/server/contribute.ts';
import { publishContribution } from '#participation/server/publish-contribution.ts';
import { publicActor } from '#journal/actor.ts';
import { readAreas } from '#process/server/reads.ts';
import type { Storage } from '#storage/storage.ts';
import { fillInstance, type Instance } from '../tests/instance.ts';

/** The instant at which every measurement begins; the servers are started with this clock. */
export const benchNow = '2017-05-02T08:00:00.000Z';

const sizes = { guidelines: 6, goals: 35, measures: 80, ideas: 150 };

/** A concept of typical size, made by acts, the same at every run: 6 guidelines, 35 goals, 80 measures, 150 ideas. */
export async function fillTypical(
	storage: Storage
): Promise<Instance & { readonly measureCode: string }> {
	const instance = await fillInstance(storage, benchNow);
	const { play, steering, processId, callId } = instance;
	const areas = await readAreas(storage.read, processId);
	const prose = sentences(2017);
	const ideas: string[] = [];
	for (let place = 0; place < sizes.ideas; place++) {
		const { contributionId } = await play(publicActor, contribute, { callId, text: prose(3) });
		await play(steering, publishContribution, { contributionId });
		ideas.push(contributionId);
	}
	let idea = 0;
	const make = async (kind: string, place: number, servesIds: readonly string[]) => {
		const origins = kind === 'guideline' ? [] : [ideas[idea++ % ideas.length]];
		const { itemId } = await play(steering, draftItem, {
			processId,
			kind,
			areaId: kind === 'guideline' ? '' : (areas[place % areas.length]?.id ?? ''),
			title: prose(1).slice(0, 80),
			text: prose(kind === 'measure' ? 8 : 4),
			reason: 'Aus der Ideenwerkstatt.',
			contributionIds: origins,
			servesId: servesIds[place % servesIds.length] ?? '',
			benefit: servesIds.length > 0 ? prose(1) : ''
		});
		await play(steering, publishItem, { itemId });
		return itemId;
	};
	const several = async (kind: string, count: number, servesIds: readonly string[]) => {
		const ids: string[] = [];
		for (let place = 0; place < count; place++) ids.push(await make(kind, place, servesIds));
		return ids;
	};
	const guidelines = await several('guideline', sizes.guidelines, []);
	const goals = await several('goal', sizes.goals, guidelines);
	const [measure = ''] = await several('measure', sizes.measures, goals);
	const { code } = await storage.read
		.selectFrom('item')
		.select('code')
		.where('id', '=', measure)
		.executeTakeFirstOrThrow();
	return { ...instance, measureCode: code ?? '' };
}

const words =
	'die Stadt Menschen Sprache gemeinsam lernen Arbeit Wohnung Begegnung Verein Schule Kinder Eltern Beratung offen Treffpunkt Nachbarschaft Angebot erreichen verstehen helfen Zugang Gesundheit Ehrenamt begleiten finden Wege kurz einfach mehr besser jede Woche Stadtteil Unterricht Praxis Ausbildung Amt Formular'.split(
		' '
	);

/** German-like sentences from a seed: compressible as real text is, and the same at every run. */
function sentences(seed: number): (count: number) => string {
	let state = seed;
	const next = (below: number) => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return (state >> 8) % below;
	};
	const sentence = () => {
		const chosen = Array.from({ length: 8 + next(9) }, () => words[next(words.length)] ?? '');
		const text = chosen.join(' ');
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
	};
	return (count) => Array.from({ length: count }, sentence).join(' ');
}
