import { allow, refuse, type Decision } from '#shared/result.ts';
import type { Day } from '#shared/dates.ts';

/** Whoever reports a barrier hears within a month (pattern statement of the EU, (EU) 2018/1523). */
export function answerDueOn(receivedOn: Day): Day {
	return Temporal.PlainDate.from(receivedOn).add({ months: 1 }).toString();
}

export function decideAnswerBarrier(report: {
	readonly answeredAt: string | null;
}): Decision<null, 'already-answered'> {
	return report.answeredAt ? refuse('already-answered') : allow(null);
}
