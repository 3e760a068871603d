import { systemActor } from '#journal/actor.ts';
import { answerByCalendar } from '#meetings/server/answer-by-calendar.ts';
import type { Frame } from '#journal/server/act.ts';
import type { CalendarHandling } from '#participation/mail/decide-mail.ts';
import type { CalendarAnswer } from '#participation/mail/reading.ts';

/** The answer of a calendar, handed on to the meeting that it is about. The same mail twice says the same. */
export async function hearCalendar(
	frame: Frame,
	reply: {
		readonly answer: CalendarAnswer;
		readonly from: string | null;
		readonly aligned: boolean;
	}
): Promise<CalendarHandling> {
	const { uid, attendee, partstat, sequence, comment } = reply.answer;
	const outcome = await answerByCalendar(
		{ frame, actor: systemActor },
		{
			...{ uid, attendee, partstat, sequence, comment: comment.slice(0, 400) },
			...{ from: reply.from ?? attendee, aligned: reply.aligned && reply.from !== null }
		}
	);
	if (!outcome.ok) return 'unknown';
	return outcome.value.outcome === 'asked' ? 'asked' : 'noted';
}
