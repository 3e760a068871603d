import { publicActor } from '#journal/actor.ts';
import { reportBarrier } from '#people/server/site/report-barrier.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { addSubscriber } from '#people/server/list/add-subscriber.ts';
import { prepareListImport } from '#people/server/list/prepare-import.ts';
import type { Cast } from '../cast.ts';

/** Inputs for the acts around the list, people's own data, texts and sign-in, with what they need. */
export async function peopleInputs(cast: Cast): Promise<Record<string, object>> {
	const { processId } = cast;
	const [holder] = await readRoleHolders(cast.storage.read, { processId });
	const { reportId } = await cast.play(publicActor, reportBarrier, {
		...{ processId, text: 'Der Plan ist nicht vorlesbar.', language: 'de' }
	});
	const addressTable = { head: [], lines: [{ line: 1, cells: ['y@beispiel.example'] }] };
	const { importId } = await cast.play(cast.anna, prepareListImport, {
		...{ processId, fileName: 'liste.csv', table: addressTable }
	});
	const { subscriptionId } = await cast.play(cast.anna, addSubscriber, {
		...{ processId, email: 'z@beispiel.example', language: 'de', consentSource: 'Telefon' },
		...{ kinds: ['dates'], rhythm: 'atOnce' }
	});
	return {
		'people.add-subscriber': {
			...{ processId, email: 'x@beispiel.example', language: 'de', consentSource: 'Telefon' },
			...{ kinds: ['dates'], rhythm: 'atOnce' }
		},
		'people.end-subscription': { subscriptionId, reason: 'Neu' },
		'people.prepare-list-import': { processId, fileName: 'neu.csv', table: addressTable },
		'people.discard-list-import': { importId },
		'people.import-list': { importId, columns: ['email'], consentSource: 'Neu' },
		'people.change-organisation': {
			...{ processId, organisationId: processId, name: 'Neu', sector: 'volunteer' }
		},
		'people.merge-organisations': { processId, organisationId: processId, intoId: processId },
		'people.request-subscription': {
			...{ processId, email: 'x@beispiel.example', language: 'de' },
			...{ kinds: ['dates'], rhythm: 'atOnce' }
		},
		'people.confirm-subscription': { secret: 'guessed' },
		'people.change-subscription': {
			...{ secret: 'guessed', language: 'de', kinds: ['dates'], rhythm: 'atOnce' }
		},
		'people.leave-list': { secret: 'guessed' },
		'people.delete-my-data': { secret: 'guessed', contributions: 'remove', sure: 'yes' },
		'people.set-retention': { rule: 'people.session', amount: '5' },
		'people.run-retention': { day: '2017-04-03' },
		'people.save-text': { key: 'imprint', language: 'de', content: 'Neu' },
		'people.reset-text': { key: 'imprint', language: 'de' },
		'people.report-barrier': { processId, text: 'Neu', language: 'de' },
		'people.answer-barrier': { reportId, answer: 'Neu' },
		'people.reopen-access': { roleId: holder?.roleId },
		'people.require-strong-sign-in': { required: 'yes', session: 'guessed' }
	};
}
