import { councilPersonalData } from '#council/personal-data.ts';
import { mailPersonalData } from '#delivery/mail/personal-data.ts';
import { documentsPersonalData } from '#documents/personal-data.ts';
import { draftingPersonalData } from '#drafting/personal-data.ts';
import type { DataClass, PersonalData } from '#journal/data-class.ts';
import { journalPersonalData } from '#journal/personal-data.ts';
import { minutesPersonalData } from '#meetings/minutes/personal-data.ts';
import { meetingsPersonalData } from '#meetings/personal-data.ts';
import { monitoringPersonalData } from '#monitoring/personal-data.ts';
import { inboundMailPersonalData } from '#participation/mail/personal-data.ts';
import { participationPersonalData } from '#participation/personal-data.ts';
import { peoplePersonalData } from '#people/personal-data.ts';
import { processPersonalData } from '#process/personal-data.ts';
import { reviewPersonalData } from '#review/personal-data.ts';

/** What every part keeps about people, in the order in which it is told. */
export const personalData: readonly PersonalData[] = [
	peoplePersonalData,
	participationPersonalData,
	inboundMailPersonalData,
	minutesPersonalData,
	meetingsPersonalData,
	draftingPersonalData,
	processPersonalData,
	reviewPersonalData,
	documentsPersonalData,
	councilPersonalData,
	monitoringPersonalData,
	mailPersonalData,
	journalPersonalData
];

/** Every class of personal data: the ground of export, deletion, retention, register and statement. */
export const dataClasses: readonly DataClass[] = personalData.flatMap(({ classes }) => classes);

export function classOf(key: string): DataClass {
	const found = dataClasses.find((one) => one.key === key);
	if (!found) throw new Error(`There is no class of personal data called ${key}`);
	return found;
}
