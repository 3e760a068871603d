import { say } from '../sentences.ts';
import { datesAhead } from '../public/dates-ahead.ts';
import { toldSteps } from '../public/told.ts';
import { readItems } from '#drafting/server/reads.ts';
import type { EntryBody } from '#journal/entry.ts';
import { readCalls } from '#participation/server/reads.ts';
import { publicDates } from '#process/announcements.ts';
import { readAnnouncements, readAreas, readSteps, type Process } from '#process/server/reads.ts';
import { addDays, addHours, dayOf, type Instant } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import type { Tx } from '#storage/storage.ts';
import { daysAhead, kindOf, mostLines, type DigestLine } from './digest.ts';

type Since = { readonly position: number; readonly at: Instant };

/**
 * What there is to tell of a process: its next public dates, the calls that are open, and what the public
 * journal says since the last post. Everything is read as it is now: what was hidden, redacted or cancelled
 * meanwhile is not in it, and not counted.
 */
export async function readDigestLines(
	tx: Tx,
	process: Process,
	since: Since,
	now: Instant
): Promise<readonly DigestLine[]> {
	const steps = await readSteps(tx, process.id);
	const areas = await readAreas(tx, process.id);
	const items = await readItems(tx, { processId: process.id, standing: 'all' });
	const areaOf = (id: string) => [...steps, ...items].find((one) => one.id === id)?.areaId ?? null;
	const named = (areaId: string | null, title: string) => {
		const area = areas.find(({ id }) => id === areaId);
		return area ? `${area.shortTitle}: ${title}` : title;
	};
	const root = `/${process.slug}`;
	const today = dayOf(now, process.timeZone);

	const told = publicDates(await readAnnouncements(tx, { processId: process.id }));
	const ahead = datesAhead(toldSteps(steps, told), today).filter(
		(date) => date.told?.state !== 'cancelled' && date.on <= addDays(today, daysAhead)
	);
	const dates = ahead.map((date): DigestLine => {
		const text = (language: 'de' | 'en') => {
			const format = formatFor(language);
			const when = date.endsOn
				? format.span(date.startsOn ?? date.on, date.endsOn)
				: format.dayAndTime(date.on, date.startsAt);
			return [when, named(date.areaId, date.title), ...(date.place ? [date.place] : [])].join(', ');
		};
		return {
			...{ kind: 'dates', areaId: date.areaId, path: `${root}/termine/${date.id}` },
			text: { de: text('de'), en: text('en') }
		};
	});

	const calls = (await readCalls(tx, process.id))
		.filter(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)
		.toSorted((a, b) => (a.opensAt < b.opensAt ? 1 : -1))
		.map((call): DigestLine => {
			const last = dayOf(addHours(call.closesAt, -1), process.timeZone);
			const text = (language: 'de' | 'en') =>
				`${named(call.areaId, call.title)}, ${formatFor(language).until(last, today)}`;
			return {
				...{ kind: 'calls', areaId: call.areaId, path: `${root}/mitmachen/${call.id}` },
				text: { de: text('de'), en: text('en') }
			};
		});

	const entries = await readNewEntries(tx, process.id, since);
	const news = entries.flatMap((entry): DigestLine[] => {
		const kind = kindOf(entry);
		if (!kind) return [];
		const { path } = say(entry, 'de');
		const text = { de: say(entry, 'de').text, en: say(entry, 'en').text };
		const stepId = String(entry.data['stepId'] ?? '');
		const areaId = areaOf(entry.subject.id) ?? areaOf(stepId);
		return [{ kind, areaId, text, path: path && root + path }];
	});
	return [...dates, ...calls, ...news.slice(0, mostLines * 3)];
}

/** Public entries since a position, the newest first; redacted ones have no body any more. */
async function readNewEntries(
	tx: Tx,
	processId: string,
	since: Since
): Promise<readonly EntryBody[]> {
	const rows = await tx
		.selectFrom('journal_entry')
		.select(['body', 'at'])
		.where('process_id', '=', processId)
		.where('audience', '=', 'public')
		.where('body', 'is not', null)
		.where('position', '>', since.position)
		.where('at', '>=', since.at)
		.orderBy('position', 'desc')
		.limit(200)
		.execute();
	return rows.map(({ body }) => JSON.parse(body ?? '{}') as EntryBody);
}
