import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';

/** One more personal link to a round's questionnaire. It is not stored for whom it was made. */
export async function issueRoundSecret(tx: Tx, roundId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx
		.insertInto('questionnaire_link')
		.columns(['secret_hash', 'set_id', 'person_id', 'table_name', 'people'])
		.expression((one) =>
			one
				.selectFrom('questionnaire_round')
				.select(({ lit, val }) => [
					val(hash).as('secret_hash'),
					'set_id',
					lit(null).as('person_id'),
					lit(null).as('table_name'),
					lit(1).as('people')
				])
				.where('id', '=', roundId)
		)
		.execute();
	return secret;
}
