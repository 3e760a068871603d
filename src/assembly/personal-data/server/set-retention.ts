import * as v from 'valibot';
import { hasRule } from '#journal/data-class.ts';
import { act, done } from '#journal/server/act.ts';
import { decideRetention } from '#people/retention.ts';
import { readRetention } from '#people/server/read-retention.ts';
import { count } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { dataClasses } from '../classes.ts';

const SetRetention = v.object({
	rule: v.pipe(v.string('missing'), v.maxLength(80)),
	amount: count()
});

/** Changes how long a class of data stays, within the limits of its rule. */
export const setRetention = act('people.set-retention', SetRetention, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const permitted = tools.permit(null);
	if (!permitted.ok) return permitted;
	const kept = dataClasses.find(({ key }) => key === input.rule);
	const rule = kept && hasRule(kept.retention) ? kept.retention : undefined;
	const decision = decideRetention(rule, input.amount);
	if (!decision.ok) return decision;
	const before = (await readRetention(tx)).get(input.rule) ?? rule?.usual;
	if (before === input.amount) return refuse('same-as-before', { amount: 'same-as-before' });
	await tx
		.updateTable('retention_setting')
		.set({ ended_entry: entryId })
		.where('rule', '=', input.rule)
		.where('ended_entry', 'is', null)
		.execute();
	const id = newId();
	await tx
		.insertInto('retention_setting')
		.values({ id, rule: input.rule, amount: input.amount, begun_entry: entryId, ended_entry: null })
		.execute();
	return done({
		what: 'retention-set',
		subject: ['retention', id],
		process: null,
		// The privacy statement says how long things stay.
		audience: 'public',
		data: {
			class: input.rule,
			unit: rule?.unit ?? 'days',
			before: before ?? null,
			amount: input.amount,
			titleDe: kept?.title.de ?? '',
			titleEn: kept?.title.en ?? ''
		}
	});
});
