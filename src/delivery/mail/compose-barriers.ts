import type { EntryBody } from '#journal/entry.ts';
import { findBarrierReport, type BarrierReport } from '#people/server/site/read-barriers.ts';
import { findProcess } from '#process/server/reads.ts';
import type { Tx } from '#storage/storage.ts';
import type { Letter } from './letter.ts';
import { barrierAnsweredLetter, barrierReceivedLetter } from './letters/privacy.ts';
import type { Recipient } from './letters/parts.ts';
import type { QueuedLetter } from './queue.ts';
import type { Composer } from './recipients.ts';

/** Letters to those who reported a barrier and left an address. */
export const barrierComposers: Readonly<Record<string, Composer>> = {
	'barrier-reported': (tx, entry) =>
		toReporter(tx, entry, (to, { dueOn }, site) => barrierReceivedLetter(to, { due: dueOn, site })),
	'barrier-answered': (tx, entry) =>
		toReporter(tx, entry, (to, { answer }, site) =>
			barrierAnsweredLetter(to, { answer: answer ?? '', site })
		)
};

async function toReporter(
	tx: Tx,
	entry: EntryBody,
	letterFor: (to: Recipient, report: BarrierReport, site: string) => Letter
): Promise<QueuedLetter[]> {
	const report = await findBarrierReport(tx, entry.subject.id);
	if (!report?.email) return [];
	const process = report.processId ? await findProcess(tx, report.processId) : undefined;
	const { name, language, email } = report;
	return [
		{
			...{ key: `${entry.id}:reporter`, processId: report.processId, personId: null },
			...{ address: email, language, secret: null },
			letter: letterFor({ name, language }, report, process?.title ?? 'Fortschrift'),
			sender: process?.contactEmail ?? 'Fortschrift',
			about: { kind: 'barrier-report', id: report.id }
		}
	];
}
