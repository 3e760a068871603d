import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { addPart } from '#meetings/server/briefing/add-part.ts';
import { answerQuestion } from '#meetings/server/briefing/answer-question.ts';
import { askQuestion } from '#meetings/server/briefing/ask-question.ts';
import { findQuestionByLink } from '#meetings/server/briefing/read-questions.ts';
import { hideQuestion } from '#meetings/server/briefing/hide-question.ts';
import { passQuestionOn } from '#meetings/server/briefing/pass-question-on.ts';
import { publishBriefing } from '#meetings/server/briefing/publish-briefing.ts';
import { assemble, type Cast } from '../../../tests/cast.ts';
import { lettersOf } from '../../../tests/written-letters.ts';
import { engines } from '../../../tests/storages.ts';

describe.each(engines)('letters about what a group should know, on %s', (engine) => {
	let cast: Cast;
	let place: { processId: string; areaId: string };
	beforeEach(async () => {
		cast = await assemble(engine);
		place = { processId: cast.processId, areaId: cast.health.id };
	});
	afterEach(() => cast.storage.close());

	const written = (what: string) => lettersOf(cast, what);
	const ask = async () => {
		const question = { ...place, text: 'Wer zahlt?', email: 'frage@beispiel.example' };
		return (await cast.play(publicActor, askQuestion, { ...question, language: 'en' })).questionId;
	};

	it('reach all who want to know, each once', async () => {
		await cast.play(cast.anna, addPart, {
			...{ ...place, kind: 'law', title: '§ 4 AsylbLG', text: 'Was gezahlt wird.' }
		});
		await cast.play(cast.anna, publishBriefing, place);
		const letters = await written('briefing-published');
		const addresses = letters.map(({ address }) => address);
		expect(addresses).toContain('karim@beispiel.example');
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(letters[0]?.letter.button?.path).toMatch(/\/gruppen\/GE\/ausgangslage$/);
	});

	it('ask an expert by a link that leads to the one question', async () => {
		const questionId = await ask();
		const expert = { expert: 'Dr. Muster', email: 'muster@beispiel.example' };
		await cast.play(cast.anna, passQuestionOn, { questionId, ...expert });
		const [letter, ...others] = await written('question-passed-on');
		expect(others).toEqual([]);
		expect(letter?.address).toBe('muster@beispiel.example');
		expect(await findQuestionByLink(cast.storage.read, letter?.secret ?? '')).toMatchObject({
			id: questionId
		});
	});

	it('bring the answer to whoever asked, in their language', async () => {
		const questionId = await ask();
		const answer = { expert: 'Dr. Muster', answer: 'Die Kasse.' };
		await cast.play(cast.anna, answerQuestion, { questionId, ...answer });
		const [letter] = await written('question-answered');
		expect(letter).toMatchObject({ address: 'frage@beispiel.example', language: 'en' });
		expect(letter?.letter.paragraphs).toContain('Die Kasse.');
	});

	it('say why a question is not shown', async () => {
		const questionId = await ask();
		await cast.play(cast.anna, hideQuestion, { questionId, reason: 'Nennt einen Namen.' });
		const [letter] = await written('question-hidden');
		expect(letter?.letter.paragraphs.join(' ')).toContain('Nennt einen Namen.');
	});
});
