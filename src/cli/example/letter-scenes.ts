import { defaultContent } from '#assembly/site-texts/read-site-text.ts';
import { describeInstallation } from '#assembly/site-texts/installation.ts';
import { systemActor } from '#journal/actor.ts';
import { addSubscriber } from '#people/server/list/add-subscriber.ts';
import { saveText } from '#people/server/site/save-text.ts';
import { releaseLetter } from '#process/server/letters/release-letter.ts';
import { sendDueLetter } from '#process/server/letters/send-due-letter.ts';
import { skipLetter } from '#process/server/letters/skip-letter.ts';
import { readSteps } from '#process/server/reads.ts';
import { inOffice, stepDates, timeOn, type Props, type Scene } from './scenes.ts';

/** When letters go on their day. */
const postTime = '09:00';
const textsTyped = '2017-03-01T10:00';

/** The invitations of each group (S12): released and sent on their day, or on paper and left out here. */
export function letterScenes(props: Props): Scene[] {
	const { stage, steering, areas, processId, story } = props;
	const { byMail, onPaper } = story.invitations;
	const all = story.areas.flatMap(({ area }) =>
		['invitation-1', 'invitation-2'].map((step) => ({ area, step }))
	);
	return all.flatMap(({ area, step }): Scene[] => {
		const { on, until } = stepDates(story, area, step);
		// The first letter goes as the window opens, the second as it closes.
		const at = timeOn(step === 'invitation-1' ? on : until, postTime);
		const input = async () => {
			const steps = await readSteps(stage.frame.storage.read, processId);
			const found = steps.find(({ key, areaId }) => key === step && areaId === areas.get(area));
			return { stepId: found?.id, letterKey: 'invitation' };
		};
		const mail = byMail.find((one) => one.area === area && one.step === step);
		if (!mail) {
			const skip = async () => ({ ...(await input()), skipReason: onPaper });
			return [{ at, play: async () => stage.play(steering, skipLetter, await skip()) }];
		}
		return [
			{
				at: mail.releasedAt,
				play: async () => stage.play(steering, releaseLetter, await input())
			},
			{ at, play: async () => stage.play(systemActor, sendDueLetter, await input()) }
		];
	});
}

/** Who signed the list on paper is typed in the morning after. */
export function listScenes({ stage, steering, processId, areas, story }: Props): Scene[] {
	return story.list.map(({ at, areas: own, consent, ...subscriber }, index) => ({
		at: timeOn(at.slice(0, 10), at.slice(11), index),
		play: () =>
			stage.play(steering, addSubscriber, {
				...{ ...subscriber, processId, language: 'de', consentSource: consent },
				areaIds: own.map((key) => areas.get(key))
			})
	}));
}

/** The texts of the installation, with their gaps filled. */
export function textScenes({ stage, steering, story }: Props): Scene[] {
	const installation = describeInstallation({ origin: '' }, new Map());
	const languages = ['de', 'en'] as const;
	const keys = ['imprint', 'accessibility'] as const;
	return languages.flatMap((language) =>
		keys.map((key): Scene => {
			const gaps = [...(story.siteTextGaps[language][key] ?? [])];
			const content = defaultContent(key, language, installation).replaceAll(
				/\[\[[^\]]+\]\]/g,
				(gap) => gaps.shift() ?? gap
			);
			const play = () => stage.play(steering, saveText, { key, language, content });
			return { at: inOffice(textsTyped), play };
		})
	);
}
