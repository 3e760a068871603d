import { permissions } from '#assembly/permissions.ts';
import { addDepartment } from '#people/server/add-department.ts';
import { invite } from '#people/server/invite.ts';
import { findPersonByAddress, readRoles } from '#people/server/reads.ts';
import { createProcess } from '#process/server/create-process.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { publishProcess } from '#process/server/publish-process.ts';
import { findProcess, readAreas, readSteps, type Area } from '#process/server/reads.ts';
import { publicActor, systemActor, type Actor } from '#journal/actor.ts';
import type { Act, ActContext, Frame, Outcome } from '#journal/server/act.ts';
import { createSealer } from '#journal/server/sealer.ts';
import { contribute } from '#participation/server/contribute.ts';
import { openCall } from '#participation/server/open-call.ts';
import { publishContribution } from '#participation/server/publish-contribution.ts';
import { recordAdoption } from '#council/server/record-adoption.ts';
import { recordAmendment } from '#council/server/record-amendment.ts';
import { recordHandover } from '#council/server/record-handover.ts';
import { recordResult } from '#council/server/record-result.ts';
import { scheduleConsultation } from '#council/server/schedule-consultation.ts';
import { compileDocument } from '#documents/server/compile-document.ts';
import { consolidateItem } from '#drafting/server/consolidate-item.ts';
import { draftItem } from '#drafting/server/draft-item.ts';
import { publishItem } from '#drafting/server/publish-item.ts';
import { wordVersion } from '#drafting/server/word-version.ts';
import { answerReview } from '#review/server/answer-review.ts';
import { sendToReview } from '#review/server/send-to-review.ts';
import type { Engine, Storage } from '#storage/storage.ts';
import { freshStorage } from './storages.ts';

/** The small cast of all act tests, on an empty database with a clock that stands still until it is set. */
export type Cast = {
	readonly storage: Storage;
	readonly frame: Frame;
	setClock(instant: string): void;
	/** Steers the process. */
	readonly anna: Actor;
	/** Reviews for the health department. */
	readonly rita: Actor;
	/** Reviews for the social department. */
	readonly uwe: Actor;
	/** A participant. */
	readonly karim: Actor;
	readonly processId: string;
	readonly areas: readonly Area[];
	readonly health: Area;
	readonly departmentId: string;
	as(actor: Actor): ActContext;
	/** Performs an act that must succeed. */
	play<Value>(actor: Actor, act: Act<unknown, Value>, input: object): Promise<Value>;
};

export const now = '2017-04-03T08:00:00.000Z';

export async function assemble(engine: Engine): Promise<Cast> {
	const storage = await freshStorage(engine);
	let instant = now;
	const clock = { now: () => instant };
	const onFault = (fault: unknown) => {
		throw fault;
	};
	const frame: Frame = {
		storage,
		clock,
		permissions,
		sealer: createSealer({ storage, clock, onFault })
	};
	const as = (actor: Actor): ActContext => ({ frame, actor });
	const play: Cast['play'] = async (actor, act, input) =>
		mustSucceed(await act(as(actor), input), act);
	const actorOf = async (email: string): Promise<Actor> => {
		const person = await findPersonByAddress(storage.read, email);
		if (!person) throw new Error(`${email} is not in the cast`);
		const roles = await readRoles(storage.read, person.id);
		return { kind: 'person', personId: person.id, name: person.name, roles };
	};

	const known = (name: string) => ({ name, email: `${name.toLowerCase()}@beispiel.example` });
	await play(systemActor, invite, { ...known('Anna'), processId: null, role: 'steering' });
	const anna = await actorOf('anna@beispiel.example');
	const { processId } = await play(anna, createProcess, {
		template: 'planungskonzept-2016',
		title: 'Integrationskonzept 2017',
		tagline: 'Brandenburg an der Havel schreibt gemeinsam',
		city: 'Brandenburg an der Havel',
		land: 'BB',
		contactEmail: 'steuerung@beispiel.example'
	});
	const [step] = await readSteps(storage.read, processId);
	await play(anna, enterDates, { stepId: step?.id, startsOn: '2017-03-08', startsAt: '17:00' });
	await play(anna, publishProcess, { processId });
	const invited = async (name: string, department: string) => {
		const { departmentId } = await play(anna, addDepartment, { processId, name: department });
		await play(anna, invite, { ...known(name), processId, role: 'department', departmentId });
		return departmentId;
	};
	const departmentId = await invited('Rita', 'Fachgruppe Gesundheit');
	await invited('Uwe', 'Fachgruppe Soziales');
	for (const name of ['Karim', 'Petra', 'Horst'])
		await play(anna, invite, { ...known(name), processId, role: 'participant' });
	const areas = await readAreas(storage.read, processId);
	const health = areas.find((area) => area.code === 'GE');
	if (!health) throw new Error('The template has no area GE');
	const meeting = (await readSteps(storage.read, processId)).find(
		({ areaId, key }) => areaId === health.id && key === 'meeting-2'
	);
	await play(anna, enterDates, { stepId: meeting?.id, startsOn: '2017-04-06' });
	return {
		storage,
		frame,
		setClock: (later) => void (instant = later),
		anna,
		rita: await actorOf('rita@beispiel.example'),
		uwe: await actorOf('uwe@beispiel.example'),
		karim: await actorOf('karim@beispiel.example'),
		processId,
		areas,
		health,
		departmentId,
		as,
		play
	};
}

function mustSucceed<Value>(outcome: Outcome<Value>, act: Act<unknown, Value>): Value {
	if (outcome.ok) return outcome.value;
	throw new Error(`${act.actName}: ${outcome.reason} ${JSON.stringify(outcome.fields ?? {})}`);
}

/** An open call on health, from 3 to 26 April 2017. */
export async function openHealthCall(cast: Cast): Promise<string> {
	const { callId } = await cast.play(cast.anna, openCall, {
		processId: cast.processId,
		areaId: cast.health.id,
		title: 'Gesundheit: Was soll sich ändern?',
		question: 'Schreiben Sie uns Ihre Ziele und Ideen.',
		opensOn: '2017-04-03',
		closesOn: '2017-04-26'
	});
	return callId;
}

/** A published contribution of somebody without an account. */
export async function publishedIdea(cast: Cast, callId: string, text: string): Promise<string> {
	const { contributionId } = await cast.play(publicActor, contribute, { callId, text });
	await cast.play(cast.anna, publishContribution, { contributionId });
	return contributionId;
}

/** A published guideline, a goal that serves it, and a measure that serves the goal. */
export async function publishedChain(cast: Cast) {
	const { processId, anna, play } = cast;
	const publish = async (item: object) => {
		const { itemId } = await play(anna, draftItem, {
			processId,
			reason: 'Aus der Ideenwerkstatt.',
			...item
		});
		return itemId;
	};
	const guideline = await publish({
		kind: 'guideline',
		title: 'Einander verstehen',
		text: 'Wir sprechen so miteinander, dass alle verstehen.'
	});
	await play(anna, publishItem, { itemId: guideline });
	const goal = await publish({
		kind: 'goal',
		areaId: cast.health.id,
		title: 'Dolmetschen beim Arzt',
		text: 'Beim Arzt wird besser gedolmetscht.',
		servesId: guideline,
		benefit: 'Wer versteht, kann selbst entscheiden.'
	});
	await play(anna, publishItem, { itemId: goal });
	const measure = await publish({
		kind: 'measure',
		areaId: cast.health.id,
		title: 'Dolmetschen am Telefon',
		text: 'Unter einer Nummer dolmetscht sofort jemand.',
		servesId: goal,
		benefit: 'Hilfe kommt, wenn sie gebraucht wird.',
		measure: completeSheet
	});
	await play(anna, publishItem, { itemId: measure });
	return { guideline, goal, measure };
}

/** The same, agreed and reviewed: what a concept can be compiled from. */
export async function reviewedChain(cast: Cast) {
	const { anna, rita, play } = cast;
	const chain = await publishedChain(cast);
	await play(anna, wordVersion, {
		itemId: chain.goal,
		title: 'Dolmetschen beim Arzt',
		text: 'Bis Ende 2018 wird bei 300 Terminen gedolmetscht.',
		reason: 'Niemand wusste, was „besser“ heißt.',
		goal: { measuredBy: 'Vermittelte Einsätze' }
	});
	for (const itemId of Object.values(chain)) await play(anna, consolidateItem, { itemId });
	const { reviewId } = await play(anna, sendToReview, {
		itemId: chain.measure,
		departmentId: cast.departmentId
	});
	const process = await findProcess(cast.storage.read, cast.processId);
	const aspects = process?.template.reviewAspects ?? [];
	await play(rita, answerReview, {
		reviewId,
		findings: Object.fromEntries(aspects.map(({ key }) => [key, { answer: 'yes' }]))
	});
	return chain;
}

export const votes = {
	...{ heldOn: '2017-04-21', present: '9' },
	...{ yes: '7', no: '1', abstained: '1' }
};

/** The same, as a concept that went through its draft; the clock then says 21 April 2017. */
export async function compiledConcept(cast: Cast) {
	const { processId, anna, play } = cast;
	const chain = await reviewedChain(cast);
	const { documentId: draftId } = await play(anna, compileDocument, {
		...{ processId, kind: 'draft', feedbackUntil: '2017-04-20' },
		...{ feedbackTitle: 'Der Entwurf', feedbackQuestion: 'Was sagen Sie dazu?' }
	});
	cast.setClock('2017-04-21T08:00:00.000Z');
	const { documentId } = await play(anna, compileDocument, { processId, kind: 'concept' });
	return { ...chain, draftId, documentId };
}

/** The same, with a deciding meeting on 26 April 2017 ahead. */
async function consultedConcept(cast: Cast) {
	const { anna, play } = cast;
	const concept = await compiledConcept(cast);
	const { documentId } = concept;
	await play(anna, recordAdoption, { documentId, ...votes });
	const handedOn = '2017-04-21';
	await play(anna, recordHandover, { documentId, handedOn, recipient: 'Vorsitz der SVV' });
	const { consultationId } = await play(anna, scheduleConsultation, {
		...{ documentId, body: 'Stadtverordnetenversammlung' },
		...{ role: 'decision', meetsOn: '2017-04-26' }
	});
	return { ...concept, consultationId };
}

/** The same, adopted as it is; the clock then says 26 April 2017. */
export async function adoptedConcept(cast: Cast) {
	const concept = await consultedConcept(cast);
	cast.setClock('2017-04-26T08:00:00.000Z');
	const { consultationId } = concept;
	await cast.play(cast.anna, recordResult, { consultationId, result: 'adopted' });
	return concept;
}

/** The same, adopted with its goal struck. */
export async function amendedConcept(cast: Cast) {
	const { anna, play } = cast;
	const concept = await consultedConcept(cast);
	const { consultationId } = concept;
	const { amendmentId } = await play(anna, recordAmendment, {
		...{ consultationId, itemId: concept.goal, kind: 'strike' },
		reason: 'Das macht schon die Klinik.'
	});
	cast.setClock('2017-04-26T08:00:00.000Z');
	await play(anna, recordResult, { consultationId, result: 'adoptedAmended' });
	return { ...concept, amendmentId };
}

export const completeSheet = {
	effect: 'Kinder müssen nicht mehr übersetzen.',
	responsible: 'Fachgruppe Gesundheit',
	costKind: 'missing',
	ends: '2019'
};
