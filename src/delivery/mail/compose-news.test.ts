import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerComment } from '#documents/server/answer-comment.ts';
import { compileDocument } from '#documents/server/compile-document.ts';
import { enterComment } from '#documents/server/comment.ts';
import { draftItem } from '#drafting/server/draft-item.ts';
import { publishItem } from '#drafting/server/publish-item.ts';
import { publicActor } from '#journal/actor.ts';
import { askOwner } from '#monitoring/server/ask-owner.ts';
import { contribute } from '#participation/server/contribute.ts';
import { publishContribution } from '#participation/server/publish-contribution.ts';
import {
	adoptedConcept,
	assemble,
	openHealthCall,
	reviewedChain,
	type Cast
} from '../../../tests/cast.ts';
import { lettersOf } from '../../../tests/written-letters.ts';
import { engines } from '../../../tests/storages.ts';

describe.each(engines)('letters that tell what became of it, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const written = (what: string) => lettersOf(cast, what);
	const idea = async () => {
		const { contributionId } = await cast.play(publicActor, contribute, {
			callId: await openHealthCall(cast),
			text: 'Mein Sohn übersetzt beim Arzt.',
			name: 'Olena',
			email: 'olena@beispiel.example'
		});
		await cast.play(cast.anna, publishContribution, { contributionId });
		return contributionId;
	};

	it('reach whoever had the idea, with a link of their own and without the idea itself', async () => {
		const contributionIds = await idea();
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'guideline', title: 'Einander verstehen' },
			...{ text: 'Alle verstehen.', reason: 'Aus einem Beitrag.', contributionIds }
		});
		await cast.play(cast.anna, publishItem, { itemId });
		const [letter, ...others] = await written('item-published');
		expect(others).toEqual([]);
		expect(letter).toMatchObject({
			address: 'olena@beispiel.example',
			letter: { subject: 'Ihre Idee steckt jetzt in L1' }
		});
		expect(letter?.secret).toBeTruthy();
		expect(JSON.stringify(letter?.letter)).not.toContain('Mein Sohn');
	});

	it('bring the draft to everybody who takes part', async () => {
		await reviewedChain(cast);
		await cast.play(cast.anna, compileDocument, {
			...{ processId: cast.processId, kind: 'draft', feedbackUntil: '2017-04-20' },
			...{ feedbackTitle: 'Der Entwurf', feedbackQuestion: 'Was sagen Sie dazu?' }
		});
		const letters = await written('document-compiled');
		expect(letters.map(({ address }) => address).sort()).toEqual([
			'horst@beispiel.example',
			'karim@beispiel.example',
			'petra@beispiel.example'
		]);
		expect(letters[0]?.letter.button?.path).toMatch(/\/dokumente\/1$/);
	});

	it('bring the answer to whoever commented', async () => {
		const { draftId } = await adoptedConcept(cast);
		const { contributionId } = await cast.play(cast.anna, enterComment, {
			...{ documentId: draftId, passage: 'M-GE-1', channel: 'mail', text: 'Wer bezahlt das?' },
			email: 'horst@beispiel.example'
		});
		await cast.play(cast.anna, publishContribution, { contributionId });
		const reason = 'Das regelt der Haushalt.';
		await cast.play(cast.anna, answerComment, { contributionId, outcome: 'answered', reason });
		expect(await written('comment-answered')).toMatchObject([
			{ address: 'horst@beispiel.example', letter: { subject: 'Antwort auf Ihren Kommentar' } }
		]);
	});

	it('ask whoever shall stand for a measure', async () => {
		const { measure } = await adoptedConcept(cast);
		await cast.play(cast.anna, askOwner, {
			...{ itemId: measure, name: 'Petra', email: 'petra@beispiel.example' },
			body: 'Beispiel-Sportverein'
		});
		expect(await written('owner-asked')).toMatchObject([
			{ address: 'petra@beispiel.example', letter: { subject: 'Stehen Sie ein für M-GE-1?' } }
		]);
	});

	it('tell the decision of the council to whoever had an idea in it', async () => {
		const contributionIds = await idea();
		const { guideline } = await adoptedConcept(cast);
		await cast.storage.transact(async (tx) => {
			await tx
				.insertInto('item_origin')
				.values({
					id: cast.processId,
					item_id: guideline,
					contribution_id: contributionIds,
					begun_entry: cast.processId
				})
				.execute();
		});
		expect(await written('council-decided')).toMatchObject([
			{
				address: 'olena@beispiel.example',
				letter: {
					paragraphs: [expect.anything(), 'L1 Einander verstehen: beschlossen.', expect.anything()]
				}
			}
		]);
	});
});
