import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '#assembly/permissions.ts';
import { publicActor, systemActor, type Actor, type Role } from '#journal/actor.ts';
import { contribute } from '#participation/server/contribute.ts';
import { enterComment } from '#documents/server/comment.ts';
import { askOwner } from '#monitoring/server/ask-owner.ts';
import { recordDissent } from '#drafting/server/record-dissent.ts';
import { openRound } from '#drafting/server/open-round.ts';
import { consolidateItem } from '#drafting/server/consolidate-item.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { openPoll } from '#process/server/open-poll.ts';
import { readSteps } from '#process/server/reads.ts';
import { sendToReview } from '#review/server/send-to-review.ts';
import {
	assemble,
	openHealthCall,
	publishedChain,
	amendedConcept,
	votes,
	type Cast
} from './cast.ts';
import { everyAct } from './every-act.ts';
import { bulkInputs } from './inputs/bulk.ts';
import { briefingInputs } from './inputs/briefing.ts';
import { consolidationInputs } from './inputs/consolidation.ts';
import { groupInputs } from './inputs/group.ts';
import { itemTextInputs } from './inputs/item-texts.ts';
import { mailInputs } from './inputs/mail.ts';
import { meetingInputs } from './inputs/meetings.ts';
import { minutesInputs } from './inputs/minutes.ts';
import { resistanceInputs } from './inputs/resistance.ts';
import { peopleInputs } from './inputs/people.ts';
import { sheetInputs } from './inputs/sheet.ts';
import { structureInputs } from './inputs/structure.ts';
import { roundInputs } from './inputs/rounds.ts';
import { catalogueInputs } from './inputs/catalogue.ts';
import { predecessorInputs } from './inputs/predecessor.ts';

/** Acts by everybody, guarded by the link that they must bring. */
const guardedByLink = new Set(['people.set-up']);
const roles: readonly Role[] = [
	'public',
	'participant',
	'coreGroup',
	'department',
	'owner',
	'steering',
	'system'
];

describe('the permission matrix', () => {
	let cast: Cast;
	let inputs: Record<string, object>;

	beforeAll(async () => {
		cast = await assemble('sqlite');
		const { processId, departmentId } = cast;
		const callId = await openHealthCall(cast);
		const { guideline, goal, measure } = await publishedChain(cast);
		const { contributionId } = await cast.play(publicActor, contribute, { callId, text: 'Idee' });
		const { roundId } = await cast.play(cast.anna, openRound, {
			itemId: goal,
			closesOn: '2017-04-10'
		});
		await cast.play(cast.anna, consolidateItem, { itemId: measure });
		const review = { itemId: measure, departmentId };
		const { reviewId } = await cast.play(cast.anna, sendToReview, review);
		const { dissentId } = await cast.play(cast.anna, recordDissent, {
			itemId: goal,
			dissent: 'Anders',
			voices: '1'
		});
		const onSheets = await consolidationInputs(cast, guideline);
		const decided = await amendedConcept(cast);
		const { documentId, consultationId, amendmentId } = decided;
		const { contributionId: commentId } = await cast.play(cast.anna, enterComment, {
			documentId: decided.draftId,
			...{ channel: 'paper', text: 'Neu' }
		});
		const { ownershipId } = await cast.play(cast.anna, askOwner, {
			...{ itemId: decided.measure, name: 'Petra', email: 'petra@beispiel.example' },
			body: 'Verein'
		});
		const [step] = await readSteps(cast.storage.read, processId);
		const [pollStep] = (await readSteps(cast.storage.read, processId)).slice(1);
		const { pollId } = await cast.play(cast.anna, openPoll, {
			...{ stepId: step?.id, closesOn: '2017-04-30' },
			days: ['2017-05-02', '2017-05-03']
		});
		const ofStep = { stepId: step?.id, letterKey: 'plan' };
		const [holder] = await readRoleHolders(cast.storage.read, { processId });
		const wording = { title: 'Neu', text: 'Neu', reason: 'Neu' };
		inputs = {
			...(await peopleInputs(cast)),
			...(await groupInputs(cast)),
			...(await mailInputs(cast, callId)),
			...(await meetingInputs(cast)),
			...(await minutesInputs(cast)),
			...(await resistanceInputs(cast)),
			...(await briefingInputs(cast)),
			...(await sheetInputs(cast, goal)),
			...(await structureInputs(cast)),
			...(await bulkInputs(cast)),
			...(await itemTextInputs(cast, decided.measure)),
			...onSheets,
			...(await roundInputs(cast)),
			...(await predecessorInputs(cast)),
			...(await catalogueInputs(cast)),
			'people.set-up': { secret: 'guessed', name: 'X', email: 'x@beispiel.example' },
			'people.invite': { processId, name: 'X', email: 'x@beispiel.example', role: 'participant' },
			'people.add-department': { processId, name: 'Neu' },
			'people.end-role': { roleId: holder?.roleId },
			'people.request-subscription': {
				...{ processId, email: 'x@beispiel.example', language: 'de' },
				...{ kinds: ['dates'], rhythm: 'atOnce' }
			},
			'people.confirm-subscription': { secret: 'guessed' },
			'people.change-subscription': {
				...{ secret: 'guessed', language: 'de', kinds: ['dates'], rhythm: 'atOnce' }
			},
			'people.leave-list': { secret: 'guessed' },
			'process.create': {
				...{ template: 'planungskonzept-2016', title: 'Neu', tagline: 'Neu', city: 'Neu' },
				...{ land: 'BB', contactEmail: 'x@beispiel.example' }
			},
			'process.import-template': { source: 'key: neu' },
			'process.import-school-holidays': { source: 'BB;Sommerferien;2031-07-10', land: 'BB' },
			'process.enter-dates': { stepId: step?.id },
			'process.publish': { processId },
			'process.tell-boundary': { processId, kind: 'phase-begun', subject: 'groups' },
			'participation.tell-call': { callId, kind: 'call-closed' },
			'process.make-plan': {
				...{ processId, begins: '2017-05-01', keepFree: 'schoolHolidays' },
				council: { weekday: '3', week: 'last' }
			},
			'process.move-steps': { stepId: step?.id, startsOn: '2017-05-02' },
			'process.undo-move': { processId },
			'process.adapt-letter': {
				...ofStep,
				...{ subjectDe: 'Neu', textDe: 'Neu', subjectEn: 'New', textEn: 'New' }
			},
			'process.release-letter': ofStep,
			'process.send-letter': ofStep,
			'process.skip-letter': { ...ofStep, skipReason: 'Neu' },
			'process.take-back-letter': ofStep,
			'process.send-due-letter': ofStep,
			'process.open-poll': {
				...{ stepId: pollStep?.id, closesOn: '2017-04-30' },
				days: ['2017-05-02', '2017-05-03']
			},
			'process.answer-poll': { secret: 'guessed', answers: {} },
			'process.decide-poll': { pollId, optionId: '', without: 'result' },
			'participation.open-call': {
				...{ processId, title: 'Neu', question: 'Neu' },
				...{ opensOn: '2017-05-01', closesOn: '2017-05-02' }
			},
			'participation.contribute': { callId, text: 'Neu' },
			'participation.enter-contribution': { callId, text: 'Neu', channel: 'paper' },
			'participation.publish': { contributionId },
			'participation.remove': { secret: 'guessed', sure: 'yes' },
			'participation.hide': { contributionId, reason: 'Neu' },
			'drafting.draft-item': { processId, kind: 'guideline', ...wording },
			'drafting.publish-item': { itemId: guideline },
			'drafting.word-version': { itemId: guideline, ...wording },
			'drafting.link-item': { itemId: goal, servesId: guideline, benefit: 'Neu' },
			'drafting.open-round': { itemId: goal, closesOn: '2017-04-10' },
			'drafting.close-round': { roundId },
			'drafting.consolidate': { itemId: goal },
			'documents.compile': { processId, kind: 'interimReport' },
			'documents.comment': { documentId: decided.draftId, text: 'Neu' },
			'documents.enter-comment': { documentId: decided.draftId, channel: 'paper', text: 'Neu' },
			'documents.answer-comment': { contributionId: commentId, outcome: 'answered', reason: 'Neu' },
			'council.record-adoption': { documentId, ...votes },
			'council.record-handover': { documentId, handedOn: '2017-04-01', recipient: 'Vorsitz' },
			'council.schedule-consultation': {
				...{ documentId, body: 'SVV', role: 'decision', meetsOn: '2017-05-30' }
			},
			'council.record-amendment': { consultationId, itemId: goal, kind: 'strike', reason: 'Neu' },
			'council.withdraw-amendment': { amendmentId, withdrawalReason: 'Neu' },
			'council.record-result': { consultationId, result: 'noted' },
			'monitoring.ask-owner': {
				...{ itemId: measure, name: 'X', email: 'x@beispiel.example', body: 'Verein' }
			},
			'monitoring.answer-ownership': { ownershipId, answer: 'accepted' },
			'monitoring.post-update': { itemId: measure, state: 'running', text: 'Neu' },
			'review.send': { itemId: measure, departmentId },
			'review.extend': { reviewId, dueOn: '2017-05-20', reason: 'Ostern' },
			'review.conclude': {
				itemId: measure,
				outcome: 'notFeasible',
				conclusionReason: 'Nicht machbar.'
			},
			'drafting.record-dissent': { itemId: goal, dissent: 'Anders', voices: '2' },
			'drafting.reply-to-dissent': { dissentId, reply: 'Danke' },
			'review.answer': { reviewId, findings: {} }
		};
	});
	afterAll(() => cast.storage.close());

	const actorWith = (role: Role): Actor =>
		role === 'public'
			? publicActor
			: role === 'system'
				? systemActor
				: {
						kind: 'person',
						personId: '01890000-0000-7000-8000-000000000001',
						name: 'Irgendwer',
						roles: [{ role, processId: cast.processId, departmentId: null }]
					};

	it('has an input for every act, so that none is left out', () => {
		expect(everyAct.map((act) => act.actName).sort()).toEqual(Object.keys(inputs).sort());
	});

	const pairs = everyAct.flatMap((act) => roles.map((role) => [act.actName, role, act] as const));
	const forbidden = pairs.filter(
		([name, role]) =>
			!guardedByLink.has(name) &&
			!permissions[name]?.includes(role) &&
			!permissions[name]?.includes('public')
	);

	it.each(forbidden)('forbids %s to the role %s', async (name, role, act) => {
		expect(await act(cast.as(actorWith(role)), inputs[name])).toMatchObject({
			ok: false,
			reason: role === 'public' ? 'not-signed-in' : 'not-permitted'
		});
	});

	it.each(forbidden.filter(([, role]) => role === 'participant'))(
		'forbids %s to the steering of another process',
		async (name, _role, act) => {
			const stranger: Actor = {
				kind: 'person',
				personId: '01890000-0000-7000-8000-000000000002',
				name: 'Von nebenan',
				roles: [
					{
						role: 'steering',
						processId: '01890000-0000-7000-8000-000000000003',
						departmentId: null
					}
				]
			};
			expect(await act(cast.as(stranger), inputs[name])).toMatchObject({
				ok: false,
				reason: 'not-permitted'
			});
		}
	);
});
