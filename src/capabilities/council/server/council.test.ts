import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileDocument } from '#documents/server/compile-document.ts';
import { findItem, readStates, readVersions } from '#drafting/server/reads.ts';
import { recordAdoption } from './record-adoption.ts';
import { recordAmendment } from './record-amendment.ts';
import { recordHandover } from './record-handover.ts';
import { recordResult } from './record-result.ts';
import { readAmendments, readConsultations } from './reads.ts';
import { scheduleConsultation } from './schedule-consultation.ts';
import { withdrawAmendment } from './withdraw-amendment.ts';
import { assemble, compiledConcept, votes, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

describe.each(engines)('the council, on %s', (engine) => {
	let cast: Cast;
	let place: Awaited<ReturnType<typeof compiledConcept>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		place = await compiledConcept(cast);
	});
	afterEach(() => cast.storage.close());

	const adopt = (change: object = {}) =>
		recordAdoption(cast.as(cast.anna), { documentId: place.documentId, ...votes, ...change });
	const handOver = () =>
		recordHandover(cast.as(cast.anna), {
			documentId: place.documentId,
			handedOn: '2017-04-21',
			recipient: 'Vorsitz der SVV'
		});
	const scheduled = async (role = 'decision') => {
		await adopt();
		await handOver();
		const { consultationId } = await cast.play(cast.anna, scheduleConsultation, {
			documentId: place.documentId,
			body: 'Stadtverordnetenversammlung',
			role,
			meetsOn: '2017-04-26'
		});
		return consultationId;
	};
	const amend = (consultationId: string, change: object) =>
		recordAmendment(cast.as(cast.anna), {
			consultationId,
			itemId: place.measure,
			kind: 'amend',
			text: 'Zuerst zwei Jahre auf Probe.',
			reason: 'Das Geld reicht nur für zwei Jahre.',
			...change
		});

	it('follows the adoption by the participants and the handover', async () => {
		expect(await handOver()).toMatchObject({ reason: 'not-adopted-yet' });
		expect(await adopt({ yes: '9' })).toMatchObject({ reason: 'more-votes-than-people' });
		expect(await adopt({ yes: 'viele' })).toMatchObject({ fields: { yes: 'not-a-number' } });
		expect(await adopt()).toMatchObject({ ok: true, value: { adopted: true } });
		expect(await adopt()).toMatchObject({ reason: 'already-adopted' });
		expect(
			await scheduleConsultation(cast.as(cast.anna), {
				documentId: place.documentId,
				body: 'SVV',
				role: 'decision',
				meetsOn: '2017-05-30'
			})
		).toMatchObject({ reason: 'not-handed-over' });
		expect(await handOver()).toMatchObject({ ok: true });
		expect(await handOver()).toMatchObject({ reason: 'already-handed-over' });
	});

	it('writes amended and struck texts back with the resolution as reason', async () => {
		const consultationId = await scheduled();
		expect(await amend(consultationId, {})).toMatchObject({ ok: true });
		expect(
			await amend(consultationId, { itemId: place.goal, kind: 'strike', text: '' })
		).toMatchObject({ ok: true });
		cast.setClock('2017-04-26T18:00:00.000Z');
		await cast.play(cast.anna, recordResult, {
			consultationId,
			result: 'adoptedAmended',
			resolution: 'Beschluss 71/2017'
		});
		expect(await findItem(cast.storage.read, place.measure)).toMatchObject({
			state: 'adoptedAmended',
			text: 'Zuerst zwei Jahre auf Probe.',
			measureSheet: expect.objectContaining({ responsible: 'Fachgruppe Gesundheit' }) as object
		});
		expect((await readVersions(cast.storage.read, place.measure)).at(-1)).toMatchObject({
			sourceKind: 'amendment',
			reason: 'Beschluss 71/2017: Das Geld reicht nur für zwei Jahre.'
		});
		expect(await findItem(cast.storage.read, place.goal)).toMatchObject({
			state: 'struck',
			text: 'Bis Ende 2018 wird bei 300 Terminen gedolmetscht.'
		});
		expect((await readStates(cast.storage.read, place.goal)).at(-1)).toMatchObject({
			reason: 'Beschluss 71/2017: Das Geld reicht nur für zwei Jahre.'
		});
		expect(await findItem(cast.storage.read, place.guideline)).toMatchObject({ state: 'adopted' });
		expect(await readAmendments(cast.storage.read, { itemId: place.measure })).toMatchObject([
			{ code: 'M-GE-1', applied: true, oldText: 'Unter einer Nummer dolmetscht sofort jemand.' }
		]);
	});

	it('compiles the resolved text from it', async () => {
		const consultationId = await scheduled();
		cast.setClock('2017-04-26T18:00:00.000Z');
		await cast.play(cast.anna, recordResult, { consultationId, result: 'adopted' });
		expect(
			await compileDocument(cast.as(cast.anna), { processId: cast.processId, kind: 'resolved' })
		).toMatchObject({ ok: true });
	});

	it('changes nothing when it postpones, and needs the reason', async () => {
		const consultationId = await scheduled();
		cast.setClock('2017-04-26T18:00:00.000Z');
		const postpone = (note: string) =>
			recordResult(cast.as(cast.anna), { consultationId, result: 'postponed', note });
		expect(await postpone('')).toMatchObject({ fields: { note: 'reason-needed' } });
		expect(await postpone('Kosten ungeklärt.')).toMatchObject({ ok: true });
		expect(await findItem(cast.storage.read, place.goal)).toMatchObject({ state: 'inConcept' });
		expect(await postpone('Noch einmal.')).toMatchObject({ reason: 'has-result' });
		expect(await amend(consultationId, {})).toMatchObject({ reason: 'has-result' });
	});

	it('takes an amendment back before the result, and not after it', async () => {
		const consultationId = await scheduled('hearing');
		await amend(consultationId, {});
		expect(await amend(consultationId, {})).toMatchObject({ reason: 'already-amended' });
		const [amendment] = await readAmendments(cast.storage.read, {
			consultationIds: [consultationId]
		});
		await cast.play(cast.anna, withdrawAmendment, {
			amendmentId: amendment?.id,
			withdrawalReason: 'Die Einreichenden haben sich geeinigt.'
		});
		expect(await readAmendments(cast.storage.read, { consultationIds: [consultationId] })).toEqual(
			[]
		);
	});

	it('adopts a concept once; a change that came too late was not applied', async () => {
		const first = await scheduled();
		const { consultationId: second } = await cast.play(cast.anna, scheduleConsultation, {
			documentId: place.documentId,
			body: 'Kreistag',
			role: 'decision',
			meetsOn: '2017-04-26'
		});
		expect(await amend(second, {})).toMatchObject({ ok: true });
		cast.setClock('2017-04-26T18:00:00.000Z');
		await cast.play(cast.anna, recordResult, { consultationId: first, result: 'adopted' });
		expect(
			await recordResult(cast.as(cast.anna), { consultationId: second, result: 'adoptedAmended' })
		).toMatchObject({ reason: 'already-decided' });
		await cast.play(cast.anna, recordResult, { consultationId: second, result: 'noted' });
		expect(await readAmendments(cast.storage.read, { consultationIds: [second] })).toMatchObject([
			{ applied: false }
		]);
		expect(await findItem(cast.storage.read, place.measure)).toMatchObject({ state: 'adopted' });
	});

	it('has no result before its day', async () => {
		const consultationId = await scheduled();
		expect(
			await recordResult(cast.as(cast.anna), { consultationId, result: 'adopted' })
		).toMatchObject({ reason: 'not-met-yet' });
		expect(await readConsultations(cast.storage.read, cast.processId)).toMatchObject([
			{ body: 'Stadtverordnetenversammlung', result: null, documentNumber: 2 }
		]);
	});
});
