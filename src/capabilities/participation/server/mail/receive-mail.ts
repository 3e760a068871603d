import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { readProcesses } from '#process/server/reads.ts';
import { addHours } from '#shared/dates.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { calendarHandlings, decideMail } from '../../mail/decide-mail.ts';
import { ReadingSchema } from '../../mail/reading.ts';
import { saveContribution } from '../writes.ts';
import { findAddressed } from './addressed-to.ts';
import { countWritten, findMail } from './read-mails.ts';
import { saveReading } from './writes.ts';

const ReceiveMail = v.object({
	mailId: id(),
	reading: ReadingSchema,
	/** What meetings made of the answer of a calendar; null where there was none. */
	calendar: v.nullable(v.picklist(calendarHandlings)),
	/** The report of a letter that did not arrive was noted with that letter. */
	bounceNoted: v.boolean()
});

/**
 * A kept mail becomes what it is, once: a contribution, a question to its sender, an answer, or a message
 * for the steering (S1). The journal tells that it came, never from whom or about what.
 */
export const receiveMail = act('participation.receive-mail', ReceiveMail, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const permitted = tools.permit(null);
	if (!permitted.ok) return permitted;
	const mail = await findMail(tx, input.mailId);
	if (!mail) return refuse('not-found');
	if (mail.state !== 'waiting') return refuse('mail-already-read');
	const { reading } = input;
	const addressed = await findAddressed(tx, reading);
	const sender = reading.from?.address ?? null;
	const since = { sender, dayAgo: addHours(now, -24), hourAgo: addHours(now, -1) };
	const written = await countWritten(tx, since);
	const { calls } = addressed;
	const { calendar, bounceNoted } = input;
	const found = { calls, written, calendar, bounceNoted };
	const decision = decideMail(reading, found, mail.receivedAt);
	const processes = await readProcesses(tx);
	const only = processes.length === 1 ? (processes[0]?.id ?? null) : null;
	const processId = addressed.processId ?? only;
	const [call] = calls;
	const contributionId = decision.outcome === 'contribution' && call ? newId() : null;
	if (contributionId && call)
		await saveContribution(tx, {
			...{ id: contributionId, call, channel: 'mail', text: reading.words },
			...{ name: reading.from?.name ?? null, email: sender, now, entryId, secretHash: null }
		});
	const { id: mailId } = mail;
	const saved = { id: mailId, reading, decision, addressed, processId, contributionId, entryId };
	await saveReading(tx, saved);
	const { outcome } = decision;
	if (contributionId && call)
		return done({
			what: 'contribution-received',
			subject: ['contribution', contributionId],
			process: call.processId,
			audience: 'desk',
			data: {
				...{ call: call.title, channel: 'mail', text: reading.words },
				thanks: decision.letter === 'thanks'
			},
			value: { outcome, contributionId }
		});
	return done({
		what: 'mail-received',
		subject: ['mail', mail.id],
		process: processId,
		audience: 'desk',
		data: { outcome, confirm: decision.letter === 'confirm' },
		value: { outcome, contributionId }
	});
});
